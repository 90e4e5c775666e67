import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dayAfter, type Shipment } from '../../src/model/index.js'
import { timelineText } from '../../src/report/index.js'
import { createScreener } from '../../src/screener.js'

/** Law, lists and advice over the years, each on the day before, the day itself and the day after. */
const screener = createScreener({ asOf: '2026-11-25' })

const party = (name: string, country?: string): Shipment => ({ parties: [{ name, ...(country && { country }) }] })
const goods = (hsCode: string): Shipment => ({ items: [{ description: 'goods', hsCode }] })
const to = (destination: Shipment['destination'], more: Shipment = {}): Shipment => ({ ...more, destination })

/** Flags in short: rule and what is behind it. */
function flagsOn(deal: Shipment, asOf: string): string[] {
  return screener.screen(deal, { asOf }).flags.map(({ rule, match, severity }) => {
    const what = match === undefined ? '' : 'list' in match ? ` ${match.name}` : ` ${match.id}`
    return `${severity} ${rule}${what}`
  })
}

const begins: [date: string, what: string, deal: Shipment, flag: string][] = [
  ['2021-10-29', 'a US designation', party('Kimia Part Sivan Company', 'IR'), 'hold party/listed KIMIA PART SIVAN COMPANY LLC'],
  ['2022-05-08', 'a US designation', party('Transmorflot LLC', 'RU'), 'hold party/listed TRANSMORFLOT LLC'],
  ['2022-06-28', 'the joint alert on transshipment', to('AE', goods('854231')), 'review shipment/diversion-point'],
  ['2022-09-08', 'a US designation', party('Safiran Airport Services', 'IR'), 'hold party/listed SAFIRAN AIRPORT SERVICES'],
  ['2022-11-15', 'a US designation', party('i Jet Global DMCC', 'AE'), 'hold party/listed I JET GLOBAL DMCC'],
  ['2022-12-09', 'a US designation', party('924th State Center for UAV Aviation', 'RU'), 'hold party/listed 924TH STATE CENTER FOR UAV AVIATION'],
  ['2023-01-06', 'executives listed', party('Damavandian, Ghassem', 'IR'), 'hold party/listed DAMAVANDIAN, Ghassem'],
  ['2023-01-31', 'the Entity List', party('Design and Manufacturing of Aircraft Engines', 'IR'), 'hold party/listed DESIGN AND MANUFACTURING OF AIRCRAFT ENGINES'],
  ['2023-03-21', 'a US designation', party('Farazan Industrial Engineering, Inc.', 'IR'), 'hold party/listed FARAZAN INDUSTRIAL ENGINEERING, INC.'],
  ['2023-05-19', 'the first nine codes', goods('8542.31'), 'review item/common-high-priority 854231'],
  ['2023-06-09', 'the guidance on component groups', goods('8542.31'), 'review item/uav-advisory electronics'],
  ['2023-06-09', 'the statement on the zone', { parties: [{ name: 'Volga Composite', address: 'SEZ Alabuga, Yelabuga, Tatarstan' }] }, 'review party/high-risk-address'],
  ['2023-12-19', 'a US designation', party('Ardakani, Hossein Hatefi', 'IR'), 'hold party/listed ARDAKANI, Hossein Hatefi'],
  ['2024-02-23', 'the edition of fifty codes', goods('8457.10'), 'review item/common-high-priority 845710'],
  ['2024-04-25', 'a US designation', party('Sahara Thunder', 'IR'), 'hold party/listed SAHARA THUNDER'],
  ['2024-10-17', 'a US designation', party('Redlepus Vector Industry Shenzhen Co Ltd', 'CN'), 'hold party/listed REDLEPUS VECTOR INDUSTRY SHENZHEN CO LTD'],
  ['2022-02-21', 'an embargo on a region', to('Donetsk'), 'hold shipment/embargoed-destination'],
] // biome-ignore format: a table

test.each(begins)('%s: %s', (date, _what, deal, flag) => {
  expect(flagsOn(deal, dayAfter(date, -1)!)).not.toContain(flag)
  expect(flagsOn(deal, date)).toContain(flag)
  expect(flagsOn(deal, dayAfter(date)!)).toContain(flag)
})

test.each(begins)('%s: %s is a step of the timeline', (date, _what, deal) => {
  expect(screener.timeline(deal).steps.map(({ from }) => from)).toContain(date)
})

describe('what is seen in reasons rather than in a flag of its own', () => {
  const texts = (deal: Shipment, asOf: string) =>
    screener
      .screen(deal, { asOf })
      .flags.flatMap(({ reasons, message }) => [message, ...reasons.map(({ text }) => text)])
      .join('\n')

  test.each([
    ['2023-02-24', 'the US rule on drone parts for Iran', to('IR'), 'EAR99 components for UAVs'],
    ['2023-12-14', 'the UK regulations on Iran', to('IR'), 'UK measures: UAV goods'],
    ['2024-11-18', 'the EU ban on ports', to('IR', { route: ['Amirabad'] }), 'ban on dealings with the port'],
    ['2025-09-29', 'EU measures on Iran back in force', to('IR'), 'measures lifted in 2016 back in force'],
    [
      '2026-01-20',
      'the easing for short endurance',
      { items: [{ description: 'UAV', eccn: '9A012.a.1' }] },
      'has since 2026-01-20 been',
    ],
    ['2024-02-23', 'the newest edition of the list of codes', goods('8542.31'), 'edition in force on 2024-02-2'],
  ])('%s: %s', (date, _what, deal, text) => {
    if (date !== '2024-02-23') expect(texts(deal, dayAfter(date, -1)!)).not.toContain(text)
    expect(texts(deal, date)).toContain(text)
    expect(texts(deal, dayAfter(date)!)).toContain(text)
  })
})

describe('the BIS affiliates rule and its calendar', () => {
  const deal: Shipment = {
    parties: [
      {
        name: 'Rotor Kontor GmbH',
        owners: [{ party: { name: 'Design and Manufacturing of Aircraft Engines', country: 'IR' }, percent: 50 }],
      },
    ],
  }
  const bisOn = (asOf: string) =>
    screener
      .screen(deal, { asOf })
      .flags.filter(({ rule }) => /own/.test(rule))
      .flatMap(({ reasons }) => reasons.map(({ text }) => text))
      .filter((text) => /BIS|Until 2025-12-01/.test(text))
      .join('\n')

  test.each([
    ['2025-09-29', 'counts as owned 50 %'],
    ['2025-09-29', 'Until 2025-12-01 a temporary general licence'],
    ['2025-11-09', 'counts as owned 50 %'],
    ['2025-11-10', 'suspended from 2025-11-10 to 2026-11-09'],
    ['2026-11-09', 'suspended from 2025-11-10 to 2026-11-09'],
    ['2026-11-10', 'unverified'],
  ])('%s: %s', (asOf, text) => {
    expect(bisOn(asOf)).toContain(text)
  })

  test('2025-09-28: not yet', () => {
    expect(bisOn('2025-09-28')).toBe('')
  })

  test('each is a step of the timeline', async () => {
    const timeline = screener.timeline(deal, { from: '2025-09-01', to: '2026-11-25' })
    expect(timeline.steps.map(({ from }) => from)).toEqual(
      expect.arrayContaining(['2025-09-29', '2025-11-10', '2026-11-10']),
    )
    await expect(timelineText(timeline, deal)).toMatchFileSnapshot('../golden/timeline-ownership.golden.txt')
  })
})

test('the EU clause against re-export: new contracts, then the old ones too', () => {
  const deal = (concludedOn: string): Shipment => ({
    ...goods('854231'),
    origin: 'DE',
    destination: 'KZ',
    contract: { concludedOn, clauses: [] },
  })
  const daysOf = (concludedOn: string) =>
    screener
      .timeline(deal(concludedOn), { from: '2023-12-01', to: '2025-01-31' })
      .steps.filter(({ changes }) => changes.some(({ rule }) => rule === 'shipment/no-reexport-clause'))
      .map(({ from }) => from)
  expect(daysOf('2024-03-01')).toEqual(['2024-03-20'])
  expect(daysOf('2023-12-18')).toEqual(['2024-12-21'])
  expect(daysOf('2023-12-19')).toEqual(['2024-03-20'])
})

test('a listing known by year alone counts from its first day', () => {
  const deal = party('Voronkov, Ilya Vladimirovich', 'RU')
  const flag = 'hold party/listed VORONKOV, Ilya Vladimirovich'
  expect(flagsOn(deal, '2023-12-31')).not.toContain(flag)
  expect(flagsOn(deal, '2024-01-01')).toContain(flag)
})

test('OFAC measures on Syria end after their last day', () => {
  const text = 'US measures: blocking sanctions'
  const on = (asOf: string) =>
    screener
      .screen(to('SY'), { asOf })
      .flags.map(({ message }) => message)
      .join()
  expect(on('2025-06-30')).toContain(text)
  expect(on('2025-07-01')).not.toContain(text)
})

test('the whole story of one deal', async () => {
  const example = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../examples/shipment.json'), 'utf8'),
  ) as Shipment
  const deal: Shipment = {
    ...example,
    parties: [...(example.parties ?? []), { name: 'Safiran Airport Services', role: 'carrier', country: 'IR' }],
  }
  const text = timelineText(screener.timeline(deal, { from: '2021-12-31', to: '2026-11-25' }), deal)
  await expect(text).toMatchFileSnapshot('../golden/timeline.golden.txt')
})
