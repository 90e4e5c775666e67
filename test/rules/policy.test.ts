import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type AnyRule, defineRule, policies, resolvePolicy, rules } from '../../src/rules/index.js'

const own = defineRule<{ limit: number }>({
  meta: {
    id: 'acme/limit',
    title: 'Limit',
    docs: 'A rule for tests.',
    sources: [],
    severity: 'review',
    options: z.strictObject({ limit: z.number().default(5).describe('A limit.') }),
  },
  check: () => [],
})
const all: AnyRule[] = [...rules, own]
const active = (policy: Parameters<typeof resolvePolicy>[0], id: string) =>
  resolvePolicy(policy, all).rules.find((one) => one.rule.meta.id === id)

describe('levels', () => {
  test('without a word every rule is on at its own severity', () => {
    const { rules: on, name, thresholds } = resolvePolicy('recommended', all)
    expect(on.map((one) => [one.rule.meta.id, one.severity])).toEqual(
      all.map((rule) => [rule.meta.id, rule.meta.severity]),
    )
    expect(name).toBe('recommended')
    expect(thresholds.review).toBeLessThan(thresholds.hold)
  })

  test('a rule is turned off, quietened, or given options', () => {
    expect(active({ name: 'x', rules: { 'acme/limit': 'off' } }, 'acme/limit')).toBeUndefined()
    expect(active({ name: 'x', rules: { 'acme/limit': 'info' } }, 'acme/limit')).toMatchObject({
      severity: 'info',
      options: { limit: 5 },
    })
    expect(active({ name: 'x', rules: { 'acme/limit': ['hold', { limit: 7 }] } }, 'acme/limit')).toMatchObject({
      severity: 'hold',
      options: { limit: 7 },
    })
  })

  test('extends strict keeps what strict says and changes what the policy says', () => {
    const policy = { name: 'x', extends: 'strict', rules: { 'shipment/uav-kit': 'info' as const } }
    expect(active(policy, 'shipment/uav-kit')?.severity).toBe('info')
    expect(active(policy, 'party/high-risk-address')?.severity).toBe('hold')
    expect(resolvePolicy(policy, all).thresholds).toEqual(policies.strict.thresholds)
  })

  test('extends none turns on only what is named', () => {
    expect(resolvePolicy({ name: 'x', extends: 'none', rules: { 'party/listed': 'review' } }, all).rules).toHaveLength(
      1,
    )
  })

  test('a severity alone keeps the options of what the policy stands on; options of its own replace them', () => {
    const id = 'shipment/diversion-point'
    expect(active({ name: 'x', extends: 'strict', rules: { [id]: 'hold' } }, id)).toMatchObject({
      severity: 'hold',
      options: { onlyWithItemLead: false },
    })
    expect(active({ name: 'x', extends: 'strict', rules: { [id]: ['hold', {}] } }, id)?.options).toEqual({
      onlyWithItemLead: true,
    })
  })

  test('of several shipped policies the last one named counts', () => {
    const sha = (given: string | string[]) => resolvePolicy({ name: 'x', extends: given }, all).sha256
    expect(sha(['strict', 'uav-only'])).toBe(sha('uav-only'))
    expect(sha(['uav-only', 'strict'])).toBe(sha('strict'))
    expect(sha([])).toBe(sha('recommended'))
  })

  test('uav-only leaves out what concerns any trade, and no rule about lists, parties or drones', () => {
    const on = new Set(resolvePolicy('uav-only', rules).rules.map(({ rule }) => rule.meta.id))
    const off = rules.map(({ meta }) => meta.id).filter((id) => !on.has(id))
    expect(off.sort()).toEqual([
      'item/code-conflict',
      'item/maker-conflict',
      'item/quantity-conflict',
      'item/value-out-of-line',
    ])
  })

  test('every shipped policy names only rules and options that exist', () => {
    for (const name of Object.keys(policies)) expect(() => resolvePolicy(name, rules)).not.toThrow()
  })
})

test('a shipped policy means the same by name and as an object', () => {
  for (const [name, policy] of Object.entries(policies)) {
    expect(resolvePolicy(policy, rules).sha256).toBe(resolvePolicy(name, rules).sha256)
  }
})

describe('the fingerprint', () => {
  test('follows the content, not the name', () => {
    const sha = (policy: object) => resolvePolicy({ name: 'a', ...policy }, all).sha256
    expect(resolvePolicy({ name: 'b' }, all).sha256).toBe(sha({}))
    expect(sha({})).toBe(resolvePolicy('recommended', all).sha256)
    expect(
      new Set([
        sha({}),
        sha({ thresholds: { hold: 1 } }),
        sha({ rules: { 'acme/limit': ['review', { limit: 6 }] } }),
        sha({ rules: { 'list/stale': 'off' } }),
      ]).size,
    ).toBe(4)
  })
})

describe('mistakes are named with the nearest valid word', () => {
  test.each([
    [
      'an unknown rule',
      { name: 'x', rules: { 'party/lsited': 'off' } },
      'unknown-rule',
      'Did you mean "party/listed"?',
    ],
    ['an unknown policy', { name: 'x', extends: 'stricct' }, 'invalid-policy', 'Did you mean "strict"?'],
    ['an unknown key', { name: 'x', treshold: {} }, 'unknown-key', 'Did you mean "thresholds"?'],
    [
      'an unknown option',
      { name: 'x', rules: { 'acme/limit': ['review', { limt: 1 }] } },
      'unknown-key',
      'Did you mean "limit"?',
    ],
    [
      'an option of a rule without options',
      { name: 'x', rules: { 'party/listed': ['hold', { a: 1 }] } },
      'invalid-policy',
      undefined,
    ],
    [
      'thresholds the wrong way round',
      { name: 'x', thresholds: { review: 0.99, hold: 0.5 } },
      'invalid-policy',
      undefined,
    ],
    [
      'an unknown level',
      { name: 'x', rules: { 'party/listed': 'error' } },
      'invalid-value',
      'It takes off, info, review, hold.',
    ],
    ['a mistyped level', { name: 'x', rules: { 'party/listed': 'revew' } }, 'invalid-value', 'Did you mean "review"?'],
    [
      'an unknown rule in the allowlist',
      { name: 'x', allow: [{ party: 'A', reason: 'known', rule: 'party/lsited' }] },
      'unknown-rule',
      'Did you mean "party/listed"?',
    ],
    [
      'a file without a loader',
      { name: 'x', extends: './company.json' },
      'invalid-policy',
      'Load it with loadPolicy of tradescreen/node, which reads what it extends.',
    ],
    ['an allowlist entry for nobody', { name: 'x', allow: [{ reason: 'because' }] }, 'invalid-value', undefined],
    ['an allowlist entry without reason', { name: 'x', allow: [{ party: 'A' }] }, 'missing-key', undefined],
  ])('%s', (_what, policy, code, hint) => {
    expect(() => resolvePolicy(policy as never, all)).toThrowError(
      expect.objectContaining({ code, ...(hint && { hint }) }),
    )
  })

  test('names from the prototype are no policies', () => {
    expect(() => resolvePolicy('constructor', all)).toThrowError(expect.objectContaining({ code: 'invalid-policy' }))
  })
})
