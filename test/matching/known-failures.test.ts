import { describe, expect, it } from 'vitest'
import { buildMatchIndex, holdThreshold, matchParty, reviewThreshold } from '../../src/matching/index.js'
import type { Party } from '../../src/model/index.js'
import { createScreener } from '../../src/screener.js'
import { listed, listOf } from './lists.js'

const asOf = '2025-06-01'
const companies = [
  ...['11420 CORP.', 'A.B.C. COMPANY', 'GUANGZHOU HAIGE COMMUNICATIONS GROUP', 'LUKOIL OIL COMPANY', 'BANK OF ARMENIA'],
  ...['CNOOC ENERGY TECHNOLOGY & SERVICES LIMITED', 'EMMA LLC', 'SIS D.O.O.', 'PLANT NO. 5', 'PROMTECHSERVIS OOO'],
  ...['MERIDIAN STAR SHIPPING', 'UAB VILTRANSA', 'PT SINAR LAUTAN', 'ООО РОМАШКА ПЛЮС', 'شركة نور الخليج'],
  ...['株式会社 富士見電子', 'บริษัท สยามการบิน จำกัด', 'TRANSMORFLOT LLC', 'GLOBAL SKY LINE'],
] // biome-ignore format: a list to be read at a glance
const persons = ['HANS FRIEDRICH', 'KUZNETSOV, Oleg Petrovich', 'MOHAMMED, Hussein Karim', 'OLEG', 'ALI']
const list = listOf([
  ...companies.map((name) => listed(name, 'organization', name)),
  ...persons.map((name) => listed(name, 'person', name)),
  listed('KEW', 'organization', 'KRAKATAU ENGINE WORKS', {
    aliases: [
      ['KRAKATAU TURBINE WORKS AND REPAIR', 'strong-alias'],
      ['BAIKAL TURBINES', 'strong-alias'],
      ['KEW', 'weak-alias'],
    ],
  }),
])
const index = buildMatchIndex([list])
const find = (party: Party, threshold = reviewThreshold) => matchParty(index, party, { asOf, threshold })
const scoreOf = (name: string, id: string, type: Party['type'] = 'organization') =>
  find({ name, type }, 0).find((match) => match.entryId === id)?.score ?? 0

describe('a company', () => {
  it.each([
    ['11420 Corporation', '11420 CORP.'],
    ['A-B-C Company', 'A.B.C. COMPANY'],
    ['GUANGZHOU HAIGE COMM GRP', 'GUANGZHOU HAIGE COMMUNICATIONS GROUP'],
    ['CNOOC ENERGY TECH & SRVCES LTD', 'CNOOC ENERGY TECHNOLOGY & SERVICES LIMITED'],
    ['LUKOIL OIL COMP', 'LUKOIL OIL COMPANY'],
    ['SIS DOO', 'SIS D.O.O.'],
    ['Plant 5', 'PLANT NO. 5'],
  ])('%s is %s', (name, id) => {
    expect(scoreOf(name, id)).toBeGreaterThanOrEqual(reviewThreshold)
  })

  it.each(['Vega Corp.', '11421 CORP.', 'Corp.', 'Trading Corp.', 'Bank of America', 'Plant No. 6', 'Emma Daniels'])(
    '%s is none of the list',
    (name) => {
      expect(find({ name, type: 'organization' })).toEqual([])
    },
  )

  it('says the same with dots, hyphens or blanks between its letters', () => {
    const score = scoreOf('A.B.C. Company', 'A.B.C. COMPANY')
    for (const name of ['A-B-C Company', 'ABC Company', 'A B C Company'])
      expect(scoreOf(name, 'A.B.C. COMPANY'), name).toBe(score)
  })

  it('is no person of its name', () => {
    expect(find({ name: 'emma daniels', type: 'person' })).toEqual([])
    expect(find({ name: 'emma daniels' })).toEqual([])
  })
})

describe('a legal form in front', () => {
  const forms = [
    ['Viltransa', 'UAB Klaipeda', 'UAB VILTRANSA'],
    ['Sinar Lautan', 'PT Bintang Timur', 'PT SINAR LAUTAN'],
    ['Ромашка Плюс', 'ООО Василёк Строй', 'ООО РОМАШКА ПЛЮС'],
    ['نور الخليج', 'شركة بدر الشام', 'شركة نور الخليج'],
    ['富士見電子', '株式会社 東洋機械', '株式会社 富士見電子'],
    ['สยามการบิน', 'บริษัท กรุงเทพขนส่ง จำกัด', 'บริษัท สยามการบิน จำกัด'],
  ]
  it.each(forms)('%s is the same without it, and %s is another', (without, another, id) => {
    expect(scoreOf(without!, id!)).toBeGreaterThanOrEqual(reviewThreshold)
    expect(find({ name: another!, type: 'organization' })).toEqual([])
  })
})

describe('a person', () => {
  it('with first name and surname swapped is less sure than in the same order, and no more than worth a look', () => {
    const straight = scoreOf('Hans Friedrich', 'HANS FRIEDRICH', 'person')
    const swapped = scoreOf('Friedrich Hans', 'HANS FRIEDRICH', 'person')
    expect(swapped).toBeLessThan(straight)
    expect(swapped).toBeLessThan(holdThreshold)
    expect(swapped).toBeGreaterThanOrEqual(reviewThreshold)
  })

  it.each(['Oleg Kuznetsov', 'Kuznetsov, Oleg', 'Kuznetsov Oleg', 'Олег Кузнецов'])(
    '%s lacks only the father’s name',
    (name) => {
      expect(scoreOf(name, 'KUZNETSOV, Oleg Petrovich', 'person')).toBeGreaterThanOrEqual(reviewThreshold)
    },
  )

  it.each(['Ivan Kuznetsov', 'Ivan Petrovich Kuznetsov', 'Oleg Petrovich Sidorov', 'Oleg Ivanovich Kuznetsov'])(
    '%s is another of the same name in part',
    (name) => {
      expect(find({ name, type: 'person' })).toEqual([])
    },
  )

  it.each(['Mr.', 'Mr', 'Dr.', 'Prof. Dr.', 'Eng.', 'Sheikh', 'Gen.'])(
    '%s in front changes nothing of note',
    (title) => {
      for (const name of ['Oleg Kuznetsov', 'Oleg Petrovich Kuznetsov']) {
        const plain = scoreOf(name, 'KUZNETSOV, Oleg Petrovich', 'person')
        expect(scoreOf(`${title} ${name}`, 'KUZNETSOV, Oleg Petrovich', 'person')).toBeCloseTo(plain, 1)
      }
    },
  )

  it.each([
    'Muhammad Hussain Karim',
    'Mohamad Hossein Karim',
    'Mehmet Hüseyin Kerim',
    'Mukhammed Khusein Karim',
    'Mohd. Hussein Karim',
    'محمد حسين كريم',
    'Мохаммед Хуссейн Карим',
  ])('%s is Mohammed Hussein Karim', (name) => {
    expect(scoreOf(name, 'MOHAMMED, Hussein Karim', 'person')).toBeGreaterThanOrEqual(reviewThreshold)
  })

  it('of one name is found by that name alone, never held, and not by a longer name', () => {
    for (const name of persons.slice(3)) {
      const score = scoreOf(name, name, 'person')
      expect(score).toBeGreaterThanOrEqual(reviewThreshold)
      expect(score).toBeLessThan(holdThreshold)
    }
    expect(scoreOf('Oleg Sidorov', 'OLEG', 'person')).toBeLessThan(reviewThreshold)
    expect(scoreOf('Ali Rezaei', 'ALI', 'person')).toBeLessThan(reviewThreshold)
  })
})

describe('aliases', () => {
  it('a true alias is not out-voted by a worse name of the same entry', () => {
    const alone = buildMatchIndex([listOf([listed('1', 'organization', 'BAIKAL TURBINES')])])
    const [single] = matchParty(alone, { name: 'Baikal Turbines', type: 'organization' }, { asOf })
    const [match] = find({ name: 'Baikal Turbines', type: 'organization' })
    expect(match).toMatchObject({ entryId: 'KEW', matchedName: 'BAIKAL TURBINES' })
    expect(match!.score).toBeGreaterThanOrEqual(holdThreshold)
    expect(match!.score).toBeCloseTo(single!.score, 1)
  })

  it('an exact weak alias is not hidden by a native name that is nearly the same', () => {
    const both = listed('1', 'organization', 'IRAN AIRCRAFT MANUFACTURING COMPANY', {
      aliases: [
        ['HESA', 'weak-alias'],
        ['هسا', 'native'],
      ],
    })
    const [match] = matchParty(buildMatchIndex([listOf([both])]), { name: 'HESA', type: 'organization' }, { asOf })
    expect(match).toMatchObject({ matchedName: 'HESA', matchedKind: 'weak-alias' })
    expect(match!.score).toBeGreaterThanOrEqual(reviewThreshold)
  })

  it('a worse name of the party takes nothing from its best', () => {
    const alone = scoreOf('Baikal Turbines', 'KEW')
    const party: Party = { name: 'KEW', aliases: ['Krakatau Turbine', 'Baikal Turbines', 'Vega'], type: 'organization' }
    expect(find(party).find(({ entryId }) => entryId === 'KEW')?.score).toBeGreaterThanOrEqual(alone)
  })
})

describe('blanks', () => {
  it.each([
    ['Promtech Servis OOO', 'PROMTECHSERVIS OOO'],
    ['Prom Techservis OOO', 'PROMTECHSERVIS OOO'],
    ['Prom Tech Servis OOO', 'PROMTECHSERVIS OOO'],
    ['Prom Tech Servis', 'PROMTECHSERVIS OOO'],
    ['Meridianstar Shipping', 'MERIDIAN STAR SHIPPING'],
    ['Meridian Starshipping', 'MERIDIAN STAR SHIPPING'],
    ['Globalsky Line', 'GLOBAL SKY LINE'],
  ])('%s is %s', (name, id) => {
    expect(scoreOf(name, id)).toBeGreaterThanOrEqual(reviewThreshold)
  })
})

describe('a name in a text', () => {
  it.each([
    'M/S Meridian Star Shipping',
    'M/s. Meridian Star Shipping',
    'Attn: Meridian Star Shipping',
    'ATTN PURCHASING - MERIDIAN STAR SHIPPING',
    'Altair Freight c/o Meridian Star Shipping',
    'Meridian Star Shipping c/o Altair Freight',
    'To: Messrs. Meridian Star Shipping',
  ])('%s is held', (name) => {
    expect(scoreOf(name, 'MERIDIAN STAR SHIPPING')).toBeGreaterThanOrEqual(holdThreshold)
  })

  it.each(['Altair Freight c/o Pelican Foods', 'M/S Pelican Foods', 'Attn: Pelican Foods'])('%s is not', (name) => {
    expect(find({ name, type: 'organization' })).toEqual([])
  })
})

describe('a name that cannot be looked up whole', () => {
  const screener = createScreener({ watchlists: [list], asOf })
  it.each(['11420', '12345', '5', 'LLC', '-'])(
    '%s holds digits, a form or nothing: that is told, and nothing matches',
    (name) => {
      expect(find({ name, type: 'organization' }, 0)).toEqual([])
      expect(screener.screenParty({ name }).flags.map(({ rule }) => rule)).toContain('party/not-screenable')
    },
  )

  it('an over-long name is told, wherever the listed one stands in it', () => {
    const around = 'Pelican '.repeat(200)
    for (const name of [`Meridian Star Shipping ${around}`, `${around} Meridian Star Shipping`])
      expect(screener.screenParty({ name }).flags.map(({ rule }) => rule)).toContain('party/not-screenable')
  })
})
