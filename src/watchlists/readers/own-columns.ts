import { ownListColumns } from '../../knowledge/compiled/own-list-columns.js'
import { nearest, TradescreenError } from '../../model/index.js'

const fold = (header: string) =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const byName = new Map(
  ownListColumns.flatMap((row) =>
    [row.field, ...row.spellings].map((spelling) => [fold(spelling), row.field] as const),
  ),
)

/** Which column of a user’s own list says what. */
export interface OwnColumns {
  /** Field of each column, by position; `undefined` for a column that is not known. */
  readonly fields: readonly (string | undefined)[]
  /** Headers that are not known. */
  readonly unknown: readonly string[]
}

/**
 * Reads the header row of a user’s own list.
 * @param file Name of the file, for messages.
 * @throws TradescreenError `invalid-csv` without a column of names, or with two columns for one field that can stand only once.
 */
export function readOwnHeader(file: string, header: readonly string[]): OwnColumns {
  const fields = header.map((cell) => byName.get(fold(cell)))
  if (!fields.includes('name')) {
    const close = header
      .map((cell) => [cell, nearest(cell, ['name'])] as const)
      .find(([, guess]) => guess !== undefined)
    throw new TradescreenError('invalid-csv', `${file} has no column of names.`, {
      hint: close
        ? `Is "${close[0].slice(0, 60)}" the name? Then head it "name".`
        : 'The first row must hold the columns’ names, one of them "name".',
    })
  }
  const twice = fields.find((field, at) => field !== undefined && fields.indexOf(field) !== at)
  if (twice !== undefined) {
    throw new TradescreenError('invalid-csv', `${file} has two columns for "${twice}".`, {
      hint: 'Put them together into one; several values in a cell are separated by semicolons.',
    })
  }
  return { fields, unknown: header.filter((_, at) => fields[at] === undefined && header[at]?.trim() !== '') }
}

/** The delimiter of a header row: of comma, semicolon and tab the one that occurs most outside quotes. */
export function sniffDelimiter(headerLine: string): string {
  const bare = headerLine.slice(0, 10_000).replace(/"[^"]*"/g, '')
  const count = (mark: string) => bare.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}
