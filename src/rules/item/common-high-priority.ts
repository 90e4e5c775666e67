import { sourceOf } from '../../knowledge/sources.js'
import { catalogueRule } from './catalogue-rule.js'

/** An order line with a code of the Common High Priority List. */
export const commonHighPriority = catalogueRule({
  id: 'item/common-high-priority',
  title: 'Item on the Common High Priority List',
  docs: 'Flags an order line that carries, or whose text points to, one of the fifty Harmonized System codes that the United States, the European Union, Japan and the United Kingdom watch most closely. The tier stands in the reasons; the edition in force on the date of the screening counts.',
  sources: [sourceOf('bis-chpl-2024-02-23', 'tiers 1 to 4.B')],
  catalogue: 'chpl',
  what: 'a Common High Priority code',
})
