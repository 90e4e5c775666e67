import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PartyType } from '../../src/model/index.js'
import { listedPieces, namePieces } from '../../src/names/index.js'

const texts = (text: string, type?: PartyType) => namePieces(text, type).map(({ name }) => name.text)

describe('namePieces', () => {
  it.each([
    ['Altair Works', ['Altair Works']],
    ['Altair Works (ALW)', ['Altair Works (ALW)', 'Altair Works']],
    ['Altair Works (HESA)', ['Altair Works (HESA)', 'Altair Works', 'HESA']],
    ['Altair Works (Deneb Kish)', ['Altair Works (Deneb Kish)', 'Altair Works', 'Deneb Kish']],
    ['Altair Works (Iran)', ['Altair Works (Iran)', 'Altair Works']],
    ['Altair Works LLC (formerly Deneb)', ['Altair Works LLC', 'Deneb']],
    ['Altair Works LLC (ex-Deneb)', ['Altair Works LLC (ex-Deneb)', 'Altair Works LLC', 'Deneb']],
    ['Altair Works (aka) Deneb Kish', ['Altair Works (aka) Deneb Kish', 'Altair Works', 'Deneb Kish']],
    ['Altair (Pty) Ltd', ['Altair (Pty) Ltd']],
    ['Altair Works, Inc.', ['Altair Works, Inc.']],
    ['Altair Works LLC, Tehran', ['Altair Works LLC, Tehran', 'Altair Works LLC']],
    ['Altair Works LLC Tehran Iran', ['Altair Works LLC Tehran Iran', 'Altair Works LLC']],
    ['Altair Works / Deneb Kish', ['Altair Works / Deneb Kish', 'Altair Works', 'Deneb Kish']],
    ['100234 - Altair Works', ['100234 - Altair Works', 'Altair Works']],
    ['Global Jet Austria', ['Global Jet Austria']],
    ['Commercial Bank of Syria', ['Commercial Bank of Syria']],
    ['(Iran) Altair Works', ['(Iran) Altair Works', 'Altair Works']],
  ])('%s', (text, pieces) => {
    expect(texts(text, 'organization')).toEqual(pieces)
  })

  it('reads a single word from brackets as one', () => {
    expect(namePieces('Altair Works (HESA)', 'organization').map((piece) => piece.as)).toEqual([
      'name',
      'name',
      'lone-word',
    ])
  })

  it.each([
    ['ABEDI, Reza (Director)', ['ABEDI, Reza (Director)', 'ABEDI, Reza']],
    ['Reza Abedi (Мехди Каримов)', ['Reza Abedi (Мехди Каримов)', 'Reza Abedi', 'Мехди Каримов']],
    ['ABEDI, Jordan', ['ABEDI, Jordan']],
    ['Reza Abedi, Tehran', ['Reza Abedi, Tehran', 'Reza Abedi']],
    ['Ali Hassan Jordan', ['Ali Hassan Jordan']],
  ])('of a person: %s', (text, pieces) => {
    expect(texts(text, 'person')).toEqual(pieces)
  })

  it('keeps family name and given names together when the type is not known', () => {
    expect(texts('STAR, Ali Hassan')).toEqual(['STAR, Ali Hassan'])
    expect(texts('VEGA SANCHEZ, Jose')).toEqual(['VEGA SANCHEZ, Jose'])
  })

  it('reads initials as a person’s when the type is not known', () => {
    const readings = (text: string) => namePieces(text).map(({ name, as }) => [name.type, as])
    expect(readings('Abedi Y.A.')).toEqual([
      [undefined, 'name'],
      ['person', 'person'],
    ])
    expect(readings('Abedi Works')).toHaveLength(1)
  })

  it('gives at most six screenable names for any text, the same ones each time', () => {
    const part = fc.constantFrom(
      '(',
      ')',
      '[',
      ',',
      ' - ',
      ';',
      '/',
      ' c/o ',
      'Iran',
      'Altair',
      'LLC',
      '(ex ',
      'PPC',
      ' ',
      '\u0000',
      'Ю.',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part, { maxLength: 80 }).map((all) => all.join(' ')),
    )
    const type = fc.constantFrom<PartyType | undefined>('person', 'organization', 'vessel', undefined)
    fc.assert(
      fc.property(text, type, (text, type) => {
        const pieces = namePieces(text, type)
        expect(pieces.length).toBeLessThanOrEqual(6)
        for (const { name } of pieces) expect(name.screenable).toBe(true)
        expect(namePieces(text, type)).toEqual(pieces)
        expect(listedPieces(text, type).length).toBeLessThanOrEqual(7)
      }),
    )
  })

  it.each(['(', ')', '()', '(a)', '(ex ', ', Iran', ' - ', ';', 'A.', 'Altair (', 'c/o ', '【'])(
    'is quick with a million characters of %j',
    (unit) => {
      const text = unit.repeat(1_000_000 / unit.length)
      const start = performance.now()
      namePieces(text)
      listedPieces(text)
      expect(performance.now() - start).toBeLessThan(1_000)
    },
  )

  it('says of each piece of a very long text that only the beginning was read', () => {
    const pieces = namePieces(`Altair Works (Deneb Kish) ${'x '.repeat(1_000)}`)
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.every(({ name }) => name.cut)).toBe(true)
  })
})

describe('listedPieces', () => {
  it.each([
    ['ALTAIR WORKS', ['ALTAIR WORKS']],
    ['ALTAIR WORKS (ALW)', ['ALTAIR WORKS (ALW)', 'ALTAIR WORKS']],
    ['ALTAIR WORKS (HESA)', ['ALTAIR WORKS (HESA)', 'ALTAIR WORKS']],
    ['HESA (ALTAIR WORKS)', ['HESA (ALTAIR WORKS)', 'ALTAIR WORKS']],
    [
      'ALTAIR WORKS (DENEB KISH; DENEB QOM)',
      ['ALTAIR WORKS (DENEB KISH; DENEB QOM)', 'ALTAIR WORKS', 'DENEB KISH', 'DENEB QOM'],
    ],
    ['TIDEWATER CO. (ALTAIR WORKS)', ['TIDEWATER CO. (ALTAIR WORKS)', 'ALTAIR WORKS']],
    ['INDONESIA (MMI)', ['INDONESIA (MMI)']],
    ['PCC (UK)', ['PCC (UK)']],
    ['ALTAIR WORKS, TEHRAN', ['ALTAIR WORKS, TEHRAN']],
  ])('%s', (text, pieces) => {
    expect(listedPieces(text, 'organization').map((name) => name.text)).toEqual(pieces)
  })
})
