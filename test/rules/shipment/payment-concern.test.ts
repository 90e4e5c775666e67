import { test } from 'vitest'
import { paymentConcern } from '../../../src/rules/shipment/payment-concern.js'
import { testRule } from '../../../src/testing/index.js'

const chip = { description: '', hsCode: '8542.31' }
const chair = { description: 'Swivel office chair' }
const paid = (payment: object, more: object = {}) => ({
  parties: [{ name: 'Altyn Dala', role: 'buyer', country: 'KZ' }],
  items: [chip],
  payment,
  ...more,
})

test('shipment/payment-concern', () => {
  testRule(paymentConcern, {
    none: [
      { name: 'nothing told', shipment: { parties: [{ name: 'Altyn Dala', country: 'KZ' }], items: [chip] } },
      {
        name: 'from the country of the buyer',
        shipment: paid({ payerCountry: 'Kazakhstan', bankCountry: 'KZ', method: 'transfer' }),
      },
      { name: 'by the buyer', shipment: paid({ payer: 'ALTYN DALA' }) },
      {
        name: 'parties of unknown country',
        shipment: paid({ payerCountry: 'AE' }, { parties: [{ name: 'Altyn Dala' }] }),
      },
      { name: 'a letter of credit', shipment: paid({ method: 'letter-of-credit' }) },
      { name: 'a country that is not known', shipment: paid({ payerCountry: 'Atlantis' }) },
    ],
    flags: [
      {
        name: 'from a third country',
        shipment: paid({ payerCountry: 'AE' }),
        flags: [{ severity: 'review', subject: '/payment' }],
      },
      {
        name: 'from a country of the coalition',
        shipment: paid({ payerCountry: 'DE' }),
        flags: [{ severity: 'info' }],
      },
      {
        name: 'with everyday goods',
        shipment: paid({ payerCountry: 'AE' }, { items: [chair] }),
        flags: [{ severity: 'info' }],
      },
      {
        name: 'with everyday goods, by option',
        shipment: paid({ payerCountry: 'AE' }, { items: [chair] }),
        options: { onlyWithItemLead: false },
        flags: [{ severity: 'review' }],
      },
      {
        name: 'a bank elsewhere',
        shipment: paid({ payerCountry: 'KZ', bankCountry: 'HK' }),
        flags: [{ severity: 'review' }],
      },
      { name: 'cash', shipment: paid({ method: 'cash' }), flags: [{ severity: 'review' }] },
      {
        name: 'an exchange house',
        shipment: paid({ payer: 'Golden Money Exchange' }),
        flags: [{ severity: 'review' }],
      },
      { name: 'somebody else', shipment: paid({ payer: 'Sivas Deniz' }), flags: [{ severity: 'info' }] },
      {
        name: 'a letter of credit to a bank without an end user',
        shipment: paid(
          { method: 'letter-of-credit' },
          { parties: [{ name: 'Halyk Savings Bank', role: 'consignee', country: 'KZ' }] },
        ),
        flags: [{ severity: 'review' }],
      },
    ],
    borders: [
      {
        name: 'the country of the buyer',
        none: { shipment: paid({ payerCountry: 'KZ' }) },
        flags: { shipment: paid({ payerCountry: 'KG' }) },
      },
    ],
  })
})
