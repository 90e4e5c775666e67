import { table } from './sections.js'

/** What is measured for one schema, or for all pairs. */
export interface PairFigures {
  readonly title: string
  readonly pairs: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** F1 that the makers of the pairs give for their own matcher at its default threshold. */
const theirs: Readonly<Record<string, string>> = { Company: '0.86', Person: '0.74', Vessel: '0.73', all: '0.79' }

/** The figures on pairs as a section of the document. */
export const pairsSection = (rows: readonly PairFigures[]): string => `## Pairs of names

Pairs of names labelled by others as the same party or not: \`contrib/name_bench/cases.csv\` of the project nomenklatura by
OpenSanctions, commit 097fb8b. The file is not part of this package. Each second name is a list of one entry, the first is screened
against it with the default policy, and a flag of severity \`review\` or \`hold\` counts as a match. Beside it stands the F1 that the
makers of the pairs give for their own matcher at its default threshold. In a list of one entry no word is rare or common, so the weights
that words have in a real list play no part here, and where a pair is to be told apart by one letter, the labels are those of the makers.

${table(
  ['schema', 'pairs', 'precision', 'recall', 'F1', 'F1 of their matcher'],
  rows.map(({ title, pairs, precision, recall, f1 }) => [
    title,
    pairs,
    precision.toFixed(2),
    recall.toFixed(2),
    f1.toFixed(2),
    theirs[title] ?? '–',
  ]),
)}`
