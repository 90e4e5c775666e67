import type { ItemMatch, Reason, Source } from '../model/index.js'

/** One independent piece of evidence for a catalogue entry: what it is worth by itself, and the reasons to show. */
export interface Evidence {
  /** Kind of evidence; of each kind only the strongest counts. */
  readonly from: 'description' | 'part-number' | 'hs-code' | 'eccn' | 'manufacturer'
  /** 0 to 1. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** A catalogue entry with the evidence gathered so far. */
export interface Candidate {
  readonly match: Pick<ItemMatch, 'catalogue' | 'id' | 'title' | 'groups' | 'tier'>
  readonly sources: readonly Source[]
  readonly evidence: Evidence[]
}

/** Candidates by catalogue and id, in the order in which they came up. */
export type Candidates = Map<string, Candidate>

/** Notes a piece of evidence for an entry, which is described only when it comes up for the first time. */
export function support(
  candidates: Candidates,
  catalogue: ItemMatch['catalogue'],
  id: string,
  evidence: Evidence,
  entry: () => { match: Omit<Candidate['match'], 'catalogue' | 'id'>; sources: readonly Source[] },
): void {
  if (evidence.score <= 0) return
  const key = `${catalogue} ${id}`
  let candidate = candidates.get(key)
  if (candidate === undefined) {
    const { match, sources } = entry()
    candidate = { match: { catalogue, id, ...match }, sources, evidence: [] }
    candidates.set(key, candidate)
  }
  candidate.evidence.push(evidence)
}

/** Share of the distance to certainty that a second, agreeing kind of evidence covers. */
const agreement = 0.5
const certain = 0.99

/** The strongest evidence of each kind, strongest first. */
export function strongest(evidence: readonly Evidence[]): Evidence[] {
  const best = new Map<string, Evidence>()
  for (const piece of evidence) {
    const other = best.get(piece.from)
    if (other === undefined || piece.score > other.score) best.set(piece.from, piece)
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.from < b.from ? -1 : 1))
}

/** The score of pieces of evidence of different kinds that agree: the strongest, raised by the others in turn. */
export function combined(pieces: readonly Evidence[]): number {
  let score = 0
  for (const piece of pieces) score = score === 0 ? piece.score : score + agreement * (1 - score) * piece.score
  return Math.min(certain, score)
}

/** Three decimals, the precision of all item scores. */
export function rounded(score: number): number {
  return Math.round(score * 1000) / 1000
}
