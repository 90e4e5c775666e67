import type { ListedName, NameKind } from '../../model/index.js'
import { bareName, namesKnownAs, startsWithLegalForm } from './us-aliases.js'

/** What the text of one entity says. */
export interface EntityText {
  /** The primary name first; empty when the text holds none. */
  readonly names: readonly ListedName[]
  readonly addresses: readonly string[]
  /** Notes in brackets after an address, such as a pointer to another country. */
  readonly notes: readonly string[]
}

const numbers = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
   'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'].map((word, at) => [word, at + 1]),
) // biome-ignore format: a list to be read at a glance

/** `a.k.a., the following two aliases:` and its like. */
const aliasMark =
  /\(?\b([afn])\.\s?k\.\s?a\.?,?\s(?:by )?the following(?: ([a-z-]{1,20}|\d{1,3}))? (?:alias|name)(?:es|s)?:/giu

/** A full stop that ends a name and does not stand after a short word such as `No.` or an initial. */
function endOfName(text: string): number {
  const stop = /\.\s/g
  for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
    const word = /[\p{L}\d]{0,12}$/u.exec(text.slice(Math.max(0, found.index - 12), found.index))?.[0] ?? ''
    if (word.length > 1 && !/^(?:No|St|Dr|Mr|Gen|Bldg|Rd|Eng|Sh|Mt|Nauk|im)$/i.test(word)) return found.index
  }
  return text.length
}

/** The names after an alias mark, each begun by a dash, and what stands behind the last one. */
function readAliases(text: string, stated: number | undefined): { names: string[]; rest: string } {
  const names: string[] = []
  let rest = text
  for (;;) {
    const dash = /^[\s;]{0,20}(?:and\s{1,9})?[-–—−•]\s{0,9}/.exec(rest)
    if (dash === null) break
    const body = rest.slice(dash[0].length)
    const semicolon = body.indexOf(';')
    const line = body.indexOf('\n')
    const isLast = stated !== undefined && names.length + 1 >= stated
    const ends = [isLast ? -1 : semicolon, line].filter((at) => at >= 0)
    const end = ends.length > 0 ? Math.min(...ends) : endOfName(body)
    names.push(bareName(body.slice(0, end).replace(/[;,]\s{1,9}and\s{0,9}$/, '')))
    rest = body.slice(end + 1)
    if (isLast) break
  }
  return { names: names.filter(Boolean), rest }
}

/** Where the name ends: at the first comma outside brackets that is not before a legal form. */
function nameEnd(text: string): number {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]
    if (mark === '(' || mark === '[') depth++
    else if ((mark === ')' || mark === ']') && depth > 0) depth--
    else if (mark === ',' && depth === 0 && !startsWithLegalForm(text.slice(at + 1, at + 50))) return at
    else if ((mark === ';' || mark === '\n') && depth === 0) return at
  }
  return text.length
}

const single = (text: string) => text.replace(/\s+/g, ' ').trim()

function readAddresses(text: string, addresses: string[], notes: string[]): void {
  const parts = single(text).split(/; (?:and )?|;$/)
  for (const part of parts) {
    let address = part.replace(/^and /, '').replace(/^[ ,.]{1,9}/, '')
    const note = /\((?:See|also see)\b[^()]{1,300}\)\.?$/i.exec(address.slice(-320))?.[0]
    if (note !== undefined) {
      notes.push(note.replace(/\.$/, ''))
      address = address.slice(0, -note.length)
    }
    address = address.trim().replace(/[.,]$/, '').trim()
    if (address !== '') addresses.push(address)
  }
}

/**
 * Takes the text of the column “Entity” apart: a name, then `a.k.a., the following two aliases:` with one alias a dash, then addresses,
 * separated by `; and`.
 */
export function readEntityText(text: string): EntityText {
  const names: ListedName[] = []
  const addresses: string[] = []
  const notes: string[] = []
  const add = (name: string, kind: NameKind) => {
    for (const known of namesKnownAs(single(name))) names.push({ text: known.text, kind: known.kind ?? kind })
  }
  const marks = [...text.matchAll(aliasMark)]
  const first = marks[0]?.index ?? text.length
  const end = Math.min(first, marks.length > 0 ? first : nameEnd(text))
  add(text.slice(0, end), 'primary')
  if (marks.length === 0) readAddresses(text.slice(end + 1), addresses, notes)
  for (const [at, mark] of marks.entries()) {
    const kind = mark[1]!.toLowerCase() === 'f' ? 'former' : 'strong-alias'
    const stated =
      mark[2] === undefined ? undefined : (numbers.get(mark[2].toLowerCase()) ?? (Number(mark[2]) || undefined))
    const { names: aliases, rest } = readAliases(text.slice(mark.index + mark[0].length, marks[at + 1]?.index), stated)
    for (const alias of aliases) add(alias, kind)
    readAddresses(rest.replace(/(?:^|\s)and\s{0,9}$/, ''), addresses, notes)
  }
  return { names, addresses, notes }
}
