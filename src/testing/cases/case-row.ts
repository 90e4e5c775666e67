import { readDateCell } from '../../batch/date-cell.js'
import { readNumberCell } from '../../batch/number-cell.js'
import { contentOfRow, type RowContent } from '../../batch/row.js'
import type { Owner } from '../../model/index.js'
import type { CaseColumns } from './columns.js'
import { type Expectation, readExpectation } from './expectation.js'
import type { OwnColumn } from './own-columns.js'
import { readPointerCell } from './pointer-cell.js'
import type { SheetRow } from './sheet.js'

/** What one row of a decision table says. */
export interface CaseRow {
  readonly line: number
  /** From the column `case`; empty when it gives none. */
  readonly name: string
  /** What a batch would read. */
  readonly content: RowContent
  readonly owner: Owner | undefined
  readonly route: readonly string[]
  readonly asOf: string | undefined
  readonly expect: Expectation
  readonly expectNot: Expectation
  /** Facts by the JSON pointer at which they belong. */
  readonly pointers: readonly { readonly pointer: string; readonly value: unknown }[]
  /** What is wrong, a plain sentence with the line each. */
  readonly problems: readonly string[]
}

/** A problem of a cell, with its place. */
export const atCell = (line: number, column: string, problem: string) => `line ${line}, column "${column}": ${problem}`

/** Reads a row of a decision table. */
export function readCaseRow(row: SheetRow, columns: CaseColumns, known: readonly string[]): CaseRow {
  const problems: string[] = []
  const tell = (column: string, problem: string) => problems.push(atCell(row.line, column, problem))
  const cells = new Map<OwnColumn, string>()
  for (const [index, column] of columns.own) cells.set(column, row.cells[index] ?? '')
  const cell = (column: OwnColumn) => cells.get(column) ?? ''

  const ownerOf = (): Owner | undefined => {
    const [name, share, country] = [cell('owner'), cell('ownerPercent'), cell('ownerCountry')]
    if (name === '') {
      const lone = share !== '' ? 'ownerPercent' : country !== '' ? 'ownerCountry' : undefined
      if (lone !== undefined) tell(lone, 'the owner has no name in the column "owner".')
      return undefined
    }
    const percent = share === '' ? undefined : readNumberCell(share.replace(/ ?%$/, ''))
    if (typeof percent === 'object') tell('ownerPercent', `“${share.slice(0, 60)}” ${percent.problem}.`)
    const party = { name, ...(country !== '' && { country }) }
    return { party, ...(typeof percent === 'number' && { percent }) }
  }
  const dateOf = (): string | undefined => {
    const date = cell('asOf') === '' ? undefined : readDateCell(cell('asOf'), false)
    if (typeof date === 'object') tell('asOf', `“${cell('asOf').slice(0, 60)}” ${date.problem}.`)
    return typeof date === 'string' ? date : undefined
  }
  const expectationOf = (column: 'expect' | 'expectNot') => {
    const expectation = readExpectation(cell(column), known)
    for (const problem of expectation.problems) tell(column, problem)
    return expectation
  }
  const pointers = [...columns.pointers].flatMap(([index, pointer]) => {
    const text = row.cells[index] ?? ''
    if (text === '') return []
    const read = readPointerCell(pointer, text)
    if ('value' in read) return [{ pointer, value: read.value }]
    tell(pointer, read.problem)
    return []
  })

  const content = contentOfRow(row.cells, columns.batch)
  problems.push(...content.doubts.map((doubt) => `line ${row.line}: ${doubt}`))
  const expectNot = expectationOf('expectNot')
  if (expectNot.status !== undefined) tell('expectNot', `"${expectNot.status}" is a status; write rule ids.`)
  return {
    line: row.line,
    name: cell('case'),
    content,
    owner: ownerOf(),
    route: cell('route')
      .split(';')
      .map((place) => place.trim())
      .filter(Boolean),
    asOf: dateOf(),
    expect: expectationOf('expect'),
    expectNot,
    pointers,
    problems,
  }
}
