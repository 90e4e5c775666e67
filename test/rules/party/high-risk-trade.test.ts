import { test } from 'vitest'
import { highRiskTrade } from '../../../src/rules/party/high-risk-trade.js'
import { testRule } from '../../../src/testing/index.js'

const chip = { description: '', hsCode: '8542.31' }
const deal = (party: object, items = [chip], more: object = {}) => ({
  parties: [{ name: 'Altyn Dala Electronics', role: 'buyer', country: 'KG', ...party }],
  items,
  ...more,
})
const order = (date: string, ...items: { description: string; hsCode?: string }[]) => ({ date, items })

test('party/high-risk-trade', () => {
  testRule(highRiskTrade, {
    none: [
      { name: 'nothing told of the party', shipment: deal({}) },
      {
        name: 'ordinary goods',
        shipment: deal({ incorporatedOn: '2023-01-01' }, [{ description: 'Swivel office chair' }] as never),
      },
      { name: 'formed on the day', shipment: deal({ incorporatedOn: '2022-02-24' }) },
      { name: 'formed in a year before', shipment: deal({ incorporatedOn: '2021' }) },
      { name: 'in the coalition', shipment: deal({ country: 'DE', incorporatedOn: '2023-01-01' }) },
      { name: 'a supplier', shipment: deal({ role: 'supplier', incorporatedOn: '2023-01-01' }) },
      { name: 'first order on the day', shipment: deal({ firstOrderOn: '2022-02-24' }) },
      { name: 'first order long after', shipment: deal({ firstOrderOn: '2024-02-25' }) },
      {
        name: 'goods of the list before too',
        shipment: deal({}, [chip], { earlierOrders: [order('2021-05-01', chip)] }),
      },
      { name: 'the day before the first guidance', shipment: deal({ webPresence: 'none' }), asOf: '2023-03-01' },
      { name: 'the day before the alert', shipment: deal({ incorporatedOn: '2022-02-25' }), asOf: '2023-05-18' },
      {
        name: 'the day before the guidance on trade patterns',
        shipment: deal({ firstOrderOn: '2022-02-25' }),
        asOf: '2023-09-25',
      },
      {
        name: 'a mailbox of its own',
        shipment: deal({ email: 'info@altyn-dala.example', webPresence: 'established' }),
      },
    ],
    flags: [
      { name: 'on the day of the alert', shipment: deal({ incorporatedOn: '2022-02-25' }), asOf: '2023-05-19' },
      {
        name: 'on the day of the guidance on trade patterns',
        shipment: deal({ firstOrderOn: '2022-02-25' }),
        asOf: '2023-09-26',
      },
      {
        name: 'formed the day after',
        shipment: deal({ incorporatedOn: '2022-02-25' }),
        flags: [{ severity: 'review', subject: '/parties/0' }],
      },
      {
        name: 'formed in the month after',
        shipment: deal({ incorporatedOn: '2022-03' }),
        flags: [{ severity: 'review' }],
      },
      {
        name: 'formed perhaps after, month',
        shipment: deal({ incorporatedOn: '2022-02' }),
        flags: [{ severity: 'info' }],
      },
      { name: 'formed perhaps after, year', shipment: deal({ incorporatedOn: '2022' }), flags: [{ severity: 'info' }] },
      {
        name: 'first order the day after',
        shipment: deal({ firstOrderOn: '2022-02-25' }),
        flags: [{ severity: 'review' }],
      },
      {
        name: 'first order on the last day',
        shipment: deal({ firstOrderOn: '2024-02-24' }),
        flags: [{ severity: 'review' }],
      },
      {
        name: 'first order later, by option',
        shipment: deal({ firstOrderOn: '2024-02-25' }),
        options: { firstOrderDays: 800 },
      },
      {
        name: 'other goods before',
        shipment: deal({}, [chip], { earlierOrders: [order('2021-05-01', { description: 'Swivel office chair' })] }),
        flags: [{ severity: 'review' }],
      },
      { name: 'not on the internet', shipment: deal({ webPresence: 'none' }), flags: [{ severity: 'info' }] },
      {
        name: 'not on the internet, with an open mailbox',
        shipment: deal({ webPresence: 'none', email: 'altyn.dala@mail.ru' }),
        flags: [{ severity: 'review' }],
      },
      { name: 'of unknown country', shipment: deal({ country: undefined, incorporatedOn: '2023-01-01' }) },
    ],
    borders: [
      {
        name: 'formed after 2022-02-24',
        none: { shipment: deal({ incorporatedOn: '2022-02-24' }) },
        flags: { shipment: deal({ incorporatedOn: '2022-02-25' }) },
      },
      {
        name: 'formed in the month',
        none: { shipment: deal({ incorporatedOn: '2022-01' }) },
        flags: { shipment: deal({ incorporatedOn: '2022-02' }) },
      },
      {
        name: 'formed in the year',
        none: { shipment: deal({ incorporatedOn: '2021' }) },
        flags: { shipment: deal({ incorporatedOn: '2022' }) },
      },
      {
        name: 'the last day of a first order',
        none: { shipment: deal({ firstOrderOn: '2024-02-25' }) },
        flags: { shipment: deal({ firstOrderOn: '2024-02-24' }) },
      },
      {
        name: 'the day of the alert',
        shipment: deal({ incorporatedOn: '2022-03-01' }),
        none: { asOf: '2023-05-18' },
        flags: { asOf: '2023-05-19' },
      },
      {
        name: 'the day of the guidance on trade patterns',
        shipment: deal({ firstOrderOn: '2022-03-01' }),
        none: { asOf: '2023-09-25' },
        flags: { asOf: '2023-09-26' },
      },
    ],
  })
})
