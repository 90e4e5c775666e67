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
export const agreement = 0.5
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

/** One step on the way to a score: a piece of evidence, and the score with it and all before it. */
export interface ScoreStep {
  readonly from: Evidence['from']
  /** What the piece is worth by itself, 0 to 1. */
  readonly piece: number
  /** The score so far, 0 to 0.99. */
  readonly total: number
}

/** How pieces of evidence of different kinds that agree add up: the strongest, raised by the others in turn. */
export function scoreSteps(pieces: readonly Evidence[]): ScoreStep[] {
  let score = 0
  return pieces.map(({ from, score: piece }, at) => {
    score = Math.min(certain, at === 0 ? piece : score + agreement * (1 - score) * piece)
    return { from, piece, total: score }
  })
}

/** The score of pieces of evidence of different kinds that agree. */
export function combined(pieces: readonly Evidence[]): number {
  return scoreSteps(pieces).at(-1)?.total ?? 0
}

/** Three decimals, the precision of all item scores. */
export function rounded(score: number): number {
  return Math.round(score * 1000) / 1000
}
