import { describe, expect, it } from 'vitest'
import { namePieces } from '../../src/names/index.js'
import { withoutLabelledNumber } from '../../src/names/pieces/labelled-number.js'

describe('a number behind a name', () => {
  it.each([
    ['Vega IMO 9187629', 'Vega'],
    ['M/V Vega, IMO: 9187629', 'M V Vega'],
    ['Vega LLC, INN 7701234567', 'Vega LLC'],
    ['Anna Person tel +7 495 1234567', 'Anna Person'],
    ['Anna Person passport no. 71 1234567', 'Anna Person'],
  ])('%s', (text, expected) => {
    expect(withoutLabelledNumber(text)).toBe(expected)
  })

  it.each(['Plant No. 5', 'Factory 12', 'Vega', 'IMO 9187629', '9187629', ''])('%s stays', (text) => {
    expect(withoutLabelledNumber(text)).toBeUndefined()
  })
})

it('a ship’s prefix makes a ship of a party whose type is not known', () => {
  expect(namePieces('MT Vega Star 1').map(({ as }) => as)).toContain('vessel')
  expect(namePieces('Metal Trading Vega').map(({ as }) => as)).not.toContain('vessel')
})
