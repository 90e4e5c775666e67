import type { PartyType } from '../../model/index.js'
import { cleanText } from '../normalise/text.js'
import { type Name, parseName } from '../parse.js'
import { withoutDoubled } from '../persons/doubled.js'
import { looksInitialled } from '../tokens/initials.js'
import { isMark, nameParts, withoutAsideMark } from '../tokens/parts.js'
import { abbreviates } from './abbreviation.js'
import { hasBracket, readBrackets } from './brackets.js'
import { withoutLabelledNumber } from './labelled-number.js'
import { maidenNames } from './maiden.js'
import { endsUnit, isPlace } from './places.js'
import { hasSections, sections, withoutLastPlace, withoutPlaces } from './sections.js'
import { endsInForm, hasTwoWords, isCompany, isForm, isFullName, isOtherName, loneWord } from './standing.js'

/** Most names that one text is read as. */
const mostPieces = 6

/** A name that a text holds. */
export interface NamePiece {
  readonly name: Name
  /**
   * `name` for what a person would call a name. `lone-word` for a single word from brackets, an acronym, a town, a product: it tells
   * little, and counts only where it is the whole listed name. `person` and `vessel` for a text with initials or a ship's prefix, read
   * as such a name as well though the party may be something else.
   */
  readonly as: 'name' | 'lone-word' | 'person' | 'vessel'
}

/** Whether two names have the same words. Without its legal form a name would only score a little higher. */
function isSame(first: Name, second: Name): boolean {
  if (first === second) return true
  if (first.type !== second.type) return false
  let at = 0
  for (const token of first.tokens) {
    if (token.kind === 'form') continue
    while (second.tokens[at]?.kind === 'form') at++
    if (second.tokens[at++]?.key !== token.key) return false
  }
  while (second.tokens[at]?.kind === 'form') at++
  return at >= second.tokens.length
}

/** Gathers the names of one text, each once whatever its punctuation and legal form. */
function gathering(type: PartyType | undefined, long: boolean) {
  const pieces: NamePiece[] = []
  /** The names of the pieces as they were read. */
  const taken: Name[] = []
  const put = (name: Name, as: NamePiece['as'] = 'name') => {
    if (!name.screenable || pieces.length >= mostPieces || taken.some((other) => isSame(name, other))) return
    taken.push(name)
    pieces.push({ name: long ? { ...name, cut: true } : name, as })
  }
  // Most texts hold one name, which several of the steps ask for.
  const known: { text: string; name: Name }[] = []
  const read = (text: string) => {
    for (const one of known) if (one.text === text) return one.name
    const name = parseName(text, type)
    if (known.length < mostPieces) known.push({ text, name })
    return name
  }
  const putIf = (test: (name: Name) => boolean, text: string) => {
    const name = read(text)
    if (!taken.includes(name) && test(name)) put(name)
  }
  return { type, pieces, put, read, putIf }
}

type Gathering = ReturnType<typeof gathering>

/**
 * What stands in brackets: a former or other name, an acronym, a place, a remark.
 * @param around Words that stand outside.
 */
function putAside(found: Gathering, content: string, around: readonly string[]): void {
  const marked = withoutAsideMark(content)
  if (marked !== undefined) {
    found.put(found.read(marked))
    return
  }
  for (const part of [content, ...(hasSections(content) ? sections(content, 'commas') : [])]) {
    if (isPlace(part) || part.includes('@')) continue
    const name = found.read(part)
    const word = loneWord(name)
    if (word === undefined) {
      if (part === content ? isFullName(name) : isOtherName(name)) found.put(name)
    } else if (found.type !== 'person' && !abbreviates(word, around)) found.put(name, 'lone-word')
  }
}

/** Shorter names that a name holds: without the places behind it, in front of its first comma, and on either side of a dash. */
function putSections(found: Gathering, text: string): void {
  const short = withoutPlaces(text)
  const { tokens } = found.read(short)
  const last = tokens.at(-1)?.text ?? ''
  const unitless = endsUnit(last) ? withoutLastPlace(short, last) : undefined
  if (unitless !== undefined) found.putIf((name) => isFullName(name) && loneWord(name) === undefined, unitless)
  // Without a mark or a legal form in between the place may be what tells the name from others: `Global Jet Austria`.
  if (tokens.at(-1)?.kind !== 'form' && tokens.some(({ kind }) => kind === 'form')) {
    const cut = withoutLastPlace(short, last)
    if (cut !== undefined) found.putIf((name) => endsInForm(name) && isFullName(name), cut)
  }
  found.putIf(isFullName, short)
  if (!hasSections(text)) return
  const person = found.type === 'person'
  const beside = (name: Name) => isFullName(name) && loneWord(name) === undefined
  for (const [at, part] of sections(text, person ? 'slashes' : 'dashes').entries())
    if (part !== text) putPart(found, withoutPlaces(part), at === 0 ? isFullName : beside)
  const [head = '', ...more] = sections(text, 'commas')
  const first = found.read(head)
  if (isCompany(first) || (!person && short !== text)) found.putIf(isFullName, head)
  // Two companies in one text; behind a family name the same would be the given names.
  const others = !person && endsInForm(first) ? isOtherName : () => false
  for (const part of more) putPart(found, part, others)
}

/** A section of a name: what a mark in front of it announces, or itself when it can be a name. */
function putPart(found: Gathering, part: string, test: (name: Name) => boolean): void {
  const marked = withoutAsideMark(part)
  if (marked !== undefined) found.put(found.read(marked))
  else if (!isPlace(part)) found.putIf(test, part)
}

/** Whether a text begins as ships' names do. */
const looksLikeShip = (text: string) => shipPrefix.test(text)
const shipPrefix = /^(?:m\.?\s?\/?[vt]\.?|s\.?\s?\/?s\.?|motor (?:vessel|tanker)|vessel|tanker)\s+\S/i

/** A woman’s names under her family names. */
function putMaiden(found: Gathering, clean: string): void {
  if (found.type !== 'person' && found.type !== undefined) return
  for (const name of maidenNames(clean) ?? []) found.putIf(hasTwoWords, name)
}

/** The name of a person as it is when a word was written twice. */
function putUndoubled(found: Gathering, clean: string): void {
  const text = found.type === 'person' ? withoutDoubled(clean) : undefined
  if (text !== undefined) found.putIf(hasTwoWords, text)
}

/**
 * The names of one party that a text holds, the text as a whole first: `Vega LLC (formerly Altair Works)`, `Altair Works c/o Vega LLC`,
 * `Vega (VGA)`, `Vega LLC, Qom, Iran`, `Vega LLC / ООО Вега`. A piece that is nothing but a place, a legal form or an abbreviation of
 * the rest is no name.
 * @param text Name as written; never throws, whatever the text.
 * @param type What the party is.
 * @returns At most six names, each of them screenable.
 */
export function namePieces(text: string, type?: PartyType): NamePiece[] {
  const clean = cleanText(text)
  const found = gathering(type, text.length > 1_000)
  if (!hasBracket(clean)) {
    const parts = nameParts(text)
    for (const part of parts) if (parts.length === 1 || !isPlace(part)) found.put(found.read(part))
    if (type === undefined && looksInitialled(clean)) found.put(parseName(text, 'person'), 'person')
    if (type === undefined && looksLikeShip(clean))
      found.put(parseName(withoutLabelledNumber(clean) ?? clean, 'vessel'), 'vessel')
    const bare = withoutLabelledNumber(clean)
    if (bare !== undefined) found.put(found.read(bare))
    putMaiden(found, clean)
    putUndoubled(found, clean)
    for (const part of parts) putSections(found, cleanText(part))
    return found.pieces
  }
  const { outside, inside } = readBrackets(clean, (content) => isMark(content) || isForm(found.read(content)))
  const whole = nameParts(text)
  if (whole.length === 1) found.put(found.read(whole[0]!))
  const parts = nameParts(outside)
  for (const part of parts) if (!isPlace(part)) found.put(found.read(part))
  putMaiden(found, clean)
  const around = found.read(outside).tokens.map((token) => token.text)
  for (const content of inside) putAside(found, content, around)
  for (const part of parts) putSections(found, cleanText(part))
  return found.pieces
}

/**
 * The names that a listed name holds: itself, and with brackets also what stands outside and in them, as far as each can be a name.
 * @returns The whole first, screenable or not.
 */
export function listedPieces(text: string, type?: PartyType): Name[] {
  const whole = parseName(text, type)
  if (!hasBracket(text)) return [whole]
  const found = gathering(type, false)
  found.put(whole)
  const { outside, inside } = readBrackets(cleanText(text), (content) => isMark(content) || isForm(found.read(content)))
  const asides = inside.flatMap((content) => sections(content, 'slashes'))
  for (const piece of [outside, ...asides.map((aside) => withoutAsideMark(aside) ?? aside)])
    if (!isPlace(piece)) found.putIf(hasTwoWords, piece)
  return [whole, ...found.pieces.map(({ name }) => name).filter((name) => name !== whole)]
}
