const serbian = /[ђјљњћ]/
const eastSlavic = /[ыэъёіїєґў]/
const ukrainian = /[іїєґ]|[аеёоуыэюя]ў/
/** Letters of other languages that have some of those too: Russian, Kazakh, Uzbek and their neighbours. */
const notUkrainian = /[ыэъёәғқңөұүһҳҷ]/

/** Letters as Serbian spells them in Latin letters, accents dropped. */
const serbianLetters = new Map([
  ['ж', 'z'],
  ['х', 'h'],
  ['ц', 'c'],
  ['ч', 'c'],
  ['ш', 's'],
])

/** Letters as Ukrainian and Belarusian read them. */
const ukrainianLetters = new Map([
  ['г', 'h'],
  ['и', 'y'],
])

const isConsonant = (letter: string | undefined) => letter !== undefined && 'бвгджзйклмнпрстфхцчшщ'.includes(letter)

const isVowel = (letter: string | undefined) => letter !== undefined && 'аеёиіоуыэюя'.includes(letter)

/**
 * Latin letters for a word in Cyrillic letters. Letters that only some languages have tell how the others sound: `г` is `h` beside `і`,
 * `ч` is `c` beside `ћ`.
 * @param word Lower-case Cyrillic letters.
 * @param table Latin letters for each letter where nothing else tells.
 */
export function cyrillicToLatin(word: string, table: (letter: string) => string): string {
  const own = serbian.test(word) && !eastSlavic.test(word) ? serbianLetters : undefined
  const letters = own ?? (ukrainian.test(word) && !notUkrainian.test(word) ? ukrainianLetters : undefined)
  let latin = ''
  for (let at = 0; at < word.length; at++) {
    const letter = word[at]!
    // Bulgarian has it as a vowel between consonants; Russian as a sign before a vowel, and once at the end of words.
    if (letter === 'ъ') latin += isConsonant(word[at - 1]) && isConsonant(word[at + 1]) ? 'a' : ''
    // Belarusian has it behind vowels alone; elsewhere it is the Uzbek vowel.
    else if (letter === 'ў') latin += isVowel(word[at - 1]) ? 'w' : 'o'
    // No Slavic word begins so; it is how an English or Indian `th` is written.
    else if (letter === 'х' && at === 1 && word[0] === 'т') latin += 'h'
    else latin += letters?.get(letter) ?? table(letter)
  }
  return latin
}
