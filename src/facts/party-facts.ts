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
import type { Owner, Party, PartyMatch } from '../model/index.js'
import { parseName } from '../names/index.js'
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

function pastHolding({ since, until }: Owner, asOf: string): string | undefined {
  if (until !== undefined && until < asOf) return `The holding ended on ${until}.`
  return since !== undefined && since > asOf ? `The holding begins only on ${since}.` : undefined
}

/**
 * What is known about a party and, after it, about its owners at every level.
 * @param subject JSON pointer to the party.
 * @param asOf Day on which holdings are looked at.
 * @param match Looks the party up in the lists.
 * @param holding For an owner: why its holding does not count on that day.
 */
export function gatherParty(
  party: Party,
  subject: string,
  asOf: string,
  match: (party: Party) => PartyMatch[],
  holding?: string,
): PartyFacts[] {
  const { screenable, whyNot, cut } = parseName(party.name, party.type)
  const own: PartyFacts = {
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
  const owners = (party.owners ?? []).flatMap((owner, at) => {
    const past = holding ?? pastHolding(owner, asOf)
    return gatherParty({ role: 'owner', ...owner.party }, `${subject}/owners/${at}/party`, asOf, match, past)
  })
  return [own, ...owners]
}
