import type { ColumnField, ColumnMapping } from './columns.js'
import { readDateCell } from './date-cell.js'
import { readNumberCell } from './number-cell.js'

/** The cells of one CSV row, by field. */
export interface RowCells {
  /** Every cell of a field that is not empty. */
  readonly all: (field: ColumnField) => readonly string[]
  /** The first of them. */
  readonly first: (field: ColumnField) => string | undefined
  /** Texts of a field whose cells may hold several, parted by semicolons. */
  readonly texts: (field: ColumnField) => string[]
  readonly number: (field: ColumnField) => number | undefined
  /** @param partial Whether a year, or a year and month, will do. */
  readonly date: (field: ColumnField, partial: boolean) => string | undefined
  /** Cells that could not be read, one plain sentence each; grows as they are asked for. */
  readonly doubts: readonly string[]
}

/**
 * Gives the cells of a row their meaning. A cell that cannot be read is left out and told in `doubts`: a wrong quantity must not keep
 * the party beside it from being screened.
 */
export function cellsOfRow(row: readonly string[], { used }: ColumnMapping): RowCells {
  const cells = new Map<ColumnField, string[]>()
  for (const { field, index } of used) {
    const value = (row[index] ?? '').trim()
    if (value !== '') cells.set(field, [...(cells.get(field) ?? []), value])
  }
  const all = (field: ColumnField) => cells.get(field) ?? []
  const first = (field: ColumnField) => all(field)[0]
  const doubts: string[] = []
  const doubt = (field: ColumnField, cell: string, problem: string, outcome = 'it was left out') => {
    const column = used.find((one) => one.field === field)?.column ?? field
    doubts.push(`“${cell.slice(0, 60)}” in column “${column.slice(0, 60)}” ${problem}; ${outcome}.`)
  }
  return {
    all,
    first,
    texts: (field) =>
      all(field)
        .flatMap((cell) => cell.split(';'))
        .map((part) => part.trim())
        .filter(Boolean),
    number: (field) => {
      const cell = first(field)
      if (cell === undefined) return undefined
      const value = readNumberCell(cell)
      if (typeof value === 'number') return value
      doubt(field, cell, value.problem)
      return undefined
    },
    date: (field, partial) => {
      const cell = first(field)
      if (cell === undefined) return undefined
      const value = readDateCell(cell, partial)
      if (typeof value === 'string') return value
      doubt(field, cell, value.problem, value.year && `only the year ${value.year} was used`)
      return value.year
    },
    doubts,
  }
}
