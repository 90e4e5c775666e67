import type { OwnershipTestRow } from '../../data/schema/ownership.js'
import { dayAfter, type Source } from '../model/index.js'
import { ownershipEasingRows } from './compiled/ownership-easing-rows.js'
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

/** Licences for a time of a regime on a day: what they are, and until when. */
export const easingsOf = (regime: Regime, asOf: string): { readonly title: string; readonly until: string }[] =>
  ownershipEasingRows.filter((row) => row.regime === regime && row.from <= asOf && asOf <= row.until)

const begins: Readonly<Record<OwnershipTestRow['state'], string>> = {
  'in-force': 'is in force',
  suspended: 'is suspended',
  unverified: 'is in force again by its own text; whether it is, is unverified',
}

/** Days on which an ownership test or a licence for a time begins or ends. */
export function ownershipDates(): { readonly date: string; readonly text: string }[] {
  const tests = ownershipTestRows.flatMap(({ title, from, state }) =>
    from === undefined ? [] : { date: from, text: `The ${title} ${begins[state]}` },
  )
  const easings = ownershipEasingRows.flatMap(({ title, from, until }) => [
    { date: from, text: `Begins: ${title}` },
    { date: dayAfter(until)!, text: `Has ended: ${title}` },
  ])
  return [...tests, ...easings]
}
