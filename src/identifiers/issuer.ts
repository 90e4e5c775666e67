import { countries } from '../knowledge/compiled/countries.js'

/** Lower-case words of a text, separated by single blanks. */
export const words = (text: string) =>
  text
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()

/** Countries by code and by the names of `data/geography/countries.csv`, codes first. */
const codes = new Map<string, string>()
for (const names of [
  (row: (typeof countries)[number]) => [row.alpha2, row.alpha3],
  (row: (typeof countries)[number]) => [row.name, ...row.names],
])
  for (const row of countries)
    for (const name of names(row)) if (!codes.has(words(name))) codes.set(words(name), row.alpha2)

/** ISO 3166-1 alpha-2 code of an issuer given by code or name; a text that is no country's name stays as it is, in lower case. */
export function issuer(text: string | undefined): string | undefined {
  const key = text === undefined ? '' : words(text)
  return key === '' ? undefined : (codes.get(key) ?? codes.get(key.replace(/^the /, '')) ?? key)
}
