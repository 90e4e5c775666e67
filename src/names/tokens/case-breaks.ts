import { businessWords } from '../../knowledge/compiled/business-words.js'
import { legalForms } from '../../knowledge/compiled/legal-forms.js'

/** Whether a text may hold such a word at all; most do not, and are read no further. */
const mayBreak = /[a-z]{2}[A-Z]|[A-Z]{2}[a-z]|\d[A-Za-z]|[A-Za-z]{2}\d/
const mayBreakBeyondAscii = /\p{Ll}{2}\p{Lu}|\p{Lu}{2}\p{Ll}|\d\p{L}|\p{L}{2}\d/u
const ascii = /^[\x00-\x7f]*$/

/** `SBTs.a.` and `VegaS.A.`: dotted letters of the other case behind a word. */
const dotted = /(?<=\p{Lu}{2})(?=\p{Ll}\.\p{Ll}\.)|(?<=\p{Ll}{2})(?=\p{Lu}\.\p{Lu}\.)/gu
const word = /[\p{L}\p{M}\p{N}]+/gu

const capitalised = /^\p{Lu}?\p{Ll}{2,}(?=\p{Lu}\p{L})/u
const upperThenLower = /^(\p{Lu}{2,})(\p{Ll}{2,})$/u
const digitsThenLetters = /^(\d+)(\p{L}{2,})$/u
const lettersThenDigits = /^(\p{L}{4,}(?=\d+$)|\p{L}{2,3}(?=\d\d+$))(\d+)$/u

/** Small words that belong to the name behind them, whatever its case: `MacDonald`, `deNora`. */
const prefixes = new Set(
  'mac mc fitz van von der den de del la le du di da do dos al el abu bin ben ibn san'.split(' '),
)
/** Two letters that scanners read for `M`, `W` and `D`: `FARrn` is one word. */
const misread = /^.?(?:rn|vv|cl)$/u
/** A digit in front that is rather a letter misread: `1RINA`, `5HENMA`, `0RION`. */
const letterLike = new Set('015')
/** Capitals from which on they are a word; fewer may be an acronym before a capitalised word: `JPMorgan`. */
const leastCapitals = 4
/** Letters from which on they are a word behind digits: `75ARSENAL`, but `61ST` and `64E`. */
const leastBesideDigits = 4
/** Letters up to which a generic word in front or behind is rather a part of one name: `PetroChina`, `EuroChem`, `LUKoil`. */
const combining = { front: 5, behind: 4 }
const mostParts = 6

interface Known {
  readonly forms: ReadonlySet<string>
  readonly business: ReadonlySet<string>
}

let read: Known | undefined

/** Legal forms and generic words, read when a name first asks for them. */
function known(): Known {
  read ??= {
    forms: new Set(legalForms.flatMap((row) => row.spellings)),
    business: new Set(businessWords.flatMap((row) => row.spellings)),
  }
  return read
}

function beforeLower(text: string, capitals: string, small: string): string[] {
  const { forms, business } = known()
  const isWord = (one: string) => forms.has(one) || (business.has(one) && one.length > combining.behind)
  const withCapital = capitals.at(-1)! + small
  if (capitals.length > 2 && isWord(withCapital.toLowerCase())) return [capitals.slice(0, -1), withCapital]
  if (misread.test(small)) return [text]
  if (isWord(small)) return [capitals, small]
  return capitals.length >= leastCapitals && !business.has(small) ? [capitals, small] : [text]
}

/** Whether a word in front of a capital and what begins there are parts of one name. */
function belongTogether(front: string, behind: string): boolean {
  const { forms, business } = known()
  return (
    prefixes.has(front) ||
    misread.test(front) ||
    (front.length <= combining.front && business.has(front)) ||
    (behind.length <= combining.behind && business.has(behind) && !forms.has(behind))
  )
}

/** The words that one is made of; digits and letters, or letters of both cases. */
function parts(text: string, most: number): string[] {
  const [, digits, name] = digitsThenLetters.exec(text) ?? []
  if (digits !== undefined && name !== undefined) {
    const isWord = name.length >= leastBesideDigits && !letterLike.has(digits)
    return isWord || known().forms.has(name.toLowerCase()) ? [digits, ...parts(name, most - 1)] : [text]
  }
  const [, letters, number] = lettersThenDigits.exec(text) ?? []
  if (letters !== undefined && number !== undefined) return number === '0' ? [text] : [letters, number]
  const [, capitals, small] = upperThenLower.exec(text) ?? []
  if (capitals !== undefined && small !== undefined) return beforeLower(text, capitals, small)
  const front = capitalised.exec(text)?.[0]
  if (front === undefined || most <= 1) return [text]
  const behind = text.slice(front.length)
  return belongTogether(front.toLowerCase(), behind.toLowerCase()) ? [text] : [front, ...parts(behind, most - 1)]
}

/**
 * Sets words apart that are written together but for a change of case or a digit: `SiemensAG`, `INTERNATIONALinc.`, `SBTs.a.`,
 * `RamiMakhlouf`, `75ARSENAL`. Left alone: small words in front of a name (`McKesson`, `DeNA`), single letters (`iPhone`), few
 * letters beside a digit (`3M`, `B2B`, `RI2`, `61ST`), capitals that may be an acronym (`JPMorgan`).
 * @param text Letters in the case in which they are written.
 */
export function breakAtCase(text: string): string {
  if (!(ascii.test(text) ? mayBreak : mayBreakBeyondAscii).test(text)) return text
  return text.replace(dotted, ' ').replace(word, (whole) => parts(whole, mostParts).join(' '))
}
