import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PartyType } from '../../src/model/index.js'
import { compareNames, parseName } from '../../src/names/index.js'

const score = (query: string, listed: string, type?: PartyType) =>
  compareNames(parseName(query, type), parseName(listed, type)).score

describe('the same name', () => {
  it.each([
    ['Шахед Авиэйшн Индастриз', 'SHAHED AVIATION INDUSTRIES'],
    ['SHAHED AVIATION INDUSTRYS', 'SHAHED AVIATION INDUSTRIES'],
    ['ＳＨＡＨＥＤ ＡＶＩＡＴＩＯＮ ＩＮＤＵＳＴＲＩＥＳ', 'SHAHED AVIATION INDUSTRIES'],
    ['Industries Shahed Aviation', 'SHAHED AVIATION INDUSTRIES'],
    ['Sháhed Aviátion Industriés', 'SHAHED AVIATION INDUSTRIES'],
    ['SНAHED AVIАTION', 'SHAHED AVIATION'],
    ['SIS DOO', 'SIS d.o.o.'],
    ['Korea Ungum Co.', 'KOREA UNGUM COMPANY'],
    ["Mizan Machine Mfg Group Int'l", 'MIZAN MACHINE MANUFACTURING GROUP INTERNATIONAL'],
    ['TEC HNOLOGY DIRAC', 'DIRAC TECHNOLOGY'],
    ['OOO Transmorflot', 'TRANSMORFLOT LLC'],
    ['شركة صناعات شاهد', 'صناعات شاهد'],
    ['GHODS AVIATION INDUSTRIES', 'QODS AVIATION INDUSTRIES'],
    ['Zakrytoe Aktsionernoe Obshchestvo Radiotekh', 'ZAO RADIOTEKH'],
  ])('%s is %s', (query, listed) => {
    expect(score(query, listed, 'organization')).toBeGreaterThan(0.8)
  })

  it.each([
    ['ABUTALEBI, Yousef', 'Yousef ABOUTALEBI'],
    ['Yousef Abu Talebi', 'ABOUTALEBI, Yousef'],
    ['Sasha Vladimirovich YUZHIK', 'Aleksandr Vladimirovich YUZHIK'],
    ['Сергей Иванович Мельников', 'Sergey Ivanovich MELNIKOV'],
    ['Pavel E. PRIGOZHIN', 'Pavel Evgenyevich PRIGOZHIN'],
    ['Hongqiu', 'Hong QIU'],
    ['محمد حسين', 'Mohammad HUSSEIN'],
    ['Dr. Muhammad IQBA1', 'Mohammad IQBAL'],
    ['Viktor GOLOVANOV', 'GOLOVANOV, Viktor Grigoriyevich'],
  ])('%s is %s', (query, listed) => {
    expect(score(query, listed, 'person')).toBeGreaterThan(0.8)
  })
})

describe('another name', () => {
  it.each([
    ['Khazar Steel Co.', 'KHAZAR SEA SHIPPING LINES'],
    ['Safiran Payam Darya Shipping', 'SAFIRAN AIRPORT SERVICES'],
    ['Shahed Pharm', 'SHAHED AVIATION INDUSTRIES'],
    ['Plant No. 6', 'Plant No. 5'],
    ['Bank of America', 'BANK OF ARMENIA'],
    ['General Trading LLC', 'RAVIN GENERAL TRADING LLC'],
    ['Some Other CORP.', '11420 CORP.'],
    ['Caspian Energy Management', 'CASPIAN INDUSTRIAL PARK'],
    ['International Trading Company', 'OCEAN INTERNATIONAL TRADING COMPANY'],
  ])('%s is not %s', (query, listed) => {
    expect(score(query, listed, 'organization')).toBeLessThan(0.75)
  })

  it('is a person with another first name or another family name', () => {
    expect(score('Viktor IVANCHENKO', 'Semyon IVANCHENKO', 'person')).toBeLessThan(0.75)
    expect(score('Vyacheslav Vladimirovich RUSANOV', 'Vyacheslav Vladimirovich MIRONENKO', 'person')).toBeLessThan(0.75)
  })

  it('is a vessel of another number', () => {
    expect(score('PORT OLYA-2', 'PORT OLYA-1', 'vessel')).toBeLessThan(0.75)
  })
})

describe('properties', () => {
  const word = fc.constantFrom(
    'shahed',
    'Mohammad',
    'Kish',
    'LLC',
    'Trading',
    'Иванов',
    'al',
    '5',
    'Co.',
    'محمد',
    'Zavod',
    'Yu',
    'aviation',
    'GmbH',
    'O’Neil',
    'a',
    '中国',
  )
  const nameText = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    nameText,
  )
  const types = fc.constantFrom<PartyType | undefined>('person', 'organization', 'vessel', 'aircraft', undefined)

  it('is a number from 0 to 1 for any text, and never throws', () => {
    fc.assert(
      fc.property(anyText, anyText, types, (first, second, type) => {
        const value = score(first, second, type)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }),
      { numRuns: 300 },
    )
  })

  it('is 1 for a screenable name and itself, and 0 for one that is not', () => {
    fc.assert(
      fc.property(anyText, types, (text, type) => {
        expect(score(text, text, type)).toBe(parseName(text, type).screenable ? 1 : 0)
      }),
    )
  })

  it('does not change with letter case, invisible characters or the order of words', () => {
    const words = fc.uniqueArray(fc.constantFrom('shahed', 'golovanov', 'kish', 'mehran', 'parvaz', 'zhenya'), {
      minLength: 2,
      maxLength: 4,
    })
    fc.assert(
      fc.property(words, words, fc.nat(5), (first, second, at) => {
        const query = first.join(' ')
        const base = score(query, second.join(' '))
        expect(score(query.toUpperCase(), second.join(' '))).toBe(base)
        expect(score(`${query.slice(0, at)}\u200b${query.slice(at)}`, second.join(' '))).toBe(base)
        expect(score([...first].reverse().join(' '), second.join(' '))).toBeCloseTo(base, 10)
      }),
    )
  })

  it('is symmetric for organizations of the same words missing on either side', () => {
    fc.assert(
      fc.property(nameText, (text) => {
        const first = score(text, `${text} shahed`, 'organization')
        const second = score(`${text} shahed`, text, 'organization')
        expect(Math.abs(first - second)).toBeLessThan(0.2)
      }),
    )
  })
})
