import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAscii, isTidy } from '../../../src/names/normalise/ascii.js'
import { splitWords } from '../../../src/names/tokens/words.js'

describe('isTidy', () => {
  it.each(['', 'Altair', 'Altair Works, No. 5'])('%j is', (text) => {
    expect(isTidy(text)).toBe(true)
  })
  it.each([' Altair', 'Altair ', 'Altair  Works', 'Altair\tWorks', 'Altaïr', 'Altair\u007f', ' '])(
    '%j is not',
    (text) => {
      expect(isTidy(text)).toBe(false)
    },
  )
})

describe('isAscii', () => {
  it('is false from the first other letter on', () => {
    expect([isAscii(''), isAscii('Vega\u007f'), isAscii('Vég'), isAscii('Вега')]).toEqual([true, true, false, false])
  })
})

describe('words of ASCII', () => {
  it('are the same as those of the text beside a letter of another script', () => {
    const character = fc.constantFrom(...'abZ09 .&+-\'"`,/()'.split(''), 'LLC', ' A.B.C. ')
    fc.assert(
      fc.property(fc.array(character, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        expect(splitWords(text, 40)).toEqual(splitWords(`${text} я`, 40).slice(0, -1))
      }),
    )
  })
})
