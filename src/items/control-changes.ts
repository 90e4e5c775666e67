import { controlChangeRows } from '../knowledge/compiled/control-change-rows.js'
import type { Reason } from '../model/index.js'
import { matchId } from './entries.js'

/** Days on which the entry of a match was eased or tightened. */
export function controlChangeDates(id: string): { readonly date: string; readonly text: string }[] {
  return controlChangeRows
    .filter((row) => matchId(row.scheme, row.code) === id)
    .map(({ from, paragraph, about, after }) => ({
      date: from,
      text: `${id}${paragraph === undefined ? '' : `, paragraph ${paragraph}`} (${about}) is ${after}`,
    }))
}

/** What held for the entry of a match on a day, where it was changed at some time. Told for information: it moves no score. */
export function controlChanges(id: string, asOf: string): Reason[] {
  return controlChangeRows
    .filter((row) => matchId(row.scheme, row.code) === id)
    .map(({ from, paragraph, about, before, after }) => {
      const changed = asOf >= from
      const where = paragraph === undefined ? id : `Paragraph ${paragraph} of ${id}`
      return {
        code: 'date',
        effect: 0,
        text: changed ? `${where} (${about}) has since ${from} been ${after}.` : `${where} (${about}) was ${before}.`,
        listed: paragraph === undefined ? id : `${id}, paragraph ${paragraph}`,
        details: { change: from, inForce: changed },
      }
    })
}
