import { effectiveRows } from './compiled/effective-rows.js'

/**
 * First and last day on which a rule applies, from `data/rules/effective.csv`; `undefined` for a rule that always does. A rule begins on the
 * day on which the document that it rests on was published: nobody could have acted on it before.
 */
export function effectiveOf(rule: string): { readonly from?: string; readonly until?: string } | undefined {
  const row = effectiveRows.find((one) => one.rule === rule)
  if (row === undefined) return undefined
  return Object.freeze({
    ...(row.from !== undefined && { from: row.from }),
    ...(row.until !== undefined && { until: row.until }),
  })
}
