import { expect, test } from 'vitest'
import type { NameDetails } from '../../src/model/index.js'
import { wordRows } from '../../src/report/word-rows.js'
import { textWidth } from '../../src/report/wrap.js'
import { details, word } from './fake-details.js'

const rows = (more: Partial<NameDetails>, width = 100) => wordRows({ ...details, ...more }, width)

test('a pair, a word of one side, legal forms', () => {
  expect(
    rows({
      pairs: [word('zafar', 'zafar', 1, 0.93), word('turbin', 'turbine', 0.9, 0.4)],
      onlyParty: [{ word: 'logistics', weight: 0.3, what: 'general word' }],
      forms: { party: '', listed: 'gmbh', sameKind: false },
    }),
  ).toEqual([
    '  party       listed   how much the word tells',
    '  zafar     = zafar    #########.  0.93',
    '  turbin    ~ turbine  ####......  0.40  common; similar spelling',
    '  logistics            ###.......  0.30  common; only in the party’s name: general word',
    '              gmbh                       legal form',
  ])
})

test('wide letters, long and hostile words keep to their columns', () => {
  const pairs = [word('海燕工程'.repeat(20), 'x'.repeat(500), 0.7, 1), word('a\u001b[31mb\u202e', 'c\nd', 0.7, 0)]
  for (const width of [40, 72, 100, 200]) {
    const drawn = rows({ pairs }, width)
    for (const line of drawn) expect(textWidth(line)).toBeLessThanOrEqual(width)
    expect(drawn.join('')).not.toMatch(/[\u001b\u202e\n]/)
  }
})
