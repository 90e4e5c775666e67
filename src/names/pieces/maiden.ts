import { maidenMarks } from '../tokens/lexicon.js'

const marks = new Set(maidenMarks)
const longestMark = Math.max(...maidenMarks.map((mark) => mark.split(' ').length))
const firstWords = new Set(maidenMarks.map((mark) => mark.split(' ')[0]!))

/** A word or words in lower case without a mark at either end. */
function bare(words: string): string {
  const start = words.startsWith('(') || words.startsWith(',') ? 1 : 0
  const end = words.endsWith(')') || words.endsWith(',') || words.endsWith(':') ? words.length - 1 : words.length
  return words.slice(start, end).toLowerCase()
}

/**
 * A woman’s names under both family names: `Maria Vega, née Altair` gives `Maria Vega` and `Maria Altair`.
 * @param text Cleaned text.
 * @returns Nothing without such a mark between two names.
 */
export function maidenNames(text: string): [string, string] | undefined {
  const words = text.split(' ')
  for (let at = 1; at < words.length - 1; at++) {
    if (!firstWords.has(bare(words[at]!))) continue
    for (let length = Math.min(longestMark, words.length - 1 - at); length > 0; length--) {
      if (!marks.has(bare(words.slice(at, at + length).join(' ')))) continue
      const behind = words.slice(at + length)
      const maiden = behind.map(bareEnds).join(' ')
      const married = words.slice(0, at).join(' ').replace(/[,(]$/, '')
      const comma = married.indexOf(',')
      const given =
        comma > 0 ? married.slice(comma + 1).trim() : married.slice(0, Math.max(0, married.lastIndexOf(' ')))
      return given === '' ? undefined : [married, `${given} ${maiden}`]
    }
  }
  return undefined
}

const bareEnds = (word: string) => word.replace(/^\(|[),]$/g, '')
