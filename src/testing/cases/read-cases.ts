import { TradescreenError } from '../../model/index.js'
import { rules as shippedRules } from '../../rules/index.js'
import type { Screener } from '../../screener.js'
import { buildCase } from './build-case.js'
import { type CaseRow, readCaseRow } from './case-row.js'
import { recogniseCaseColumns } from './columns.js'
import { readSheet } from './sheet.js'
import type { TableCase } from './table-case.js'

/** How a decision table is read. */
export interface ReadCasesOptions {
  /** The screener that the cases are for; rules of your own are known by it. Default: the shipped rules alone are known. */
  readonly screener?: Screener
  /** Encoding of a file, by its name in the WHATWG Encoding Standard, for example `windows-1252`. Default: UTF-8, or UTF-16 by its byte order mark. */
  readonly encoding?: string
}

/** Most problems told at once. */
const mostTold = 50

async function open(source: string | URL): Promise<{ name: string; content: string | Uint8Array }> {
  if (typeof source === 'string' && /[\n\r]/.test(source)) return { name: 'table', content: source }
  const { readFile } = await import('node:fs/promises')
  const name = decodeURIComponent(String(source).split(/[/\\]/).pop()!)
  try {
    return { name, content: await readFile(source) }
  } catch (cause) {
    throw new TradescreenError('unreadable', `The table "${String(source).slice(0, 200)}" cannot be read.`, {
      hint: 'Give a path from the folder in which the tests run, new URL("cases.csv", import.meta.url), or the text of the table.',
      cause,
    })
  }
}

/** Rows of one name that follow each other are one case; a row without a name is a case of its own. */
function grouped(rows: readonly CaseRow[], problems: string[]): CaseRow[][] {
  const groups: CaseRow[][] = []
  const lines = new Map<string, number>()
  let last = ''
  for (const row of rows) {
    const { name } = row
    if (name !== '' && name === last) {
      groups.at(-1)!.push(row)
      continue
    }
    const first = lines.get(name)
    if (name !== '' && first !== undefined)
      problems.push(
        `line ${row.line}: the case “${name}” stands in line ${first} already. Put its rows together, or give it another name.`,
      )
    lines.set(name, row.line)
    last = name
    groups.push([row])
  }
  return groups
}

/**
 * Reads a decision table: a CSV file with the columns of a batch, and `case`, `asOf`, `expect`, `expectNot`, `route`, `owner`, `ownerPercent`,
 * `ownerCountry`, `note`, or a JSON pointer into the deal for everything else. Each case can then be a test of its own.
 * @param source Path or URL of the file, or its text (with a line break in it).
 * @param options Screener, encoding.
 * @throws TradescreenError `invalid-csv` that tells everything wrong with the table, line by line, with the nearest known word; `unreadable`; `too-large`.
 */
export async function readCases(source: string | URL, options: ReadCasesOptions = {}): Promise<TableCase[]> {
  const { name, content } = await open(source)
  const sheet = await readSheet(content, options.encoding)
  const problems = [...sheet.problems]
  const columns = recogniseCaseColumns(sheet.headers)
  problems.push(...columns.problems)
  const cases: TableCase[] = []
  // With a column not understood every row would be wrong, and the list of that long.
  if (columns.problems.length === 0) {
    const known = [
      ...new Set([
        ...shippedRules.map((rule) => rule.meta.id),
        ...(options.screener?.rules ?? []).map((rule) => rule.id),
      ]),
    ]
    const said = sheet.rows.map((row) => readCaseRow(row, columns, known))
    for (const rows of grouped(said, problems)) {
      const one = buildCase(rows, name)
      if (Array.isArray(one)) problems.push(...one)
      else cases.push(one)
    }
    if (sheet.rows.length === 0) problems.push('it has no case.')
  }
  if (problems.length > 0) {
    const more = problems.length > mostTold ? [`and ${problems.length - mostTold} more.`] : []
    throw new TradescreenError(
      'invalid-csv',
      `The decision table${name === 'table' ? '' : ` ${name}`} is not right:\n  ${[...problems.slice(0, mostTold), ...more].join('\n  ')}`,
    )
  }
  return cases
}
