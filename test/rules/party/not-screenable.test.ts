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
    borders: [
      {
        name: 'a word beside the legal form',
        flags: { shipment: party('OOO') },
        none: { shipment: party('OOO Vega') },
      },
      {
        name: 'one letter of a country',
        flags: { shipment: party('Kontor', { country: 'Germny' }) },
        none: { shipment: party('Kontor', { country: 'Germany' }) },
      },
    ],
  })
})

test('what was not looked up is told', () => {
  testRule(notScreenable, {
    none: [{ name: 'some aliases', shipment: party('Kontor', { aliases: ['A', 'B'] }) }],
    flags: [
      {
        name: 'more names than are looked up',
        shipment: party('Kontor', { aliases: Array.from({ length: 300 }, (_, at) => `Kontor ${at}`) }),
        flags: [{ severity: 'review', subject: '/parties/0/aliases' }],
      },
      {
        name: 'a name of many parts',
        shipment: party(Array.from({ length: 20 }, (_, at) => `Nord ${at}`).join(' / ')),
        flags: [{ severity: 'review', subject: '/parties/0' }],
      },
      {
        name: 'a very long name',
        shipment: party(`Nord ${'m'.repeat(3000)}`),
        flags: [{ severity: 'review', subject: '/parties/0' }],
      },
    ],
  })
})
