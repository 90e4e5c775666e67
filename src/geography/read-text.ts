import type { PlaceRow } from '../../data/schema/geography.js'
import { countryTitle, resolveCountry } from './countries.js'
import { words } from './fold.js'
import { type Candidate, candidatesFor, findHits, isPortWord } from './place-index.js'

/** What a text says about where something is. */
export interface Reading {
  /** Places named, the most exact kind first. */
  readonly places: readonly PlaceRow[]
  /** Country that the text names, or that its places lie in. */
  readonly country: string | undefined
  /** Whether the country is written out, and not only told by a place. */
  readonly countryNamed: boolean
  /** Why something was left out, one plain sentence each. */
  readonly doubts: readonly string[]
}

const streetWords = new Set(
  'street st str ave avenue blvd boulevard road rd square sq highway hwy freeway fwy district lane expressway ul ulitsa ulica prospekt pr kt pereulok per shosse kucheh kuche khiaban khiyaban rue calle caddesi cad sokak sok mah mahallesi mahalle alley'.split(
    ' ',
  ),
)
/** Codes of US states; some are also codes of countries. */
const stateCodes = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  ),
)
/** Regions that another state holds in fact: its name beside them is no contradiction. */
const occupied = new Set(['crimea', 'donetsk-region', 'luhansk-region'])

const rank = [
  'zone',
  'port',
  'oil-terminal',
  'airport',
  'range',
  'industrial-park',
  'city',
  'region',
  'waterway',
  'sea',
]
const mostDoubts = 8

/** Whether a place can lie in a country as people write it. */
export function liesIn(place: PlaceRow, country: string): boolean {
  if (place.country === undefined || place.country === country) return true
  return country === 'RU' && (occupied.has(place.id) || occupied.has(place.region ?? ''))
}

interface Found {
  readonly candidates: readonly Candidate[]
  /** Whether the words stand between commas, alone. */
  readonly alone: boolean
  readonly nextToPort: boolean
  readonly segment: number
}

/** Pieces between commas, semicolons, slashes, brackets and line ends. */
function segmentsOf(text: string): string[] {
  return text.split(/[,;/|()[\]\n\r、，·→>]+|\s[-–—]\s/).filter((piece) => piece.trim() !== '')
}

function findAll(segments: readonly string[]): Found[] {
  const found: Found[] = []
  for (const [segment, piece] of segments.entries()) {
    const tokens = words(piece)
    for (const hit of findHits(tokens)) {
      const before = tokens[hit.start - 1]
      const after = tokens[hit.end]
      if ((before !== undefined && streetWords.has(before)) || (after !== undefined && streetWords.has(after))) continue
      const own = tokens.slice(hit.start, hit.end)
      const nextToPort = [before, after, ...own].some((word) => word !== undefined && isPortWord(word))
      found.push({ candidates: hit.candidates, alone: hit.end - hit.start === tokens.length, nextToPort, segment })
    }
  }
  return found
}

/** The country written as a code or name at the end, or anywhere when it is unmistakable. */
function namedCountry(segments: readonly string[], found: readonly Found[], doubts: string[]): string | undefined {
  const placesIn = (country: string) =>
    found.some((one) => one.candidates.some((c) => c.place?.country === country && c.place.id !== 'us-georgia'))
  for (let index = segments.length - 1; index >= Math.max(0, segments.length - 3); index -= 1) {
    const piece = segments[index]!.trim()
    const code = /^[A-Z]{2}$/.test(piece.split(/\s+/, 1)[0] ?? '') ? piece.slice(0, 2) : undefined
    const zip = code !== undefined && /^\s+\d{5}(-\d{4})?$/.test(piece.slice(2))
    if (code !== undefined && (piece.length === 2 || zip)) {
      const state = stateCodes.has(code) && segments.length > 1
      if (state && (zip || placesIn('US') || resolveCountry(code) === undefined)) return 'US'
      if (resolveCountry(code) === undefined) continue
      if (!stateCodes.has(code) || segments.length === 1 || placesIn(code)) return code
      doubts.push(`“${code}” may be ${countryTitle(code)} or a US state.`)
      return undefined
    }
    const name = resolveCountry(piece)
    if (name === 'GE' && !placesIn('GE') && placesIn('US')) return 'US'
    if (name !== undefined) return name
    const region = candidatesFor(piece).find((one) => one.place?.kind === 'region' && !one.weak)
    if (region?.country !== undefined) return region.country
  }
  const last = found.findLast((one) => one.candidates.some((candidate) => candidate.place === undefined))
  return last?.candidates.find((candidate) => candidate.place === undefined)?.country
}

/**
 * Reads a place text or address: which known places it names, and which country. Words are compared whole, so `Olya` is not found in `Polyana`.
 * @param country Country known from elsewhere; a country in the text itself comes first.
 */
export function readText(text: string, country?: string): Reading {
  const segments = segmentsOf(text)
  const found = findAll(segments)
  const doubts: string[] = []
  const named = namedCountry(segments, found, doubts)
  const unsure = doubts.length > 0
  const explicit = named ?? (unsure ? undefined : country)
  const cities = new Set(
    found.flatMap((one) => one.candidates.flatMap((c) => (c.place?.kind === 'city' && !c.weak ? [c.place.id] : []))),
  )

  const places = new Map<string, PlaceRow>()
  for (const { candidates, alone, nextToPort } of found) {
    const possible = candidates.filter((candidate) => candidate.place !== undefined)
    const agreeing = possible.filter(({ place }) => explicit === undefined || liesIn(place!, explicit))
    if (possible.length > 0 && agreeing.length === 0) {
      const { name, country: where = '' } = possible[0]!.place!
      const country = candidates.some((candidate) => candidate.place === undefined && candidate.country === explicit)
      if (explicit !== undefined && !country)
        doubts.push(`${name} in ${countryTitle(where)} is not meant: the country given is ${countryTitle(explicit)}.`)
      continue
    }
    if (agreeing.length > 1 && new Set(agreeing.map(({ country: where }) => where)).size > 1) {
      doubts.push(`Could be ${agreeing.map(({ place }) => place!.name).join(' or ')}: add the country.`)
      continue
    }
    const best = agreeing[0]
    if (best?.place === undefined) continue
    if (candidates.some((candidate) => candidate.place === undefined) && explicit !== best.country) continue
    if (best.weak && !nextToPort) {
      const elsewhere = [...cities].some((id) => id !== best.place!.id)
      const known = explicit !== undefined && explicit === best.country
      if (elsewhere || unsure || !(alone || known)) {
        doubts.push(`“${best.place.name}” here may be something else than the ${best.place.kind} of that name.`)
        continue
      }
    }
    if (unsure && best.country !== 'US') {
      doubts.push(`${best.place.name} may be a place of the same name in the United States.`)
      continue
    }
    places.set(best.place.id, best.place)
  }
  const sorted = [...places.values()].sort((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind))
  return {
    places: sorted,
    country: explicit ?? sorted.find((place) => place.country !== undefined)?.country,
    countryNamed: named !== undefined,
    doubts: [...new Set(doubts)].slice(0, mostDoubts),
  }
}
