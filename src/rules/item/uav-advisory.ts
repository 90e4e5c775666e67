import { claimSource } from '../../knowledge/claims.js'
import { sourceOf } from '../../knowledge/sources.js'
import { catalogueRule } from './catalogue-rule.js'

/** An order line that points to a component group that drone programmes need. */
export const uavAdvisory = catalogueRule({
  id: 'item/uav-advisory',
  title: 'Item of a UAV component group',
  docs: 'Flags an order line whose description, code, part number or maker points to one of the ten groups of components that drone programmes buy abroad: electronics, memory, power, guidance, GNSS and antennas, data link, imaging, actuation, propulsion, airframe.',
  sources: [sourceOf('four-agency-guidance-2023-06-09'), claimSource('SD12')],
  catalogue: 'uav-advisory',
  what: 'a UAV component group',
})
