import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assertBounded,
  itemSchema,
  limits,
  parseWith,
  partySchema,
  policySchema,
  screeningSchema,
  shipmentSchema,
  TradescreenError,
} from '../../src/model/index.js'

function errorOf(action: () => unknown): TradescreenError {
  try {
    action()
  } catch (error) {
    if (error instanceof TradescreenError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const parseParty = (value: unknown) => parseWith(partySchema, value, 'The party')
const parseShipment = (value: unknown) => parseWith(shipmentSchema, value, 'The shipment')

describe('what is wrong is said with code, pointer and hint', () => {
  test.each([
    ['a misspelt key', { name: 'x', adress: 'y' }, 'unknown-key', '/adress', 'Did you mean "address"?'],
    ['a misspelt needed key', { nam: 'x' }, 'unknown-key', '/nam', 'Did you mean "name"?'],
    [
      'a misspelt key inside an address',
      { name: 'x', address: { sreet: 'y' } },
      'unknown-key',
      '/address/sreet',
      'Did you mean "street"?',
    ],
    [
      'a misspelt key of an owner',
      { name: 'x', owners: [{ party: { name: 'y', contry: 'IR' } }] },
      'unknown-key',
      '/owners/0/party/contry',
      'Did you mean "country"?',
    ],
    ['a key with a slash', { name: 'x', 'a/b~c': 1 }, 'unknown-key', '/a~1b~0c', undefined],
    ['a missing key', { role: 'buyer' }, 'missing-key', '/name', undefined],
    ['a wrong type', { name: 5 }, 'invalid-value', '/name', undefined],
    ['an address of a wrong type', { name: 'x', address: 5 }, 'invalid-value', '/address', undefined],
    ['a day that does not exist', { name: 'x', dateOfBirth: '2023-02-30' }, 'invalid-value', '/dateOfBirth', undefined],
    ['a month that does not exist', { name: 'x', dateOfBirth: '2023-13' }, 'invalid-value', '/dateOfBirth', undefined],
    ['a name beyond the bound', { name: 'x'.repeat(limits.name + 1) }, 'too-large', '/name', undefined],
  ])('%s', (_what, value, code, pointer, hint) => {
    const error = errorOf(() => parseParty(value))
    expect({ code: error.code, pointer: error.pointer }).toEqual({ code, pointer })
    if (hint !== undefined) expect(error.hint).toBe(hint)
    expect(error.message).not.toMatch(/undefined|\[object/)
  })

  test('a key that is like none names the known ones', () => {
    expect(errorOf(() => parseParty({ name: 'x', zzzzqqq: 1 })).hint).toContain('Known keys are name, role')
  })

  test('a misspelt key of a place on the route', () => {
    expect(errorOf(() => parseShipment({ route: [{ prt: 'Olya' }] }))).toMatchObject({
      code: 'unknown-key',
      pointer: '/route/0/prt',
    })
  })

  test('an error keeps its place in JSON', () => {
    const error = errorOf(() => parseShipment({ items: [{ description: 'x', quantity: Number.NaN }] }))
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ code: 'invalid-value', pointer: '/items/0/quantity' })
  })

  test.each([null, [], 'text', 5, undefined, Symbol('x'), () => 1])('a shipment that is no object: %s', (value) => {
    expect(errorOf(() => parseShipment(value)).code).toMatch(/invalid-value|missing-key/)
  })
})

describe('hostile input', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'the key %s is unknown like any other',
    (key) => {
      const value = JSON.parse(`{"name":"x","${key}":{"polluted":true}}`)
      expect(errorOf(() => parseParty(value))).toMatchObject({ code: 'unknown-key', pointer: `/${key}` })
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    },
  )

  test('owners of owners without end', () => {
    const root: Record<string, unknown> = { name: 'x' }
    let last = root
    for (let level = 0; level < 100_000; level++) {
      const next = { name: 'x' }
      last.owners = [{ party: next }]
      last = next
    }
    expect(errorOf(() => parseParty(root)).code).toBe('too-large')
  })

  test('an object that contains itself', () => {
    const party: Record<string, unknown> = { name: 'x' }
    party.owners = [{ party }]
    expect(errorOf(() => parseParty(party)).code).toBe('too-large')
  })

  test('too many parties, and many that are still allowed', () => {
    const parties = (count: number) => ({ parties: Array.from({ length: count }, () => ({ name: 'x' })) })
    expect(errorOf(() => parseShipment(parties(limits.parties + 1)))).toMatchObject({
      code: 'too-large',
      pointer: '/parties',
    })
    expect(parseShipment(parties(limits.parties)).parties).toHaveLength(limits.parties)
  })

  test('too many values in all', () => {
    expect(errorOf(() => assertBounded(new Array(limits.values + 1).fill(0))).code).toBe('too-large')
  })

  test('NUL and lone surrogates are text like any other', () => {
    expect(parseParty({ name: 'a\0b\ud800c' }).name).toBe('a\0b\ud800c')
  })

  test('any JSON is read or refused with our own error', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 6 }),
        fc.constantFrom(partySchema, itemSchema, shipmentSchema, policySchema, screeningSchema),
        (value, schema) => {
          try {
            parseWith(schema, value, 'The value')
          } catch (error) {
            expect(error).toBeInstanceOf(TradescreenError)
            expect((error as TradescreenError).message.length).toBeLessThan(2000)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

test('a value whose properties throw is refused as a value, not as a crash', () => {
  const trap = {
    get name(): string {
      throw new Error('no')
    },
  }
  for (const value of [
    trap,
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no')
        },
      },
    ),
  ])
    expect(() => parseWith(partySchema, value, 'The party')).toThrowError(
      expect.objectContaining({ code: 'invalid-value' }),
    )
})
