import { expect, it } from 'vitest'
import { usualQuantityOf } from '../../src/items/usual-quantity.js'

it('knows how many pieces of some kinds people buy', () => {
  expect(usualQuantityOf('piston-engine')).toMatchObject({ personal: 4, lot: 6 })
  expect(usualQuantityOf('furniture')).toBeUndefined()
})
