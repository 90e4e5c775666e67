/*
 * Wade–Giles, without the apostrophes and marks that nobody copies, from pinyin: each syllable has one spelling. The way back has several,
 * so words are compared from pinyin on.
 */

const initials: readonly (readonly [string, string])[] = [
  ['zh', 'ch'],
  ['ch', 'ch'],
  ['sh', 'sh'],
  ['b', 'p'],
  ['p', 'p'],
  ['m', 'm'],
  ['f', 'f'],
  ['d', 't'],
  ['t', 't'],
  ['n', 'n'],
  ['l', 'l'],
  ['g', 'k'],
  ['k', 'k'],
  ['h', 'h'],
  ['j', 'ch'],
  ['q', 'ch'],
  ['x', 'hs'],
  ['r', 'j'],
  ['z', 'ts'],
  ['c', 'ts'],
  ['s', 's'],
  ['y', 'y'],
  ['w', 'w'],
  ['', ''],
]

const finals =
  'a,o,e,i,u,ai,ei,ui,ao,ou,iu,ie,ue,er,an,en,in,un,ang,eng,ing,ong,ia,iao,ian,iang,iong,ua,uo,uai,uan,uang'.split(',')

/** Which finals an initial takes, as far as it keeps syllables apart; finer rules would tell no more names. */
function joins(initial: string, final: string): boolean {
  if (/^[jqx]$/.test(initial)) return /^[iu]/.test(final) && !/^(ua|uo|uai|uang|ui)$/.test(final)
  if (/^(zh|ch|sh|r|z|c|s)$/.test(initial)) return final === 'i' || !/^(i.*|ue|er|o)$/.test(final)
  if (/^[gkh]$/.test(initial)) return !/^(i.*|ue|er|o)$/.test(final)
  if (/^[bpmf]$/.test(initial)) return !/^(u.+|ong|iong|iang|er|ia)$/.test(final)
  if (/^[dt]$/.test(initial)) return !/^(in|iang|iong|ua|uai|uang|ue|er|o|ia|en)$/.test(final)
  if (/^[nl]$/.test(initial)) return !/^(iong|ua|uai|uang|er|ui)$/.test(final)
  if (initial === 'y') return /^(a|ao|e|i|ou|u|ue|uan|un|an|in|ang|ing|ong)$/.test(final)
  if (initial === 'w') return /^(a|o|u|ai|ei|an|en|ang|eng)$/.test(final)
  return /^(a|o|e|ai|ei|ao|ou|er|an|en|ang|eng)$/.test(final)
}

const whole = new Map([
  ['zi', 'tzu'],
  ['ci', 'tzu'],
  ['si', 'ssu'],
  ['ri', 'jih'],
  ['zhi', 'chih'],
  ['chi', 'chih'],
  ['shi', 'shih'],
  ['ge', 'ko'],
  ['ke', 'ko'],
  ['he', 'ho'],
  ['e', 'o'],
  ['er', 'erh'],
  ['gui', 'kuei'],
  ['kui', 'kuei'],
  ['guo', 'kuo'],
  ['kuo', 'kuo'],
  ['huo', 'huo'],
  ['shuo', 'shuo'],
  ['ye', 'yeh'],
  ['yan', 'yen'],
  ['yi', 'i'],
  ['you', 'yu'],
  ['yong', 'yung'],
  ['yue', 'yueh'],
  ['ju', 'chu'],
  ['qu', 'chu'],
  ['xu', 'hsu'],
])

function finalOf(final: string): string {
  switch (final) {
    case 'ian':
      return 'ien'
    case 'ie':
      return 'ieh'
    case 'ue':
      return 'ueh'
    case 'ong':
      return 'ung'
    case 'iong':
      return 'iung'
    case 'uo':
      return 'o'
    default:
      return final
  }
}

const bySyllable = new Map<string, string>()
let longestSyllable = 0

function fill(): void {
  for (const [initial, latin] of initials) {
    for (const final of finals) {
      if (!joins(initial, final)) continue
      const syllable = initial + final
      bySyllable.set(syllable, whole.get(syllable) ?? latin + finalOf(final))
      longestSyllable = Math.max(longestSyllable, syllable.length)
    }
  }
}

const spellings = new Set<string>()

/**
 * How sure it is that a syllable is spelled in Wade–Giles: `surely` when pinyin has no such syllable, `maybe` when both have it.
 * @param syllable Lower-case Latin letters.
 */
export function wadeGilesSyllable(syllable: string): 'surely' | 'maybe' | undefined {
  if (bySyllable.size === 0) fill()
  if (spellings.size === 0) for (const spelling of bySyllable.values()) spellings.add(spelling)
  if (!spellings.has(syllable)) return undefined
  return bySyllable.has(syllable) ? 'maybe' : 'surely'
}

const isVowel = (letter: string) => 'aeiou'.includes(letter)

/** Whether a word can be pinyin at all: only `zh`, `ch`, `sh` and what follows `n`, `ng` and `r` are two consonants in a row. Most words are none. */
function mayBePinyin(word: string): boolean {
  if (!'aeiounrg'.includes(word.at(-1)!)) return false
  for (let at = 1; at < word.length; at++) {
    const letter = word[at]!
    const before = word[at - 1]!
    if (isVowel(letter) || isVowel(before) || before === 'n' || before === 'r') continue
    if (before === 'g' ? word[at - 2] !== 'n' : letter !== 'h') return false
  }
  return true
}

const mostSyllables = 3
const mostReadings = 8

/**
 * Wade–Giles spellings, without marks, of a name in pinyin: `zedong` is `tsetung`.
 * @param word Lower-case Latin letters, at most three syllables.
 * @returns Nothing when the word is no pinyin; several when it can be cut into syllables in several ways.
 */
export function wadeGiles(word: string): readonly string[] {
  if (bySyllable.size === 0) fill()
  const found: string[] = []
  const cut = (at: number, syllables: number, latin: string) => {
    if (found.length >= mostReadings) return
    if (at === word.length) {
      if (!found.includes(latin)) found.push(latin)
      return
    }
    if (syllables === mostSyllables) return
    for (let length = Math.min(longestSyllable, word.length - at); length > 0; length--) {
      const spelling = bySyllable.get(word.slice(at, at + length))
      // A syllable of a vowel alone begins a name; inside one it would be a part of the syllable in front.
      if (spelling !== undefined && (at === 0 || length > 1)) cut(at + length, syllables + 1, latin + spelling)
    }
  }
  if (word !== '' && word.length <= mostSyllables * 6 && mayBePinyin(word)) cut(0, 0, '')
  return found
}
