import { describe, expect, test } from 'vitest'
import type { AllowEntry } from '../../src/model/index.js'
import { createScreener } from '../../src/screener.js'
import { aList } from './a-list.js'

const shipment = { parties: [{ name: 'Zarvan Quadril Aerospace Company' }] }
const base = { party: 'zarvan quadril aerospace company ', reason: 'other company, register seen', by: 'K. Weber' }

function screenWith(allow: AllowEntry[], asOf = '2024-06-01') {
  const policy = { name: 'test', allow, rules: { 'list/stale': 'off' as const } }
  return createScreener({ watchlists: [aList()], asOf, policy }).screen(shipment)
}

describe('the allowlist', () => {
  test('suppresses the flag, keeps it in the result and says who decided why', () => {
    const { status, score, flags } = screenWith([{ ...base, list: 'test-list', entry: '1' }])
    expect({ status, score }).toEqual({ status: 'none', score: 0 })
    expect(flags.find((flag) => flag.rule === 'party/listed')?.suppressed).toEqual({ reason: base.reason, by: base.by })
  })

  test.each([
    ['another entry', { ...base, list: 'test-list', entry: '2' }],
    ['another list', { ...base, list: 'ofac-sdn', entry: '1' }],
    ['another rule', { ...base, rule: 'party/high-risk-address' }],
    ['another party', { ...base, party: 'Zarvan' }],
    ['past its end', { ...base, until: '2024-05-31' }],
  ])('does not cover %s', (_what, entry) => {
    expect(screenWith([entry]).status).toBe('hold')
  })

  test('holds on its last day', () => {
    expect(screenWith([{ ...base, until: '2024-06-01' }]).status).toBe('none')
  })
})

describe('an entry bound to what the list entry says', () => {
  const sha = createScreener({ watchlists: [aList()], asOf: '2024-06-01' })
    .matchParty(shipment.parties[0]!)
    .find((match) => match.entryId === '1')!.entrySha256!
  const bound = { ...base, list: 'test-list', entry: '1', entrySha256: sha }
  const changed = aList().entries.map((entry) =>
    entry.id === '1' ? { ...entry, remarks: 'Now also known for engines.' } : entry,
  )
  const screenList = (allow: AllowEntry[], entries = aList().entries) =>
    createScreener({
      watchlists: [{ ...aList(), entries }],
      asOf: '2024-06-01',
      policy: { name: 'test', allow, rules: { 'list/stale': 'off' as const } },
    }).screen(shipment)

  test('holds while the entry is the same, whatever edition it was read in', () => {
    const cited = aList().entries.map((entry) => ({
      ...entry,
      sources: [{ id: 'test-list', title: 'Test list', publisher: 'Test', publishedOn: '2024-05-31' }],
    }))
    expect(screenList([bound]).status).toBe('none')
    expect(screenList([bound], cited).status).toBe('none')
    expect(screenList([bound]).flags[0]?.suppressed).toEqual({ reason: base.reason, by: base.by, entrySha256: sha })
  })

  test('falls away when the entry has changed, and the flag says so', () => {
    const { status, flags } = screenList([bound], changed)
    expect(status).toBe('hold')
    const flag = flags.find((one) => one.rule === 'party/listed')!
    expect(flag.suppressed).toBeUndefined()
    expect(flag.reasons.at(-1)).toEqual({
      code: 'policy',
      effect: 0,
      text: 'The entry of K. Weber in the allowlist let this pass, but the list entry has changed since it was looked at: look again.',
    })
  })

  test('without a fingerprint it holds whatever the entry says', () => {
    expect(screenList([{ ...base, list: 'test-list', entry: '1' }], changed).status).toBe('none')
  })

  test('of several, one that holds is enough, and one that has ended is told when none does', () => {
    const ended = { ...base, until: '2024-05-31' }
    expect(screenList([ended, bound]).status).toBe('none')
    expect(screenList([ended]).flags[0]?.reasons.at(-1)?.text).toContain('until 2024-05-31 and has ended')
  })

  test('a fingerprint that is none is refused', () => {
    expect(() => screenList([{ ...bound, entrySha256: 'abc' }])).toThrowError(
      expect.objectContaining({ code: 'invalid-value', pointer: '/allow/0/entrySha256' }),
    )
  })
})
