/** Kinds of number by property, those that are checked first. */
const kinds: readonly (readonly [property: string, kind: string])[] = [
  ['imoNumber', 'imo'],
  ['mmsi', 'mmsi'],
  ['innCode', 'inn'],
  ['ogrnCode', 'ogrn'],
  ['kppCode', 'kpp'],
  ['okpoCode', 'okpo'],
  ['bikCode', 'bik'],
  ['leiCode', 'lei'],
  ['swiftBic', 'bic'],
  ['uscCode', 'uscc'],
  ['uniqueEntityId', 'uei'],
  ['dunsCode', 'duns'],
  ['cageCode', 'cage'],
  ['isin', 'isin'],
  ['isinCode', 'isin'],
  ['callSign', 'call-sign'],
  ['publicKey', 'crypto-address'],
  ['permId', 'permid'],
  ['wikidataId', 'wikidata'],
  ['passportNumber', 'passport'],
  ['socialSecurityNumber', 'national-id'],
  ['vatCode', 'tax-id'],
  ['taxNumber', 'tax-id'],
]

/** Kinds that say little of the number: it may be one that is checked. */
export const openKinds: ReadonlySet<string> = new Set(['tax-id', 'registration', 'national-id', 'identifier'])

const ofPeople: typeof kinds = [...kinds, ['idNumber', 'national-id'], ['registrationNumber', 'registration']]
const ofCompanies: typeof kinds = [...kinds, ['registrationNumber', 'registration'], ['idNumber', 'registration']]
const ofAircraft: typeof kinds = [
  ...kinds,
  ['registrationNumber', 'aircraft-tail'],
  ['serialNumber', 'aircraft-serial'],
]

/** The properties of a schema that are numbers, with their kinds, in the order in which they are read. */
export function identifierProperties(schema: string): typeof kinds {
  return schema === 'Person' ? ofPeople : schema === 'Airplane' ? ofAircraft : ofCompanies
}
