import type { SettlingDocumentRow } from '../../data/schema/items.js'
import type { Item, ItemMatch, Reason } from '../model/index.js'
import { byStrength, type ClassifyOptions, gather, isTold, type Weighed, weigh } from './classify.js'
import { type Coverage, coverageOf } from './coverage.js'
import { readDescription } from './description.js'
import { agreement, type Evidence, rounded, type ScoreStep, scoreSteps } from './evidence.js'
import { plainItem } from './plain-item.js'
import { settlingDocuments } from './settling-documents.js'
import { itemReviewThreshold } from './thresholds.js'

/** A lead with all that made its score: the same numbers that `classifyItem` counts with. */
export interface ExplainedLead {
  readonly match: ItemMatch
  /** The strongest evidence of each kind, strongest first. */
  readonly pieces: readonly Evidence[]
  /** How the pieces add up. */
  readonly steps: readonly ScoreStep[]
  /** What the declared tariff code says against it: the sum is multiplied by the factor. */
  readonly objection: { readonly factor: number; readonly reason: Reason } | undefined
  /** Further facts about the entry. */
  readonly besides: readonly Reason[]
  /** Documents that would settle whether the lead is one, the most telling first. */
  readonly documents: readonly Pick<SettlingDocumentRow, 'document' | 'from' | 'why'>[]
}

/** What a line of an order points to, and how that came about. */
export interface ItemExplanation {
  /** Leads as `classifyItem` gives them, strongest first. */
  readonly leads: readonly ExplainedLead[]
  /** Leads too weak to be told, strongest first. */
  readonly fainter: readonly ExplainedLead[]
  /** What holds for the whole line. */
  readonly notes: readonly Reason[]
  /** What was looked at. */
  readonly coverage: Coverage
  /** Score from which a lead is worth a person's look. */
  readonly review: number
  /** Share of the distance to certainty that a further kind of evidence covers, times its own score. */
  readonly agreement: number
}

function explained({ match, pieces, against }: Weighed, notes: readonly Reason[]): ExplainedLead {
  const own = new Set<string>([...pieces.flatMap((piece) => piece.reasons), ...notes].map((reason) => reason.text))
  return {
    match,
    pieces: pieces.map((piece) => ({
      ...piece,
      reasons: piece.reasons.map((reason) => ({ ...reason, effect: rounded(reason.effect) })),
    })),
    steps: scoreSteps(pieces),
    objection: against,
    besides: match.reasons.filter((reason) => reason !== against?.reason && !own.has(reason.text)),
    // What is told only to say why it is no lead needs no paper.
    documents: match.score < 0.1 ? [] : settlingDocuments(match),
  }
}

/**
 * Explains what a line of an order points to: the evidence for each lead, how its score came about, and what would settle it.
 * The leads are those of `classifyItem`, with the same scores. An empty result is no clearance.
 * @param given The line.
 * @param options The date whose catalogues count.
 */
export function explainItem(given: Item, options: ClassifyOptions): ItemExplanation {
  const item = plainItem(given)
  const gathered = gather(item, readDescription(item.description), options)
  const all = [...gathered.candidates.values()]
    .map((candidate) => weigh(candidate, gathered))
    .sort((a, b) => byStrength(a.match, b.match))
    .map((weighed) => explained(weighed, gathered.notes))
  return {
    leads: all.filter(({ match }) => isTold(match)),
    fainter: all.filter(({ match }) => !isTold(match)),
    notes: gathered.notes,
    coverage: coverageOf(item, options.asOf),
    review: itemReviewThreshold,
    agreement,
  }
}
