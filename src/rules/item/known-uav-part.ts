import { sourceOf } from '../../knowledge/sources.js'
import { catalogueRule } from './catalogue-rule.js'

/** An order line with a part family reported in drone debris. */
export const knownUavPart = catalogueRule({
  id: 'item/known-uav-part',
  title: 'Part family reported in drone debris',
  docs: 'Flags an order line whose part number or maker fits a part family that was reported in the debris of Shahed, Geran, Mohajer or Gerbera drones. A maker’s name on a part says nothing about the maker’s conduct.',
  sources: [sourceOf('gur-components-2026-06-13', 'a page for each component')],
  catalogue: 'uav-parts',
  what: 'a part family reported in drone debris',
})
