import { dayOf } from './ofac-advanced-dates.js'
import { pointedTo, type ReferenceValues } from './ofac-advanced-values.js'
import { isOnList } from './ofac-files.js'
import { countUnused, type LoadReport } from './report.js'
import { attributeOf, childOf, childrenOf, textAt, type XmlElement } from './xml/element.js'

/** What the sanctions entries of one profile say together. A profile may be on several lists at once. */
export interface OfacListing {
  /** Whether one of its entries is of the list that is read. */
  readonly onList: boolean
  /** Earliest day on which it was put on that list. */
  readonly since?: string | undefined
  /** Latest day on which it was taken off that list, when it was taken off by every entry. */
  readonly until?: string | undefined
  readonly programmes: readonly string[]
  readonly legalBasis: readonly string[]
}

const joined = (a: readonly string[] = [], b: readonly string[] = []) => [...new Set([...a, ...b])]

/** What one sanctions entry says. */
function listingOf(entry: XmlElement, list: string, values: ReferenceValues, report: LoadReport): OfacListing {
  const name = pointedTo(values, entry, 'List')
  const onList = name === undefined || isOnList(name, list)
  const events = childrenOf(entry, 'EntryEvent')
  const days = (wanted: RegExp) =>
    events
      .filter((event) => wanted.test(pointedTo(values, event, 'EntryEventType') ?? ''))
      .flatMap((event) => dayOf(childOf(event, 'Date')) ?? [])
      .sort()
  const measures = childrenOf(entry, 'SanctionsMeasure')
  for (const measure of measures) {
    const type = pointedTo(values, measure, 'SanctionsType')
    if (type !== undefined && type !== 'Program') countUnused(report, `SanctionsMeasure ${type}`)
  }
  return {
    onList,
    since: onList ? days(/^(created|listed|added)/i)[0] : undefined,
    until: onList ? days(/^(removed|delisted|deleted|revoked)/i).at(-1) : undefined,
    programmes: measures
      .filter((measure) => pointedTo(values, measure, 'SanctionsType') === 'Program')
      .flatMap((measure) => textAt(measure, 'Comment') ?? []),
    legalBasis: events.flatMap((event) => pointedTo(values, event, 'LegalBasis') ?? []),
  }
}

/** Adds what a sanctions entry says to what is known of its profile. */
export function putListing(
  listings: Map<string, OfacListing>,
  entry: XmlElement,
  list: string,
  values: ReferenceValues,
  report: LoadReport,
): void {
  const profile = attributeOf(entry, 'ProfileID') ?? ''
  const known = listings.get(profile)
  const one = listingOf(entry, list, values, report)
  const here = [known, one].filter((listing) => listing?.onList === true)
  const inForce = here.some((listing) => listing?.until === undefined)
  listings.set(profile, {
    onList: here.length > 0,
    since: here.flatMap((listing) => listing?.since ?? []).sort()[0],
    until: inForce
      ? undefined
      : here
          .flatMap((listing) => listing?.until ?? [])
          .sort()
          .at(-1),
    programmes: joined(known?.programmes, one.programmes),
    legalBasis: joined(known?.legalBasis, one.legalBasis),
  })
}
