import { describe, expect, test } from 'vitest'
import { createScreener } from '../../src/screener.js'
import { mutateCases, readCases, ruleCoverage } from '../../src/testing/index.js'
import { factsOf, withFact } from '../../src/testing/mutation/facts.js'
import { flipsOf } from '../../src/testing/mutation/flips.js'

const only = (...rules: string[]) =>
  createScreener({
    asOf: '2024-06-01',
    policy: { name: 'few', extends: 'none', rules: Object.fromEntries(rules.map((rule) => [rule, 'hold' as const])) },
  })
const cases = (...lines: string[]) => readCases(`case,name,country,inn,expect,expectNot\n${lines.join('\n')}\n`)
const listedByNumber = 'a,Alabuga,RU,1674003000,party/listed:hold,'

describe('mutateCases', () => {
  test('a rule whose every change a case notices is guarded', async () => {
    const report = mutateCases(await cases(listedByNumber), { screener: only('party/listed') })
    expect(report.unguarded).toEqual([])
    expect(report.rules[0]!.changes).toBe(report.rules[0]!.noticed)
    expect(report.rules[0]!.changes).toBeGreaterThan(3)
    expect(report.unnoticed).toEqual([])
  })

  test('a rule that flags without being expected is not, be it that it is turned off', async () => {
    const screener = only('party/listed', 'shipment/caspian-route')
    const report = mutateCases(await cases('a,Alabuga,RU,1674003000,,shipment/caspian-route'), { screener })
    expect(report.unguarded).toEqual(['party/listed', 'shipment/caspian-route'])
    expect(report.unnoticed).toContainEqual({ case: 'a', rule: 'party/listed', what: 'rule turned off' })
    expect(report.text).toMatch(
      /party\/listed +\d+ +0 {2}no case would catch it\nshipment\/caspian-route +0 +0 {2}no case touches it/,
    )
    expect(report.text).toContain('Not noticed, for example:\n  party/listed, in “a”: rule turned off')
  })

  test('an expectation without a severity does not notice that the rule is lowered', async () => {
    const report = mutateCases(await cases('a,Alabuga,RU,1674003000,party/listed,'), { screener: only('party/listed') })
    expect(report.unguarded).toEqual([])
    expect(report.unnoticed.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['rule lowered to info', 'rule lowered to review']),
    )
  })

  test('the status none notices what becomes a flag', async () => {
    const report = mutateCases(await cases('a,Kontor am Hafen KG,DE,7707083893,none,'), {
      screener: only('party/invalid-identifier'),
    })
    expect(report.unguarded).toEqual([])
  })

  test('is the same every time, and leaves the cases as they are', async () => {
    const table = await cases(listedByNumber, 'b,Nord,DE,,none,')
    const before = JSON.stringify(table)
    expect(mutateCases(table)).toEqual(mutateCases(table))
    expect(JSON.stringify(table)).toBe(before)
  })

  test('wants cases that pass', async () => {
    const table = await cases('a,Nord,DE,,hold,')
    expect(() => mutateCases(table)).toThrowError(/Mend the cases that fail first\.\n“a”/)
  })
})

describe('flips', () => {
  const of = (key: string, value: unknown) => flipsOf({ path: [key], key, value })

  test('of a share stand at both sides of the limit', () => {
    expect(of('percent', 50)).toEqual([0, 49.99, 50.01, 100, undefined])
  })
  test('of a date are the day before and after, and the year', () => {
    expect(of('date', '2024-02-29')).toEqual(['2024-02-28', '2024-03-01', '2023-02-28', '2025-02-28', undefined])
    expect(of('incorporatedOn', '2022-03')).toEqual(['2021-03', '2023-03', undefined])
  })
  test.each([
    ['country', 'RU', ['DE', 'IR', 'KZ', undefined]],
    ['hsCode', '8542.31', ['9403.30', undefined]],
    ['value', '7707083899', ['7707083890', undefined]],
    ['quantity', 100, [1, 10_000, 0, undefined]],
    ['control', true, [false, undefined]],
    ['name', 'Nord', ['Kontor am Hafen KG', undefined]],
    ['parties', [{}], [undefined]],
  ])('of %s %j', (key, value, flips) => {
    expect(of(key, value)).toEqual(flips)
  })
  test('facts are found at every depth, and changed in a copy', () => {
    const deal = { parties: [{ name: 'A', owners: [{ party: { name: 'B' }, percent: 50 }] }], route: ['X', 'Y'] }
    const paths = factsOf(deal).map(({ path }) => path.join('.'))
    expect(paths).toEqual(
      expect.arrayContaining(['parties.0', 'parties.0.owners.0.percent', 'parties.0.owners.0.party.name', 'route.1']),
    )
    expect(withFact(deal, ['route', 0], undefined)).toEqual({ ...deal, route: ['Y'] })
    expect(withFact(deal, ['parties', 0, 'owners', 0, 'percent'], 1).parties![0]!.owners![0]!.percent).toBe(1)
    expect(deal.route).toEqual(['X', 'Y'])
  })
})

describe('ruleCoverage', () => {
  test('tells which rules have a case that flags and one that does not', async () => {
    const screener = only('party/listed', 'party/not-screenable', 'party/high-risk-address')
    const table = await cases(
      listedByNumber,
      'b,Nord,DE,,,party/listed',
      'c,-,DE,,party/not-screenable:hold,',
      'd,Nord,,,party/high-risk-address,',
    )
    const report = ruleCoverage(table, { screener })
    expect(report.rules).toEqual([
      { rule: 'party/listed', severity: 'hold', flags: ['a'], none: ['b'] },
      { rule: 'party/not-screenable', severity: 'hold', flags: ['c'], none: [] },
      { rule: 'party/high-risk-address', severity: 'hold', flags: [], none: [] },
    ])
    expect(report.gaps).toEqual(['party/not-screenable', 'party/high-risk-address'])
    expect(report.text).toBe(
      [
        'rule                     severity  flags  does not',
        'party/listed             hold          1         1',
        'party/not-screenable     hold          1         0  no case that does not',
        'party/high-risk-address  hold          0         0  no case',
      ].join('\n'),
    )
  })
  test('the status none counts for every rule that says nothing', async () => {
    const report = ruleCoverage(await cases('a,Nord,DE,,none,'))
    expect(report.rules.every(({ none }) => none.length === 1)).toBe(true)
  })
})
