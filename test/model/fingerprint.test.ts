import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonicalJson, fingerprint } from '../../src/model/index.js'

test('the order of keys does not matter, the order of lists does', () => {
  expect(fingerprint({ a: 1, b: { c: 2, d: [1, 2] } })).toBe(fingerprint({ b: { d: [1, 2], c: 2 }, a: 1 }))
  expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]))
})

test('it is the SHA-256 of the canonical JSON', () => {
  const value = { name: 'Елабуга', n: [null, true] }
  expect(fingerprint(value)).toBe(createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex'))
})
