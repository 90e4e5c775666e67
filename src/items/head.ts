import type { Clause } from './clauses.js'
import { contextAt, propertyAt } from './context.js'
import { isMisspeltNeutral } from './misspelling.js'
import type { PhraseHit } from './phrase-index.js'
import type { TextToken } from './text.js'
import { isWeakLead } from './weak-leads.js'
import { isNeutral } from './words.js'

/** Below this strength a kind is generic (a chip, a module) and gives way to any other kind in the text. */
const genericBelow = 0.65
/** Below this strength a phrase only describes the goods (`single supply`). */
const attributeBelow = 0.1
/** Whether a phrase names only a form of goods. */
export const isGeneric = (hit: PhraseHit) => hit.kind.strength < genericBelow

const overlap = (a: PhraseHit, b: PhraseHit) => a.from < b.to && b.from < a.to
const wordsOf = (hit: PhraseHit) => hit.to - hit.from

/** Combinations in the place of the plain hits they begin with; a single stronger word stays unless more words agree. */
export function merged(hits: readonly PhraseHit[], combined: readonly PhraseHit[]): PhraseHit[] {
  const best = new Map<number, PhraseHit>()
  for (const hit of combined) {
    const other = best.get(hit.from)
    if (other === undefined || hit.kind.strength > other.kind.strength) best.set(hit.from, hit)
  }
  const near = [...best.values()].sort((a, b) => a.from - b.from)
  const covering = near.filter((hit, index) => {
    const stronger = [near[index - 1], near[index + 1]].some(
      (other) => other !== undefined && overlap(other, hit) && wordsOf(other) > wordsOf(hit),
    )
    if (stronger) return false
    return !hits.some(
      (other) => overlap(other, hit) && other.kind.strength > hit.kind.strength && wordsOf(other) >= wordsOf(hit),
    )
  })
  const plain = hits.filter((hit) => !covering.some((other) => overlap(hit, other)))
  return [...plain, ...covering].sort((a, b) => a.from - b.from)
}

/** Whether a clause only counts or holds what the next one names: `Set of four servos`. */
function onlyCounts(tokens: readonly TextToken[], clause: Clause | undefined): boolean {
  if (clause === undefined || clause.role !== 'main' || clause.to - clause.from > 4) return false
  let counted = false
  for (let at = clause.from; at < clause.to; at++) {
    const counts = contextAt('measure', tokens, at) !== undefined
    if (!counts && !/^\d+$/.test(tokens[at]!.text)) return false
    counted ||= counts
  }
  return counted
}

/** An unmanned aircraft named last, apart from other goods of its clause, is what they are for: `ENG 120CC TWIN UAV`. */
function withoutAircraft(specific: readonly PhraseHit[], tokens: readonly TextToken[]): readonly PhraseHit[] {
  const last = specific.at(-1)
  const before = specific.at(-2)
  if (last?.kind.id !== 'unmanned-aircraft' || before === undefined) return specific
  if (before.kind.groups.length === 0 && !isWeakLead(before.kind.id)) return specific
  const apart = before.to < last.from && contextAt('whole', tokens, last.to) === undefined
  return apart ? specific.slice(0, -1) : specific
}

/** Whether a phrase is the lower part of a unit, such as the hour (Turkish `saat`, also a clock) of `0,05 °/saat`. */
export function isUnit(hit: PhraseHit, tokens: readonly TextToken[], raw: string): boolean {
  const before = tokens[hit.from - 1]
  return before !== undefined && /^\d/.test(before.text) && raw.slice(before.end, tokens[hit.from]!.start).includes('/')
}

/** The phrase that says what the goods are: the first or last specific one of the first main clause that has one. */
export function headOf(
  hits: readonly PhraseHit[],
  clauses: readonly Clause[],
  tokens: readonly TextToken[],
  position: 'first' | 'last',
) {
  let generic: PhraseHit | undefined
  for (const [index, clause] of clauses.entries()) {
    if (clause.role !== 'main' && !(clause.role === 'relation' && onlyCounts(tokens, clauses[index - 1]))) continue
    const inside = hits.filter(
      (hit) => hit.from >= clause.from && hit.from < clause.to && hit.kind.strength >= attributeBelow,
    )
    const specific = withoutAircraft(
      inside.filter((hit) => !isGeneric(hit)),
      tokens,
    )
    const head = position === 'first' ? specific[0] : specific.at(-1)
    if (head !== undefined) return head
    generic ??= inside.at(-1)
  }
  return generic
}

const upperCase = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase()
const adjective = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/

const frenchAdjective = /(?:ée?s?|iques?|ifs?|ives?|aires?|elles?|els?|ales?|eux|euses?)$/

/** German nouns have a capital; Turkish makes adjectives with `-li` and `-siz`. */
function isAdjective(written: string, lang: string, headCapital: boolean): boolean {
  if (lang === 'de') return headCapital && !/^\p{Lu}/u.test(written)
  if (lang === 'fr') return frenchAdjective.test(written.toLowerCase().normalize('NFC'))
  return lang === 'tr' && /(?:l[iıuü]|s[iıuü]z)$/u.test(written.toLowerCase())
}

/** A word in the head's clause, where only its head noun may stand, that names other goods as far as we can tell. */
export function otherNoun(
  tokens: readonly TextToken[],
  raw: string,
  head: PhraseHit,
  clause: Clause,
  position: 'first' | 'last',
) {
  const shouted = upperCase(raw.slice(0, 400))
  if (shouted || head.phrase.includes(' + ')) return undefined
  const hitCapital = /\p{Lu}/u.test(raw.charAt(tokens[head.to - 1]!.start))
  const range = position === 'last' ? [head.to, clause.to] : [clause.from, head.from]
  for (let at = range[0]!; at < range[1]!; at++) {
    if (position === 'last' && /^\d/.test(tokens[at]!.text)) return undefined
    if (isNeutral(tokens, at)) continue
    const property = position === 'last' ? propertyAt(tokens, at) : undefined
    if (property !== undefined) {
      at = property.to - 1
      continue
    }
    const written = raw.slice(tokens[at]!.start, tokens[at]!.end)
    if (position === 'first' && adjective.test(written.toLowerCase().normalize('NFC'))) continue
    if (upperCase(written) && !tokens[at]!.han) continue
    if (!hitCapital && /^\p{Lu}/u.test(written)) continue
    if (isAdjective(written, head.lang, hitCapital)) continue
    if (/\p{Ll}\p{Lu}/u.test(written)) continue
    return isMisspeltNeutral(tokens[at]!.stem) ? undefined : written
  }
  return undefined
}
