import { ownListColumns } from '../../knowledge/compiled/own-list-columns.js'
import { didYouMean, nearest, TradescreenError } from '../../model/index.js'
import type { OwnMapping } from './own-mapping.js'

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

/** The field of each mapped header, by the header as written. */
function mappedHeaders(file: string, header: readonly string[], columns: OwnMapping['columns']): Map<string, string> {
  const fields = new Map<string, string>()
  const written = header.map((cell) => cell.trim())
  for (const [field, headers] of Object.entries(columns)) {
    for (const name of [headers ?? []].flat()) {
      const found = written.find((cell) => cell === name.trim()) ?? written.find((cell) => fold(cell) === fold(name))
      if (found === undefined || fold(name) === '') {
        throw new TradescreenError(
          'invalid-csv',
          `${file} has no column "${name.slice(0, 60)}", which the mapping gives for "${field}".`,
          {
            pointer: `/columns/${field}`,
            hint: didYouMean(name, written) || `Its columns are ${written.slice(0, 20).join(', ')}.`,
          },
        )
      }
      if (fields.has(found)) {
        throw new TradescreenError(
          'invalid-csv',
          `The mapping of ${file} gives the column "${found.slice(0, 60)}" for both "${fields.get(found)}" and "${field}".`,
          {
            pointer: `/columns/${field}`,
            hint: 'Give each column once.',
          },
        )
      }
      fields.set(found, field)
    }
  }
  return fields
}

/**
 * Reads the header row of a user’s own list.
 * @param file Name of the file, for messages.
 * @param mapping Columns by field from a mapping file; other columns are recognised by their headers.
 * @throws TradescreenError `invalid-csv` without a column of names, with two columns for one field that are not mapped, or without a column of the mapping.
 */
export function readOwnHeader(file: string, header: readonly string[], mapping?: OwnMapping['columns']): OwnColumns {
  const mapped = mappedHeaders(file, header, mapping ?? {})
  const given = new Set(mapped.values())
  const fields = header.map((cell) => {
    const known = byName.get(fold(cell))
    return mapped.get(cell.trim()) ?? (known !== undefined && given.has(known) ? undefined : known)
  })
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
  const twice = fields.find((field, at) => field !== undefined && !given.has(field) && fields.indexOf(field) !== at)
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
