import { expect, test } from 'vitest'
import type { Flag, Screening } from '../../src/model/index.js'
import { flagChanges } from '../../src/timeline/flag-changes.js'

const flag = (over: Partial<Flag> = {}): Flag => ({
  rule: 'acme/x',
  severity: 'review',
  score: 0.5,
  message: 'On 2024-01-01.',
  subject: '/parties/0',
  reasons: [{ code: 'other', effect: 0.5, text: 'As of 2024-01-01.' }],
  sources: [{ id: 's', title: 'S', publisher: 'P' }],
  advice: 'Ask.',
  ...over,
})
const screening = (...flags: Flag[]): Screening => ({
  schemaVersion: 1,
  status: 'none',
  score: 0,
  asOf: '2024-01-01',
  flags,
  lists: [],
  policy: { name: 'x', sha256: 'y' },
})

test('texts alone are no change: they may name the day', () => {
  const later = flag({
    message: 'On 2024-01-02.',
    reasons: [{ code: 'other', effect: 0.5, text: 'As of 2024-01-02.' }],
  })
  expect(flagChanges(screening(flag()), screening(later))).toEqual([])
})

test.each([
  ['severity', { severity: 'hold' as const }],
  ['score', { score: 0.6 }],
  ['suppressed', { suppressed: { reason: 'known' } }],
  ['reasons', { reasons: [{ code: 'other' as const, effect: 0.5, text: 'x', details: { edition: 'b' } }] }],
  ['sources', { sources: [] }],
])('a change of %s is told with both sides', (field, over) => {
  expect(flagChanges(screening(flag()), screening(flag(over)))).toMatchObject([
    {
      kind: 'changed',
      fields: [field],
      before: { severity: 'review', score: 0.5 },
      after: { score: flag(over).score },
    },
  ])
})

test('flags of one rule and subject are told apart by entry, then by order', () => {
  const match = (entryId: string) => ({ list: 'l', entryId, name: 'N', matchedName: 'N', programmes: [] })
  const [a, b] = [flag({ match: match('1') }), flag({ match: match('2') })]
  expect(flagChanges(screening(a, b), screening(b))).toMatchObject([{ kind: 'removed', match: { entryId: '1' } }])
  expect(flagChanges(screening(b), screening(a, b))).toMatchObject([{ kind: 'added', match: { entryId: '1' } }])
  expect(flagChanges(screening(flag()), screening(flag(), flag()))).toMatchObject([{ kind: 'added' }])
})
