import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifierKinds, readIdentifier } from '../../src/identifiers/index.js'
import { uavNetwork } from '../../src/knowledge/compiled/uav-network.js'
import { buildMatchIndex, holdThreshold, matchParty, reviewThreshold } from '../../src/matching/index.js'
import type { ListEntry, Party, Watchlist } from '../../src/model/index.js'

const watchlist = (entries: ListEntry[], id = 'list'): Watchlist => ({
  id,
  title: 'List',
  publisher: 'Tests',
  sha256: '0'.repeat(64),
  entries,
})
const entry = (id: string, name: string, more: Partial<ListEntry> = {}): ListEntry => ({
  id,
  list: 'list',
  names: [{ text: name, kind: 'primary' }],
  programmes: ['X'],
  ...more,
})
const asOf = '2025-06-01'
const index = buildMatchIndex([
  watchlist([
    entry('1', 'NORTHWIND ROTOR WORKS', {
      countries: ['IR'],
      addresses: ['12 Azadi Street, Tabriz 5139647511, Iran'],
      identifiers: [
        { kind: 'phone', value: '+98 (41) 3334-5566' },
        { kind: 'email', value: 'Sales@Northwind-Rotor.example' },
        { kind: 'website', value: 'http://www.northwind-rotor.example/about' },
        { kind: 'registration', value: '483250', country: 'IR' },
        { kind: 'our own number', value: 'ZX-998877' },
      ],
    }),
    entry('2', 'VOLGA SPARE PARTS', { countries: ['RU'], identifiers: [{ kind: 'inn', value: '3017041900' }] }),
    entry('3', 'YANG, Fan', { type: 'person', countries: ['CN'], datesOfBirth: ['1983-05-29'] }),
    entry('4', 'CASPIAN FLEET', { identifiers: [{ kind: 'imo-company', value: '6016988' }] }),
    entry('5', 'SOME BANK', { identifiers: [{ kind: 'bic', value: 'DEUTDEFF' }] }),
    entry('6', 'OTHER BANK BRANCH', { identifiers: [{ kind: 'bic', value: 'DEUTDEFF500' }] }),
  ]),
])
const find = (party: Party, threshold = 0.5) => matchParty(index, party, { asOf, threshold })
const strange = 'Bluebell Bakery'
const sum = (reasons: readonly { effect: number }[]) => reasons.reduce((all, { effect }) => all + effect, 0)

describe('numbers and contact data', () => {
  it.each<Partial<Party>>([
    { phone: '0041 3334 5566' },
    { email: 'SALES@northwind-rotor.EXAMPLE' },
    { website: 'northwind-rotor.example' },
    { identifiers: [{ kind: 'registration', value: '483250' }] },
    { identifiers: [{ kind: 'our own number', value: 'zx998877' }] },
  ])('%j supports and does not decide', (more) => {
    const [match] = find({ name: strange, ...more })
    expect(match).toMatchObject({ entryId: '1', decidedBy: 'name' })
    expect(match!.score).toBeGreaterThanOrEqual(reviewThreshold)
    expect(match!.score).toBeLessThan(holdThreshold)
  })

  it('a number without check digit decides for one issuer, given or supposed, and is no match for another', () => {
    const identifiers = [{ kind: 'registration', value: '483250' }]
    const supposed = find({ name: strange, country: 'Iran', identifiers })[0]!
    expect(supposed).toMatchObject({ entryId: '1', decidedBy: 'identifier' })
    expect(supposed.reasons[0]!.text).toMatch(/issuer was not given/)
    expect(find({ name: strange, identifiers: [{ ...identifiers[0]!, country: 'Germany' }] })).toEqual([])
    expect(find({ name: strange, website: 'https://facebook.com/' })).toEqual([])
  })

  it.each(['other', 'identifier', 'company id', 'tax-id'])('finds a listed INN given as %s', (kind) => {
    expect(find({ name: strange, identifiers: [{ kind, value: '30 1704 1900' }] })[0]).toMatchObject({
      entryId: '2',
      decidedBy: 'identifier',
    })
  })

  it('finds the IMO number of a company, and every bank of a BIC', () => {
    expect(find({ name: strange, identifiers: [{ kind: 'imo', value: '6016988' }] })[0]?.entryId).toBe('4')
    const banks = find({ name: strange, identifiers: [{ kind: 'bic', value: 'DEUTDEFF500' }] })
    expect(banks.map((match) => match.entryId).sort()).toEqual(['5', '6'])
  })

  it('of the bundled list are of known kinds and find their own entry', () => {
    const entries = uavNetwork.map((row) => row as unknown as ListEntry)
    const bundled = buildMatchIndex([watchlist(entries)])
    for (const { id, identifiers = [] } of entries) {
      for (const one of identifiers) {
        expect(identifierKinds).toContain(readIdentifier(one).kind)
        const found = matchParty(bundled, { name: strange, identifiers: [one] }, { asOf: '2030-01-01' })
        const { value } = readIdentifier(one)
        if (value.replace(/^0+/, '').length >= 5)
          expect(
            found.map((match) => match.entryId),
            `${id} ${one.kind} ${one.value}`,
          ).toContain(id)
      }
    }
  })
})

describe('scores', () => {
  const parties = fc.record(
    {
      name: fc.constantFrom(
        'Northwind Rotor Works',
        'Northwind Rotar',
        'Yang Fan',
        'Fan Yang',
        'Volga Spare Part',
        'Fleet',
      ),
      country: fc.constantFrom('IR', 'CN', 'BR'),
      type: fc.constantFrom<'person' | 'organization'>('person', 'organization'),
      dateOfBirth: fc.constantFrom('1983-05-29', '1983', '1950-01-01'),
      email: fc.constant('sales@northwind-rotor.example'),
    },
    { requiredKeys: ['name'] },
  )

  it('are the sum of the effects', () => {
    fc.assert(
      fc.property(parties, (party) => {
        for (const { score, reasons } of find(party, 0.01)) {
          expect(Math.abs(Math.min(1, Math.max(0, sum(reasons))) - score)).toBeLessThan(0.01)
          for (const { effect } of reasons) expect(Object.is(effect, -0)).toBe(false)
        }
      }),
    )
  })

  it('never fall with support and never rise with a contradiction', () => {
    const score = (party: Party, id: string) => find(party, 0).find((match) => match.entryId === id)?.score ?? 0
    fc.assert(
      fc.property(parties, ({ country, dateOfBirth, ...party }) => {
        for (const id of ['1', '3']) {
          const base = score(party, id)
          expect(score({ ...party, country: id === '1' ? 'IR' : 'CN' }, id)).toBeGreaterThanOrEqual(base)
          expect(score({ ...party, country: 'BR' }, id)).toBeLessThanOrEqual(base)
          expect(score({ ...party, dateOfBirth: '1983-05-29' }, id)).toBeGreaterThanOrEqual(base)
          expect(score({ ...party, dateOfBirth: '1950-01-01' }, id)).toBeLessThanOrEqual(base)
        }
      }),
    )
  })

  it('another country lowers a name that is held down', () => {
    const at = (country?: string) => find({ name: 'Yang Fan', ...(country && { country }) })[0]!.score
    expect(at('BR')).toBeLessThan(at())
  })
})

describe('sentences and results', () => {
  it('say of two days of one year that the year is the same', () => {
    const reasons = find({ name: 'Yang Fan', dateOfBirth: '1983-11-02' })[0]!.reasons
    expect(reasons.find(({ code }) => code === 'birth-date')).toMatchObject({
      text: expect.stringMatching(/years are the same/),
    })
  })

  it('do not take a postal code for a house number, and read the country of a structured address', () => {
    const party: Party = {
      name: 'Northwind Rotor',
      address: { city: 'Tabriz', postalCode: '5139647511', country: 'Iran' },
    }
    const { reasons } = find(party)[0]!
    expect(reasons.some(({ text }) => /house number/.test(text))).toBe(false)
    expect(reasons.some(({ code }) => code === 'country')).toBe(true)
  })

  it('are copies: changing one changes no later result', () => {
    const first = find({ name: 'Northwind Rotor Works' })[0]!
    first.programmes.push('CHANGED')
    expect(find({ name: 'Northwind Rotor Works' })[0]!.programmes).toEqual(['X'])
  })

  it('are not crowded out by another list or by entries of another day', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      entry(`a${at}`, 'ZARIN DELTA TRADING', { delistedOn: '2020-01-01' }),
    )
    const lists = buildMatchIndex([watchlist(many, 'old'), watchlist([entry('new', 'ZARIN DELTA TRADING CO')], 'new')])
    expect(matchParty(lists, { name: 'Zarin Delta Trading' }, { asOf })[0]?.entryId).toBe('new')
    const same = buildMatchIndex([watchlist(many.map(({ delistedOn, ...one }) => one))])
    expect(matchParty(same, { name: 'Zarin Delta Trading' }, { asOf, limit: 100 })).toHaveLength(60)
  })
})
