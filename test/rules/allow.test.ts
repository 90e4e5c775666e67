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
