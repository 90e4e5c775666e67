import { holdThreshold, reviewThreshold } from '../../matching/thresholds.js'
import type { Policy } from '../../model/index.js'

/** For goods or customers where a missed lead costs more than a false alarm: weaker names are shown, more flags hold. */
export const strict: Policy = {
  name: 'strict',
  extends: 'strict',
  thresholds: { review: reviewThreshold - 0.2, hold: holdThreshold - 0.05 },
  rules: {
    'party/owned-by-listed': ['hold', { euLimit: 'half-or-more' }],
    'party/minority-listed-owner': ['review', { reviewFrom: 0 }],
    'party/high-risk-address': 'hold',
    'party/not-screenable': 'hold',
    'item/known-uav-part': 'hold',
    'item/not-screenable': 'hold',
    'shipment/diversion-point': ['review', { onlyWithItemLead: false }],
    'shipment/uav-kit': 'hold',
    'shipment/end-use-missing': ['review', { onlyWithItemLead: false }],
    'shipment/end-use-concern': ['hold', { civilUav: true }],
    'shipment/consignee-concern': ['review', { onlyWithItemLead: false }],
    'shipment/unusual-routing': ['review', { onlyWithItemLead: false }],
    'shipment/payment-concern': ['review', { onlyWithItemLead: false }],
    'shipment/no-reexport-clause': 'hold',
  },
}
