import { test } from 'vitest'
import { makerConflict } from '../../../src/rules/item/maker-conflict.js'
import { testRule } from '../../../src/testing/index.js'

const item = (partNumber: string, manufacturer?: string) => ({
  items: [{ description: '', partNumber, ...(manufacturer !== undefined && { manufacturer }) }],
})

test('item/maker-conflict', () => {
  testRule(makerConflict, {
    none: [
      { name: 'the maker of the family', shipment: item('TMS320F28335PGFA', 'Texas Instruments Inc.') },
      { name: 'the maker after a takeover', shipment: item('XC7A35T-1CSG324C', 'AMD Xilinx') },
      { name: 'a dealer', shipment: item('TMS320F28335PGFA', 'Sunrise Components Trading') },
      { name: 'no maker', shipment: item('TMS320F28335PGFA') },
      { name: 'a maker without letters', shipment: item('TMS320F28335PGFA', '-') },
      { name: 'a part number of no known family', shipment: item('AB-1234', 'Texas Instruments') },
      { name: 'nothing but a description', shipment: { items: [{ description: 'DSP', manufacturer: 'Infineon' }] } },
    ],
    flags: [
      {
        name: 'another maker of such parts',
        shipment: item('TMS320F28335PGFA', 'Infineon Technologies AG'),
        flags: [{ severity: 'review', subject: '/items/0' }],
      },
    ],
    borders: [
      {
        name: 'another maker of such parts',
        none: { shipment: item('TMS320F28335PGFA', 'Texas Instruments') },
        flags: { shipment: item('TMS320F28335PGFA', 'Infineon') },
      },
      {
        name: 'the last character of a family',
        none: { shipment: item('TMS32', 'Infineon') },
        flags: { shipment: item('TMS320F28335PGFA', 'Infineon') },
      },
    ],
  })
})
