import { describe, expect, test } from 'vitest'
import type { Flag, Owner, Shipment } from '../../../src/model/index.js'
import { ownedByListed } from '../../../src/rules/party/owned-by-listed.js'
import { createScreener } from '../../../src/screener.js'
import { testRule } from '../../../src/testing/index.js'
import { listOf, ownerLists, target, xaver, yorick, zubin } from './owner-lists.js'

const by = (name: string, percent?: number, more: Partial<Owner> = {}): Owner => ({
  party: { name },
  ...(percent !== undefined && { percent }),
  ...more,
})
const owned = (...owners: Owner[]): Shipment => ({ parties: [{ name: target, owners }] })
const through = (name: string, owners: Owner[], percent: number): Owner => ({ party: { name, owners }, percent })

test('party/owned-by-listed', () => {
  testRule(ownedByListed, {
    watchlists: ownerLists,
    none: [
      { name: '49.99 % is below every limit', shipment: owned(by(xaver, 49.99)) },
      { name: 'an unknown share decides nothing', shipment: owned(by(xaver)) },
      { name: 'owners who are not listed', shipment: owned(by('Harmlos und Söhne GmbH', 100)) },
      { name: 'the holding ended the day before', shipment: owned(by(xaver, 60, { until: '2024-05-31' })) },
      { name: 'the holding ended the month before', shipment: owned(by(xaver, 60, { until: '2024-05' })) },
      { name: 'the holding begins the day after', shipment: owned(by(xaver, 60, { since: '2024-06-02' })) },
      {
        name: 'nothing passes through a share below the limit',
        shipment: owned(through('Mitte AG', [by(xaver, 40)], 90)),
      },
      {
        name: 'the day before the affiliates rule',
        shipment: owned(by(zubin, 60)),
        asOf: '2025-09-28',
      },
      { name: 'the affiliates rule on its first suspended day', shipment: owned(by(zubin, 60)), asOf: '2025-11-10' },
      { name: 'the affiliates rule on its last suspended day', shipment: owned(by(zubin, 60)), asOf: '2026-11-09' },
      {
        name: 'after the suspension, where the policy takes it as suspended',
        shipment: owned(by(zubin, 60)),
        asOf: '2026-11-10',
        options: { affiliatesAfterSuspension: 'suspended' },
      },
      { name: 'before the test of OFAC', shipment: owned(by(xaver, 50)), asOf: '2014-08-12' },
    ],
    flags: [
      {
        name: '50 % is owned for OFAC alone',
        shipment: owned(by(xaver, 50)),
        flags: [
          {
            severity: 'hold',
            subject: '/parties/0',
            message: `“${target}” counts as owned or controlled by listed parties under OFAC, not under EU and UK: “${xaver}”.`,
          },
        ],
      },
      {
        name: '50 % is owned for OFAC and the EU where the policy takes half as enough',
        shipment: owned(by(xaver, 50)),
        options: { euLimit: 'half-or-more' },
        flags: [
          {
            message: `“${target}” counts as owned or controlled by listed parties under OFAC and EU, not under UK: “${xaver}”.`,
          },
        ],
      },
      {
        name: '50.01 % is owned for all',
        shipment: owned(by(xaver, 50.01)),
        flags: [
          {
            message: `“${target}” counts as owned or controlled by listed parties under OFAC, EU and UK: “${xaver}”.`,
          },
        ],
      },
      { name: 'on the first day of OFAC’s test', shipment: owned(by(xaver, 50)), asOf: '2014-08-13' },
      { name: 'the last day of the holding', shipment: owned(by(xaver, 60, { until: '2024-06-01' })) },
      { name: 'a holding that ended some day of the month', shipment: owned(by(xaver, 60, { until: '2024-06' })) },
      { name: 'a holding since some day of the year', shipment: owned(by(xaver, 60, { since: '2024' })) },
      {
        name: 'two together, whom the UK does not add up',
        shipment: owned(by(xaver, 30), by(yorick, 30)),
        flags: [
          {
            message: `“${target}” counts as owned or controlled by listed parties under OFAC and EU, not under UK: “${xaver}”, “${yorick}”.`,
          },
        ],
      },
      {
        name: 'two jointly',
        shipment: owned(by(xaver, 30, { joint: 'Pool' }), by(yorick, 30, { joint: 'Pool' })),
        flags: [
          {
            message: `“${target}” counts as owned or controlled by listed parties under OFAC, EU and UK: “${xaver}”, “${yorick}”.`,
          },
        ],
      },
      {
        name: 'control, which is no test of OFAC',
        shipment: owned(by(xaver, 10, { control: true })),
        flags: [
          {
            message: `“${target}” counts as owned or controlled by listed parties under EU and UK, not under OFAC: “${xaver}”.`,
          },
        ],
      },
      { name: 'the first day of the affiliates rule', shipment: owned(by(zubin, 50)), asOf: '2025-09-29' },
      { name: 'its last day before the suspension', shipment: owned(by(zubin, 50)), asOf: '2025-11-09' },
      { name: 'the day after the suspension', shipment: owned(by(zubin, 50)), asOf: '2026-11-10' },
      {
        name: 'every party of the deal that is owned, at its own place',
        shipment: { parties: [{ name: 'Andere GmbH' }, { name: target, owners: [by(xaver, 60)] }] },
        flags: [{ subject: '/parties/1', entryId: '1', list: 'ofac-sdn' }],
      },
      {
        name: 'the flat form, with the identifier of a party',
        shipment: {
          parties: [{ name: target, identifiers: [{ kind: 'inn', value: '7707083893', country: 'RU' }] }],
          ownership: [
            { owner: 'Mitte AG', owned: '7707083893', percent: 70 },
            { owner: xaver, owned: 'MITTE  AG', percent: 60 },
          ],
        },
        flags: [{ subject: '/parties/0' }],
      },
      {
        name: 'owners of an owner that is told elsewhere in the deal',
        shipment: {
          parties: [
            { name: 'Mitte AG', role: 'supplier', owners: [by(xaver, 60)] },
            { name: target, owners: [by('Mitte AG', 60)] },
          ],
        },
        flags: [{ subject: '/parties/0' }, { subject: '/parties/1' }],
      },
    ],
    borders: [
      { name: 'half, of OFAC', none: { shipment: owned(by(xaver, 49.99)) }, flags: { shipment: owned(by(xaver, 50)) } },
      {
        name: 'half, of two together',
        none: { shipment: owned(by(xaver, 25), by(yorick, 24.99)) },
        flags: { shipment: owned(by(xaver, 25), by(yorick, 25)) },
      },
      {
        name: 'half, one layer up',
        none: { shipment: owned(through('Mitte AG', [by(xaver, 49.99)], 90)) },
        flags: { shipment: owned(through('Mitte AG', [by(xaver, 50)], 90)) },
      },
      {
        name: 'the first day of OFAC’s test',
        shipment: owned(by(xaver, 50)),
        none: { asOf: '2014-08-12' },
        flags: { asOf: '2014-08-13' },
      },
      {
        name: 'the first day of the affiliates rule',
        shipment: owned(by(zubin, 50)),
        none: { asOf: '2025-09-28' },
        flags: { asOf: '2025-09-29' },
      },
      {
        name: 'the first day of its suspension',
        shipment: owned(by(zubin, 50)),
        flags: { asOf: '2025-11-09' },
        none: { asOf: '2025-11-10' },
      },
      {
        name: 'the day after its suspension',
        shipment: owned(by(zubin, 50)),
        none: { asOf: '2026-11-09' },
        flags: { asOf: '2026-11-10' },
      },
      {
        name: 'the last day of a holding',
        none: { shipment: owned(by(xaver, 60, { until: '2024-05-31' })) },
        flags: { shipment: owned(by(xaver, 60, { until: '2024-06-01' })) },
      },
      {
        name: 'the last month of a holding',
        none: { shipment: owned(by(xaver, 60, { until: '2024-05' })) },
        flags: { shipment: owned(by(xaver, 60, { until: '2024-06' })) },
      },
      {
        name: 'the first day of a holding',
        none: { shipment: owned(by(xaver, 60, { since: '2024-06-02' })) },
        flags: { shipment: owned(by(xaver, 60, { since: '2024-06-01' })) },
      },
      {
        name: 'the first year of a holding',
        none: { shipment: owned(by(xaver, 60, { since: '2025' })) },
        flags: { shipment: owned(by(xaver, 60, { since: '2024' })) },
      },
    ],
  })
})

test('party/owned-by-listed: where more than half is needed', () => {
  for (const list of ['uk-sanctions', 'eu-fsf']) {
    testRule(ownedByListed, {
      watchlists: [listOf(list, [xaver, yorick])],
      none: [{ name: '49.99 %', shipment: owned(by(xaver, 49.99)) }],
      flags: [{ name: 'control alone', shipment: owned(by(xaver, 0, { control: true })) }],
      borders: [
        {
          name: `half, of ${list}`,
          none: { shipment: owned(by(xaver, 50)) },
          flags: { shipment: owned(by(xaver, 50.01)) },
        },
      ],
    })
  }
})

const flagsOf = (shipment: Shipment, options = {}, asOf = '2024-06-01', watchlists = ownerLists): Flag[] =>
  createScreener({
    watchlists,
    asOf,
    policy: { name: 'test', extends: 'none', rules: { 'party/owned-by-listed': ['hold', options] } },
  }).screen(shipment).flags

describe('the reasons', () => {
  test('draw the chain with the share that counts and the multiplied one', () => {
    const [flag] = flagsOf(owned(through('Mitte AG', [by(xaver, 60)], 50)))
    expect(flag!.reasons[0]!.text).toBe(
      `OFAC 50 Percent Rule (50 % or more): “${xaver}” owns 60 % of “Mitte AG”, “Mitte AG” owns 50 % of “${target}”: “${target}” counts as owned 50 %. Multiplied along the way and added up: 30 %.`,
    )
    expect(flag!.reasons[0]!.details).toMatchObject({
      regime: 'OFAC',
      share: 50,
      multiplied: 30,
      chain: [
        { owner: xaver, owned: 'Mitte AG', percent: 60 },
        { owner: 'Mitte AG', owned: target, percent: 50 },
      ],
    })
    expect(flag!.reasons.slice(1, 3).map((reason) => reason.details)).toEqual([
      { regime: 'EU', share: 50, owned: false },
      { regime: 'UK', share: 50, owned: false },
    ])
    expect(flag!.reasons.map((reason) => reason.text).join()).not.toContain('BIS')
  })

  test('say which regime lists nobody above the party', () => {
    const reasons = flagsOf(owned(by(xaver, 60)), {}, '2025-10-01')[0]!.reasons
    expect(reasons.at(-1)!.text).toBe(
      'No owner was found on a list of BIS among the lists looked at, so its test says nothing here.',
    )
  })

  test('say that what holds after the suspension is unverified', () => {
    const [flag] = flagsOf(owned(by(zubin, 60)), {}, '2026-11-10')
    expect(flag!.reasons[0]!.text).toContain('unverified')
  })

  test('say that shares come to more than the whole', () => {
    const [flag] = flagsOf(owned(by(xaver, 70), by('Andere GmbH', 70)))
    expect(flag!.reasons.some((reason) => reason.text.includes('come to 140 %'))).toBe(true)
  })

  test('name sources of the tests and of the entries', () => {
    const ids = flagsOf(owned(by(xaver, 60)))[0]!.sources.map((source) => source.id)
    expect(ids).toEqual(
      expect.arrayContaining(['ofac-faq-401', 'eu-best-practices-2018-05-04', 'ofsi-general-guidance', 'ofac-sdn']),
    )
  })
})

test('owners that only resemble listed parties lead to review', () => {
  const lists = [listOf('ofac-sdn', ['VOSTOKLITMASH'], {}), listOf('bis-entity', ['KEDROVKA'], {})]
  lists[1]!.entries[0]!.names[0]!.kind = 'weak-alias'
  const flags = flagsOf(owned(by('Kedrovka', 60)), {}, '2025-10-01', lists)
  expect(flags).toMatchObject([{ severity: 'review', subject: '/parties/0' }])
  expect(flags[0]!.message).toContain('would count')
})

test('a list of one’s own counts for the regimes that the policy names', () => {
  const lists = [listOf('our-list', [xaver])]
  expect(flagsOf(owned(by(xaver, 60)), {}, '2024-06-01', lists)).toEqual([])
  expect(flagsOf(owned(by(xaver, 60)), { lists: { 'our-list': ['OFAC'] } }, '2024-06-01', lists)).toHaveLength(1)
})

test('the regime of a bundled entry follows from its programmes', () => {
  const text = (name: string, asOf: string) =>
    createScreener({ asOf })
      .screen({ parties: [{ name: target, owners: [{ party: { name }, percent: 60 }] }] })
      .flags.filter((flag) => flag.rule === 'party/owned-by-listed')
      .map((flag) => flag.message)
  expect(text('SHAHED AVIATION INDUSTRIES RESEARCH CENTER', '2024-06-01').join()).toContain('OFAC')
  expect(text('ARAPAX', '2025-06-01').join()).toContain('under EU')
})

test('one allowed owner does not cover another', () => {
  const screen = (owners: Owner[]) =>
    createScreener({
      watchlists: [listOf('ofac-sdn', [xaver, yorick])],
      asOf: '2024-06-01',
      policy: { name: 'test', allow: [{ list: 'ofac-sdn', entry: '1', reason: 'a namesake' }] },
    })
      .screen(owned(...owners))
      .flags.filter((flag) => flag.rule === 'party/owned-by-listed')
  expect(screen([by(xaver, 60)])[0]!.suppressed).toBeDefined()
  expect(screen([by(xaver, 30), by(yorick, 60)])[0]!.suppressed).toBeUndefined()
})
