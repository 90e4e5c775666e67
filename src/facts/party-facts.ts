import {
  countryTitle,
  highRiskAddresses,
  placesInAddress,
  resolveCountry,
  resolvePlace,
  suggestCountry,
} from '../geography/index.js'
import { readIdentifier } from '../identifiers/index.js'
import { mostNames } from '../matching/index.js'
import type { Party, PartyMatch } from '../model/index.js'
import { parseName } from '../names/index.js'
import { whyNotInForce } from '../ownership/index.js'
import type { PartyFacts } from './facts.js'
import { readRole } from './party-role.js'

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

/**
 * What is known about a party by itself.
 * @param subject JSON pointer to the party.
 * @param match Looks the party up in the lists.
 * @param holding For an owner: why its holding does not count on that day.
 */
export function gatherOne(
  party: Party,
  subject: string,
  match: (party: Party) => PartyMatch[],
  holding?: string,
): PartyFacts {
  const { screenable, whyNot, cut } = parseName(party.name, party.type)
  return {
    party,
    subject,
    matches: match(party),
    identifiers: (party.identifiers ?? []).map(readIdentifier),
    unscreenableName: screenable ? undefined : (whyNot ?? 'it holds nothing to look up'),
    namePartlyRead: cut || hasManyParts(party.name),
    namesLeftOut: Math.max(0, 1 + (party.aliases?.length ?? 0) - mostNames),
    role: readRole(party.role),
    seats: seatsOf(party, subject),
    pastHolding: holding,
    unknownCountries: unknownCountries(party, subject),
    highRiskAddresses: highRiskAddresses(
      party.address,
      given(party.country) ? resolveCountry(party.country) : undefined,
    ),
  }
}

/**
 * What is known about a party and, after it, about its owners at every level.
 * @param asOf Day on which holdings are looked at.
 */
export function gatherParty(
  party: Party,
  subject: string,
  asOf: string,
  match: (party: Party) => PartyMatch[],
  holding?: string,
): PartyFacts[] {
  const owners = (party.owners ?? []).flatMap((owner, at) => {
    const past = holding ?? whyNotInForce(owner, asOf)
    return gatherParty({ role: 'owner', ...owner.party }, `${subject}/owners/${at}/party`, asOf, match, past)
  })
  return [gatherOne(party, subject, match, holding), ...owners]
}
