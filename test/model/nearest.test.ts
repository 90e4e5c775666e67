import { expect, test } from 'vitest'
import { didYouMean, nearest } from '../../src/model/index.js'

test('finds the word that was most likely meant', () => {
  expect(nearest('adress', ['name', 'address', 'role'])).toBe('address')
  expect(didYouMean('party/lsited', ['party/listed', 'list/stale'])).toBe('Did you mean "party/listed"?')
})

test('says nothing when no word is near', () => {
  expect(nearest('zzzz', ['name', 'role'])).toBeUndefined()
  expect(didYouMean('zzzz', ['name', 'role'])).toBe('')
})

test('takes a hostile word', () => {
  expect(() => nearest('('.repeat(1_000_000), ['name'])).not.toThrow()
})
