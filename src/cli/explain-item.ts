import { explainItem as explain } from '../items/index.js'
import type { Flag, Item, ItemMatch } from '../model/index.js'
import { explainedItem, isAboutLists, type Reporter, screenedHeading, table } from '../report/index.js'

/** The entry that a flag is about, when it tells of a lead. */
const entryOf = ({ match }: Flag) =>
  match !== undefined && 'catalogue' in match ? `${match.catalogue} ${match.id}` : undefined

/**
 * Tells of one order line as the table does, but with each lead explained: what it points to and how each score came about; when it
 * points to nothing, what was looked at and what was not.
 */
export function explaining(item: Item): Reporter {
  const { description, partNumber, hsCode, eccn } = item
  const line = description.trim() || partNumber || String(hsCode ?? eccn ?? '')
  return {
    ...table,
    outcome: (outcome, run, before) => {
      if (outcome.error !== undefined) return table.outcome(outcome, run, before)
      const flags = outcome.screening.flags.filter((flag) => !isAboutLists(flag))
      const found = explain(item, { asOf: run.asOf })
      const flagOf = ({ catalogue, id }: ItemMatch) => flags.find((flag) => entryOf(flag) === `${catalogue} ${id}`)
      const leads = found.leads.map((lead) => ({ ...lead, flag: flagOf(lead.match) }))
      const others = flags.filter((flag) => entryOf(flag) === undefined)
      const head = flags.length === 0 ? '' : `${screenedHeading(outcome, run)}\n`
      return `${head}${explainedItem({ line, ...found, leads, others }, outcome.shipment, run)}\n`
    },
  }
}
