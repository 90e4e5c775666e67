const vowel = (letter: string | undefined) =>
  letter === 'a' || letter === 'e' || letter === 'i' || letter === 'o' || letter === 'u'

const single = new Map([
  ['q', 'k'],
  ['c', 'k'],
  ['w', 'v'],
  ['y', 'i'],
  ['0', 'o'],
  ['1', 'l'],
  ['5', 's'],
  ['3', 'e'],
  ['4', 'a'],
  ['8', 'b'],
  ['6', 'b'],
  ['7', 't'],
  ['2', 'z'],
  ['9', 'g'],
])

/** Letter groups and what they sound like, longest first; every group is tried at each place in this order. */
const groups: readonly (readonly [string, string])[] = [
  ['shch', '$'],
  ['tsch', '#'],
  ['tch', '#'],
  ['dzh', 'j'],
  ['sch', '$'],
  ['ch', '#'],
  ['sh', '$'],
  ['zh', 'j'],
  ['dj', 'j'],
  ['dz', 'z'],
  ['kh', 'h'],
  ['gh', 'k'],
  ['ph', 'f'],
  ['th', 't'],
  ['dh', 'd'],
  ['ts', 'z'],
  ['tz', 'z'],
  ['ck', 'k'],
  ['ks', 'ks'],
  ['rn', 'm'],
  ['vv', 'v'],
  ['ou', 'u'],
  ['oo', 'u'],
]

const groupsByFirst: (readonly (readonly [string, string])[])[] = []
for (const group of groups) {
  const code = group[0].charCodeAt(0)
  groupsByFirst[code] = [...(groupsByFirst[code] ?? []), group]
}
const noGroups: readonly (readonly [string, string])[] = []

/**
 * The comparable core of a Latin word: spellings of the same sound in the common romanisations fall together
 * (`Yuriy` and `Iurii`, `Qasem` and `Kassem`, `Sergeyevich` and `Sergeevich`, `-ov` and `-off`). Runs of vowels count as their first,
 * double letters as one, digits inside a word as the letters they look like.
 * @param word Lower-case ASCII letters and digits.
 */
export function foldWord(word: string): string {
  let out = ''
  let last = ''
  let at = 0
  while (at < word.length) {
    let sound = ''
    let used = 1
    for (const [group, value] of groupsByFirst[word.charCodeAt(at)] ?? noGroups) {
      if (word.startsWith(group, at)) {
        sound = value
        used = group.length
        break
      }
    }
    if (sound === '') {
      const letter = word[at]!
      sound = letter === 'x' ? 'ks' : (single.get(letter) ?? letter)
    }
    at += used
    if (sound === last || (vowel(sound) && vowel(last))) continue
    out += sound
    last = sound.at(-1)!
  }
  if (out.length > 3 && out.endsWith('f')) out = `${out.slice(0, -1)}v`
  if (out.length > 3 && out.endsWith('h') && vowel(out.at(-2))) out = out.slice(0, -1)
  return out
}

/** The consonants of a folded word, as scripts without vowels write it; `sh` and `s`, `g` and `k` fall together. */
export function consonantSkeleton(fold: string): string {
  let out = ''
  for (let at = 0; at < fold.length; at++) {
    let letter = fold[at]!
    if (vowel(letter)) {
      if (at === 0) letter = 'a'
      else continue
    } else if (letter === '$') letter = 's'
    else if (letter === 'g') letter = 'k'
    else if (letter === '#') letter = 'j'
    if (letter !== out.at(-1)) out += letter
  }
  return out
}

/** The letters that a folded word holds, a bit each. */
export function letterMask(fold: string): number {
  let mask = 0
  for (let at = 0; at < fold.length; at++) mask |= 1 << (fold.charCodeAt(at) & 31)
  return mask
}

function bits(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Whether two words share too few letters to be spellings of one another: a cheap test before a costly one. */
export function fewSharedLetters(first: number, second: number): boolean {
  return bits(first & second) * 2 < Math.max(bits(first), bits(second)) - 1
}

/** Which part of the different letters of the word with more of them both words hold, 0 to 1. */
export function sharedLetters(first: number, second: number): number {
  return bits(first & second) / Math.max(bits(first), bits(second), 1)
}
