import type { Word } from './words.js'

const isFigure = ({ text }: Word) => /^\d{1,3}$/.test(text)
/** Letters that are small words or numerals, or stand for `number`. */
const noCode = new Set('niveyx')
const isCodeLetter = ({ text, latin }: Word) => latin && text.length === 1 && text >= 'a' && !noCode.has(text)
const longestCode = 4

const alternate = (first: Word, second: Word) =>
  (isFigure(first) && isCodeLetter(second)) || (isCodeLetter(first) && isFigure(second))

/** Where the letters and figures that begin at a word end: `B 2 B`. */
function endOfCode(words: readonly Word[], at: number): number {
  let end = at + 1
  while (end < words.length && end - at < longestCode && alternate(words[end - 1]!, words[end]!)) end++
  return end
}

/** Where the letters with `and` between that begin at a word end: `J and M`. */
function endOfPair(words: readonly Word[], at: number, isOther: (text: string) => boolean): number {
  const isPart = (word: Word | undefined) => word?.latin === true && /^[a-z]{1,2}$/.test(word.text)
  const first = words[at]!
  if (!isPart(first) || (at > 0 && isOther(first.text))) return at + 1
  let end = at + 1
  while (words[end]?.text === 'and' && isPart(words[end + 1]) && !isOther(words[end + 1]!.text)) end += 2
  return isOther(textOf(words.slice(at, end), ' ')) ? at + 1 : end
}

const textOf = (words: readonly Word[], between: string) => words.map(({ text }) => text).join(between)

/**
 * Words of a company with the parts of a short name as one, so that it tells as much as another name: `3 M` gives `3m`, `B 2 B` gives
 * `b2b`, `AT & T` gives `atandt`.
 * @param isOther Whether a text is a legal form or a generic phrase: `X & Co`, `R & D`.
 */
export function joinShortNames(words: readonly Word[], isOther: (text: string) => boolean): readonly Word[] {
  if (!words.some((word) => isCodeLetter(word) || word.text === 'and')) return words
  const out: Word[] = []
  for (let at = 0; at < words.length; ) {
    const end = Math.max(endOfCode(words, at), endOfPair(words, at, isOther))
    const text = textOf(words.slice(at, end), '')
    out.push(end - at > 1 ? { text, unvocalised: false, latin: true } : words[at]!)
    at = end
  }
  return out
}
