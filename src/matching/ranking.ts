import type { MatchIndex } from './match-index.js'

/** Most entries of one list compared in full. */
const mostCompared = 24
/** Postings after which only rarer words still count, so that a query of common words stays cheap. */
const mostPostings = 20_000
/** Names that promise less than this part of the best are not compared. */
const leastRank = 0.52
/** What a name must promise at least to be compared: below this it never comes to a score worth telling. */
const leastPromise = 0.04
/**
 * Part of the weight of the lighter of two names that must have been found for them to be compared: below it hardly any two come to a score
 * worth telling. And the part from which words written together or apart are looked for: such words were found as what they make.
 */
const leastFound = 0.35
const joinedFrom = 0.55
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

/** What is kept of the names met: their numbers and what they promise, in room that is used again. */
interface Kept {
  readonly names: Int32Array
  readonly values: Float32Array
  readonly count: number
}

/**
 * What a name must gain at least to be promising enough. With one list that follows from the name that gains most; with several, of which
 * each has names of its own to tell, only from what a name must promise at all.
 */
function leastGain({ arrays, scratch, watchlists }: MatchIndex, count: number, total: number, open: Open): number {
  let least = leastPromise
  if (watchlists.length === 1) {
    let top = 0
    let name = -1
    for (let at = 0; at < count; at++) {
      const gain = scratch.scores[scratch.touched[at]!]!
      if (gain <= top || !open(arrays.nameEntries[scratch.touched[at]!]!)) continue
      top = gain
      name = scratch.touched[at]!
    }
    if (name >= 0) least = Math.max(least, (leastRank * top) / (0.2 + total + arrays.nameWeights[name]!))
  }
  // A name weighs about as much as it gains, or more.
  return (least * (0.2 + total)) / (1 - least)
}

/** Keeps of the names met those that are promising enough, and clears the scores. */
function keep(index: MatchIndex, count: number, total: number, open: Open, best: Float64Array): Kept {
  const { arrays, scratch } = index
  const { scores, touched: names, values } = scratch
  const least = leastGain(index, count, total, open)
  let kept = 0
  for (let at = 0; at < count; at++) {
    const name = names[at]!
    const gain = scores[name]!
    scores[name] = 0
    if (gain < least) continue
    const entry = arrays.nameEntries[name]!
    if (!open(entry)) continue
    const weight = arrays.nameWeights[name]!
    if (gain < leastFound * Math.min(total, weight)) continue
    const value = gain / (0.2 + total + weight)
    const list = arrays.entryLists[entry]!
    if (value > best[list]!) best[list] = value
    names[kept] = name
    values[kept++] = value
  }
  return { names, values, count: kept }
}

const stepOf = (value: number, best: number) => Math.min(steps - 1, Math.floor((value / best) * (steps - 1)))

/** What a name must promise, for each list, so that it is among the best: the best names hold entries enough. */
function leastOf({ arrays }: MatchIndex, { names, values, count }: Kept, best: Float64Array, wanted: number) {
  if (count <= wanted) return best.map((value) => Math.max(leastPromise, value * leastRank))
  const counts = new Int32Array(best.length * steps)
  for (let at = 0; at < count; at++) {
    const list = arrays.entryLists[arrays.nameEntries[names[at]!]!]!
    counts[list * steps + stepOf(values[at]!, best[list]!)]!++
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

type Open = (entry: number) => boolean

/** Names worth comparing, the most promising first, and whether words written together or apart are to be looked for in each. */
export interface Promising {
  readonly names: readonly number[]
  readonly joins: readonly boolean[]
}

/**
 * The names worth comparing in full, the most promising first.
 * @param total Weight of the query.
 * @param open Whether an entry counts.
 * @param initials Whether the query has initials.
 */
export function rank(index: MatchIndex, found: Found, total: number, open: Open, initials: boolean): Promising {
  const { arrays, scratch } = index
  if (scratch.dirty) scratch.scores.fill(0)
  scratch.dirty = true
  const best = new Float64Array(index.watchlists.length)
  const kept = keep(index, addUp(index, found), total, open, best)
  scratch.dirty = false
  const most = initials ? mostOfEntryByInitials : mostOfEntry
  const least = leastOf(index, kept, best, mostCompared * most)
  const ranked: { name: number; value: number }[] = []
  for (let at = 0; at < kept.count; at++) {
    const name = kept.names[at]!
    const value = kept.values[at]!
    if (value >= least[arrays.entryLists[arrays.nameEntries[name]!]!]!) ranked.push({ name, value })
  }
  ranked.sort((a, b) => b.value - a.value || a.name - b.name)
  return mostPromising(index, ranked, best, most, total)
}

/** The best names of the best entries of each list; entries that promise as much as the very best are not cut. */
function mostPromising(
  { arrays }: MatchIndex,
  ranked: readonly { name: number; value: number }[],
  best: Float64Array,
  most: number,
  total: number,
): Promising {
  const ofEntry = new Map<number, number>()
  const ofList = new Int32Array(best.length)
  const names: number[] = []
  const joins: boolean[] = []
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
    names.push(name)
    const weight = arrays.nameWeights[name]!
    joins.push(value * (0.2 + total + weight) >= joinedFrom * Math.min(total, weight))
  }
  return { names, joins }
}
