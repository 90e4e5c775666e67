import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildMatchIndex, holdThreshold, matchParty, reviewThreshold } from '../../src/matching/index.js'
import { type ListEntry, type Party, partyMatchSchema, type Watchlist } from '../../src/model/index.js'
import { bundledWatchlist } from '../../src/watchlists/index.js'

const entry = (id: string, type: ListEntry['type'], name: string, more: Partial<ListEntry> = {}): ListEntry => ({
  id,
  list: 'test-list',
  type,
  names: [{ text: name, kind: 'primary' }],
  programmes: ['UAV'],
  ...more,
})

const alias = (text: string, kind: ListEntry['names'][number]['kind'] = 'strong-alias') => ({ text, kind })

const watchlist = (entries: ListEntry[], id = 'test-list'): Watchlist => ({
  id,
  title: 'Test list',
  publisher: 'Tests',
  publishedOn: '2025-01-01',
  sha256: '0'.repeat(64),
  entries,
})

const entries = [
  entry('1', 'organization', 'SHAHED AVIATION INDUSTRIES RESEARCH CENTER', {
    names: [
      alias('SHAHED AVIATION INDUSTRIES RESEARCH CENTER', 'primary'),
      alias('SHAHED AVIATION INDUSTRIES'),
      alias('SAIRC', 'weak-alias'),
    ],
    countries: ['IR'],
    addresses: ['Shahid Lavi Street, Sajad Street, Isfahan, Iran'],
    listedOn: '2022-11-15',
  }),
  entry('2', 'organization', 'TRANSMORFLOT LLC', {
    countries: ['RU'],
    identifiers: [
      { kind: 'Tax ID No.', value: '3017041900', country: 'Russia' },
      { kind: 'Identification Number', value: 'IMO 6016988' },
    ],
    addresses: ['House 18 D Premise 1, Lenina Street, Akhtynskiy District, Republic of Dagestan 368730, Russia'],
    listedOn: '2022-05-08',
  }),
  entry('3', 'organization', 'KHAZAR SEA SHIPPING LINES', { countries: ['IR'], listedOn: '2018' }),
  entry('4', 'organization', 'SAFIRAN AIRPORT SERVICES', { countries: ['IR'], listedOn: '2022-09-08' }),
  entry('5', 'organization', 'GEA LLC', {
    countries: ['RU'],
    addresses: ['ul. Sh-2, Territory OEZ Alabuga, korp. 4/1, Yelabuga 423600, Russia'],
  }),
  entry('6', 'organization', 'DRAKE LLC', { countries: ['RU'] }),
  entry('7', 'vessel', 'OLGA', { countries: ['RU'], identifiers: [{ kind: 'imo', value: '8700046' }] }),
  entry('8', 'vessel', 'PORT OLYA-1', { countries: ['RU'], identifiers: [{ kind: 'imo', value: '9481922' }] }),
  entry('9', 'person', 'YANG, Fan', { countries: ['CN'] }),
  entry('10', 'person', 'LAM, Gary', { countries: ['HK'] }),
  entry('11', 'person', 'ABOUTALEBI, Yousef', { countries: ['IR'], datesOfBirth: ['1983-05-29'] }),
  entry('12', 'organization', 'QODS AVIATION INDUSTRIES', { countries: ['IR'] }),
  entry('13', 'organization', 'PISHGAM ELECTRONIC SAFEH COMPANY', { countries: ['IR'] }),
  entry('14', 'organization', 'OJE PARVAZ MADO NAFAR COMPANY', { countries: ['IR'] }),
  entry('15', 'organization', 'ALBATROS OOO', { countries: ['RU'] }),
  entry('16', 'organization', '11420 CORP.', { countries: ['PA'] }),
  entry('17', 'organization', 'VERTIKAL PROEKT OOO', {
    countries: ['RU'],
    listedOn: '2020-01-01',
    delistedOn: '2023-01-01',
  }),
  entry('18', 'organization', 'RASCOM TECHNOLOGIES LLC', { listedOn: '2023-06' }),
]
const index = buildMatchIndex([watchlist(entries)])
const asOf = '2025-06-01'
const find = (party: Party, more: { asOf?: string; threshold?: number; limit?: number } = {}) =>
  matchParty(index, party, { asOf, ...more })
const scoreOf = (party: Party, id: string) =>
  find(party, { threshold: 0 }).find((match) => match.entryId === id)?.score ?? 0
const top = (party: Party) => find(party)[0]

describe('identifiers', () => {
  it('decide under another spelling of the name and the kind', () => {
    const match = top({ name: 'Something Else Entirely', identifiers: [{ kind: 'ИНН', value: '30 17 04 19 00' }] })
    expect(match).toMatchObject({ entryId: '2', score: 1, decidedBy: 'identifier' })
    expect(match!.reasons[0]).toMatchObject({ code: 'identifier', effect: 1 })
    expect(match!.reasons[1]!.text).toMatch(/differs/)
  })

  it('decide without a name that can be screened', () => {
    expect(top({ name: '-', identifiers: [{ kind: 'imo', value: '9481922' }] })).toMatchObject({
      entryId: '8',
      decidedBy: 'identifier',
    })
  })

  it('find a renamed ship', () => {
    expect(
      top({ name: 'SUNRISE STAR', type: 'vessel', identifiers: [{ kind: 'IMO number', value: '8700046' }] }),
    ).toMatchObject({ entryId: '7', score: 1 })
  })

  it('speak against a namesake with another valid number', () => {
    const without = scoreOf({ name: 'Transmorflot LLC', type: 'organization' }, '2')
    const other = find({
      name: 'Transmorflot LLC',
      type: 'organization',
      identifiers: [{ kind: 'inn', value: '7707083893' }],
    })[0]!
    expect(other.score).toBeLessThan(without)
    expect(other.reasons.some((reason) => reason.code === 'identifier' && reason.effect < 0)).toBe(true)
  })

  it('do not decide when the check digit does not fit', () => {
    expect(find({ name: 'Nothing Alike', identifiers: [{ kind: 'inn', value: '3017041901' }] })).toEqual([])
  })
})

describe('names', () => {
  it.each([
    ['Шахед Авиэйшн Индастриз', '1'],
    ['SHAHED AVIATION INDUSTRYS', '1'],
    ['ＳＨＡＨＥＤ ＡＶＩＡＴＩＯＮ ＩＮＤＵＳＴＲＩＥＳ', '1'],
    ['Industriés Aviátion Sháhed', '1'],
    ['Attn Purchasing - Shahed Aviation Industries', '1'],
    ['Golden Star Freight LLC c/o ООО Трансморфлот', '2'],
    ['GHODS AVIATION INDUSTRIES', '12'],
    ['Quds Aviation Industries', '12'],
    ['OWJ PARVAZ MADO NAFAR COMPANY LLC', '14'],
    ['PISHGAM ELECTRONIC SOFEH', '13'],
    ['11420 Corporation', '16'],
  ])('%s is found', (name, id) => {
    expect(top({ name, type: 'organization' })).toMatchObject({ entryId: id })
    expect(top({ name, type: 'organization' })!.score).toBeGreaterThanOrEqual(reviewThreshold)
  })

  it.each(['Yousef ABUTALEBI', 'Abu Talebi, Yousef', 'Юсеф Абуталеби', 'YOUSEF ABOUTALEBI'])('%s is found', (name) => {
    expect(top({ name, type: 'person' })).toMatchObject({ entryId: '11' })
    expect(top({ name, type: 'person' })!.score).toBeGreaterThanOrEqual(reviewThreshold)
  })

  it('are all but certain for the same name, and never more', () => {
    const match = top({ name: 'Shahed Aviation Industries' })
    expect(match?.decidedBy).toBe('name')
    expect(match?.score).toBeGreaterThan(0.97)
    expect(match?.score).toBeLessThan(0.99)
  })

  it.each([
    ['Albatross Shipmanagement', 'organization', '15'],
    ['SHAHED PHARM', 'organization', '1'],
    ['KHAZAR STEEL CO.', 'organization', '3'],
    ['SAFIRAN PAYAM DARYA SHIPPING', 'organization', '4'],
    ['Polyana', 'organization', '8'],
    ['Gogolya Street Trading', 'organization', '8'],
    ['Drake University Medical Supply', 'organization', '6'],
    ['Trading Corp.', 'organization', '16'],
    ['General Trading LLC', 'organization', '5'],
  ] as const)('%s (%s) is not worth a look', (name, type, id) => {
    expect(scoreOf({ name, type }, id)).toBeLessThan(reviewThreshold)
  })

  it('a ship with another number may be a sister ship: worth a look, never held', () => {
    const score = scoreOf({ name: 'PORT OLYA-2', type: 'vessel' }, '8')
    expect(score).toBeGreaterThanOrEqual(reviewThreshold)
    expect(score).toBeLessThan(holdThreshold)
  })

  it.each([
    ['GEA Group AG', 'organization', '5'],
    ['GEA', 'organization', '5'],
    ['Drake', 'organization', '6'],
    ['OLGA', 'vessel', '7'],
    ['Yang Fan', 'person', '9'],
    ['Gary Lam', 'person', '10'],
  ] as const)('%s (%s) alone stays under hold', (name, type, id) => {
    expect(scoreOf({ name, type }, id)).toBeLessThan(holdThreshold)
  })

  it('a short or common name is held with its address, not with its country alone', () => {
    for (const [party, id] of [
      [{ name: 'GEA LLC', type: 'organization', country: 'Russia' }, '5'],
      [{ name: 'Yang Fan', type: 'person', nationality: 'China' }, '9'],
    ] as const) {
      expect(scoreOf(party, id)).toBeGreaterThanOrEqual(reviewThreshold)
      expect(scoreOf(party, id)).toBeLessThan(holdThreshold)
    }
    expect(scoreOf({ name: 'Albatros OOO', country: 'RU' }, '15')).toBeGreaterThanOrEqual(holdThreshold)
    const near = find({ name: 'GEA AO', address: 'Yelabuga 423600, OEZ Alabuga, ulitsa Sh-2, korp. 4/1' })[0]!
    expect(near.entryId).toBe('5')
    expect(near.score).toBeGreaterThanOrEqual(holdThreshold)
    expect(near.reasons.some((reason) => reason.code === 'address' && reason.effect > 0)).toBe(true)
  })

  it('a weak alias alone stays under hold', () => {
    expect(scoreOf({ name: 'SAIRC' }, '1')).toBeLessThan(holdThreshold)
    expect(scoreOf({ name: 'SAIRC', country: 'IR' }, '1')).toBeLessThan(holdThreshold)
    expect(scoreOf({ name: 'SAIRC', country: 'BR' }, '1')).toBeLessThan(scoreOf({ name: 'SAIRC' }, '1'))
  })

  it('tries the aliases of the party', () => {
    const match = find({ name: 'Rainbow Parts', aliases: ['Transmorflot'] })[0]!
    expect(match.entryId).toBe('2')
    expect(match.reasons[0]).toMatchObject({ code: 'alias' })
  })
})

describe('other evidence', () => {
  const person: Party = { name: 'Yusef Abutalebi', type: 'person' }
  it('a birth date raises or lowers', () => {
    const base = scoreOf(person, '11')
    expect(scoreOf({ ...person, dateOfBirth: '1983-05-29' }, '11')).toBeGreaterThan(base)
    expect(scoreOf({ ...person, dateOfBirth: '1983' }, '11')).toBeGreaterThan(base)
    expect(scoreOf({ ...person, dateOfBirth: '1951-01-02' }, '11')).toBeLessThan(base)
  })

  it('another kind of party lowers', () => {
    expect(scoreOf({ name: 'Port Olya 1', type: 'organization' }, '8')).toBeLessThan(
      scoreOf({ name: 'Port Olya 1', type: 'vessel' }, '8'),
    )
  })

  it('another country lowers a little and is shown', () => {
    const match = find({ name: 'Qods Aviation Industries', country: 'Brazil' })[0]!
    expect(match.score).toBeLessThan(1)
    expect(match.reasons.find((reason) => reason.code === 'country')?.effect).toBeLessThan(0)
  })

  it('never makes a match of a name that is not alike', () => {
    expect(scoreOf({ name: 'Drakon Metal', country: 'Russia', address: 'Yelabuga' }, '6')).toBeLessThan(reviewThreshold)
  })
})

describe('dates of listing', () => {
  it('count on the day asked for', () => {
    expect(find({ name: 'Shahed Aviation Industries' }, { asOf: '2022-11-14' })).toEqual([])
    expect(find({ name: 'Shahed Aviation Industries' }, { asOf: '2022-11-15' })).toHaveLength(1)
    expect(find({ name: 'Khazar Sea Shipping Lines' }, { asOf: '2018-01-01' })[0]?.entryId).toBe('3')
    expect(find({ name: 'Rascom Technologies' }, { asOf: '2023-06-01' })[0]?.entryId).toBe('18')
    expect(find({ name: 'Rascom Technologies' }, { asOf: '2023-05-31' })).toEqual([])
    expect(find({ name: 'Vertikal Proekt OOO' }, { asOf: '2022-12-31' })).toHaveLength(1)
    expect(find({ name: 'Vertikal Proekt OOO' }, { asOf: '2023-01-01' })).toEqual([])
    expect(find({ name: 'x', identifiers: [{ kind: 'inn', value: '3017041900' }] }, { asOf: '2022-01-01' })).toEqual([])
  })
})

describe('results', () => {
  it('fit the published shape and are the same twice', () => {
    const party: Party = { name: 'Shahed Aviation', country: 'Iran', address: 'Isfahan', type: 'organization' }
    const first = find(party, { threshold: 0.1 })
    for (const match of first) partyMatchSchema.parse(match)
    expect(JSON.stringify(find(party, { threshold: 0.1 }))).toBe(JSON.stringify(first))
  })

  it('keep limit, threshold and order', () => {
    const many = find({ name: 'Aviation Industries Shahed Qods' }, { threshold: 0.01 })
    expect(find({ name: 'Aviation Industries Shahed Qods' }, { threshold: 0.01, limit: 1 })).toEqual(many.slice(0, 1))
    expect(many.map((match) => match.score)).toEqual(many.map((match) => match.score).sort((a, b) => b - a))
  })

  it('do not depend on the order of entries or lists', () => {
    const other = buildMatchIndex([watchlist([...entries].reverse())])
    for (const name of ['Shahed Aviation', 'GEA', 'Port Olya', 'Qods Industries', 'Ю. Абуталеби']) {
      const ids = (at: typeof index) => matchParty(at, { name }, { asOf }).map((match) => [match.entryId, match.score])
      expect(ids(other).sort()).toEqual(ids(index).sort())
    }
  })

  it.each(['-', 'LLC', '???', 'N/A', '', '\ud800', '12345'])('%j matches nothing', (name) => {
    expect(find({ name }, { threshold: 0 })).toEqual([])
  })

  it('come for any text, quickly enough for very long ones', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom(
        'a '.repeat(5_000),
        'LLC '.repeat(2_500),
        'shahed'.repeat(1_600),
        'x'.repeat(10_000),
        '__proto__ constructor',
        ',,,,c/o c/o c/o',
      ),
    )
    fc.assert(
      fc.property(texts, texts, (name, address) => {
        for (const match of find({ name, address }, { threshold: 0 })) {
          expect(match.score).toBeGreaterThan(0)
          expect(match.score).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('say that only the beginning of a very long name was compared', () => {
    const match = find({ name: `Shahed Aviation Industries${' '.repeat(1_000)}Trading` }, { threshold: 0 })[0]
    expect(match?.reasons.some((reason) => reason.code === 'input')).toBe(true)
  })

  it('an index of nothing finds nothing', () => {
    expect(matchParty(buildMatchIndex([]), { name: 'Shahed' }, { asOf })).toEqual([])
  })
})

describe('what the name says besides the party', () => {
  const bundled = buildMatchIndex([bundledWatchlist()])
  const best = (party: Parameters<typeof matchParty>[1]) =>
    matchParty(bundled, party, { asOf: '2026-01-01' })[0]?.score ?? 0

  it.each([
    'Shahed Aviation Industries Tehran Branch',
    'Shahed Aviation Industries Export Department',
    'Shahed Aviation Industries, Dubai',
    'Shahed Aviation Industries (HQ)',
  ])('%s is found by its name', (name) => {
    expect(best({ name })).toBeGreaterThanOrEqual(0.9)
  })

  it.each(['Shahed Aviation Industries Karaj', 'Gulf Trading\nShahed Aviation Industries'])(
    'the listed name whole inside a longer one is worth a look: %j',
    (name) => {
      expect(best({ name })).toBeGreaterThanOrEqual(reviewThreshold)
    },
  )

  it('a wrong type never makes the same name vanish, nor lets it hold', () => {
    for (const type of ['person', 'vessel'] as const) {
      expect(best({ name: 'Shahed Aviation Industries', type })).toBeGreaterThanOrEqual(reviewThreshold)
      expect(best({ name: 'Shahed Aviation Industries', type })).toBeLessThan(holdThreshold)
    }
  })

  it('a whole name of common words counts in full where the country fits', () => {
    expect(best({ name: 'OOO DRAKE' })).toBeLessThan(0.9)
    expect(best({ name: 'AEROSPACE INDUSTRIES ORGANIZATION', country: 'IR' })).toBeGreaterThanOrEqual(0.9)
  })

  it.each(['CAE Inc', 'AEye', 'TEAM INC'])('%s is no listed acronym of other letters', (name) => {
    expect(best({ name })).toBeLessThan(0.8)
  })
})
