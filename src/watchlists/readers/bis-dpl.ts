import { countryCodes } from './country-codes.js'
import { type CountryCode, type EntryDraft, finishEntry, newDraft } from './draft.js'
import { oneOfFormat } from './one-file.js'
import type { ListReader, ListSource, ReadEntry } from './reader.js'
import { addBadRow, type LoadReport } from './report.js'
import { readTable, sameNames, type TableRow } from './table.js'
import { namesKnownAs } from './us-aliases.js'
import { dayAfter, federalRegisterNotices, firstListedOn, readUsDate } from './us-notices.js'

const columns = [
  'Name', 'Street_Address', 'City', 'State', 'Country', 'Postal_Code', 'Effective_Date', 'Expiration_Date', 'Standard_Order',
  'Last_Update', 'Action', 'FR_Citation',
] // biome-ignore format: a list to be read at a glance

const table = {
  delimiter: '\t',
  columns: sameNames(columns),
  required: ['Name', 'Street_Address', 'Effective_Date', 'FR_Citation'],
  used: new Set(columns.filter((name) => name !== 'Last_Update')),
}

/** What the rows of one denial order say about one party. */
interface Order {
  readonly draft: EntryDraft
  readonly effective: string
  readonly line: number
  /** The last day of each row; `undefined` for a row without one. */
  readonly lastDays: (string | undefined)[]
}

/** Country words of this list that are no name of a country by themselves. */
const ownCountries = new Map([['PRC', 'CN']])

const states = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR'.split(
    ' ',
  ),
)

/** Characters that the history of an order keeps; it repeats the citations in words. */
const keptAction = 160

const shorten = (text: string) => (text.length > keptAction ? `${text.slice(0, keptAction - 1).trimEnd()}…` : text)

/** The country of a row: none is given for many addresses in the United States, which the state tells. */
function countryOf(cell: TableRow['cell'], code: CountryCode): string {
  const written = cell('Country').toUpperCase()
  const country = ownCountries.get(written) ?? written
  const isState = states.has(cell('State').toUpperCase())
  if (isState && (country === '' || code(country) === undefined)) return 'US'
  return country
}

function putRow({ draft, lastDays }: Order, cell: TableRow['cell'], code: CountryCode): void {
  const country = countryOf(cell, code)
  const place = [cell('Street_Address'), cell('City'), cell('State'), cell('Postal_Code')].filter(Boolean)
  if (place.length > 0) draft.addresses.push([...place, country].filter(Boolean).join(', '))
  draft.countries.push(country)
  draft.legalBasis.push(...federalRegisterNotices(cell('FR_Citation')))
  if (cell('Standard_Order') !== '') draft.remarks.push(`Standard order: ${cell('Standard_Order').toUpperCase()}`)
  if (cell('Action') !== '') draft.remarks.push(shorten(cell('Action')))
  const last = readUsDate(cell('Expiration_Date'))
  lastDays.push(last)
  if (cell('Expiration_Date') !== '') draft.remarks.push(`Denied until ${last ?? cell('Expiration_Date')}`)
}

function finish(list: string, { draft, effective, lastDays }: Order, code: CountryCode) {
  const listedOn = firstListedOn(effective, draft.legalBasis)
  if (listedOn === undefined) draft.remarks.push(`Effective ${effective}`)
  else draft.listedOn = listedOn
  // Of several rows the last to end counts; one without an end has no bound.
  const last = lastDays.includes(undefined) ? undefined : [...lastDays].sort().at(-1)
  if (last !== undefined) draft.delistedOn = dayAfter(last)
  return finishEntry(list, draft, code)
}

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  const file = files[0]!
  const code = countryCodes()
  const orders = new Map<string, Order>()
  let newest = ''
  for await (const { cell, line } of readTable(file, report, table)) {
    const name = cell('Name')
    const effective = readUsDate(cell('Effective_Date'))
    const update = cell('Last_Update')
    // Years such as 3033 occur; a list can have no day after its newest order by years.
    if (/^20[0-4]\d-\d{2}-\d{2}$/.test(update) && update > newest) newest = update
    if (name === '') addBadRow(report, file.name, line, 'has no name')
    else if (effective === undefined)
      addBadRow(
        report,
        file.name,
        line,
        `has "${cell('Effective_Date').slice(0, 40)}" as day of effect, which is no date`,
      )
    else {
      // The list has no number. Name and day of effect stand for one order against one party, in whatever order the rows are; an order
      // that is renewed has a new day and so is a new entry.
      const id = `${name.toUpperCase()} ${effective}`
      const order = orders.get(id) ?? { draft: newDraft(id), effective, line, lastDays: [] }
      if (!orders.has(id)) {
        order.draft.programmes.push('Denied Persons List')
        for (const known of namesKnownAs(name))
          order.draft.names.push({ text: known.text, kind: known.kind ?? 'primary' })
        orders.set(id, order)
      }
      putRow(order, cell, code)
    }
  }
  if (newest !== '') report.notes.push(`${file.name} bears no date; its newest update is of ${newest}.`)
  for (const order of orders.values()) yield { entry: finish(list, order, code), file: file.name, line: order.line }
}

/** The Denied Persons List of the US Bureau of Industry and Security, `dpl.txt`: a row for each address of a party. */
export const bisDpl: ListReader = {
  id: 'bis-dpl',
  title: 'the BIS Denied Persons List (dpl.txt)',
  lists: ['bis-dpl'],
  detect: oneOfFormat('bis-dpl-text'),
  read,
}
