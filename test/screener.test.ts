import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, parseWith, screeningSchema, TradescreenError } from '../src/model/index.js'
import { createScreener } from '../src/screener.js'
import { bundledWatchlist } from '../src/watchlists/index.js'

const screener = createScreener({ asOf: '2024-06-01' })
const rulesOf = (screening: ReturnType<typeof screener.screen>) => [
  ...new Set(screening.flags.map((flag) => flag.rule)),
]

const kit = {
  ref: 'ORDER-7',
  parties: [
    { name: 'Golden Crescent Trading FZE', role: 'supplier', country: 'AE' },
    { name: 'Volga Hobby Import OOO', role: 'consignee', country: 'RU' },
  ],
  items: [
    { description: 'GNSS receiver module', quantity: 200 },
    { description: '6-axis IMU MEMS', hsCode: '9014.20', quantity: 200 },
    { description: 'Digital servo 30 kg metal gear', quantity: 800 },
    { description: 'Two-stroke petrol engine 50 cc for model aircraft', quantity: 100 },
  ],
  origin: 'Jebel Ali',
  route: [{ port: 'Amirabad' }],
  destination: { port: 'Olya', country: 'RU' },
}

describe('a deal', () => {
  test('an order that adds up to a drone over the Caspian Sea is held, and every flag has a source', () => {
    const screening = screener.screen(kit)
    expect(screening).toMatchObject({ ref: 'ORDER-7', status: 'hold', asOf: '2024-06-01' })
    expect(rulesOf(screening)).toEqual(
      expect.arrayContaining([
        'shipment/uav-kit',
        'shipment/caspian-route',
        'shipment/embargoed-destination',
        'item/uav-advisory',
        'item/common-high-priority',
      ]),
    )
    for (const flag of screening.flags) expect(flag.sources.length, flag.rule).toBeGreaterThan(0)
  })

  test('office chairs to Germany ask for nothing', () => {
    const { status, score, flags } = screener.screen({
      parties: [
        { name: 'Hanseatic Office Supply GmbH', role: 'supplier', country: 'DE' },
        { name: 'Kontor am Hafen KG', role: 'consignee', country: 'DE', address: 'Am Sandtorkai 1, 20457 Hamburg' },
      ],
      items: [{ description: 'Swivel office chair, fabric, black', hsCode: '9401.39', quantity: 40 }],
      destination: { city: 'Hamburg', country: 'DE' },
    })
    expect({ status, score }).toEqual({ status: 'none', score: 0 })
    expect(flags.filter((flag) => flag.severity !== 'info')).toEqual([])
  })

  test('a result has the published shape and says which lists it looked at', () => {
    const screening = screener.screen(kit)
    expect(parseWith(screeningSchema, JSON.parse(JSON.stringify(screening)), 'The screening')).toEqual(screening)
    expect(screening.lists).toEqual([
      expect.objectContaining({ id: 'uav-network', entries: bundledWatchlist().entries.length }),
    ])
  })
})

describe('a party', () => {
  test.each([
    ['in Cyrillic', 'Шахед Авиэйшн Индастриз'],
    ['with a typing error', 'SHAHED AVIATION INDUSTRYS'],
    ['in another order', 'Industries, Aviation Shahed'],
    ['in full-width letters', 'ＳＨＡＨＥＤ　ＡＶＩＡＴＩＯＮ　ＩＮＤＵＳＴＲＩＥＳ'],
    ['with diacritics', 'Shāhed Aviatiön Indústries'],
    ['with a legal form', 'Shahed Aviation Industries Co., Ltd.'],
    ['behind terminal codes', 'SHAHED \u001b[31mAVIATION INDUS\u001b[0mTRIES'],
  ])('a listed name %s', (_how, name) => {
    const flag = screener.screenParty({ name, country: 'IR' }).flags.find((one) => one.rule.startsWith('party/'))
    expect(flag).toMatchObject({ subject: '/parties/0', match: { list: 'uav-network', entryId: '39637' } })
    expect(flag?.reasons.length).toBeGreaterThan(0)
  })

  test('an identifier decides whatever the name', () => {
    const [match] = screener.matchParty({
      name: 'Volga Machine Works',
      identifiers: [{ kind: 'tax-id', value: '1674 003 000', country: 'Russia' }],
    })
    expect(match).toMatchObject({ decidedBy: 'identifier', score: 1, entryId: '45713' })
  })

  test.each(['-', 'LLC', '???'])('"%s" is not screenable and matches nothing', (name) => {
    expect(rulesOf(screener.screenParty({ name })).filter((rule) => rule.startsWith('party/'))).toEqual([
      'party/not-screenable',
    ])
  })
})

describe('the day', () => {
  test('what was listed later is missed, what was listed before is found, and the result names the day', () => {
    const albatros = { name: 'ALBATROS OOO', country: 'RU' }
    const shahed = { name: 'SHAHED AVIATION INDUSTRIES', country: 'IR' }
    const seed = { asOf: '2023-06-09' }
    expect(rulesOf(screener.screenParty(albatros, seed))).not.toContain('party/listed')
    expect(rulesOf(screener.screenParty(albatros))).toContain('party/listed')
    expect(rulesOf(screener.screenParty(shahed, seed))).toContain('party/listed')
    expect(screener.screenParty(shahed, seed).asOf).toBe('2023-06-09')
  })

  test('an option that is undefined is one that is left out', () => {
    expect(screener.screenParty({ name: 'x' }, { asOf: undefined }).asOf).toBe('2024-06-01')
  })

  test.each(['2023-6-9', 'yesterday', '2023-02-30', ''])('"%s" is no day', (asOf) => {
    expect(() => createScreener({ asOf })).toThrowError(expect.objectContaining({ code: 'invalid-value' }))
    expect(() => screener.screenParty({ name: 'x' }, { asOf })).toThrowError(TradescreenError)
  })
})

describe('determinism', () => {
  const deals = [kit, { parties: [{ name: 'ALBATROS OOO' }] }, { items: [{ description: 'FPGA' }], destination: 'KG' }]
  test('the same deal gives the same bytes, from one screener in any order and from a fresh one', () => {
    const calls = deals.flatMap((deal) => ['2023-06-09', '2024-06-01', '2025-01-01'].map((asOf) => ({ deal, asOf })))
    const fresh = calls.map(({ deal, asOf }) => JSON.stringify(createScreener({ asOf }).screen(deal)))
    const again = [...calls].reverse().map(({ deal, asOf }) => JSON.stringify(screener.screen(deal, { asOf })))
    expect(again.reverse()).toEqual(fresh)
  })

  test('the order of entries does not matter', () => {
    const list = bundledWatchlist()
    const turned = createScreener({
      asOf: '2024-06-01',
      watchlists: [{ ...list, entries: [...list.entries].reverse() }],
    })
    for (const deal of deals)
      expect(canonicalJson(turned.screen(deal).flags)).toBe(canonicalJson(screener.screen(deal).flags))
  })

  test('the input is not changed', () => {
    const before = JSON.stringify(kit)
    screener.screen(kit)
    expect(JSON.stringify(kit)).toBe(before)
  })
})

describe('hostile input', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '\ud800',
      '\0',
      '__proto__',
      'constructor',
      '=cmd',
      'RU',
      'Alabuga',
      'ул. Ш-2',
      '8542.31',
      '9A012.a',
      'IMO 9161003',
      '<script>',
    ),
  )
  const party = fc.record(
    {
      name: text,
      country: text,
      address: text,
      nationality: text,
      role: text,
      aliases: fc.array(text, { maxLength: 3 }),
      identifiers: fc.array(
        fc.record({
          kind: fc.string({ minLength: 1, maxLength: 9 }),
          value: fc.string({ minLength: 1, maxLength: 30 }),
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['name'] },
  )
  const item = fc.record(
    { description: text, hsCode: text, eccn: text, partNumber: text, manufacturer: text },
    { requiredKeys: ['description'] },
  )

  test('any text in any field gives a result of the published shape', () => {
    fc.assert(
      fc.property(
        fc.record({
          parties: fc.array(party, { maxLength: 3 }),
          items: fc.array(item, { maxLength: 3 }),
          destination: text.map((place) => `${place}.`),
          route: fc.array(text, { maxLength: 2 }),
        }),
        (deal) => {
          const screening = screener.screen(deal)
          expect(screeningSchema.safeParse(screening).error).toBeUndefined()
          expect(JSON.stringify(screener.screen(deal))).toBe(JSON.stringify(screening))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('a name of a megabyte is refused, a description of a megabyte is read', () => {
    const megabyte = 'Шахед '.repeat(170_000)
    expect(() => screener.screenParty({ name: megabyte })).toThrowError(expect.objectContaining({ code: 'too-large' }))
    expect(screener.screenItem({ description: `FPGA ${megabyte}` }).flags.length).toBeGreaterThan(0)
    expect(screener.screenParty({ name: 'x'.repeat(10_000), address: megabyte }).status).toBeDefined()
  })

  test('ten thousand parties give a result', () => {
    const parties = Array.from({ length: 10_000 }, (_, at) => ({ name: `Invented Works ${at}` }))
    const screening = screener.screen({ parties: [...parties.slice(1), { name: 'SHAHED AVIATION INDUSTRIES' }] })
    expect(screening.flags.some((flag) => flag.subject === '/parties/9999')).toBe(true)
  })
})

test('flags by the hundred thousand give a result', () => {
  const items = Array.from({ length: 100_000 }, () => ({ description: 'x', eccn: '9A012' }))
  const { status } = createScreener({
    asOf: '2024-06-01',
    policy: { name: 'x', extends: 'none', rules: { 'item/controlled': 'review' } },
  }).screen({ items })
  expect(status).toBe('review')
})

test('what a caller does to a result does not reach the next one', () => {
  const deal = { parties: [{ name: 'SHAHED AVIATION INDUSTRIES' }], items: [{ description: 'FPGA' }] }
  const before = JSON.stringify(screener.screen(deal))
  const result = screener.screen(deal)
  result.lists[0]!.title = 'changed'
  for (const flag of result.flags) {
    flag.reasons.length = 0
    for (const source of flag.sources) source.title = 'changed'
  }
  screener.matchParty(deal.parties[0]!)[0]!.programmes.push('changed')
  expect(JSON.stringify(screener.screen(deal))).toBe(before)
})

test('an allowlist entry for a party does not cover its owners', () => {
  const allow = [{ party: 'Kontor am Hafen KG', reason: 'known customer' }]
  const held = createScreener({ asOf: '2024-06-01', policy: { name: 'x', allow } })
  const owners = [{ party: { name: 'SHAHED AVIATION INDUSTRIES' } }]
  expect(held.screenParty({ name: 'Kontor am Hafen KG', owners }).status).toBe('hold')
})

test.each([
  ['an unknown option', () => createScreener({ watchlist: [] } as never), 'unknown-key'],
  ['a list that is none', () => createScreener({ watchlists: [{}] } as never), 'missing-key'],
  [
    'a list made by hand with a wrong entry',
    () =>
      createScreener({
        watchlists: [{ ...bundledWatchlist(), entries: [{ id: '1', list: 'uav-network', names: [] }] }],
      }),
    'invalid-value',
  ],
  ['a rule that is none', () => createScreener({ rules: [{}] } as never), 'invalid-value'],
  [
    'a call with an unknown option',
    () => screener.screenParty({ name: 'x' }, { asof: '2024-01-01' } as never),
    'unknown-key',
  ],
  ['a limit that is no number', () => screener.matchParty({ name: 'x' }, { limit: Number.NaN }), 'invalid-value'],
])('%s is refused', (_what, action, code) => {
  expect(action).toThrowError(expect.objectContaining({ code }))
})

test('two lists of one id are refused', () => {
  expect(() => createScreener({ watchlists: [bundledWatchlist(), bundledWatchlist()] })).toThrowError(
    expect.objectContaining({ code: 'invalid-list' }),
  )
})
