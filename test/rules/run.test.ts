import { expect, test } from 'vitest'
import { type AnyRule, defineRule, type Finding } from '../../src/rules/index.js'
import { createScreener } from '../../src/screener.js'

const finding: Finding = {
  score: 0.5,
  message: 'A message.',
  subject: '',
  reasons: [{ code: 'other', effect: 0, text: 'A reason.' }],
  advice: 'Look.',
}
const rule = (id: string, findings: Finding[], meta: Partial<AnyRule['meta']> = {}) =>
  defineRule({
    meta: { id, title: 'Title', docs: 'Docs.', sources: [{ id: 's', title: 'A source' }], severity: 'review', ...meta },
    check: () => findings,
  })

function run(rules: AnyRule[], asOf = '2024-06-01') {
  const on = Object.fromEntries(rules.map((one) => [one.meta.id, one.meta.severity]))
  return createScreener({ watchlists: [], rules, asOf, policy: { name: 'x', extends: 'none', rules: on } }).screen({
    destination: 'DE',
  })
}

test('a finding may lower the severity of its rule, never raise it', () => {
  const { flags } = run([
    rule('a/low', [{ ...finding, severity: 'info' }]),
    rule('a/high', [{ ...finding, severity: 'hold' }]),
  ])
  expect(flags.map((flag) => [flag.rule, flag.severity])).toEqual([
    ['a/high', 'review'],
    ['a/low', 'info'],
  ])
})

test('a finding takes the sources of its rule unless it has its own', () => {
  const { flags } = run([rule('a/a', [finding]), rule('a/b', [{ ...finding, sources: [{ id: 'own', title: 'Own' }] }])])
  expect(flags.map((flag) => flag.sources[0]?.id)).toEqual(['s', 'own'])
})

test('a rule applies on its first and last day and on no other', () => {
  const dated = [rule('a/dated', [finding], { effective: { from: '2024-01-01', until: '2024-06-30' } })]
  const days = ['2023-12-31', '2024-01-01', '2024-06-30', '2024-07-01']
  expect(days.map((asOf) => run(dated, asOf).flags.length)).toEqual([0, 1, 1, 0])
})

test('flags come strongest first, whatever the order of the rules', () => {
  const rules = [
    rule('a/weak', [finding]),
    rule('b/strong', [{ ...finding, score: 0.9 }]),
    rule('c/hold', [finding], { severity: 'hold' }),
  ]
  const order = run(rules).flags.map((flag) => flag.rule)
  expect(order).toEqual(['c/hold', 'b/strong', 'a/weak'])
  expect(run([...rules].reverse()).flags.map((flag) => flag.rule)).toEqual(order)
})

test.each([
  [
    'throws',
    () => {
      throw new Error('boom')
    },
  ],
  ['returns a score that is no number', () => [{ ...finding, score: Number.NaN }]],
  ['returns no reason', () => [{ ...finding, reasons: [] }]],
  ['returns nothing', () => undefined as never],
])('a rule that %s is named', (_what, check) => {
  const broken = defineRule({ meta: rule('acme/broken', []).meta, check })
  expect(() => run([broken])).toThrowError(
    expect.objectContaining({ code: 'rule-failed', message: expect.stringContaining('acme/broken') }),
  )
})

test.each(['No-Folder', 'a/B', '', 'a/b/c'])('the id "%s" is refused', (id) => {
  expect(() => rule(id, [])).toThrowError(expect.objectContaining({ code: 'invalid-policy' }))
})

test('two rules of one id are refused', () => {
  expect(() => run([rule('party/listed', [])])).toThrowError(expect.objectContaining({ code: 'invalid-policy' }))
})
