import type { Policy } from '../../model/index.js'
import { recommended } from './recommended.js'

/**
 * For a first look at one question alone: drones and their parts. Parties, routes and goods of drones are judged as in `recommended`;
 * what concerns any trade (odd values, odd quantities, codes and makers that do not fit) is off, and what is wider than drones (payment,
 * consignee, high-priority goods of any use) is told for information. A rule that comes later is on until it is turned off here: a policy must not miss a lead because it is old.
 */
export const uavOnly: Policy = {
  name: 'uav-only',
  extends: 'uav-only',
  ...(recommended.thresholds && { thresholds: recommended.thresholds }),
  rules: {
    'item/common-high-priority': 'info',
    'item/code-conflict': 'off',
    'item/value-out-of-line': 'off',
    'item/quantity-conflict': 'off',
    'item/maker-conflict': 'off',
    'shipment/diversion-point': 'info',
    'party/high-risk-trade': 'info',
    'shipment/end-use-missing': 'info',
    'shipment/consignee-concern': 'info',
    'shipment/payment-concern': 'info',
    'shipment/no-reexport-clause': 'info',
  },
}
