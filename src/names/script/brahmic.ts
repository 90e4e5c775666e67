/*
 * The blocks of the scripts of India are laid out alike, 128 places each: at 0x05–0x14 vowels, at 0x15–0x39 consonants, at 0x3c a dot, at
 * 0x3e–0x4c vowel signs, at 0x4d the sign that takes the vowel of a consonant away, at 0x58–0x5f consonants with a dot.
 */
const offset = (letter: string | undefined) => (letter === undefined ? -1 : letter.charCodeAt(0) & 0x7f)
const isConsonant = (place: number) => (place >= 0x15 && place <= 0x39) || (place >= 0x58 && place <= 0x5f)
const isVowelSign = (place: number) => (place >= 0x3e && place <= 0x4c) || place === 0x55 || place === 0x56
const dot = 0x3c
const noVowel = 0x4d

/** Consonants as names spell them, where that is not how scholars do; and with a dot under them. */
const spelled = new Map([
  [0x1a, 'ch'],
  [0x36, 'sh'],
  [0x37, 'sh'],
])
const dotted = new Map([
  [0x15, 'q'],
  [0x1c, 'z'],
  [0x21, 'r'],
  [0x2b, 'f'],
])
/** The nasal sign that Gurmukhi has at a place of its own. */
const tippi = '\u0a70'
const isH = (letter: string | undefined) => offset(letter) === 0x39

/** Scripts from Tamil on write every vowel that is heard; in the northern ones many an `a` is silent. */
const firstSouthern = 0x0b80

interface Syllable {
  consonants: string
  vowel: string
  /** Whether the vowel is the `a` that is not written. */
  readonly unwritten: boolean
}

function syllables(word: string, table: (letter: string) => string): Syllable[] {
  const found: Syllable[] = []
  let consonants = ''
  for (let at = 0; at < word.length; at++) {
    const place = offset(word[at])
    if (place === dot || place === noVowel) continue
    const sound = table(word[at]!)
    if (!isConsonant(place)) {
      // A nasal sign closes the syllable in front of it.
      const last = found.at(-1)
      if ((place < 0x05 || word[at] === tippi) && last && consonants === '')
        last.vowel += isH(word[at + 1]) ? 'ng' : 'n'
      else {
        found.push({ consonants, vowel: sound, unwritten: false })
        consonants = ''
      }
      continue
    }
    const hasDot = offset(word[at + 1]) === dot
    consonants += (hasDot ? dotted.get(place) : spelled.get(place)) ?? sound
    const next = offset(word[hasDot ? at + 2 : at + 1])
    if (next === noVowel || isVowelSign(next)) continue
    found.push({ consonants, vowel: 'a', unwritten: true })
    consonants = ''
  }
  if (consonants !== '') found.push({ consonants, vowel: '', unwritten: false })
  return found
}

const oneSound = (consonants: string) => consonants.length === 1 || (consonants.length === 2 && consonants[1] === 'h')

/**
 * Latin letters for a word in a script of India, with the `a` that consonants carry unwritten; as in speech it is left out at the end of
 * a northern word and between two syllables that have a vowel.
 * @param word Letters of one of the blocks U+0900 to U+0D7F.
 * @param table Latin letters for each letter, a consonant without a vowel.
 */
export function brahmicToLatin(word: string, table: (letter: string) => string): string {
  const parts = syllables(word, table)
  if (word.charCodeAt(0) < firstSouthern) {
    for (let at = parts.length - 1; at > 0; at--) {
      const part = parts[at]!
      if (!part.unwritten || part.vowel !== 'a' || !oneSound(part.consonants)) continue
      const next = parts[at + 1]
      if (next === undefined || (oneSound(next.consonants) && next.vowel !== '' && parts[at - 1]!.vowel !== ''))
        part.vowel = ''
    }
  }
  return parts.map((part) => part.consonants + part.vowel).join('')
}
