import type { NameKind, PartyType } from '../../model/index.js'
import { countryCodes } from './country-codes.js'
import type { CountryCode } from './draft.js'

/** What an entry is, by OFAC’s word in lower case. The flat files leave it out for an organization. */
export const ofacTypes: ReadonlyMap<string, PartyType> = new Map([
  ['individual', 'person'],
  ['entity', 'organization'],
  ['', 'organization'],
  ['vessel', 'vessel'],
  ['aircraft', 'aircraft'],
])

/**
 * The kind of an alias.
 * @param type `aka`, `fka`, `nka` or with stops, in any letter case.
 * @param weak Whether the list says that the alias is weak or of low quality; a former name that is weak counts as weak.
 */
export function ofacAliasKind(type: string | undefined, weak: boolean): NameKind {
  if (weak) return 'weak-alias'
  return type?.toLowerCase().startsWith('f') ? 'former' : 'strong-alias'
}

/** Places that OFAC writes where a country stands, and the country that ISO 3166-1 counts them to. */
const places = new Map([
  ['palestinian', 'PS'],
  ['west bank', 'PS'],
  ['region: west bank', 'PS'],
  ['region: gaza', 'PS'],
  ['gaza strip', 'PS'],
  ['region: crimea', 'UA'],
  ['region: northern mali', 'ML'],
  ['antigua and barbuda', 'AG'],
  ['cabo verde. previously cape verde.', 'CV'],
])

/**
 * A country’s code by name as OFAC writes it.
 * @param stated Codes by name in lower case that the file itself states; they stand in for names that are not known here.
 */
export function ofacCountryCodes(stated: ReadonlyMap<string, string> = new Map()): CountryCode {
  const known = countryCodes()
  return (name) => known(name) ?? places.get(name.toLowerCase()) ?? stated.get(name.toLowerCase())
}

const scripts = new Map([
  ['arabic', 'Arab'], ['armenian', 'Armn'], ['chinese simplified', 'Hans'], ['chinese traditional', 'Hant'], ['cyrillic', 'Cyrl'],
  ['georgian', 'Geor'], ['greek', 'Grek'], ['hebrew', 'Hebr'], ['japanese', 'Jpan'], ['korean', 'Kore'], ['latin', 'Latn'],
  ['thai', 'Thai'], ['devanagari', 'Deva'], ['burmese', 'Mymr'],
]) // biome-ignore format: a list to be read at a glance

/** ISO 15924 code of a script by its English name or its code. */
export function scriptCode(text: string | undefined): string | undefined {
  const known = scripts.get(text?.toLowerCase() ?? '')
  return known ?? (/^[A-Z][a-z]{3}$/.test(text ?? '') ? text : undefined)
}

/** A relation in the publisher’s own words as an id: `Owned or Controlled By` → `owned-or-controlled-by`. */
export function relationId(words: string | undefined): string {
  const id = (words ?? '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')
  return id === '' ? 'linked-to' : id
}
