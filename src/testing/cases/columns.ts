import { recogniseColumns } from '../../batch/columns.js'
import { type ColumnField, type ColumnMapping, columnFields } from '../../batch/index.js'
import { nearest, TradescreenError } from '../../model/index.js'
import { fieldType } from './field-type.js'
import { type OwnColumn, ownColumnOf, ownColumns } from './own-columns.js'
import { segmentsOf } from './pointer-cell.js'

/** How the columns of a decision table were understood. */
export interface CaseColumns {
  /** Columns of a CSV batch. */
  readonly batch: ColumnMapping
  /** Columns that only a decision table has, by their index. */
  readonly own: ReadonlyMap<number, OwnColumn>
  /** Columns headed with a JSON pointer into the deal, by their index. */
  readonly pointers: ReadonlyMap<number, string>
  /** What is wrong with the headers, a plain sentence each. */
  readonly problems: readonly string[]
}

/** The mapping of a batch, also of headers that name nothing to screen: a case may be about a place alone, or use pointers. */
function batchColumns(headers: readonly string[]): ColumnMapping {
  try {
    return recogniseColumns(headers)
  } catch (error) {
    if (!(error instanceof TradescreenError) || error.code !== 'nothing-to-screen') throw error
    return recogniseColumns([...headers, 'description' satisfies ColumnField])
  }
}

const unknown = (header: string): string => {
  const known = [...Object.keys(ownColumns), ...columnFields]
  const near = nearest(header, known)
  const hint = near === undefined ? `Columns are ${known.join(', ')}, or a JSON pointer.` : `Did you mean "${near}"?`
  return `there is no column "${header.slice(0, 60)}". ${hint}`
}

/**
 * Recognises the columns of a decision table. Other than a batch it lets none pass that it does not know, and guesses none: a typing
 * error would take a fact away from every case.
 * @throws TradescreenError `invalid-csv` for two columns of one header.
 */
export function recogniseCaseColumns(headers: readonly string[]): CaseColumns {
  const own = new Map<number, OwnColumn>()
  const pointers = new Map<number, string>()
  const problems: string[] = []
  for (const [index, header] of headers.entries()) {
    const column = ownColumnOf(header)
    if (header.startsWith('/')) {
      const field = fieldType(segmentsOf(header))
      if ('problem' in field) problems.push(`column "${header.slice(0, 60)}": ${field.problem}`)
      else pointers.set(index, header)
    } else if (column !== undefined) {
      if (column !== 'note' && [...own.values()].includes(column)) problems.push(`there are two columns "${column}".`)
      own.set(index, column)
    }
  }
  const rest = headers.map((header, index) => (own.has(index) || header.startsWith('/') ? '' : header))
  const batch = batchColumns(rest)
  problems.push(...batch.ignored.map(unknown))
  for (const { how, column, field } of batch.used) {
    if (how === 'nearest') problems.push(`there is no column "${column.slice(0, 60)}". Did you mean "${field}"?`)
  }
  if (![...own.values()].some((column) => column === 'expect' || column === 'expectNot')) {
    problems.push('there is no column "expect" and none "expectNot", so no case could fail.')
  }
  return { batch, own, pointers, problems }
}
