import { test } from 'vitest'
import { invalidIdentifier } from '../../../src/rules/party/invalid-identifier.js'
import { testRule } from '../../../src/testing/index.js'

const party = (kind: string, value: string) => ({ parties: [{ name: 'Kontor', identifiers: [{ kind, value }] }] })

test('party/invalid-identifier', () => {
  testRule(invalidIdentifier, {
    none: [
      { name: 'a right INN', shipment: party('inn', '7707083893') },
      { name: 'a right IMO number with its letters', shipment: party('imo', 'IMO 9161003') },
      { name: 'a number without check digit', shipment: party('registration', '12') },
    ],
    flags: [
      {
        name: 'an INN with a wrong check digit',
        shipment: party('inn', '7707083894'),
        flags: [{ subject: '/parties/0/identifiers/0' }],
      },
      { name: 'an IMO number with swapped digits', shipment: party('imo', '9160103') },
      { name: 'an OGRN that is too short', shipment: party('ogrn', '102770013219') },
    ],
  })
})
