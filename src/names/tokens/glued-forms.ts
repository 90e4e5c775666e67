import { businessWords } from '../../knowledge/compiled/business-words.js'
import { legalForms } from '../../knowledge/compiled/legal-forms.js'

/** Scripts that write a name and its legal form without a blank. */
const glueing = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
/** Legal forms of one letter, as `(株)` and `(주)`. */
const oneLetter = new Map([
  ['株', '株式会社'],
  ['有', '有限会社'],
  ['合', '合同会社'],
  ['주', '주식회사'],
  ['유', '유한회사'],
])
/** Fewest characters that are left when a business word is taken off: a shorter rest is rather part of that word. */
const leastName = 2
const mostParts = 8
const mostCharacters = 80

interface Endings {
  readonly forms: ReadonlySet<string>
  /** Legal forms and business words. */
  readonly all: ReadonlySet<string>
  readonly longest: number
}

let known: Endings | undefined

/** The legal forms and business words of these scripts, read when a name first asks for them. */
function endings(): Endings {
  if (known) return known
  const glued = (rows: readonly { spellings: readonly string[] }[]) =>
    rows
      .flatMap((row) => row.spellings)
      .filter((spelling) => glueing.test(spelling) && !spelling.includes(' '))
      .map((spelling) => spelling.normalize('NFKC'))
  const forms = new Set(glued(legalForms))
  const all = new Set([...forms, ...glued(businessWords)])
  known = { forms, all, longest: Math.max(...[...all].map((word) => word.length)) }
  return known
}

/** Whether a text has letters of a script that writes names and legal forms together. */
export const mayBeGlued = (text: string) => glueing.test(text)

/**
 * Splits a legal form off the front or end of a word, and business words off its end: `株式会社島津` gives `株式会社`, `島津`.
 * @param word Letters and digits only.
 * @returns The parts in order; the word itself when it holds no form, or nothing else.
 */
export function splitGlued(word: string): string[] {
  if (!glueing.test(word) || word.length > mostCharacters) return [word]
  const single = oneLetter.get(word)
  if (single !== undefined) return [single]
  const { forms, all, longest } = endings()
  if (all.has(word)) return [word]
  const front: string[] = []
  let rest = word
  for (let length = Math.min(longest, rest.length - 1); length > 1; length--) {
    if (!forms.has(rest.slice(0, length))) continue
    front.push(rest.slice(0, length))
    rest = rest.slice(length)
    break
  }
  const back: string[] = []
  for (let part = lastPart(rest); part !== undefined && back.length < mostParts; part = lastPart(rest)) {
    back.unshift(part)
    rest = rest.slice(0, -part.length)
  }
  return [...front, rest, ...back]

  function lastPart(text: string): string | undefined {
    for (let length = Math.min(longest, text.length - 1); length > 1; length--) {
      const end = text.slice(-length)
      if (text.length - length < leastName ? forms.has(end) : all.has(end)) return end
    }
    return undefined
  }
}
