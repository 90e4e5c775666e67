import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abbreviates } from '../../src/names/pieces/abbreviation.js'
import { readBrackets } from '../../src/names/pieces/brackets.js'
import { isPlace } from '../../src/names/pieces/places.js'
import { withoutPlaces } from '../../src/names/pieces/sections.js'

const never = () => false

describe('readBrackets', () => {
  it.each([
    ['Vega (Altair) Works', 'Vega Works', ['Altair']],
    ['Vega [Altair] {Deneb}', 'Vega', ['Altair', 'Deneb']],
    ['Vega (Altair (AL) Works) LLC', 'Vega LLC', ['Altair AL Works']],
    ['Vega (Altair Works', 'Vega', ['Altair Works']],
    ['Vega) Works', 'Vega Works', []],
    ['Vega (Altair] Works', 'Vega Works', ['Altair']],
    ['Vega () Works', 'Vega Works', []],
    ['(Vega)', '', ['Vega']],
  ])('%s', (text, outside, inside) => {
    expect(readBrackets(text, never)).toEqual({ outside, inside })
  })

  it('leaves in place what belongs to the name around it', () => {
    expect(readBrackets('Vega (Pty) Ltd (VGA)', (content) => content === 'Pty')).toEqual({
      outside: 'Vega Pty Ltd',
      inside: ['VGA'],
    })
  })

  it('loses no word outside brackets, keeps no bracket and looks at twelve pairs', () => {
    const part = fc.constantFrom('(', ')', '[', ']', '【', 'vega', ' ', 'works', '{', '>')
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 60 }).map((parts) => parts.join('')),
        (text) => {
          const { outside, inside } = readBrackets(text, never)
          expect(`${outside}${inside.join('')}`).not.toMatch(/[()[\]{}<>【】]/)
          expect(inside.length).toBeLessThanOrEqual(12)
          if (!/[([{【]/.test(text)) expect(outside.replaceAll(' ', '')).toBe(text.replace(/[^a-z]/g, ''))
        },
      ),
    )
  })
})

describe('abbreviates', () => {
  const words = ['shahed', 'aviation', 'industries', 'research', 'center']
  it.each(['sairc', 'sai', 'src', 'shahed', 'aviation', 'arc'])('%s is made of the name', (word) => {
    expect(abbreviates(word, words)).toBe(true)
  })
  it.each(['ppc', 'sairx', 'crs', 'transmorflot', 'hesa'])('%s is not', (word) => {
    expect(abbreviates(word, words)).toBe(false)
  })
})

describe('isPlace', () => {
  it.each([
    'Tehran',
    'Iran',
    'Islamic Republic of Iran',
    'Москва',
    'г. Москва',
    'Moscow 101000, Russia',
    'Tehran Branch',
    'Hong Kong',
    'UK',
    'HKG',
    'Head Office Dubai',
    '香港',
  ])('%s', (text) => {
    expect(isPlace(text)).toBe(true)
  })
  it.each(['', 'Vega', 'Tehran Steel', 'Branch', '12345', 'Bank of China', 'Tehran '.repeat(11)])('not %s', (text) => {
    expect(isPlace(text)).toBe(false)
  })
  it('stands off the end of a name', () => {
    expect(withoutPlaces('Vega Works, Qom, Iran')).toBe('Vega Works')
    expect(withoutPlaces('Vega Works - Tehran Branch')).toBe('Vega Works')
    expect(withoutPlaces('Vega Works - Kragujevac, Qom')).toBe('Vega Works - Kragujevac')
    expect(withoutPlaces('Vega, Altair')).toBe('Vega, Altair')
  })
})
