import Fuse from 'fuse.js'
import { countries } from '../knowledge/compiled/countries.js'
import { fold } from './fold.js'

const longest = 200
const compact = (text: string) => fold(text).replaceAll(' ', '')

const titles = new Map(countries.map((country) => [country.alpha2, country.name]))
const littoral = new Set(countries.filter((country) => country.littoral === 'caspian').map((country) => country.alpha2))

/** Codes come first, so that no name of one country hides the code of another. */
const byName = new Map<string, string>()
for (const pick of [
  (country: (typeof countries)[number]) => [country.alpha2, country.alpha3],
  (country: (typeof countries)[number]) => [country.name],
  (country: (typeof countries)[number]) => country.names,
]) {
  for (const country of countries) {
    for (const name of pick(country)) {
      const key = compact(name)
      if (key !== '' && !byName.has(key)) byName.set(key, country.alpha2)
    }
  }
}

/**
 * ISO 3166-1 alpha-2 code of a country given by alpha-2 code, alpha-3 code or name, in any letter case and with any marks.
 * Names are known in the common languages and scripts of `data/geography/countries.csv`.
 * A name turned round at its one comma counts too: `Macedonia, Republic of`. Returns `undefined` when the text is not exactly one of them; texts above 200 characters never are.
 */
export function resolveCountry(text: string): string | undefined {
  if (text.length > longest) return undefined
  const folded = fold(text)
  const named = byName.get(folded.replaceAll(' ', ''))
  if (named !== undefined) return named
  const inverted = /^([^,]+),([^,]+)$/.exec(text)
  if (inverted !== null) return resolveCountry(`${inverted[2]} ${inverted[1]}`)
  const bare = folded.replace(/^the /, '').replace(/^(republic|kingdom|state|sultanate) of (the )?/, '')
  return bare === folded ? undefined : byName.get(bare.replaceAll(' ', ''))
}

interface Spelling {
  readonly alpha2: string
  readonly name: string
  readonly letters: number
}

/** One bit for each letter of a folded text. */
function lettersOf(folded: string): number {
  let mask = 0
  for (const letter of folded) if (letter >= 'a' && letter <= 'z') mask |= 1 << (letter.charCodeAt(0) - 97)
  return mask
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

const spellings: readonly Spelling[] = countries.flatMap(({ alpha2, name, names }) =>
  [name, ...names].map(fold).map((folded) => ({ alpha2, name: folded, letters: lettersOf(folded) })),
)

/** ISO 3166-1 alpha-2 code of the country whose name is nearest to a mistyped one, or `undefined` when none is near. */
export function suggestCountry(text: string): string | undefined {
  const folded = fold(text.slice(0, 64))
  if (folded.length < 3) return undefined
  const letters = lettersOf(folded)
  // A search over every name takes milliseconds, and an input may hold ten thousand places that nobody knows.
  const near = spellings.filter(
    (one) => Math.abs(one.name.length - folded.length) <= 3 && bits(one.letters ^ letters) <= 3,
  )
  return new Fuse(near, { keys: ['name'], threshold: 0.25 }).search(folded)[0]?.item.alpha2
}

/** English name of a country by its alpha-2 code; the code itself when it is not a country. */
export function countryTitle(iso2: string): string {
  return titles.get(iso2) ?? iso2
}

/** Whether the country lies on the Caspian Sea. */
export function isCaspianLittoral(iso2: string): boolean {
  return littoral.has(iso2)
}
