import { test } from 'vitest'
import { notScreenable } from '../../../src/rules/party/not-screenable.js'
import { testRule } from '../../../src/testing/index.js'

const party = (name: string, more = {}) => ({ parties: [{ name, ...more }] })

test('party/not-screenable', () => {
  testRule(notScreenable, {
    none: [
      { name: 'a name', shipment: party('Kontor am Hafen KG') },
      { name: 'a short name', shipment: party('GEA') },
      { name: 'a name in another script', shipment: party('上海电子') },
      { name: 'a country in words', shipment: party('Kontor', { country: 'Deutschland' }) },
    ],
    flags: [
      ...['-', 'LLC', '???', '', '   ', 'N/A', 'OOO', '\u200b', 'Co., Ltd.', '1234'].map((name) => ({
        name: `only "${name}"`,
        shipment: party(name),
        flags: [{ subject: '/parties/0', severity: 'review' as const }],
      })),
      {
        name: 'a country that does not exist',
        shipment: party('Kontor am Hafen KG', { country: 'Germny' }),
        flags: [{ subject: '/parties/0/country', severity: 'info' as const }],
      },
    ],
  })
})
