import { countryOfMmsi, countryTitle, resolveCountry } from '../geography/index.js'
import type { IdentifierFact } from '../identifiers/index.js'
import type { Party, PartyMatch } from '../model/index.js'
import { compareNames, parseName } from '../names/index.js'
import { daysBetween } from './days.js'
import type { StopFacts } from './facts.js'
import { gatherStop } from './stop-facts.js'

/** A name or flag that a ship had before. */
export interface FormerMark {
  /** The name, or the country of the flag. */
  readonly text: string
  /** Last day, `YYYY-MM-DD`; `undefined` when it is not known. */
  readonly until: string | undefined
  /** Whole days from that day to the date of the deal; `undefined` when it is not known. */
  readonly daysBefore: number | undefined
  /** ISO 3166-1 alpha-2 code of a flag that was understood. */
  readonly country?: string | undefined
}

/** A call at a port. */
export interface PortCall extends Pick<StopFacts, 'subject' | 'place' | 'embargoes' | 'portMeasures'> {
  /** Day of the call, `YYYY-MM-DD`; `undefined` when it is not known. */
  readonly on: string | undefined
  /** Whole days from the call to the day that is looked at; `undefined` when its day is not known. */
  readonly daysBefore: number | undefined
}

/** What is known about a ship of the deal. */
export interface VesselFacts {
  /** Flag: ISO 3166-1 alpha-2 code and name of the country. */
  readonly flag: { readonly country: string; readonly title: string } | undefined
  /** MMSI with the country of its first digits and the flags that go with it. */
  readonly mmsi:
    | {
        readonly index: number
        readonly value: string
        readonly country: string
        readonly title: string
        readonly flags: readonly string[]
      }
    | undefined
  /** Matches that the ship has by its IMO number or a former name, while the name it bears now is another. */
  readonly listedUnder: readonly {
    readonly match: PartyMatch
    readonly by: 'imo' | 'former-name'
    readonly name: string
  }[]
  /** Names it bore before, in the order given. */
  readonly formerNames: readonly FormerMark[]
  /** Flags it flew before, in the order given. */
  readonly formerFlags: readonly FormerMark[]
  /** Ports it called at, in the order given. */
  readonly portCalls: readonly PortCall[]
}

/** Likeness from which two names are spellings of one. */
const sameName = 0.8
/** Former names of which each is compared with a match. */
const mostNames = 50

const alike = (a: string, b: string) => compareNames(parseName(a, 'vessel'), parseName(b, 'vessel')).score >= sameName
const shown = (text: string) => text.slice(0, 200)

function listedUnder(party: Party, matches: readonly PartyMatch[]): VesselFacts['listedUnder'] {
  const former = (party.vessel?.formerNames ?? []).slice(0, mostNames)
  return matches.flatMap((match): VesselFacts['listedUnder'][number][] => {
    if ([match.name, match.matchedName].some((listed) => alike(party.name, listed))) return []
    if (
      match.reasons.some(({ code, details }) => code === 'identifier' && details?.kind === 'imo' && match.score === 1)
    )
      return [{ match, by: 'imo', name: match.matchedName }]
    const before = former.find(({ name }) => alike(name, match.matchedName))
    return before === undefined ? [] : [{ match, by: 'former-name', name: shown(before.name) }]
  })
}

const isVessel = ({ type, vessel }: Party, role: string | undefined, identifiers: readonly IdentifierFact[]) =>
  type === 'vessel' ||
  vessel !== undefined ||
  ((type === undefined || role === 'vessel') && identifiers.some(({ kind }) => kind === 'imo' || kind === 'mmsi'))

/**
 * What is known about a party that is a ship; `undefined` for any other.
 * @param on Day from which days are counted back: that of the deal, `YYYY-MM-DD`.
 */
export function gatherVessel(
  party: Party,
  subject: string,
  role: string | undefined,
  identifiers: readonly IdentifierFact[],
  matches: readonly PartyMatch[],
  asOf: string,
  on: string,
): VesselFacts | undefined {
  if (!isVessel(party, role, identifiers)) return undefined
  const { vessel = {} } = party
  const flag = resolveCountry(vessel.flag ?? party.nationality ?? '')
  const index = identifiers.findIndex(({ kind, status }) => kind === 'mmsi' && status === 'valid')
  const value = identifiers[index]?.value ?? ''
  const giver = countryOfMmsi(value)
  const days = (until: string | undefined) => (until === undefined ? undefined : daysBetween(until, on))
  return {
    flag: flag === undefined ? undefined : { country: flag, title: countryTitle(flag) },
    mmsi: giver && { index, value, ...giver, title: countryTitle(giver.country) },
    listedUnder: listedUnder(party, matches),
    formerNames: (vessel.formerNames ?? []).map(({ name, until }) => ({
      text: shown(name),
      until,
      daysBefore: days(until),
    })),
    formerFlags: (vessel.formerFlags ?? []).map(({ country, until }) => ({
      text: shown(country),
      until,
      daysBefore: days(until),
      country: resolveCountry(country),
    })),
    portCalls: (vessel.portCalls ?? []).map((call, at) => {
      const { place, embargoes, portMeasures } = gatherStop(call.place, '', 'stop', asOf)
      return {
        subject: `${subject}/vessel/portCalls/${at}`,
        place,
        embargoes,
        portMeasures,
        on: call.on,
        daysBefore: days(call.on),
      }
    }),
  }
}
