import type { MatchIndex } from './match-index.js'

/** Most entries of one list compared in full. */
const mostCompared = 24
/** Postings after which only rarer words still count, so that a query of common words stays cheap. */
const mostPostings = 20_000
/** Names that promise less than this part of the best are not compared. */
const leastRank = 0.35
/** Names of one entry that are compared in full; more when initials, which find no names, must tell them apart. */
const mostOfEntry = 4
const mostOfEntryByInitials = 12
/** Entries of one list compared in full when many promise as much as the best. */
const mostTied = 200

/** A token like a word of the query, and how much each name that holds it gains. */
export interface Found {
  readonly id: number
  readonly gain: number
}

/**
 * The names worth comparing in full, the most promising first.
 * @param weights How much each query word tells.
 * @param open Whether an entry counts.
 * @param initials Whether the query has initials.
 */
export function rank(
  index: MatchIndex,
  found: Found[],
  weights: Float64Array,
  open: (entry: number) => boolean,
  initials: boolean,
): number[] {
  const { scratch } = index
  const { scores, touched } = scratch
  if (scratch.dirty) scores.fill(0)
  scratch.dirty = true
  const size = (id: number) => index.starts[id + 1]! - index.starts[id]!
  found.sort((a, b) => size(a.id) - size(b.id) || b.gain - a.gain || a.id - b.id)
  let count = 0
  let read = 0
  for (const { id, gain } of found) {
    read += size(id)
    if (read > mostPostings && count > mostCompared) break
    for (let at = index.starts[id]!; at < index.starts[id + 1]!; at++) {
      const name = index.postings[at]!
      if (scores[name] === 0) touched[count++] = name
      scores[name]! += gain
    }
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const best = new Float64Array(index.watchlists.length)
  for (let at = 0; at < count; at++) {
    const name = touched[at]!
    const value = scores[name]! / (0.2 + total + index.nameWeights[name]!)
    const entry = index.nameEntries[name]!
    const list = index.entryLists[entry]!
    if (value > best[list]! && open(entry)) best[list] = value
    scores[name] = value
  }
  const ranked: { name: number; value: number }[] = []
  for (let at = 0; at < count; at++) {
    const name = touched[at]!
    const value = scores[name]!
    scores[name] = 0
    const entry = index.nameEntries[name]!
    if (value >= best[index.entryLists[entry]!]! * leastRank && open(entry)) ranked.push({ name, value })
  }
  scratch.dirty = false
  ranked.sort((a, b) => b.value - a.value || a.name - b.name)
  return mostPromising(index, ranked, best, initials ? mostOfEntryByInitials : mostOfEntry)
}

/** The best names of the best entries of each list; entries that promise as much as the very best are not cut. */
function mostPromising(
  index: MatchIndex,
  ranked: readonly { name: number; value: number }[],
  best: Float64Array,
  most: number,
): number[] {
  const ofEntry = new Map<number, number>()
  const ofList = new Int32Array(best.length)
  const out: number[] = []
  for (const { name, value } of ranked) {
    const entry = index.nameEntries[name]!
    const list = index.entryLists[entry]!
    const taken = ofEntry.get(entry) ?? 0
    if (taken >= most) continue
    if (taken === 0) {
      if (ofList[list]! >= (value >= best[list]! - 1e-6 ? mostTied : mostCompared)) continue
      ofList[list]!++
    }
    ofEntry.set(entry, taken + 1)
    out.push(name)
  }
  return out
}
