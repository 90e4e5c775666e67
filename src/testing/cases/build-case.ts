import { hasSubstance, parseWith, type Shipment, shipmentSchema, TradescreenError } from '../../model/index.js'
import { atCell, type CaseRow } from './case-row.js'
import { putAt } from './pointer-cell.js'
import type { TableCase } from './table-case.js'

/** The deal that the rows of a case describe together: parties and items one after the other, each owner with its row’s party. */
function dealOf(rows: readonly CaseRow[], tell: (line: number, column: string, problem: string) => void): object {
  const parties = rows.flatMap(({ content }) => content.shipment.parties ?? [])
  const items = rows.flatMap(({ content }) => content.shipment.items ?? [])
  const route = rows.flatMap((row) => row.route)
  const deal: Record<string, unknown> = {}
  let before = 0
  for (const { line, content, owner } of rows) {
    const { parties: own = [], items: _, ...circumstances } = content.shipment
    for (const [key, value] of Object.entries(circumstances)) {
      if (deal[key] !== undefined && deal[key] !== value) tell(line, key, 'an earlier row of the case says otherwise.')
      deal[key] = value
    }
    // A row that names no party of its own tells of the first one.
    const at = own.length > 0 ? before : 0
    before += own.length
    const owned = parties[at]
    if (owner !== undefined && owned === undefined) tell(line, 'owner', 'the case has no party that it could own.')
    else if (owner !== undefined) parties[at] = { ...owned!, owners: [...(owned!.owners ?? []), owner] }
  }
  if (parties.length > 0) deal.parties = parties
  if (items.length > 0) deal.items = items
  if (route.length > 0) deal.route = route
  for (const { line, pointers } of rows) {
    for (const { pointer, value } of pointers) {
      const problem = putAt(deal, pointer, value)
      if (problem !== undefined) tell(line, pointer, problem)
    }
  }
  return deal
}

function checked(deal: object, line: number): Shipment | string {
  try {
    const shipment = parseWith(shipmentSchema, deal, 'The case')
    return hasSubstance(shipment) ? shipment : `line ${line}: the case has no party, no item and no place.`
  } catch (error) {
    if (!(error instanceof TradescreenError)) throw error
    return `line ${line}: ${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}`
  }
}

/** A lone party or item, as a batch would screen it; anything that says more about the deal makes it one. */
function scopeOf(rows: readonly CaseRow[]): TableCase['scope'] {
  const [{ content, route, pointers }] = rows as [CaseRow]
  const { scope } = content
  if (rows.length > 1 || route.length > 0) return 'shipment'
  const own = scope === 'item' ? '/items/0/' : '/parties/0/'
  return pointers.every(({ pointer }) => pointer.startsWith(own)) ? scope : 'shipment'
}

/**
 * One case from the rows that share its name.
 * @param rows One or more rows.
 * @param file Name of the table, for messages.
 * @returns The case, or what is wrong with it, a plain sentence each.
 */
export function buildCase(rows: readonly CaseRow[], file: string): TableCase | string[] {
  const { line, name } = rows[0]!
  const problems = rows.flatMap((row) => row.problems)
  const tell = (at: number, column: string, problem: string) => problems.push(atCell(at, column, problem))
  const only = <T>(column: string, read: (row: CaseRow) => T | undefined): T | undefined => {
    const given = rows.filter((row) => read(row) !== undefined)
    const other = given.find((row) => read(row) !== read(given[0]!))
    if (other !== undefined) tell(other.line, column, `an earlier row of the case says ${read(given[0]!)}.`)
    return given[0] && read(given[0])
  }
  const asOf = only('asOf', (row) => row.asOf)
  const status = only('expect', (row) => row.expect.status)
  const expect = rows.flatMap((row) => row.expect.flags)
  const expectNot = rows.flatMap((row) => row.expectNot.flags)
  const deal = dealOf(rows, tell)
  if (problems.length > 0) return problems
  if (expect.length + expectNot.length === 0 && status === undefined) {
    return [`line ${line}: the case expects nothing. Write none, review, hold or rule ids in the column "expect".`]
  }
  const shipment = checked(deal, line)
  if (typeof shipment === 'string') return [shipment]
  const where = `${file}, line ${line}`
  return {
    name: name === '' ? where : name,
    where,
    scope: scopeOf(rows),
    shipment,
    ...(asOf !== undefined && { asOf }),
    expect,
    expectNot,
    ...(status !== undefined && { status }),
  }
}
