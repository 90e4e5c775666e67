import {
  countryTitle,
  highRiskAddresses,
  placesInAddress,
  resolveCountry,
  resolvePlace,
  suggestCountry,
} from '../geography/index.js'
import { readIdentifier } from '../identifiers/index.js'
import { mostNames, type Neighbour } from '../matching/index.js'
import type { Party, PartyMatch } from '../model/index.js'
import { parseName } from '../names/index.js'
import { whyNotInForce } from '../ownership/index.js'
import type { PartyFacts } from './facts.js'
import { identifierConflicts } from './identifier-country.js'
import { mailDomain } from './own-domain.js'
import { readRole } from './party-role.js'
import { tradeOf } from './trade.js'
import { gatherVessel } from './vessel-facts.js'

const given = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''

function unknownCountries({ country, nationality, address }: Party, subject: string): PartyFacts['unknownCountries'] {
  const texts: [pointer: string, text: string | undefined][] = [
    ['/country', country],
    ['/nationality', nationality],
    ['/address/country', typeof address === 'object' ? address.country : undefined],
  ]
  return texts.flatMap(([pointer, text]) => {
    if (!given(text) || resolveCountry(text) !== undefined) return []
    const guess = suggestCountry(text)
    return { subject: subject + pointer, text, ...(guess && { nearest: `${countryTitle(guess)} (${guess})` }) }
  })
}

function seatsOf({ country, address }: Party, subject: string): PartyFacts['seats'] {
  const known = given(country) && resolveCountry(country) !== undefined
  return [
    ...(known ? [{ subject: `${subject}/country`, place: resolvePlace({ country }) }] : []),
    ...placesInAddress(address, known ? country : undefined).map((place) => ({ subject: `${subject}/address`, place })),
  ].filter(({ place }) => place.country !== undefined)
}

/** Parts of a name between separating marks up to which all are looked up. */
const mostParts = 6
const hasManyParts = (name: string) => (name.match(/[;|\n]|\s[/=–—-]\s/g)?.length ?? 0) >= mostParts

/** Whether more than contact data or a number that does not decide speaks for a match. */
const resembles = ({ decidedBy, reasons }: PartyMatch) =>
  decidedBy === 'identifier' || reasons.some(({ code, effect }) => (code === 'name' || code === 'alias') && effect > 0)

/** The domain of its e-mail address, when it is its own. */
export const ownDomainOf = (mail: PartyFacts['mail']) => (mail?.open === false ? mail.domain : undefined)

/** How parties are looked up in the lists. */
export interface PartyLookUp {
  /** Listed parties that a party resembles. */
  readonly matches: (party: Party) => PartyMatch[]
  /** Listed parties that it has something in common with. */
  readonly neighbours: (party: Party, ownDomain: string | undefined) => Neighbour[]
  /** Date of the deal, `YYYY-MM-DD`. */
  readonly dealDate: string
}

/** The party with the former names of a ship among its names, so that they are looked up too. */
export function withFormerNames(party: Party): Party {
  const former = party.vessel?.formerNames?.map(({ name }) => name).filter((name) => name.trim() !== '') ?? []
  return former.length === 0 ? party : { ...party, aliases: [...(party.aliases ?? []), ...former] }
}

/**
 * What is known about a party by itself.
 * @param subject JSON pointer to the party.
 * @param asOf Day on which it is looked at.
 * @param lookUp Looks parties up in the lists.
 * @param holding For an owner: why its holding does not count on that day.
 */
export function gatherOne(
  party: Party,
  subject: string,
  asOf: string,
  lookUp: PartyLookUp,
  holding?: string,
): PartyFacts {
  const { screenable, whyNot, cut } = parseName(party.name, party.type)
  const identifiers = (party.identifiers ?? []).map(readIdentifier)
  const matches = lookUp.matches(withFormerNames(party))
  const role = readRole(party.role)
  const mail = mailDomain(party)
  return {
    party,
    subject,
    matches,
    identifiers,
    unscreenableName: screenable ? undefined : (whyNot ?? 'it holds nothing to look up'),
    namePartlyRead: cut || hasManyParts(party.name),
    namesLeftOut: Math.max(0, 1 + (party.aliases?.length ?? 0) + (party.vessel?.formerNames?.length ?? 0) - mostNames),
    role,
    seats: seatsOf(party, subject),
    pastHolding: holding,
    unknownCountries: unknownCountries(party, subject),
    highRiskAddresses: highRiskAddresses(
      party.address,
      given(party.country) ? resolveCountry(party.country) : undefined,
    ),
    identifierConflicts: identifierConflicts(party, identifiers),
    trade: tradeOf(party),
    mail,
    neighbours: lookUp
      .neighbours(party, ownDomainOf(mail))
      .filter(
        ({ list, entryId }) =>
          !matches.some((match) => match.list === list && match.entryId === entryId && resembles(match)),
      ),
    vessel: gatherVessel(party, subject, role, identifiers, matches, asOf, lookUp.dealDate),
  }
}

/**
 * What is known about a party and, after it, about its owners at every level and its directors.
 * @param asOf Day on which holdings are looked at.
 */
export function gatherParty(
  party: Party,
  subject: string,
  asOf: string,
  lookUp: PartyLookUp,
  holding?: string,
): PartyFacts[] {
  const owners = (party.owners ?? []).flatMap((owner, at) => {
    const past = holding ?? whyNotInForce(owner, asOf)
    return gatherParty({ role: 'owner', ...owner.party }, `${subject}/owners/${at}/party`, asOf, lookUp, past)
  })
  const directors = (party.directors ?? []).flatMap((director, at) =>
    gatherParty({ role: 'director', ...director }, `${subject}/directors/${at}`, asOf, lookUp, holding),
  )
  return [gatherOne(party, subject, asOf, lookUp, holding), ...owners, ...directors]
}
