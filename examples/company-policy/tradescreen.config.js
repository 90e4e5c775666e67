/** Acme's policy. Whoever changes it runs `npm test`: the cases in cases.csv say what must still flag, and what must not. */
import { servedMarkets } from './rules/served-markets.js'

export default {
  name: 'acme',
  extends: 'recommended',
  rules: {
    // We resell through Central Asia and the Gulf, so every such route is looked at, whatever the goods.
    'shipment/diversion-point': ['review', { onlyWithItemLead: false }],
    // A name that cannot be looked up is asked for before anything leaves.
    'party/not-screenable': 'hold',
    'acme/served-markets': ['review', { countries: ['DE', 'AT', 'PL', 'KZ'] }],
  },
  allow: [
    {
      list: 'uav-network',
      entry: '45709',
      party: 'Albatros GmbH',
      reason: 'Another company: register extract HRB 4711 seen',
      by: 'K. Weber',
      until: '2027-12-31',
    },
  ],
  customRules: [servedMarkets],
}
