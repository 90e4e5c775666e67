import { test } from 'vitest'
import { invalidIdentifier } from '../../../src/rules/party/invalid-identifier.js'
import { testRule } from '../../../src/testing/index.js'

const party = (kind: string, value: string, more: object = {}, issuer: object = {}) => ({
  parties: [{ name: 'Kontor', identifiers: [{ kind, value, ...issuer }], ...more }],
})

test('party/invalid-identifier', () => {
  testRule(invalidIdentifier, {
    none: [
      { name: 'a right INN', shipment: party('inn', '7707083893') },
      { name: 'a right IMO number with its letters', shipment: party('imo', 'IMO 9161003') },
      { name: 'a number without check digit', shipment: party('registration', '12') },
      { name: 'a number of the own country', shipment: party('ogrn', '1027700132195', { country: 'RU' }) },
      { name: 'a number of no country', shipment: party('imo', '9161003', { country: 'DE' }) },
      { name: 'a country that was not understood', shipment: party('ogrn', '1027700132195', { country: 'Atlantis' }) },
    ],
    flags: [
      {
        name: 'an INN with a wrong check digit',
        shipment: party('inn', '7707083894'),
        flags: [{ subject: '/parties/0/identifiers/0' }],
      },
      { name: 'an IMO number with swapped digits', shipment: party('imo', '9160103') },
      {
        name: 'a Russian registration of a party elsewhere',
        shipment: party('ogrn', '1027700132195', { country: 'Kazakhstan' }),
        flags: [{ severity: 'review', subject: '/parties/0/identifiers/0' }],
      },
      {
        name: 'a Russian tax number of a party elsewhere',
        shipment: party('inn', '7707083893', { country: 'KZ' }),
        flags: [{ severity: 'info' }],
      },
      {
        name: 'a Russian tax number with another issuer',
        shipment: party('inn', '7707083893', {}, { country: 'KZ' }),
        flags: [{ severity: 'review' }],
      },
      {
        name: 'an account in another country',
        shipment: party('iban', 'DE89 3704 0044 0532 0130 00', { country: 'AE' }),
        flags: [{ severity: 'info' }],
      },
      { name: 'an OGRN that is too short', shipment: party('ogrn', '102770013219') },
    ],
    borders: [
      {
        name: 'the last digit of an INN',
        none: { shipment: party('inn', '7707083893') },
        flags: { shipment: party('inn', '7707083894') },
      },
      {
        name: 'the country of a register',
        none: { shipment: party('ogrn', '1027700132195', { country: 'RU' }) },
        flags: { shipment: party('ogrn', '1027700132195', { country: 'BY' }) },
      },
    ],
  })
})
