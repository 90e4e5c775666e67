import { describe, expect, test } from 'vitest'
import { defineRule } from '../../src/rules/index.js'
import { embargoedDestination } from '../../src/rules/shipment/embargoed-destination.js'
import { createScreener } from '../../src/screener.js'
import { type BorderCase, expectFlags, expectNoFlags, testRule } from '../../src/testing/index.js'
import '../../src/testing/vitest.js'

const rule = defineRule({
  meta: { id: 'acme/no-samples', title: 'Sample', docs: 'Flags samples.', sources: [], severity: 'hold' },
  *check({ items }) {
    for (const { item, subject } of items) {
      if (!item.description.includes('sample')) continue
      yield {
        score: 1,
        message: 'A sample.',
        subject,
        reasons: [{ code: 'description', effect: 1, text: 'Says sample.' }],
        advice: 'Ask.',
      }
    }
  },
})
const screener = createScreener({ watchlists: [], rules: [rule], asOf: '2024-06-01' })
const held = screener.screen({ items: [{ description: 'sample chair' }] })
const clean = screener.screen({ items: [{ description: 'chair' }] })

describe('expectFlags', () => {
  test('asks which shipped rule is meant by an id that none has', () => {
    expect(() => expectFlags(clean, ['party/lsted'])).toThrowError('Did you mean "party/listed"?')
  })

  test('passes when every flag is there', () => {
    expect(() =>
      expectFlags(held, ['acme/no-samples', { rule: 'acme/no-samples', severity: 'hold', subject: '/items/0' }]),
    ).not.toThrow()
  })
  test.each([
    ['acme/other'],
    [{ rule: 'acme/no-samples', severity: 'info' as const }],
    [{ rule: 'acme/no-samples', subject: '/items/1' }],
    [{ rule: 'acme/no-samples', entryId: '5' }],
    [{ rule: 'acme/no-samples', reasons: ['description', 'value'] }],
  ])('fails for %j and shows what is there, with reasons', (expected) => {
    expect(() => expectFlags(held, [expected])).toThrowError(
      /not there[\s\S]*A sample\.[\s\S]*\+1\.00 description: Says sample\./,
    )
  })
  test('refuses to expect nothing', () => {
    expect(() => expectFlags(held, [])).toThrowError(/expectNoFlags/)
  })
})

describe('expectNoFlags', () => {
  test('passes without flags, fails with one', () => {
    expect(() => expectNoFlags(clean)).not.toThrow()
    expect(() => expectNoFlags(held)).toThrowError(/A sample/)
    expect(() => expectNoFlags(held, { rule: 'party/listed' })).not.toThrow()
  })
})

describe('testRule', () => {
  const none = [{ name: 'chair', shipment: { items: [{ description: 'chair' }] } }]
  const flags = [{ name: 'sample', shipment: { items: [{ description: 'sample' }] } }]
  test('passes when every case holds', () => {
    expect(() => testRule(rule, { none, flags: [{ ...flags[0]!, flags: [{ subject: '/items/0' }] }] })).not.toThrow()
  })
  test('names each case that does not', () => {
    expect(() => testRule(rule, { none: flags, flags: none })).toThrowError(
      /2 case\(s\)[\s\S]*"sample" must not flag[\s\S]*"chair" must flag/,
    )
  })
  test('counts the flags', () => {
    expect(() => testRule(rule, { none, flags: [{ ...flags[0]!, flags: [{}, {}] }] })).toThrowError(/must give 2/)
  })
  test('wants cases of both kinds', () => {
    expect(() => testRule(rule, { none: [], flags })).toThrowError(/at least one/)
    expect(() => testRule(rule, { none, flags: [] })).toThrowError(/at least one/)
  })
})

describe('matchers', () => {
  test('tell the same, and their opposite', () => {
    expect(held).toFlag('acme/no-samples')
    expect(held).toBeHeld()
    expect(clean).toHaveNoFlags()
    expect(clean).not.toFlag('acme/no-samples')
    expect(held).not.toHaveNoFlags()
    expect(clean).not.toBeHeld()
    expect(() => expect(clean).toFlag('acme/no-samples')).toThrowError(/flags are:\s+none/)
    expect(() => expect(clean).toBeHeld()).toThrowError(/it is none/)
  })
})

test('a field that no flag is compared by is an error, not a pass', () => {
  const mistyped = { rule: held.flags[0]!.rule, severty: 'info' } as never
  expect(() => expectFlags(held, [mistyped])).toThrowError('Flags are not compared by "severty"')
})

describe('the borders of a rule', () => {
  const cases = {
    none: [{ name: 'a', shipment: { destination: 'DE' } }],
    flags: [{ name: 'b', shipment: { destination: 'IR' } }],
  }
  const donetsk = { destination: 'Donetsk' }
  const run = (border: Omit<BorderCase, 'name'>) =>
    testRule(embargoedDestination, { ...cases, borders: [{ name: 'the day', ...border }] })
  test('hold on both sides', () => {
    run({ shipment: donetsk, none: { asOf: '2022-02-20' }, flags: { asOf: '2022-02-21' } })
  })
  test('fail on either side, and name it', () => {
    expect(() => run({ shipment: donetsk, none: { asOf: '2022-02-21' }, flags: { asOf: '2022-02-22' } })).toThrow(
      '"the day: the side that must not flag" must not flag, but did',
    )
    expect(() => run({ shipment: donetsk, none: { asOf: '2022-02-19' }, flags: { asOf: '2022-02-20' } })).toThrow(
      '"the day: the side that must flag" must flag, but did not',
    )
  })
  test('need a deal', () => {
    expect(() => run({ none: { asOf: '2022-02-20' }, flags: { shipment: donetsk } })).toThrow('has no shipment')
  })
})
