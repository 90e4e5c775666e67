import { type Item, type ItemMatch, type Reason, withEffect } from '../model/index.js'
import { controlChanges } from './control-changes.js'
import { addDescribedControl } from './described-control.js'
import { type Description, readDescription } from './description.js'
import { supportCode, supportGroup } from './entries.js'
import { weighEverydayUse } from './everyday-use.js'
import { type Candidate, type Candidates, combined, type Evidence, rounded, strongest } from './evidence.js'
import { addHsCodes } from './from-codes.js'
import { addControlNumbers } from './from-control-number.js'
import { addParts } from './from-parts.js'
import { advisoryGroups } from './groups.js'
import { chplRow, dotted, type HsFact } from './hs-code.js'
import type { AdvisoryGroupId } from './kinds.js'
import { isOverruling } from './overruled.js'
import type { PartEvidence } from './part-number.js'
import { plainItem } from './plain-item.js'
import { addWeakLeads } from './weak-leads.js'

/** What holds for one classification. */
export interface ClassifyOptions {
  /** Date whose catalogues count, `YYYY-MM-DD`: a listed code counts from the first edition that is proven to have it. */
  readonly asOf: string
}

/** Matches below this score are left out. */
const shownFrom = 0.3
const farChapterCost = 0.35
const otherCodeCost = 0.1
/** Chapters in which goods of an advisory group can stand at all. */
const likelyChapters = new Set(['39', '54', '55', '59', '68', '69', '70', '76', '84', '85', '87', '88', '90'])

function addDescription(candidates: Candidates, description: Description, asOf: string): void {
  for (const { kind, score, role, reasons } of description.kinds) {
    // One group is enough to tell that a word was seen and why it does not count.
    for (const id of role === 'overruled' ? kind.groups.slice(0, 1) : kind.groups)
      supportGroup(candidates, id, { from: 'description', score, reasons })
    const hs6 = kind.hs6[0]
    if (role !== 'head' || hs6 === undefined || (chplRow(hs6)?.from ?? '9999') > asOf) continue
    const told: Reason = {
      code: 'description',
      effect: 0,
      text: `Goods of this kind usually have tariff code ${dotted(hs6)}; the code is a lead for a person to check, not a classification.`,
      listed: hs6,
    }
    supportCode(candidates, hs6, { from: 'description', score, reasons: [...reasons, told] })
  }
}

/** What the declared tariff codes say against a candidate that none of them supports. */
function objection(candidate: Candidate, facts: readonly HsFact[]): { factor: number; reason: Reason } | undefined {
  if (facts.length === 0 || candidate.match.catalogue === 'eccn') return undefined
  if (candidate.evidence.some((piece) => piece.from === 'hs-code')) return undefined
  const read = facts.filter(({ chapter, problem }) => chapter !== undefined && problem === undefined)
  // The code that is nearest to such goods speaks for all.
  const fact = read.find(({ chapter }) => likelyChapters.has(chapter!)) ?? read[0]
  if (fact?.chapter === undefined) return undefined
  const far = !likelyChapters.has(fact.chapter)
  if (!far && (candidate.match.catalogue !== 'chpl' || fact.digits.length < 6)) return undefined
  const cost = far ? farChapterCost : otherCodeCost
  const text = far
    ? `The declared tariff code ${fact.input} is of chapter ${fact.chapter}, far from such goods.`
    : `The declared tariff code ${fact.input} is another one; either it or the description should be checked.`
  return { factor: 1 - cost, reason: { code: 'hs-code', effect: -cost, text, query: fact.input } }
}

/** What was gathered for a line, before it is weighed. */
export interface Gathered {
  readonly candidates: Candidates
  /** The declared tariff codes, and what stands among them. */
  readonly facts: readonly HsFact[]
  /** What the `partNumber` field stands for, then the numbers in the text. */
  readonly numbers: readonly [field: PartEvidence, text: PartEvidence]
  /** What holds for every match, for example a code that was not understood. */
  readonly notes: readonly Reason[]
  /** Day whose easings count. */
  readonly asOf: string
}

/** A candidate with all that made its score. */
export interface Weighed {
  readonly match: ItemMatch
  /** The strongest evidence of each kind, strongest first. */
  readonly pieces: readonly Evidence[]
  /** What the declared tariff code says against it. */
  readonly against: { readonly factor: number; readonly reason: Reason } | undefined
}

/** Weighs the evidence for a candidate. */
export function weigh(candidate: Candidate, { facts, notes, asOf }: Omit<Gathered, 'candidates' | 'numbers'>): Weighed {
  const pieces = strongest(candidate.evidence)
  const against = objection(candidate, facts)
  const score = combined(pieces) * (against?.factor ?? 1)
  const reasons: Reason[] = []
  for (const piece of pieces)
    for (const reason of piece.reasons) reasons.push(withEffect(reason, rounded(reason.effect)))
  if (against !== undefined) reasons.push(against.reason)
  if (candidate.match.catalogue === 'uav-advisory') reasons.push(needOf(candidate.match.id as AdvisoryGroupId))
  if (candidate.match.catalogue === 'eccn') reasons.push(...controlChanges(candidate.match.id, asOf))
  const match = {
    ...candidate.match,
    score: rounded(score),
    reasons: [...reasons, ...notes],
    sources: [...candidate.sources],
  }
  return { match, pieces, against }
}

const needs = new Map<AdvisoryGroupId, Reason>(
  advisoryGroups.map(({ id, title, need, basis }) => [
    id,
    Object.freeze({ code: 'other', effect: 0, text: `A UAV needs ${title.toLowerCase()} ${need}. ${basis}` }),
  ]),
)

/** Why an unmanned aircraft needs goods of a group, and where the group comes from. */
const needOf = (id: AdvisoryGroupId): Reason => needs.get(id)!

/** Whether a match is told: strong enough, or of a word that means other goods here. */
export const isTold = (match: ItemMatch) => match.score >= shownFrom || match.reasons.some(isOverruling)

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Strongest first, then by catalogue and id. */
export const byStrength = (a: ItemMatch, b: ItemMatch) =>
  b.score - a.score || order(a.catalogue, b.catalogue) || order(a.id, b.id)

/** All that the text, numbers and codes of a line point to. */
export function gather(item: Item, description: Description, { asOf }: ClassifyOptions): Gathered {
  const candidates: Candidates = new Map()
  addDescription(candidates, description, asOf)
  addWeakLeads(candidates, description)
  const numbers = addParts(candidates, item, description, asOf)
  const { facts, notes: ofCode } = addHsCodes(candidates, item, asOf)
  const notes = [...description.notes, ...ofCode, ...addControlNumbers(candidates, item)]
  const head = description.kinds.find((kind) => kind.role === 'head')
  if (head !== undefined) addDescribedControl(candidates, head, description)
  weighEverydayUse(candidates, item, description, numbers)
  return { candidates, facts, numbers, notes, asOf }
}

/**
 * Says which advisory groups, listed tariff codes, control entries and reported part families a line of an order points to,
 * how strongly and why. A lead for a person, never a classification; an empty result is no clearance.
 * @param item The line. Of a description the first 20,000 characters are read.
 * @param options The date whose catalogues count.
 * @returns Matches of score 0.3 or more, and those of words that mean other goods here (`memory foam`), with the reason; all strongest first, then by catalogue and id.
 */
export function classifyItem(item: Item, options: ClassifyOptions): ItemMatch[] {
  const plain = plainItem(item)
  return matchesOf(gather(plain, readDescription(plain.description), options))
}

/** The matches that {@link classifyItem} gives for what was gathered. */
export function matchesOf(gathered: Gathered): ItemMatch[] {
  return [...gathered.candidates.values()]
    .map((candidate) => weigh(candidate, gathered).match)
    .filter(isTold)
    .sort(byStrength)
}
