import { type Row, unrelatedNames } from './rows.js'
import type { Hit, Tool } from './tools.js'

/** What a tool answered to a row, and how long it took. */
export interface Answer {
  readonly row: Row
  readonly hits: readonly Hit[]
  readonly ms: number
}

/** How long a tool is asked for other names before it is measured: as long as a service runs before anybody notices. */
const warmUpMs = 3000

/** Asks a tool for every row it is asked for, after it was asked for unrelated names for three seconds. */
export function answers(tool: Tool, rows: readonly Row[], queryOf: (row: Row) => Row['query'] = plainQuery): Answer[] {
  const asked = rows.filter((_, at) => at % tool.every === 0)
  warmUp(tool)
  return asked.map((row) => {
    const query = queryOf(row)
    const start = performance.now()
    const hits = tool.ask(query)
    return { row, hits, ms: performance.now() - start }
  })
}

function warmUp({ ask }: Tool): void {
  const names = unrelatedNames()
  const until = performance.now() + warmUpMs
  for (let turn = 0; performance.now() < until; turn++) {
    const name = names[turn % names.length]!
    if (turn % 2 === 0) ask({ name, type: 'person' })
    else ask({ name: `${name} Trading LLC`, type: 'organization' })
  }
}

/** The name and the type alone: what most papers tell. */
export const plainQuery = ({ query: { name, type } }: Row): Row['query'] => ({ name, type })

/** Highest score of an answer: of any entry, or of the given ones; 0 for none. */
export function best(hits: readonly Hit[], among?: readonly string[]): number {
  let most = 0
  for (const { id, score } of hits) if (score > most && (!among || among.includes(id))) most = score
  return most
}

/** Score that counts for a row: of the expected entries for a listed name, of any entry for an innocent one. */
export const scoreOf = ({ row, hits }: Answer): number => best(hits, row.kind === 'positive' ? row.expect : undefined)

export const ofKind = (given: readonly Answer[], kind: Row['kind']) => given.filter(({ row }) => row.kind === kind)

/** Score above which a share of the innocent names would alert. */
export function cutOff(given: readonly Answer[], alerts: number): number {
  const scores = ofKind(given, 'negative')
    .map(scoreOf)
    .sort((a, b) => b - a)
  return scores[Math.floor(scores.length * alerts)] ?? 0
}

/** Share of answers whose score is wanted; 0 of none. */
export const share = (given: readonly Answer[], wanted: (score: number) => boolean): number =>
  given.filter((answer) => wanted(scoreOf(answer))).length / Math.max(1, given.length)

/** Recall where a share of the innocent names alert; a listed name counts when its score is strictly above theirs. */
export function recallAt(given: readonly Answer[], alerts: number): number {
  const limit = cutOff(given, alerts)
  return share(ofKind(given, 'positive'), (score) => score > limit)
}

export const meanMs = (given: readonly Answer[]): number =>
  given.reduce((sum, { ms }) => sum + ms, 0) / Math.max(1, given.length)

/** Rows of a table by manipulation: listed names first, each group from the lowest recall up. */
export function byManipulation(given: readonly Answer[], limits: readonly ((score: number) => boolean)[]) {
  const names = [...new Set(given.map(({ row }) => row.manipulation))]
  return names
    .map((name) => {
      const mine = given.filter(({ row }) => row.manipulation === name)
      return { name, kind: mine[0]!.row.kind, count: mine.length, shares: limits.map((limit) => share(mine, limit)) }
    })
    .sort((a, b) => (a.kind === b.kind ? a.shares[0]! - b.shares[0]! : a.kind === 'positive' ? -1 : 1))
}

/** Bins of the best match's score; the last holds 1. */
const edges = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97, 0.98, 0.985, 1]

/** Of the answers whose best match scores in a bin: how many, and the share whose best match is an expected entry. */
export function reliability(given: readonly Answer[]) {
  return edges.map((from, at) => {
    const to = edges[at + 1] ?? Number.POSITIVE_INFINITY
    const mine = given.filter(({ hits }) => best(hits) >= from && best(hits) < to)
    const right = mine.filter(({ row, hits }) => {
      const top = best(hits)
      return hits.some(({ id, score }) => score === top && row.expect.includes(id))
    })
    return { from, to, count: mine.length, right: right.length / Math.max(1, mine.length) }
  })
}
