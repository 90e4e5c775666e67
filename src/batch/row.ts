import {
  type Address,
  type Identifier,
  type Item,
  type Party,
  type PartyType,
  partyTypes,
  type Shipment,
  TradescreenError,
} from '../model/index.js'
import type { ColumnField, ColumnMapping } from './columns.js'
import { readDateCell } from './date-cell.js'
import { readNumberCell } from './number-cell.js'
import type { RecordScope } from './record.js'

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

/** Cells of one row by field. */
type Cells = ReadonlyMap<ColumnField, readonly string[]>

/** What a row of a CSV file says. */
export interface RowContent {
  readonly ref: string | undefined
  readonly scope: RecordScope
  readonly shipment: Shipment
}

function cellsOf(row: readonly string[], mapping: ColumnMapping): Cells {
  const cells = new Map<ColumnField, string[]>()
  for (const { field, index } of mapping.used) {
    const value = (row[index] ?? '').trim()
    if (value !== '') cells.set(field, [...(cells.get(field) ?? []), value])
  }
  return cells
}

function cellError(
  mapping: ColumnMapping,
  field: ColumnField,
  cell: string,
  problem: string,
  hint: string,
): TradescreenError {
  const column = mapping.used.find((one) => one.field === field)?.column ?? field
  return new TradescreenError(
    'invalid-value',
    `"${cell.slice(0, 60)}" in column "${column.slice(0, 60)}" ${problem}.`,
    {
      pointer: `/${column.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      hint: `${hint} Or leave the column out with --map ${field}= (nothing after the sign).`,
    },
  )
}

/** Drops keys without a value, so that an empty cell is the same as no column. */
function given<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
}

/** The ref of a row, also of one that is wrong elsewhere. */
export function refOfRow(row: readonly string[], mapping: ColumnMapping): string | undefined {
  return cellsOf(row, mapping).get('ref')?.[0]
}

/**
 * Turns a CSV row into something to screen: a party, an item, or a shipment of both.
 * @param row The cells.
 * @param mapping How the columns were understood.
 * @throws TradescreenError `nothing-to-screen` for a row that names neither, `invalid-value` for a cell that cannot be read.
 */
export function readRow(row: readonly string[], mapping: ColumnMapping): RowContent {
  const cells = cellsOf(row, mapping)
  const first = (field: ColumnField) => cells.get(field)?.[0]
  const number = (field: ColumnField) => {
    const cell = first(field)
    if (cell === undefined) return undefined
    const value = readNumberCell(cell)
    if (typeof value === 'number') return value
    throw cellError(
      mapping,
      field,
      cell,
      value.problem,
      'Write it like 1000 or 1000.50, the unit or currency in a column of its own.',
    )
  }
  const date = (field: ColumnField, partial: boolean) => {
    const cell = first(field)
    if (cell === undefined) return undefined
    const value = readDateCell(cell, partial)
    if (typeof value === 'string') return value
    throw cellError(mapping, field, cell, value.problem, 'Write it like 2022-10-31.')
  }
  const type = (): PartyType | undefined => {
    const word = first('type')?.toLowerCase()
    return word === undefined
      ? undefined
      : (partyTypes.find((one) => one === word) ?? typeWords.find(([, words]) => words.test(word))?.[0])
  }
  const address = (): string | Address | undefined => {
    const full = cells.get('address')?.join(', ')
    const parts = given<Address>({
      street: cells.get('street')?.join(', '),
      city: first('city'),
      region: first('region'),
      postalCode: first('postalCode'),
    })
    if (full === undefined)
      return Object.keys(parts).length === 0 ? undefined : given({ ...parts, country: first('country') })
    return [full, parts.street, parts.city, parts.region, parts.postalCode].filter(
      (part) => part && !full.includes(part),
    ).length > 0
      ? [full, ...Object.values(parts).filter((part) => part !== undefined && !full.includes(part))].join(', ')
      : full
  }
  const identifiers: Identifier[] = identifierFields.flatMap((field) =>
    (cells.get(field) ?? [])
      .flatMap((cell) =>
        cell
          .split(';')
          .map((part) => part.trim())
          .filter(Boolean),
      )
      .map((value) => ({ kind: field === 'identifier' ? 'other' : field, value })),
  )
  const composed = [first('givenName'), first('familyName')].filter(Boolean).join(' ')
  const named = partyColumns.flatMap(([field, role]) => (cells.get(field) ?? []).map((name) => ({ name, role })))
  const own = first('name') ?? (composed === '' ? undefined : composed)
  const main = own === undefined ? named.shift() : { name: own }
  const where = address()
  const aliases = (cells.get('aliases') ?? []).flatMap((cell) =>
    cell
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean),
  )

  const parties: Party[] = []
  if (main !== undefined || identifiers.length > 0 || where !== undefined || aliases.length > 0) {
    parties.push(
      given<Party>({
        name: main?.name ?? '',
        role: first('role')?.toLowerCase() ?? (main as { role?: string } | undefined)?.role,
        type: type() ?? (main && 'role' in main && main.role === 'vessel' ? 'vessel' : undefined),
        aliases: aliases.length > 0 ? aliases : undefined,
        country: first('country'),
        nationality: first('nationality'),
        address: where,
        identifiers: identifiers.length > 0 ? identifiers : undefined,
        dateOfBirth: date('dateOfBirth', true),
        incorporatedOn: date('incorporatedOn', true),
        website: first('website'),
        email: first('email'),
        phone: first('phone'),
      }),
    )
  }
  for (const party of named) parties.push(party.role === 'vessel' ? { ...party, type: 'vessel' } : party)

  const items: Item[] = []
  if (['description', 'hsCode', 'partNumber', 'eccn'].some((field) => cells.has(field as ColumnField))) {
    items.push(
      given<Item>({
        description: first('description') ?? '',
        hsCode: first('hsCode'),
        eccn: first('eccn'),
        manufacturer: first('manufacturer'),
        partNumber: first('partNumber'),
        quantity: number('quantity'),
        unit: first('unit'),
        value: number('value'),
        currency: first('currency'),
        countryOfOrigin: first('countryOfOrigin'),
        id: first('itemId'),
      }),
    )
  }
  if (parties.length + items.length === 0) {
    throw new TradescreenError('nothing-to-screen', 'The row has no name, number or address and no goods.', {
      hint: 'Fill in a name or a description, or delete the row.',
    })
  }
  const deal = given<Shipment>({
    ref: first('ref'),
    date: date('date', false),
    parties: parties.length > 0 ? parties : undefined,
    items: items.length > 0 ? items : undefined,
    origin: first('origin'),
    destination: first('destination'),
    endUse: first('endUse'),
  })
  const isDeal =
    parties.length + items.length > 1 ||
    ['date', 'origin', 'destination', 'endUse'].some((key) => Object.hasOwn(deal, key))
  return { ref: deal.ref, scope: isDeal ? 'shipment' : parties.length > 0 ? 'party' : 'item', shipment: deal }
}
