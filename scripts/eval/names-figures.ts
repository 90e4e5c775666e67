import { type Answer, byManipulation, cutOff, meanMs, ofKind, recallAt, reliability, share } from './measure.js'
import type { NamesRun } from './names.js'
import { percent } from './sections.js'

type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] }

/** This package and the other tools: recall where 1 % and 0.1 % of the innocent names alert, and time. */
export function toolTable({ own, others }: NamesRun): Table {
  const mine = meanMs(own)
  const row = (name: string, given: readonly Answer[]) => [
    name,
    given.length,
    percent(recallAt(given, 0.01)),
    percent(recallAt(given, 0.001)),
    meanMs(given).toFixed(3),
    (meanMs(given) / mine).toFixed(2),
  ]
  return {
    head: ['tool', 'rows', 'recall at 1 % alerts', 'recall at 0.1 %', 'mean ms a query', 'ratio of time'],
    rows: [...others.map(({ tool, answers }) => row(tool.name, answers)), row('**tradescreen `matchParty`**', own)],
  }
}

/** Recall and alerts at the shipped thresholds. */
export function thresholdTable({ own, informed, thresholds }: NamesRun): Table {
  const row = (title: string, given: readonly Answer[], limit: number) => [
    title,
    limit,
    percent(share(ofKind(given, 'positive'), (score) => score >= limit)),
    percent(share(ofKind(given, 'negative'), (score) => score >= limit)),
  ]
  return {
    head: ['threshold', 'score', 'recall', 'innocent names that alert'],
    rows: [
      row('review', own, thresholds.review),
      row('hold', own, thresholds.hold),
      row('review, with birth date and country given', informed, thresholds.review),
      row('hold, with birth date and country given', informed, thresholds.hold),
    ],
  }
}

/** The two halves of the rows apart, each with cut-offs of its own. */
export function halvesTable({ own, thresholds: { review } }: NamesRun): Table {
  const row = (title: string, given: readonly Answer[]) => [
    title,
    given.length,
    percent(recallAt(given, 0.01)),
    percent(recallAt(given, 0.001)),
    percent(share(ofKind(given, 'positive'), (score) => score >= review)),
    percent(share(ofKind(given, 'negative'), (score) => score >= review)),
  ]
  const half = (name: string) => own.filter((answer) => answer.row.half === name)
  return {
    head: ['half', 'rows', 'recall at 1 % alerts', 'recall at 0.1 %', 'recall at review', 'alerts at review'],
    rows: [row('even rows', half('even')), row('odd rows', half('odd')), row('both', own)],
  }
}

/** Shares above the cut-offs and at the review threshold, by disguise or by kind of innocent name. */
export function kindTable({ own, thresholds: { review } }: NamesRun, kind: 'positive' | 'negative'): Table {
  const [at1, at01] = [cutOff(own, 0.01), cutOff(own, 0.001)]
  const limits = [(score: number) => score > at1, (score: number) => score > at01, (score: number) => score >= review]
  const rows = byManipulation(own, limits).filter((row) => row.kind === kind)
  return {
    head: [kind === 'positive' ? 'disguise' : 'innocent name', 'rows', 'at 1 % alerts', 'at 0.1 %', 'at review'],
    rows: rows.map(({ name, count, shares }) => [name.replaceAll('_', ' '), count, ...shares.map(percent)]),
  }
}

/** How often the best match is the right entry, by its score, for both halves. */
export function reliabilityTable({ own }: NamesRun): Table {
  const [all, even, odd] = [
    reliability(own),
    reliability(own.filter(({ row }) => row.half === 'even')),
    reliability(own.filter(({ row }) => row.half === 'odd')),
  ]
  const title = (from: number, to: number) =>
    from === 0 ? `none, or below ${to}` : from === 1 ? '1' : `${from} to below ${to}`
  const right = (bin: { count: number; right: number }) => (bin.count === 0 ? '–' : percent(bin.right))
  return {
    head: ['score of the best match', 'queries', 'best match is right', 'even rows', 'odd rows'],
    rows: all.map((bin, at) => [title(bin.from, bin.to), bin.count, right(bin), right(even[at]!), right(odd[at]!)]),
  }
}
