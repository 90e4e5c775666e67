import { resolveCountry } from '../../geography/index.js'
import type { CountryCode } from './draft.js'

/** Names kept: a list names a few hundred countries, hostile input any number. */
const mostKnown = 10_000

/** A country’s code by name or code, each text looked up once. */
export function countryCodes(): CountryCode {
  const known = new Map<string, string | undefined>()
  return (name) => {
    if (known.has(name)) return known.get(name)
    const code = resolveCountry(name)
    if (known.size < mostKnown) known.set(name, code)
    return code
  }
}
