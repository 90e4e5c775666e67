import { wrap } from '../report/index.js'

/**
 * Rows in columns, the last one wrapped.
 * @param rows Texts, the same number in each row.
 * @param width Columns of the terminal.
 */
export function columnsText(rows: readonly (readonly string[])[], width: number): string {
  const last = (rows[0]?.length ?? 1) - 1
  const widths = Array.from({ length: last }, (_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows
    .map((row) => {
      const head = widths.map((size, at) => `${(row[at] ?? '').padEnd(size)}  `).join('')
      return `${wrap(row[last] ?? '', width, head)
        .join('\n')
        .trimEnd()}\n`
    })
    .join('')
}
