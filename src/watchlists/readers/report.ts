import { TradescreenError } from '../../model/index.js'

/** A row that could not be read, and why. */
export interface BadRow {
  /** Name of the file. */
  readonly file: string
  /** Line of the file, counted from 1. */
  readonly line: number
  /** What is wrong, as a plain clause. */
  readonly reason: string
}

/** What a list of one’s own says about itself in its mapping file. */
export interface ListAbout {
  /** Title for people. */
  readonly title?: string | undefined
  /** Who made it. */
  readonly publisher?: string | undefined
  /** Age in days from which it counts as stale. */
  readonly staleAfterDays?: number | undefined
}

/** What a load has to tell beside the entries. */
export interface LoadReport {
  /** Id of the list. */
  readonly list: string
  /** Rows read, over all files, bad ones included. */
  rows: number
  /** Rows that could not be read, all of them. */
  badRowCount: number
  /** The first 100 of them, with place and reason. */
  readonly badRows: BadRow[]
  /** What a person should know though it keeps nothing from loading: a companion file that is missing, a remark that is cut. */
  readonly notes: string[]
  /** What the list says but the entries do not hold: kind of statement to how often. */
  readonly unused: Map<string, number>
  /** Date of publication found in the files, `YYYY-MM-DD`. */
  publishedOn?: string
  /** What a list of one’s own says about itself. */
  about?: ListAbout
}

/** Bad rows whose place and reason are kept. */
const keptBadRows = 100

/** An empty report. */
export function newReport(list: string): LoadReport {
  return { list, rows: 0, badRowCount: 0, badRows: [], notes: [], unused: new Map() }
}

/** Tells the report of a row that could not be read. */
export function addBadRow(report: LoadReport, file: string, line: number, reason: string): void {
  report.badRowCount++
  if (report.badRows.length < keptBadRows) report.badRows.push({ file, line, reason })
}

/** Counts something that the list says and the entries do not hold. */
export function countUnused(report: LoadReport, what: string): void {
  report.unused.set(what, (report.unused.get(what) ?? 0) + 1)
}

/**
 * Refuses a load with too many bad rows.
 * @param allowed Share of bad rows that is let pass, 0 to 1.
 * @throws TradescreenError `invalid-list`.
 */
export function assertFewBadRows(report: LoadReport, allowed: number): void {
  if (report.badRowCount === 0 || report.badRowCount <= report.rows * allowed) return
  const first = report.badRows
    .slice(0, 3)
    .map((row) => `${row.file} line ${row.line}: ${row.reason}`)
    .join('; ')
  const many = report.badRowCount === 1 ? '1 row' : `${report.badRowCount} rows`
  throw new TradescreenError(
    'invalid-list',
    `The list "${report.list}" has ${many} of ${report.rows} that cannot be read: ${first}${report.badRowCount > 3 ? '; …' : ''}.`,
    { hint: 'Get the file again from the publisher, or let a share of bad rows pass with allowBadRows.' },
  )
}
