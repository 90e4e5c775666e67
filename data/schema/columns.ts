import { z } from 'zod'
import { list } from './cells.js'
import type { Dataset } from './dataset.js'

/** What a column of a CSV file can say. */
export const columnFields = [
  // the record
  'ref', 'date', 'origin', 'destination', 'endUse', 'consigneeChangedOn', 'payer', 'payerCountry', 'bankCountry',
  // the party that the row is about
  'name', 'givenName', 'familyName', 'aliases', 'role', 'type', 'country', 'nationality',
  'address', 'street', 'city', 'region', 'postalCode',
  'dateOfBirth', 'incorporatedOn', 'website', 'email', 'phone', 'business', 'firstOrderOn', 'directors',
  // numbers that stand for it; each is also the `kind` of the identifier
  'identifier', 'inn', 'ogrn', 'kpp', 'imo', 'mmsi', 'lei', 'bic', 'iban', 'uscc', 'uei', 'duns',
  'tax-id', 'registration', 'passport', 'national-id',
  // further parties of the row, by name; each is also their role
  'supplier', 'manufacturer-party', 'buyer', 'consignee', 'end-user', 'forwarder', 'carrier', 'vessel', 'bank',
  // the item; `item` is what it is called or numbered, which describes it where no column says that it does
  'description', 'item', 'hsCode', 'eccn', 'manufacturer', 'partNumber', 'quantity', 'unit', 'value', 'currency', 'countryOfOrigin', 'itemId',
] as const // biome-ignore format: a list to be read at a glance

const column = z.strictObject({
  /** What the column says. */
  field: z.enum(columnFields),
  /** Language of the spellings, ISO 639-1; `mul` for those used in many. */
  language: z.string().regex(/^[a-z]{2,3}$/),
  /** Headers as people write them; letter case, blanks, accents and punctuation do not matter. */
  spellings: list.pipe(z.array(z.string()).min(1)),
})

/** Spellings of one field in one language. */
export type ColumnRow = z.output<typeof column>

export const columns: Dataset = {
  file: 'columns.csv',
  row: column,
  key: ['field', 'language'],
  compiled: 'columns',
  type: ['ColumnRow', 'columns'],
}
