import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildMatchIndex, holdThreshold, matchParty, reviewThreshold } from '../../src/matching/index.js'
import type { ListEntry, Party, Watchlist } from '../../src/model/index.js'

const entry = (
  id: string,
  type: ListEntry['type'],
  name: string,
  ...aliases: [string, ListEntry['names'][number]['kind']][]
): ListEntry => ({
  id,
  list: 'list',
  type,
  names: [{ text: name, kind: 'primary' }, ...aliases.map(([text, kind]) => ({ text, kind }))],
  programmes: ['X'],
})

const watchlist: Watchlist = {
  id: 'list',
  title: 'List',
  publisher: 'Tests',
  sha256: '0'.repeat(64),
  entries: [
    entry(
      '1',
      'organization',
      'SHAHED AVIATION INDUSTRIES RESEARCH CENTER',
      ['SHAHED AVIATION INDUSTRIES', 'strong-alias'],
      ['SAIRC', 'weak-alias'],
    ),
    entry('2', 'organization', 'PARAVAR PARS COMPANY'),
    entry('3', 'organization', 'OJE PARVAZ MADO NAFAR COMPANY'),
    entry('4', 'organization', 'PPC'),
    entry('5', 'organization', 'TRANSMORFLOT LLC'),
    entry('6', 'vessel', 'PARAND'),
    entry('7', 'organization', 'IRAN'),
    entry('8', 'organization', 'NAFTIRAN INTERTRADE COMPANY (NICO)'),
    entry('9', 'organization', 'MATSA (MOHANDESI TOSEH SOKHT ATOMI COMPANY)'),
    entry('10', 'organization', 'TIDEWATER CO. (MIDDLE EAST MARINE SERVICES)'),
    entry('16', 'organization', 'GOLDEN STAR FREIGHT LLC'),
  ],
}
const index = buildMatchIndex([watchlist])
const find = (party: Party, threshold = reviewThreshold) => matchParty(index, party, { asOf: '2025-06-01', threshold })
const scoreOf = (party: Party, id: string) => find(party, 0).find((match) => match.entryId === id)?.score ?? 0
const both = [['organization'], [undefined]] as const

describe.each(both)('a name with more around it (%s)', (type) => {
  it.each([
    ['Shahed Aviation Industries Research Center (SAIRC)', '1'],
    ['Shahed Aviation Industries (Iran)', '1'],
    ['Shahed Aviation Industries [vendor 4711]', '1'],
    ['Acme Trading LLC (formerly Paravar Pars Company)', '2'],
    ['Acme Trading LLC (ex-Paravar Pars)', '2'],
    ['Acme Trading LLC (Paravar Pars Company', '2'],
    ['ООО «Ромашка» (бывш. Paravar Pars Company)', '2'],
    ['"PARAVAR PARS" (PPC)', '2'],
    ['Paravar Pars Company, Tehran', '2'],
    ['Paravar Pars Company, Azadi St. 12, Tehran 1481655761, Iran', '2'],
    ['Paravar Pars Company - Tehran Branch', '2'],
    ['Paravar Pars Company, Kragujevac', '2'],
    ['Paravar Pars Company Tehran', '2'],
    ['Paravar (Tehran) Pars Co. Ltd.', '2'],
    ['Paravar Pars Company (INN 7743013902)', '2'],
    ['100234 - Paravar Pars Company', '2'],
    ['Paravar Pars Company / Acme Trading', '2'],
    ['Acme Trading; Paravar Pars Company', '2'],
    ['Golden Wind Freight LLC - Paravar Pars Company', '2'],
    ['Mado Company (Oje Parvaz Mado Nafar)', '3'],
    ['Oje Parvaz Mado Nafar Company - Shokuhieh, Qom', '3'],
    ['Oje Parvaz Mado Nafar Company - Kragujevac, Qom', '3'],
  ])('%s is held', (name, id) => {
    expect(scoreOf({ name, type }, id)).toBeGreaterThanOrEqual(holdThreshold)
  })

  it('a single rare word without its legal form is worth a look', () => {
    expect(scoreOf({ name: 'Acme Trading LLC (formerly Transmorflot)', type }, '5')).toBeGreaterThan(reviewThreshold)
  })

  it('is told by the piece that was compared', () => {
    const [match] = find({ name: 'Mado Company (Oje Parvaz Mado Nafar)', type })
    expect(match!.reasons[0]).toMatchObject({ code: 'name', query: 'Oje Parvaz Mado Nafar' })
    expect(match!.reasons[0]!.text).toMatch(/^By “Oje Parvaz Mado Nafar” in the party’s name: /)
  })

  it('is found among the aliases too', () => {
    const [match] = find({ name: 'Acme', aliases: ['Vega Works (Paravar Pars Company)'], type })
    expect(match).toMatchObject({ entryId: '2' })
    expect(match!.reasons[0]!.text).toMatch(/other name “Paravar Pars Company”/)
  })

  it.each([
    'Pacific Petroleum Company (PPC)',
    'Acme Trading (Iran)',
    'Acme Trading, Iran',
    'Acme Trading LLC (SAIRX)',
    'Acme Trading (Parand)',
    'Acme Trading, Parand',
    'Acme Trading LLC - Parand, Iran',
    'Tidewater Inc.',
    'Tidewater Inc. (Houston)',
  ])('%s is not worth a look', (name) => {
    expect(find({ name, type })).toEqual([])
  })
})

describe('a single word in brackets', () => {
  it.each([
    ['Acme Trading LLC (PPC)', '4'],
    ['Acme Trading LLC (SAIRC)', '1'],
    ['Acme Trading LLC (Transmorflot)', '5'],
  ])('%s is worth a look and never held', (name, id) => {
    const score = scoreOf({ name, type: 'organization' }, id)
    expect(score).toBeGreaterThanOrEqual(reviewThreshold)
    expect(score).toBeLessThan(holdThreshold)
  })

  it('does not come near by a letter', () => {
    expect(find({ name: 'Acme Trading LLC (Transmorflod)', type: 'organization' })).toEqual([])
  })

  it('finds a ship only for a ship', () => {
    expect(scoreOf({ name: 'Deneb (Parand)', type: 'vessel' }, '6')).toBeGreaterThanOrEqual(reviewThreshold)
    expect(scoreOf({ name: 'Deneb (ex Parand)', type: 'vessel' }, '6')).toBeGreaterThanOrEqual(reviewThreshold)
  })
})

describe('a listed name with brackets', () => {
  it.each([
    ['Naftiran Intertrade Company', '8'],
    ['Naftiran Intertrade Company (NICO)', '8'],
    ['Naftiran Intertrade Co., Lausanne', '8'],
    ['Mohandesi Toseh Sokht Atomi Co.', '9'],
    ['Middle East Marine Services', '10'],
  ])('is found by %s', (name, id) => {
    expect(scoreOf({ name, type: 'organization' }, id)).toBeGreaterThanOrEqual(holdThreshold)
  })

  it('is told by the part that was compared', () => {
    const [match] = find({ name: 'Naftiran Intertrade Company', type: 'organization' })
    expect(match!.matchedName).toBe('NAFTIRAN INTERTRADE COMPANY (NICO)')
    expect(match!.reasons[0]!.text).toBe(
      'The name is the same as “NAFTIRAN INTERTRADE COMPANY” in the listed name “NAFTIRAN INTERTRADE COMPANY (NICO)”.',
    )
  })
})

describe('pieces in general', () => {
  const listed = fc.constantFrom(
    ...watchlist.entries.slice(0, 3).map(({ id, names }) => ({ id, name: names[0]!.text })),
  )
  const around = fc.constantFrom<(name: string) => string>(
    (name) => `${name} (Zarya)`,
    (name) => `(Zarya) ${name}`,
    (name) => `Zarya Works (${name})`,
    (name) => `${name} [Zarya Works]`,
    (name) => `${name}, Tehran`,
    (name) => `${name} - Moscow, Russia`,
    (name) => `${name} / Zarya Works`,
    (name) => `Zarya Works; ${name}`,
    (name) => `"${name}"`,
  )

  it('a listed name is held whatever stands around it, an innocent one is no alert', () => {
    fc.assert(
      fc.property(listed, around, around, ({ id, name }, first, second) => {
        expect(scoreOf({ name: first(name), type: 'organization' }, id)).toBeGreaterThanOrEqual(holdThreshold)
        expect(find({ name: first('Altair Works'), type: 'organization' })).toEqual([])
        expect(find({ name: second(first('Altair Works')), type: 'organization' })).toEqual([])
      }),
    )
  })

  it('come the same twice for any brackets and marks', () => {
    const part = fc.constantFrom(
      '(',
      ')',
      ',',
      ' - ',
      'Paravar Pars',
      'Company',
      'PPC',
      'Iran',
      '(ex ',
      'Y.A.',
      'Transmorflot',
      ';',
    )
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 30 }),
        fc.constantFrom<Party['type']>('person', 'organization', undefined),
        (parts, type) => {
          const party = { name: parts.join(' '), type }
          expect(find(party, 0)).toEqual(find(party, 0))
          for (const { score } of find(party, 0)) expect(score).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})
