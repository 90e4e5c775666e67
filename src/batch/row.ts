import {
  type Address,
  type Identifier,
  type Item,
  type Party,
  type PartyType,
  type Payment,
  partyTypes,
  type Shipment,
  TradescreenError,
} from '../model/index.js'
import type { ColumnField, ColumnMapping } from './columns.js'
import { namedGoods } from './named-goods.js'
import type { RecordScope } from './record.js'
import { cellsOfRow, type RowCells } from './row-cells.js'

/** Columns that name a party of their own, with its role, in the order in which one of them becomes the row’s main party. */
const partyColumns: readonly (readonly [ColumnField, string])[] = [
  ['supplier', 'supplier'],
  ['buyer', 'buyer'],
  ['consignee', 'consignee'],
  ['end-user', 'end-user'],
  ['vessel', 'vessel'],
  ['carrier', 'carrier'],
  ['forwarder', 'forwarder'],
  ['bank', 'bank'],
  ['manufacturer-party', 'manufacturer'],
]

const identifierFields: readonly ColumnField[] = [
  'identifier', 'inn', 'ogrn', 'kpp', 'imo', 'mmsi', 'lei', 'bic', 'iban', 'uscc', 'uei', 'duns', 'tax-id', 'registration', 'passport', 'national-id',
] // biome-ignore format: a list to be read at a glance

const typeWords: readonly (readonly [PartyType, RegExp])[] = [
  [
    'person',
    /^(person|individual|natural person|private|natürliche person|физ|физическое лицо|personne physique|个人|kişi|شخص)/u,
  ],
  ['vessel', /^(vessel|ship|schiff|судно|navire|gemi|船|کشتی)/u],
  ['aircraft', /^(aircraft|plane|flugzeug|воздушное судно|самол|avion|uçak|飞机)/u],
  [
    'organization',
    /^(organi[sz]ation|entity|company|legal|business|firm|unternehmen|juristische|юр|организация|société|entreprise|personne morale|şirket|公司|企业|单位|شرکت)/u,
  ],
]

/** What a row of a CSV file says. */
export interface RowContent {
  readonly ref: string | undefined
  readonly scope: RecordScope
  readonly shipment: Shipment
  /** Cells that could not be read and were left out, one plain sentence each. */
  readonly doubts: readonly string[]
}

/** Drops keys without a value, so that an empty cell is the same as no column. */
function given<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
}

/** The ref of a row, also of one that is wrong elsewhere. */
export function refOfRow(row: readonly string[], mapping: ColumnMapping): string | undefined {
  return cellsOfRow(row, mapping).first('ref')
}

const typeOf = (word: string | undefined): PartyType | undefined =>
  word === undefined
    ? undefined
    : (partyTypes.find((one) => one === word) ?? typeWords.find(([, words]) => words.test(word))?.[0])

/** The address in one column and the parts of it in others, without saying anything twice. */
function addressOf({ all, first }: RowCells): string | Address | undefined {
  const joined = (field: 'address' | 'street') => (all(field).length === 0 ? undefined : all(field).join(', '))
  const full = joined('address')
  const parts = given<Address>({
    street: joined('street'),
    city: first('city'),
    region: first('region'),
    postalCode: first('postalCode'),
  })
  if (full !== undefined) return [full, ...Object.values(parts).filter((part) => !full.includes(part))].join(', ')
  return Object.keys(parts).length === 0 ? undefined : given({ ...parts, country: first('country') })
}

function partiesOf(cells: RowCells): Party[] {
  const { all, first, texts, date } = cells
  const named: Party[] = partyColumns.flatMap(([field, role]) =>
    all(field).map((name) => given<Party>({ name, role, type: role === 'vessel' ? role : undefined })),
  )
  const composed = [first('givenName'), first('familyName')].filter(Boolean).join(' ')
  const own = first('name') ?? (composed === '' ? undefined : composed)
  const main = own === undefined ? named.shift() : { name: own }
  const identifiers: Identifier[] = identifierFields.flatMap((field) =>
    texts(field).map((value) => ({ kind: field === 'identifier' ? 'other' : field, value })),
  )
  const address = addressOf(cells)
  const aliases = texts('aliases')
  const directors = texts('directors')
  if (main === undefined && identifiers.length === 0 && address === undefined && aliases.length === 0) return named
  const party = given<Party>({
    name: '',
    ...main,
    role: first('role')?.toLowerCase() ?? main?.role,
    type: typeOf(first('type')?.toLowerCase()) ?? main?.type,
    aliases: aliases.length > 0 ? aliases : undefined,
    country: first('country'),
    nationality: first('nationality'),
    address,
    identifiers: identifiers.length > 0 ? identifiers : undefined,
    dateOfBirth: date('dateOfBirth', true),
    incorporatedOn: date('incorporatedOn', true),
    firstOrderOn: date('firstOrderOn', true),
    business: first('business'),
    directors: directors.length > 0 ? directors.map((name) => ({ name })) : undefined,
    website: first('website'),
    email: first('email'),
    phone: first('phone'),
  })
  return [party, ...named]
}

function itemsOf(cells: RowCells): Item[] {
  const { first, number } = cells
  const { description, partNumber, id } = namedGoods(cells)
  if ([description, first('hsCode'), partNumber, first('eccn')].every((cell) => cell === undefined)) return []
  const item = given<Item>({
    description: description ?? '',
    hsCode: first('hsCode'),
    eccn: first('eccn'),
    manufacturer: first('manufacturer'),
    partNumber,
    quantity: number('quantity'),
    unit: first('unit'),
    value: number('value'),
    currency: first('currency'),
    countryOfOrigin: first('countryOfOrigin'),
    id,
  })
  return [item]
}

/** What a CSV row says, be it enough to screen or not. */
export function contentOfRow(row: readonly string[], mapping: ColumnMapping): RowContent {
  const cells = cellsOfRow(row, mapping)
  const parties = partiesOf(cells)
  const items = itemsOf(cells)
  const { first } = cells
  const payment = given<Payment>({
    payer: first('payer'),
    payerCountry: first('payerCountry'),
    bankCountry: first('bankCountry'),
  })
  const circumstances = given<Shipment>({
    date: cells.date('date', false),
    origin: first('origin'),
    destination: first('destination'),
    endUse: first('endUse'),
    consigneeChangedOn: cells.date('consigneeChangedOn', false),
    payment: Object.keys(payment).length > 0 ? payment : undefined,
  })
  const isDeal = parties.length + items.length > 1 || Object.keys(circumstances).length > 0
  const shipment = given<Shipment>({
    ref: first('ref'),
    parties: parties.length > 0 ? parties : undefined,
    items: items.length > 0 ? items : undefined,
    ...circumstances,
  })
  return {
    ref: shipment.ref,
    scope: isDeal ? 'shipment' : parties.length > 0 ? 'party' : 'item',
    shipment,
    doubts: cells.doubts,
  }
}

/**
 * Turns a CSV row into something to screen: a party, an item, or a shipment of both.
 * @param row The cells.
 * @param mapping How the columns were understood.
 * @throws TradescreenError `nothing-to-screen` for a row that names neither.
 */
export function readRow(row: readonly string[], mapping: ColumnMapping): RowContent {
  const content = contentOfRow(row, mapping)
  if (content.shipment.parties === undefined && content.shipment.items === undefined) {
    throw new TradescreenError('nothing-to-screen', 'The row has no name, number or address and no goods.', {
      hint: 'Fill in a name or a description, or delete the row.',
    })
  }
  return content
}
