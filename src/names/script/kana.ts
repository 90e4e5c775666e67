const katakanaFirst = 0x30a1
const katakanaLast = 0x30f6
const toHiragana = 0x60

const small = new Map([
  ['ゃ', 'ya'],
  ['ゅ', 'yu'],
  ['ょ', 'yo'],
  ['ぁ', 'a'],
  ['ぃ', 'i'],
  ['ぅ', 'u'],
  ['ぇ', 'e'],
  ['ぉ', 'o'],
  ['ゎ', 'wa'],
])

/** The sound of a syllable with a small vowel or `y` behind it: `kya`, `sha`, `ti`, `fa`. */
function withSmall(syllable: string, sound: string): string {
  const stem = syllable.replace(/[aiueo]$/, '')
  if (sound[0] !== 'y') return syllable === 'u' ? `w${sound}` : stem + sound
  return /(ch|sh|j)$/.test(stem) ? stem + sound.slice(1) : stem + sound
}

const hiragana = (letter: string) => {
  const code = letter.charCodeAt(0)
  return code >= katakanaFirst && code <= katakanaLast ? String.fromCharCode(code - toHiragana) : letter
}

/**
 * Hepburn romanisation of Japanese kana: `きゃ` kya, `ラッキー` rakki, long vowels written once, as in passports.
 * @param text Hiragana and katakana; other letters are passed to the table.
 * @param table Latin letters for a single letter.
 */
export function kanaToLatin(text: string, table: (letter: string) => string): string {
  const syllables: string[] = []
  let doubled = false
  for (const letter of text) {
    const kana = hiragana(letter)
    if (kana === 'ー') continue
    if (kana === 'っ') {
      doubled = true
      continue
    }
    const sound = small.get(kana)
    if (sound !== undefined && syllables.length > 0) {
      syllables.push(withSmall(syllables.pop()!, sound))
      continue
    }
    const syllable = sound ?? table(kana)
    syllables.push(doubled ? (syllable.startsWith('ch') ? `t${syllable}` : (syllable[0] ?? '') + syllable) : syllable)
    doubled = false
  }
  return syllables.join('').replace(/ou|oo/g, 'o').replace(/uu/g, 'u')
}
