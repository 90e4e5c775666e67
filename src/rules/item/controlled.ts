import { dated, sourceOf } from '../../knowledge/sources.js'
import { catalogueRule } from './catalogue-rule.js'

/** An order line with a control entry that matters for drones. */
export const controlled = catalogueRule({
  id: 'item/controlled',
  title: 'Item with an export control entry',
  docs: 'Flags an order line that carries, or whose description points to, an ECCN, MTCR or USML entry which matters for drones and their parts. Numbers in the description, such as an endurance or a drift, are held against the entry’s thresholds, and the reasons quote both. What the entry covers is told in our own words; the law text decides.',
  sources: [dated(sourceOf('us-ccl', 'categories 0 to 9'), '2026-11-23')],
  catalogue: 'eccn',
  what: 'a control entry',
  // EAR99 says that the maker found no entry: worth telling, no lead by itself.
  forInformation: (match) => match.id === 'EAR99',
})
