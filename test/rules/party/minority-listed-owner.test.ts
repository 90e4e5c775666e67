import { expect, test } from 'vitest'
import type { Owner, Shipment } from '../../../src/model/index.js'
import { minorityListedOwner } from '../../../src/rules/party/minority-listed-owner.js'
import { createScreener } from '../../../src/screener.js'
import { testRule } from '../../../src/testing/index.js'
import { listOf, ownerLists, target, xaver, yorick, zubin } from './owner-lists.js'

const by = (name: string, percent?: number, more: Partial<Owner> = {}): Owner => ({
  party: { name },
  ...(percent !== undefined && { percent }),
  ...more,
})
const owned = (...owners: Owner[]): Shipment => ({ parties: [{ name: target, owners }] })

test('party/minority-listed-owner', () => {
  testRule(minorityListedOwner, {
    watchlists: ownerLists,
    none: [
      { name: 'nobody is listed', shipment: owned(by('Harmlos und Söhne GmbH', 40)) },
      { name: 'the limit of one regime is reached', shipment: owned(by(xaver, 50)) },
      { name: 'the holding ended', shipment: owned(by(xaver, 40, { until: '2023' })) },
      { name: 'the party is listed itself', shipment: { parties: [{ name: yorick, owners: [by(xaver, 20)] }] } },
      { name: 'the affiliates rule counts', shipment: owned(by(zubin, 60)), asOf: '2025-09-29' },
      {
        name: 'a listed party that does not stand above the deal',
        shipment: { parties: [{ name: target }], ownership: [{ owner: xaver, owned: 'Schwester AG', percent: 40 }] },
      },
    ],
    flags: [
      { name: '49.99 %', shipment: owned(by(xaver, 49.99)), flags: [{ severity: 'review', subject: '/parties/0' }] },
      { name: '10 %', shipment: owned(by(xaver, 10)), flags: [{ severity: 'review' }] },
      { name: 'below 10 % for information', shipment: owned(by(xaver, 9.99)), flags: [{ severity: 'info' }] },
      {
        name: 'below 10 % where the policy wants to see it',
        shipment: owned(by(xaver, 9.99)),
        options: { reviewFrom: 0 },
        flags: [{ severity: 'review' }],
      },
      {
        name: 'an unknown share',
        shipment: owned(by(xaver)),
        flags: [
          {
            severity: 'review',
            message: `“${target}” has listed owners: “${xaver}”; shares are missing that decide whether it counts as owned under OFAC, EU and UK.`,
          },
        ],
      },
      {
        name: 'an unknown share for which little is left',
        shipment: owned(by(xaver), by('Andere GmbH', 80)),
        flags: [
          {
            message: `“${target}” has listed owners: “${xaver}”, and no regime looked at counts it as owned on this day.`,
          },
        ],
      },
      {
        name: 'an unknown share for which just the half is left, which is enough for OFAC',
        shipment: owned(by(xaver), by('Andere GmbH', 50)),
        flags: [
          {
            message: `“${target}” has listed owners: “${xaver}”; shares are missing that decide whether it counts as owned under OFAC.`,
          },
        ],
      },
      {
        name: 'through a company below the limit',
        shipment: owned({ party: { name: 'Mitte AG', owners: [by(xaver, 40)] }, percent: 90 }),
        flags: [{ severity: 'review' }],
      },
      { name: 'before the affiliates rule', shipment: owned(by(zubin, 60)), asOf: '2025-09-28' },
      { name: 'while it is suspended', shipment: owned(by(zubin, 60)), asOf: '2025-11-10' },
      {
        name: 'after the suspension, where the policy takes it as suspended',
        shipment: owned(by(zubin, 60)),
        asOf: '2026-11-10',
        options: { affiliatesAfterSuspension: 'suspended' },
      },
    ],
    borders: [
      { name: 'half', flags: { shipment: owned(by(xaver, 49.99)) }, none: { shipment: owned(by(xaver, 50)) } },
      {
        name: 'the first day of the affiliates rule',
        shipment: owned(by(zubin, 50)),
        flags: { asOf: '2025-09-28' },
        none: { asOf: '2025-09-29' },
      },
      {
        name: 'the first day of its suspension',
        shipment: owned(by(zubin, 50)),
        none: { asOf: '2025-11-09' },
        flags: { asOf: '2025-11-10' },
      },
      {
        name: 'the day after its suspension',
        shipment: owned(by(zubin, 50)),
        flags: { asOf: '2026-11-09' },
        none: { asOf: '2026-11-10' },
      },
      {
        name: 'the last day of a holding',
        none: { shipment: owned(by(xaver, 40, { until: '2024-05-31' })) },
        flags: { shipment: owned(by(xaver, 40, { until: '2024-06-01' })) },
      },
      {
        name: 'the last year of a holding',
        none: { shipment: owned(by(xaver, 40, { until: '2023' })) },
        flags: { shipment: owned(by(xaver, 40, { until: '2024' })) },
      },
    ],
  })
})

const reasonsOf = (shipment: Shipment, asOf: string, watchlists = ownerLists) =>
  createScreener({
    watchlists,
    asOf,
    policy: { name: 'test', extends: 'none', rules: { 'party/minority-listed-owner': 'review' } },
  }).screen(shipment).flags[0]!.reasons

test('the reasons say why no test counts', () => {
  const texts = reasonsOf(owned(by(zubin, 60)), '2025-11-10').map((reason) => reason.text)
  expect(texts.join('\n')).toContain('suspended from 2025-11-10 to 2026-11-09')
  const before = reasonsOf(owned(by(zubin, 60)), '2025-09-28').map((reason) => reason.text)
  expect(before.join('\n')).toContain('No ownership test of BIS is known to be in force on 2025-09-28')
  const own = reasonsOf(owned(by(xaver, 60)), '2024-06-01', [listOf('un-sc', [xaver])]).map((reason) => reason.text)
  expect(own.join('\n')).toContain('No ownership test is known for the list un-sc')
})

test('the multiplied share is told beside the chain', () => {
  const shipment = owned({ party: { name: 'Mitte AG', owners: [by(xaver, 25)] }, percent: 50 })
  expect(reasonsOf(shipment, '2024-06-01')[0]!.details).toMatchObject({ multiplied: 12.5 })
})
