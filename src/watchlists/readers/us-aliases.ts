import type { NameKind } from '../../model/index.js'

/** A name that stands in or after another one. */
export interface KnownAs {
  readonly text: string
  /** What the mark before it says; `undefined` for the text before the first mark. */
  readonly kind?: NameKind
}

const kinds = new Map<string, NameKind>([
  ['a', 'strong-alias'],
  ['n', 'strong-alias'],
  ['f', 'former'],
])

/** Ends of a company’s name that stand behind a comma: the first by themselves, the second also before more of the name. */
const shortForm = /^(?:sa|ag|kg|as|ab|oy|ao|sal|est|bv|nv|bhd)\.?$/iu
const legalForm =
  /^(?:and )?(?:co|company|corp|corporation|inc|incorporated|ltd|limited|llc|l\.l\.c|llp|plc|pte|pvt|pty|jsc|ojsc|cjsc|pjsc|oao|ooo|zao|pao|fsue|gmbh|s\.a|srl|s\.r\.l|spa|s\.p\.a|b\.v|n\.v|a\.s|sdn|fze|fzco|fz-llc|dmcc|s\.a\.l|s\.a\.r\.l|sarl|ltda|мк|ао|оао|зао|пао|ооо|фгуп|фгбу)(?![\p{L}\p{N}])/iu

/** Whether a text begins with the legal form of the company named before it, and with nothing else of a name. */
export function startsWithLegalForm(text: string): boolean {
  const start = text.trim().slice(0, 40)
  if (shortForm.test(start)) return true
  const form = legalForm.exec(start)?.[0]
  if (form === undefined) return false
  const rest = start.slice(form.length).replace(/^[. ]{1,3}/, '')
  return rest === '' || /^[,;:()[\]\n]/.test(rest) || startsWithLegalForm(rest)
}

/** Characters of a text that is looked into; no list has a longer name. */
const longestName = 10_000

const opens = (mark: string | undefined) => mark === '(' || mark === '['
const closes = (mark: string | undefined) => mark === ')' || mark === ']'

/** A name without the marks that are left over when it is cut out of a text. */
export function bareName(text: string): string {
  const name = text.trim()
  if (name.length > longestName) return name
  let from = 0
  let to = name.length
  /** Brackets opened less brackets closed in what is left. */
  let surplus = 0
  for (const mark of name) surplus += opens(mark) ? 1 : closes(mark) ? -1 : 0
  for (;;) {
    const first = name[from]
    const last = name[to - 1]
    if (from >= to) return ''
    if (closes(first) || /[\s,;:.]/.test(first!) || (opens(first) && surplus > 0)) {
      surplus += opens(first) ? -1 : closes(first) ? 1 : 0
      from++
    } else if (opens(last) || /[\s,;:]/.test(last!) || (closes(last) && surplus < 0)) {
      surplus += opens(last) ? -1 : closes(last) ? 1 : 0
      to--
    } else return name.slice(from, to)
  }
}

/** The parts of a text between commas; a comma before a legal form is part of the name. */
export function splitAtCommas(text: string): string[] {
  const parts: string[] = []
  for (const piece of text.split(/,\s?/)) {
    if (parts.length > 0 && startsWithLegalForm(piece)) parts[parts.length - 1] += `, ${piece}`
    else parts.push(piece)
  }
  return parts
}

/**
 * The names of a text such as `Example Works (a.k.a. EW; Example Factory), f.k.a., Old Works`. Without such a mark the text is one name.
 * Plain `aka` counts only right after an opening bracket, because it is also a word.
 */
export function namesKnownAs(text: string): KnownAs[] {
  const found: KnownAs[] = []
  let kind: NameKind | undefined
  let from = 0
  const add = (piece: string) => {
    const parts = kind === undefined ? [piece] : piece.split(';').flatMap(splitAtCommas)
    for (const part of parts) {
      const name = bareName(part)
      if (name !== '') found.push(kind === undefined ? { text: name } : { text: name, kind })
    }
  }
  for (const mark of text.matchAll(/\b([afn])\.\s?k\.\s?a\b\.?|[[(]([afn])ka\b/gi)) {
    add(text.slice(from, mark.index))
    kind = kinds.get((mark[1] ?? mark[2])!.toLowerCase())
    from = mark.index + mark[0].length
  }
  add(text.slice(from))
  return found
}
