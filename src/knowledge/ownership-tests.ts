import type { OwnershipTestRow } from '../../data/schema/ownership.js'
import type { Source } from '../model/index.js'
import { ownershipListRows } from './compiled/ownership-list-rows.js'
import { ownershipTestRows } from './compiled/ownership-test-rows.js'
import { sourceOf } from './sources.js'

/** A regime with an ownership test. */
export type Regime = OwnershipTestRow['regime']

/** The ownership test of a regime on a day, with its sources in full. */
export type DatedTest = Omit<OwnershipTestRow, 'sources'> & { readonly sources: readonly Source[] }

/** Every regime with an ownership test, in the order in which they are told. */
export const regimes: readonly Regime[] = [...new Set(ownershipTestRows.map((row) => row.regime))]

/** The ownership tests of a day, those that were suspended or are unverified among them; a regime without one on that day is left out. */
export function ownershipTests(asOf: string): DatedTest[] {
  return ownershipTestRows
    .filter(({ from, until }) => (from ?? asOf) <= asOf && asOf <= (until ?? asOf))
    .map((row) => ({ ...row, sources: row.sources.map((id) => sourceOf(id)) }))
}

/** The sources of all ownership tests, each once. */
export function ownershipSources(): Source[] {
  return [...new Set(ownershipTestRows.flatMap((row) => row.sources))].map((id) => sourceOf(id))
}

/** The regimes whose tests an entry of a list counts for; none for a list that belongs to no regime with a test here. */
export function regimesOfListing(list: string, programmes: readonly string[]): Regime[] {
  const named = programmes.length === 0 ? ['none'] : programmes
  const rows = ownershipListRows.filter(
    (row) =>
      row.list === list &&
      (row.programme === undefined || named.some((programme) => programme.startsWith(row.programme!))),
  )
  return regimes.filter((regime) => rows.some((row) => row.regime === regime))
}
