import { describe, expect, it } from 'vitest'
import { parseName } from '../../src/names/index.js'
import { tokenSimilarity } from '../../src/names/similarity/token-similarity.js'
import { looksInitialled } from '../../src/names/tokens/initials.js'

const kinds = (text: string) => parseName(text, 'person').tokens.map((token) => `${token.kind}:${token.text}`)

describe('initials of a person', () => {
  it.each([
    ['Y.A. Abedi', ['initial:y', 'initial:a', 'name:abedi']],
    ['Y.A.Abedi', ['initial:y', 'initial:a', 'name:abedi']],
    ['Abedi, Y. A.', ['initial:y', 'initial:a', 'name:abedi']],
    ['Абеди Ю.А.', ['name:abedi', 'initial:yu', 'initial:a']],
    ['Yu. Kh. Abedi', ['initial:yu', 'initial:kh', 'name:abedi']],
    ['Dr. A. Abedi', ['title:dr', 'initial:a', 'name:abedi']],
    ['Yu Abedi', ['name:yu', 'name:abedi']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  it('stay one word in the name of a company', () => {
    expect(parseName('A.B.C. Company', 'organization').tokens[0]).toMatchObject({ kind: 'name', text: 'abc' })
  })

  const fits = (initial: string, name: string) => {
    const [first] = parseName(`${initial}. Abedi`, 'person').tokens
    const [second] = parseName(`${name} Abedi`, 'person').tokens
    expect(tokenSimilarity(second!, first!)).toBe(tokenSimilarity(first!, second!))
    return tokenSimilarity(first!, second!) > 0
  }
  it.each([
    ['Y', 'Yousef'],
    ['E', 'Yevgeniy'],
    ['Ye', 'Evgeniy'],
    ['Y', 'Evgeniy'],
    ['Yu', 'Yuriy'],
    ['Ю', 'Iurii'],
    ['K', 'Qasem'],
    ['Kh', 'Khalil'],
    ['K', 'Khalil'],
  ])('%s. may be %s', (initial, name) => {
    expect(fits(initial, name)).toBe(true)
  })
  it.each([
    ['Y', 'Ali'],
    ['Yu', 'Yaozong'],
    ['Kh', 'Karim'],
    ['X', 'Karim'],
    ['E', 'Ivan'],
  ])('%s. is not %s', (initial, name) => {
    expect(fits(initial, name)).toBe(false)
  })
})

describe('looksInitialled', () => {
  it.each([
    'Y. A. Abedi',
    'Y.A.Abedi',
    'Abedi, Y. A.',
    'Abedi Y.A.',
    'Yu. A. Abedi',
    'Abedi Y A',
    'Reza Y. Abedi',
    'Abedi, Reza Y.',
    'Абеди Ю. А.',
    'ABEDI YU. A.',
    'y. a. abedi',
    'abedi yu.a.',
  ])('%s', (text) => {
    expect(looksInitialled(text)).toBe(true)
  })
  it.each([
    'Abedi',
    'Reza Abedi',
    'Lady R',
    'Plan B',
    'A.B.C. Trading and Shipping Company',
    'Abedi, Inc.',
    'Abedi Ltd.',
    'A.B.',
    'reza abedi',
    'abedi inc.',
    '',
  ])('not %s', (text) => {
    expect(looksInitialled(text)).toBe(false)
  })
})
