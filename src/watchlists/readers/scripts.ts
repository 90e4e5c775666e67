/** ISO 15924 codes by the words with which lists name a script, or the language written in it. */
const byWord = new Map([
  ['arabic', 'Arab'], ['persian', 'Arab'], ['farsi', 'Arab'], ['dari', 'Arab'], ['pashto', 'Arab'], ['urdu', 'Arab'], ['kurdish', 'Arab'],
  ['cyrillic', 'Cyrl'], ['russian', 'Cyrl'], ['ukrainian', 'Cyrl'], ['belarusian', 'Cyrl'], ['bulgarian', 'Cyrl'], ['kyrgyz', 'Cyrl'],
  ['chinese', 'Hani'], ['chinese simplified', 'Hans'], ['chinese traditional', 'Hant'], ['hebrew', 'Hebr'], ['greek', 'Grek'],
  ['hangul', 'Hang'], ['korean', 'Kore'], ['japanese', 'Jpan'], ['thai', 'Thai'], ['georgian', 'Geor'], ['armenian', 'Armn'],
  ['burmese', 'Mymr'], ['myanmar', 'Mymr'], ['devanagari', 'Deva'], ['bengali', 'Beng'], ['tamil', 'Taml'], ['gurmukhi', 'Guru'],
  ['ethiopic', 'Ethi'], ['latin', 'Latn'],
]) // biome-ignore format: a list to be read at a glance

const byLetters: readonly [RegExp, string][] = [
  [/\p{Script=Cyrillic}/u, 'Cyrl'],
  [/\p{Script=Arabic}/u, 'Arab'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Jpan'],
  [/\p{Script=Hangul}/u, 'Kore'],
  [/\p{Script=Han}/u, 'Hani'],
  [/\p{Script=Greek}/u, 'Grek'],
  [/\p{Script=Hebrew}/u, 'Hebr'],
  [/\p{Script=Georgian}/u, 'Geor'],
  [/\p{Script=Armenian}/u, 'Armn'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Myanmar}/u, 'Mymr'],
  [/\p{Script=Devanagari}/u, 'Deva'],
  [/\p{Script=Bengali}/u, 'Beng'],
  [/\p{Script=Ethiopic}/u, 'Ethi'],
]

/** ISO 15924 code of a script as a list names it, for example `Cyrillic`; `undefined` when the word is not known. */
export const scriptByWord = (word: string): string | undefined =>
  byWord.get(
    word
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  )

/** ISO 15924 code of the script in which a text is written; `undefined` for Latin letters and for a mixture with many of them. */
export function scriptOfText(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters === 0 || latin > letters / 2) return undefined
  return byLetters.find(([letter]) => letter.test(text))?.[1]
}

/** Whether a text holds any letter of another script than Latin. */
export const hasForeignLetters = (text: string): boolean => byLetters.some(([letter]) => letter.test(text))
