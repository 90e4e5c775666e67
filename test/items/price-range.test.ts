import { describe, expect, it } from 'vitest'
import { priceRangeOf } from '../../src/items/price-range.js'
import { normaliseText, tokensOf } from '../../src/items/text.js'

const least = (kind: string, text: string) => priceRangeOf(kind, tokensOf(normaliseText(text)))?.least

describe('priceRangeOf', () => {
  it('takes the row whose words stand in the description before the one for all', () => {
    expect(least('imu', '6-axis IMU')).toBe(0.5)
    expect(least('imu', 'Inertial navigation systems, strapdown')).toBe(300)
    expect(least('imu', 'Инерциальная навигационная система')).toBe(300)
    expect(least('gyroscope', 'Fibre optic gyroscope')).toBe(100)
    expect(least('gyroscope', 'fibre cable, optic, gyro')).toBe(0.3)
  })

  it('does not know every kind', () => {
    expect(least('furniture', 'chair')).toBeUndefined()
  })
})
