import { isDigitCode } from '../normalise/ascii.js'

/** Words that announce a number of the party itself, in lower case without dots. */
const labels = new Set(
  'imo mmsi inn инн ogrn огрн kpp кпп lei duns vat nif nit rif cuit rfc uscc passport паспорт tel phone mobile fax тел телефон reg registration tin pan callsign'.split(
    ' ',
  ),
)
/** Words between such a word and its number; by themselves they may belong to the name: `Plant No. 5`. */
const between = new Set(['no', 'number', 'nr', 'id'])
const separators = /[\s,;:#/()]+/u

const hasDigit = (word: string) => Array.from(word).some((letter) => isDigitCode(letter.charCodeAt(0)))
const labelOf = (word: string) => word.toLowerCase().replaceAll('.', '')

/**
 * A name without the number that is written behind it: `Vega IMO 9187629`, `Vega LLC, INN: 7701234567`, `A. Person tel +7 495 1234567`.
 * @returns Nothing when there is none, or nothing else is left.
 */
export function withoutLabelledNumber(text: string): string | undefined {
  const words = text.split(separators)
  let end = words.length
  while (end > 0 && (words[end - 1] === '' || hasDigit(words[end - 1]!) || words[end - 1] === '№')) end--
  if (end === words.length) return undefined
  while (end > 0 && between.has(labelOf(words[end - 1]!))) end--
  let start = end
  while (start > 0 && labels.has(labelOf(words[start - 1]!))) start--
  return start === end || start === 0 ? undefined : words.slice(0, start).join(' ')
}
