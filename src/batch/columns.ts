import Fuse from 'fuse.js'
import { columns } from '../knowledge/compiled/columns.js'
import { didYouMean, TradescreenError } from '../model/index.js'

/** What a column of a CSV file can say, for example `name`, `country`, `inn`, `hsCode`. */
export type ColumnField = (typeof columns)[number]['field']

/** How the columns of a file were understood. */
export interface ColumnMapping {
  /** One entry a column that is used, in the order of the file. */
  readonly used: readonly {
    readonly field: ColumnField
    readonly column: string
    readonly index: number
    readonly how: 'given' | 'spelling' | 'nearest'
  }[]
  /** Headers of the columns that are not used. */
  readonly ignored: readonly string[]
}

/** Every field there is, in the order of `data/columns.csv`. */
export const columnFields: readonly ColumnField[] = [...new Set(columns.map((row) => row.field))]

/** Fields that several columns may fill; of any other field only the first column is used. */
const repeatable = new Set<ColumnField>([
  'aliases', 'identifier', 'tax-id', 'registration', 'passport', 'national-id', 'address', 'street', 'item',
]) // biome-ignore format: a list to be read at a glance

/** The form in which headers are compared: no letter case, accents, blanks or punctuation; Arabic and Persian letters made one. */
function foldHeader(header: string): string {
  return header
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك')
    .replace(/[^\p{L}\p{N}#°]/gu, '')
}

const bySpelling = new Map<string, ColumnField>()
for (const field of columnFields) bySpelling.set(foldHeader(field), field)
for (const row of columns) for (const spelling of row.spellings) bySpelling.set(foldHeader(spelling), row.field)

const spellings = [...bySpelling.keys()]
// Short headers have near neighbours that mean something else, so only longer ones are guessed.
const fuse = new Fuse(
  spellings.filter((spelling) => spelling.length >= 5),
  { threshold: 0.3, ignoreLocation: false, distance: 20, includeScore: true },
)

/** The header, and its parts where it says one thing twice: `Tax no. (INN)`, `Name / Наименование`. */
function headerParts(header: string): string[] {
  const cut = header.slice(0, 200)
  const open = cut.indexOf('(')
  const close = cut.lastIndexOf(')')
  const inBrackets = open !== -1 && close > open ? [cut.slice(open + 1, close), cut.slice(0, open)] : []
  return [cut, ...inBrackets, ...(/[/|\n:]/.test(cut) ? cut.split(/[/|\n:]/) : [])]
}

const fieldOfSpelling = (header: string): ColumnField | undefined =>
  headerParts(header)
    .map((part) => bySpelling.get(foldHeader(part)))
    .find((field) => field !== undefined)

function nearestSpelling(header: string): string | undefined {
  const folded = foldHeader(header)
  if (folded.length < 5 || folded.length > 40) return undefined
  const letters = (text: string) => [...text].sort().join('')
  return fuse.search(folded).find(
    // Two letters that changed places count twice in the score, so they are let in by their letters.
    ({ item, score = 1 }) =>
      Math.abs(item.length - folded.length) <= 2 && (score <= 0.25 || letters(item) === letters(folded)),
  )?.item
}

/** How many headers are spellings that are known: the measure by which a delimiter is chosen. */
export function countKnownHeaders(headers: readonly string[]): number {
  return headers.filter((header) => fieldOfSpelling(header) !== undefined).length
}

function asField(word: string): ColumnField {
  const known = columnFields.find((field) => field === word) ?? bySpelling.get(foldHeader(word))
  if (known !== undefined) return known
  throw new TradescreenError('usage', `There is no field "${word.slice(0, 100)}".`, {
    hint: didYouMean(word, columnFields) || `Fields are ${columnFields.join(', ')}.`,
  })
}

function assertDistinct(headers: readonly string[]): void {
  const seen = new Set<string>()
  for (const header of headers) {
    const key = header.normalize('NFKC').toLowerCase()
    if (key !== '' && seen.has(key)) {
      throw new TradescreenError('invalid-csv', `Two columns are headed "${header.slice(0, 100)}".`, {
        hint: 'Rename one of them, so that it is clear which one is meant.',
      })
    }
    seen.add(key)
  }
}

function noUsableColumn(headers: readonly string[]): TradescreenError {
  const shown = headers.slice(0, 20).map((header) => `"${header.slice(0, 40)}"`)
  const near = headers.flatMap((header) => {
    const spelling = fuse.search(foldHeader(header).slice(0, 40))[0]?.item
    return spelling === undefined ? [] : [`"${header.slice(0, 40)}" is near ${bySpelling.get(spelling)}`]
  })
  const hint = near.length > 0 ? `${near.slice(0, 3).join('; ')}. ` : ''
  return new TradescreenError(
    'nothing-to-screen',
    `No column says what to screen. Columns found: ${shown.join(', ') || 'none'}.`,
    {
      hint: `${hint}Name the column with --map name=COLUMN or --map description=COLUMN.`,
    },
  )
}

/** Fields whose cells are parties of their own. */
const partyFields: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'supplier', 'manufacturer-party', 'buyer', 'consignee', 'end-user', 'forwarder', 'carrier', 'vessel', 'bank',
]) // biome-ignore format: a list to be read at a glance

/** Fields of which one at least must be there, or no row could be screened. */
export const screenableFields: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'name', 'givenName', 'familyName', 'aliases', 'address', 'street', 'identifier', 'inn', 'ogrn', 'kpp', 'imo', 'mmsi', 'lei', 'bic', 'iban', 'uscc',
  'uei', 'duns', 'tax-id', 'registration', 'passport', 'national-id', 'supplier', 'manufacturer-party', 'buyer', 'consignee',
  'end-user', 'forwarder', 'carrier', 'vessel', 'bank', 'description', 'item', 'hsCode', 'partNumber', 'eccn',
]) // biome-ignore format: a list to be read at a glance

/**
 * Recognises the columns of a file by their headers: those given by the user first, then exact spellings (letter case, accents and punctuation
 * aside), then close misspellings. A column headed only `Item`, `Artikel` or `产品` describes the goods, unless another one is headed as
 * their description: then it is what they are called or numbered.
 * @param headers The header row.
 * @param given Field → header, from the user. An empty header turns the field off.
 * @throws TradescreenError `invalid-csv` for headers that stand twice, `usage` for an unknown field or column, `nothing-to-screen` when no column says what to screen.
 */
export function recogniseColumns(
  headers: readonly string[],
  given: Readonly<Record<string, string>> = {},
): ColumnMapping {
  assertDistinct(headers)
  const found = new Map<number, ColumnMapping['used'][number]>()
  const taken = new Set<ColumnField>()
  const off = new Set<ColumnField>()
  const take = (field: ColumnField, index: number, how: 'given' | 'spelling' | 'nearest') => {
    found.set(index, { field, column: headers[index]!, index, how })
    taken.add(field)
  }
  const rename = (from: ColumnField, to: ColumnField) => {
    const [index, entry] = [...found].findLast(([, { field, how }]) => field === from && how !== 'given') ?? []
    if (index === undefined || entry === undefined) return false
    take(to, index, entry.how)
    return true
  }
  /** Of two columns that describe the goods the first mostly names them, and both are read. */
  const describeOnce = (index: number) =>
    take(rename('description', 'item') ? 'description' : 'item', index, 'spelling')
  for (const [word, header] of Object.entries(given)) {
    const field = asField(word)
    off.add(field)
    if (header === '') continue
    const exact = headers.indexOf(header)
    const index = exact === -1 ? headers.findIndex((one) => foldHeader(one) === foldHeader(header)) : exact
    if (index === -1) {
      throw new TradescreenError('usage', `There is no column "${header.slice(0, 100)}".`, {
        hint: didYouMean(header, headers) || `Columns are ${headers.slice(0, 20).join(', ').slice(0, 500)}.`,
      })
    }
    take(field, index, 'given')
  }
  // Who turns descriptions off means goods of any heading.
  if (off.has('description') && !taken.has('description')) off.add('item')
  const guess = (how: 'spelling' | 'nearest', fieldOf: (header: string) => ColumnField | undefined) => {
    for (const [index, header] of headers.entries()) {
      if (found.has(index) || header === '') continue
      const field = fieldOf(header)
      if (field === undefined || off.has(field)) continue
      // A second name column is looked at as another name: better one name too many than one that nobody screened.
      if (!taken.has(field) || repeatable.has(field)) take(field, index, how)
      else if (field === 'name' && how === 'spelling') take('aliases', index, how)
      else if (field === 'description' && how === 'spelling') describeOnce(index)
    }
  }
  guess('spelling', fieldOfSpelling)
  // A guess must not make a party of a column that is about something else, such as an order number.
  guess('nearest', (header) => {
    const field = bySpelling.get(nearestSpelling(header) ?? '')
    return field === undefined || partyFields.has(field) ? undefined : field
  })
  if (!taken.has('description') && !off.has('description')) rename('item', 'description')
  const used = [...found.values()].sort((a, b) => a.index - b.index)
  if (!used.some(({ field }) => screenableFields.has(field))) throw noUsableColumn(headers)
  return { used, ignored: headers.filter((header, index) => !found.has(index) && header !== '') }
}
