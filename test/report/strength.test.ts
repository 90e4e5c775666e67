import { expect, test } from 'vitest'
import { scoreText } from '../../src/report/explained-match.js'
import { decides, scoreInWords, strength } from '../../src/report/strength.js'

test.each([
  [0.1, '+ slight'],
  [-0.6, '− slight'],
  [0.7, '+ moderate'],
  [-2, '− strong'],
  [4.4, '+ very strong'],
  [0, ''],
  [undefined, ''],
])('log-odds of %s are told as “%s”', (odds, text) => {
  expect(strength(odds).trimEnd()).toBe(text)
  expect(strength(odds)).toHaveLength(decides.length)
})

test('a higher score is never told as less', () => {
  const words = Array.from({ length: 101 }, (_, at) => scoreInWords(at / 100))
  expect(words.filter((word, at) => word !== words[at - 1])).toHaveLength(5)
})

test.each([
  [0.8968, '0.8968'],
  [0.9, '0.90'],
  [0.4962, '0.4962'],
  [0.7531, '0.75'],
  [0.0004, '<0.01'],
])('a score of %d is shown as %s, never on the other side of a threshold', (score, text) => {
  expect(scoreText(score, { review: 0.5, hold: 0.9 })).toBe(text)
})
