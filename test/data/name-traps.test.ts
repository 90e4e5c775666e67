import { describe, expect, it } from 'vitest'
import { createScreener, type Party } from '../../src/index.js'

const screener = createScreener({ asOf: '2026-11-23' })
const screened = (party: Party) => {
  const { flags } = screener.screenParty(party)
  const found = flags.filter(({ rule }) => rule.startsWith('party/'))
  return {
    held: found.some(({ severity }) => severity === 'hold'),
    entries: found.flatMap(({ match }) => (match !== undefined && 'entryId' in match ? [match.entryId] : [])),
  }
}

describe('near names of listed parties', () => {
  it.each<Party>([
    { name: 'Albatross Shipmanagement', country: 'AE' },
    { name: 'Shahed Pharm', country: 'LB' },
    { name: 'IRAN SHAHED', type: 'vessel', identifiers: [{ kind: 'imo', value: '9184691' }] },
    { name: 'Khazar Steel Co.', country: 'IR' },
    { name: 'Caspian Energy Management', country: 'RU' },
    { name: 'Caspian Group', country: 'AZ' },
    { name: 'Caspian Group LLC' },
    { name: 'Safiran Payam Darya Shipping', country: 'IR' },
    { name: 'GEA Group AG', country: 'DE' },
    { name: 'Morgan LLC' },
    { name: 'Morgan LLC', country: 'US' },
    { name: 'Shahin Trading LLC', country: 'AE' },
    { name: 'HTC Corporation', country: 'TW' },
    { name: 'Amirabadi, Reza', type: 'person', country: 'IR' },
    { name: 'Kaspiy', type: 'vessel' },
    { name: 'UCF-5', type: 'vessel' },
    { name: 'UCF-1', type: 'vessel' },
    { name: 'Igor Shapovalov', type: 'vessel' },
    { name: 'Mado Dondurma', country: 'TR' },
    { name: 'Alabuga Village School', country: 'RU' },
    { name: 'Aurus Motors GmbH', country: 'DE' },
    { name: 'Saman Bank', country: 'IR' },
    { name: 'Dirac Technology' },
  ])('give no hit: $name $country', (party) => {
    expect(screened(party)).toEqual({ held: false, entries: [] })
  })

  it.each<Party>([
    { name: 'QAI Trading' },
    { name: 'Yang Fan', type: 'person', country: 'CN' },
    { name: 'Drake LLC', country: 'US' },
    { name: 'Olga', type: 'vessel' },
    { name: 'Shahin Co.' },
    { name: 'Mado' },
    { name: 'Alabuga', country: 'RU' },
    { name: 'JSC Alabuga', country: 'RU' },
  ])('give no hold: $name $country', (party) => {
    expect(screened(party).held).toBe(false)
  })
})

describe('other names of listed parties', () => {
  it.each<[name: string, entry: string]>([
    ['Quds Aviation Industries', '16418'],
    ['Ghods Aviation Industries', '16418'],
    ['Qods Air Industries', '16418'],
    ['Iranian Aviation Industries Organization', '16436'],
    ['Armed Forces Aviation Industries Organization', '16436'],
    ['Owj Parvaz Mado Nafar', '33594'],
    ['Pishgam Electronic Sofeh Company', '44782'],
    ['HESA Trade Center', '11195'],
    ['Shahin Co.', '11195'],
    ['MG-FLOT OOO', '37049'],
    ['Transseaport', 'RUS1851'],
    ['Alabuga SEZ', '45708'],
    ['SEZ Alabuga', 'RUS2080'],
    ['OEZ Alabuga', '45708'],
    ['JSC Alabuga', '45708'],
    ['Alabuga', '45708'],
    ['MADO', '33594'],
    ['QAI', '16418'],
    ['IAIO', '16436'],
    ['PESC', '44782'],
    ['SSJO', '22692'],
    ['Hatefi Ardakani, Hossein', '46908'],
    ['Arta Wave Sdn Bhd', '46923'],
  ])('%s leads to %s', (name, entry) => {
    expect(screened({ name }).entries).toContain(entry)
  })

  it.each<[name: string, imo: string, entry: string]>([
    ['UCF-5', '9481922', '37103'],
    ['KASPIY', '8866591', '37107'],
    ['ANY OTHER NAME', '8858087', '47719'],
  ])('a renamed ship is held by its IMO number: %s %s', (name, imo, entry) => {
    const found = screened({ name, type: 'vessel', identifiers: [{ kind: 'imo', value: imo }] })
    expect(found.held).toBe(true)
    expect(found.entries).toContain(entry)
  })

  it('one tax number stands for both names of the ship’s company', () => {
    expect(screened({ name: 'Any OOO', identifiers: [{ kind: 'inn', value: '3017041900' }] }).entries).toContain(
      '37049',
    )
  })
})

describe('corrected listings', () => {
  it('count from the day that a source gives, a partial day from its first', () => {
    const on = (day: string, party: Party) =>
      createScreener({ asOf: day })
        .screenParty(party)
        .flags.some(({ rule }) => rule.startsWith('party/'))
    const ghoreishi: Party = { name: 'GHOREISHI, Seyed Hojatollah', type: 'person' }
    expect([on('2023-01-05', ghoreishi), on('2023-01-06', ghoreishi)]).toEqual([false, true])
    const exim: Party = { name: 'LLC Alabuga Exim' }
    expect([on('2023-12-31', exim), on('2024-01-01', exim)]).toEqual([false, true])
  })
})
