import { resolveCountry } from '../../geography/index.js'
import type { ListEntry, Party } from '../../model/index.js'
import type { Evidence } from './evidence.js'

const cache = new Map<string, string | undefined>()

/** ISO code of a country text; texts come back often, so the last few are kept. */
function code(text: string): string | undefined {
  if (text.length > 100) return undefined
  if (!cache.has(text)) {
    if (cache.size > 1_000) cache.clear()
    cache.set(text, resolveCountry(text))
  }
  return cache.get(text)
}

/** ISO codes of the countries that a party gives for itself: seat or residence, and the country of its address. */
export function partyCountries(party: Party): { seat: string | undefined; nationality: string | undefined } {
  const address = typeof party.address === 'object' ? party.address.country : undefined
  const of = (text: string | undefined) => (text === undefined ? undefined : code(text))
  return {
    seat: of(party.country) ?? of(address),
    nationality: party.nationality === undefined ? undefined : code(party.nationality),
  }
}

/** What seat, residence and nationality say. Nothing when either side has none that is understood. */
export function countryEvidence(
  countries: { seat: string | undefined; nationality: string | undefined },
  entry: ListEntry,
): Evidence[] {
  const listed = (entry.countries ?? []).map((text) => code(text)).filter((text) => text !== undefined)
  if (listed.length === 0) return []
  const shown = [...new Set(listed)].sort().join(', ')
  const out: Evidence[] = []
  if (countries.seat !== undefined) {
    const same = listed.includes(countries.seat)
    out.push({
      supports: false,
      odds: same ? 0.6 : -0.35,
      reason: {
        code: 'country',
        text: same
          ? `Both are connected with ${countries.seat}.`
          : `The party is in ${countries.seat}, the listed one is connected with ${shown}.`,
        query: countries.seat,
        listed: shown,
      },
    })
  }
  if (countries.nationality !== undefined && countries.nationality !== countries.seat) {
    const same = listed.includes(countries.nationality)
    out.push({
      supports: false,
      odds: same ? 0.6 : -0.4,
      reason: {
        code: 'nationality',
        text: same
          ? `The nationality ${countries.nationality} fits.`
          : `The nationality ${countries.nationality} differs from what is listed: ${shown}.`,
        query: countries.nationality,
        listed: shown,
      },
    })
  }
  return out
}
