import type { MatchIndex } from './match-index.js'

/** Most entries of one list compared in full. */
const mostCompared = 24
/** Postings after which only rarer words still count, so that a query of common words stays cheap. */
const mostPostings = 20_000
/** Names that promise less than this part of the best are not compared. */
const leastRank = 0.52
/** What a name must promise at least to be compared: below this it never comes to a score worth telling. */
const leastPromise = 0.1
/** Names of one entry that are compared in full; more when initials, which find no names, must tell them apart. */
const mostOfEntry = 4
const mostOfEntryByInitials = 12
/** Entries of one list compared in full when many promise as much as the best. */
const mostTied = 200
/** Steps into which what names promise is sorted before the best are looked at one by one. */
const steps = 512

/** Tokens like a word of the query, and how much each name that holds one gains. */
export interface Found {
  readonly ids: number[]
  readonly gains: number[]
  readonly add: (id: number, gain: number) => void
}

/** Nothing found yet. */
export function newFound(): Found {
  const ids: number[] = []
  const gains: number[] = []
  return {
    ids,
    gains,
    add: (id, gain) => {
      ids.push(id)
      gains.push(gain)
    },
  }
}

/** Adds up what the names that hold the tokens found gain. @returns How many names did. */
function addUp({ arrays, scratch }: MatchIndex, { ids, gains }: Found): number {
  const { starts, postings } = arrays
  const { scores, touched } = scratch
  const size = (at: number) => starts[ids[at]! + 1]! - starts[ids[at]!]!
  let all = 0
  for (let at = 0; at < ids.length; at++) all += size(at)
  const order = ids.map((_, at) => at)
  if (all > mostPostings) order.sort((a, b) => size(a) - size(b) || gains[b]! - gains[a]! || ids[a]! - ids[b]!)
  let count = 0
  let read = 0
  for (const at of order) {
    read += size(at)
    if (read > mostPostings && count > mostCompared) break
    const gain = gains[at]!
    const end = starts[ids[at]! + 1]!
    for (let place = starts[ids[at]!]!; place < end; place++) {
      const name = postings[place]!
      if (scores[name] === 0) touched[count++] = name
      scores[name]! += gain
    }
  }
  return count
}

const stepOf = (value: number, best: number) => Math.min(steps - 1, Math.floor((value / best) * (steps - 1)))

/** What a name must promise, for each list, so that it is among the best: the best names hold entries enough. */
function leastOf({ arrays, scratch }: MatchIndex, count: number, best: Float64Array, wanted: number): Float64Array {
  const { scores, touched } = scratch
  const counts = new Int32Array(best.length * steps)
  for (let at = 0; at < count; at++) {
    const list = arrays.entryLists[arrays.nameEntries[touched[at]!]!]!
    if (best[list]! > 0) counts[list * steps + stepOf(scores[touched[at]!]!, best[list]!)]!++
  }
  return best.map((value, list) => {
    let step = steps - 1
    for (let sum = 0; step > 0; step--) {
      sum += counts[list * steps + step]!
      if (sum >= wanted) break
    }
    return Math.max(leastPromise, value * leastRank, (step / (steps - 1)) * value - 1e-6)
  })
}

/**
 * The names worth comparing in full, the most promising first.
 * @param total Weight of the query.
 * @param open Whether an entry counts.
 * @param initials Whether the query has initials.
 */
export function rank(
  index: MatchIndex,
  found: Found,
  total: number,
  open: (entry: number) => boolean,
  initials: boolean,
): number[] {
  const { arrays, scratch } = index
  const { scores, touched } = scratch
  if (scratch.dirty) scores.fill(0)
  scratch.dirty = true
  const count = addUp(index, found)
  const best = new Float64Array(index.watchlists.length)
  for (let at = 0; at < count; at++) {
    const name = touched[at]!
    const entry = arrays.nameEntries[name]!
    const value = scores[name]! / (0.2 + total + arrays.nameWeights[name]!)
    const list = arrays.entryLists[entry]!
    scores[name] = open(entry) ? value : 0
    if (scores[name]! > best[list]!) best[list] = scores[name]!
  }
  const most = initials ? mostOfEntryByInitials : mostOfEntry
  const least = leastOf(index, count, best, mostCompared * most)
  const ranked: { name: number; value: number }[] = []
  for (let at = 0; at < count; at++) {
    const name = touched[at]!
    const value = scores[name]!
    scores[name] = 0
    if (value > 0 && value >= least[arrays.entryLists[arrays.nameEntries[name]!]!]!) ranked.push({ name, value })
  }
  scratch.dirty = false
  ranked.sort((a, b) => b.value - a.value || a.name - b.name)
  return mostPromising(index, ranked, best, most)
}

/** The best names of the best entries of each list; entries that promise as much as the very best are not cut. */
function mostPromising(
  { arrays }: MatchIndex,
  ranked: readonly { name: number; value: number }[],
  best: Float64Array,
  most: number,
): number[] {
  const ofEntry = new Map<number, number>()
  const ofList = new Int32Array(best.length)
  const out: number[] = []
  for (const { name, value } of ranked) {
    const entry = arrays.nameEntries[name]!
    const list = arrays.entryLists[entry]!
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
