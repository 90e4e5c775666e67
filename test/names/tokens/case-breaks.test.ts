import { describe, expect, it } from 'vitest'
import type { PartyType } from '../../../src/model/index.js'
import { compareNames, parseName } from '../../../src/names/index.js'
import { breakAtCase } from '../../../src/names/tokens/case-breaks.js'

const score = (query: string, listed: string, type: PartyType = 'organization') =>
  compareNames(parseName(query, type), parseName(listed, type)).score

describe('words written together', () => {
  it.each([
    ['SiemensAG', 'Siemens AG'],
    ['VegaCo', 'Vega Co'],
    ['VEGA INTERNATIONALinc.', 'VEGA INTERNATIONAL inc.'],
    ['LAGOONdeposit', 'LAGOON deposit'],
    ['PROgeneral', 'PRO general'],
    ['USInvestment', 'US Investment'],
    ['MANUELLAh.m.', 'MANUELLA h.m.'],
    ['SBTs.a.', 'SBT s.a.'],
    ['VegaS.A.', 'Vega S.A.'],
    ['RamiMakhlouf', 'Rami Makhlouf'],
    ['BlueLaneTrading', 'Blue Lane Trading'],
    ['СбербанкАО', 'Сбербанк АО'],
    ['ŠkodaTrading', 'Škoda Trading'],
    ['7karnes', '7 karnes'],
    ['75ARSENAL', '75 ARSENAL'],
    ['5co.', '5 co.'],
    ['STAR18', 'STAR 18'],
    ['KH55', 'KH 55'],
  ])('%s reads %s', (text, apart) => {
    expect(breakAtCase(text)).toBe(apart)
  })

  it.each([
    'Siemens AG',
    'SIEMENS',
    'McKesson',
    'MacDonald',
    'DeNA',
    'deNora',
    'DuPont',
    'iPhone',
    'GmbH',
    'OÜ SpA ApS',
    'JPMorgan',
    'LUKoil',
    'PetroChina',
    'EuroChem',
    'KOrnPLEKSNYE',
    'LOTHAIN FARrn',
    'SHAuKhA',
    '3M',
    'B2B',
    'RI2',
    '61ST',
    '64E',
    'CARG0',
    '0RION',
    'RUST0M',
    "dell'Acqua",
    '有限公司',
  ])('%s stays', (text) => {
    expect(breakAtCase(text)).toBe(text)
  })

  it('come apart in long texts without delay', () => {
    for (const unit of ['Ab', 'ABab', 'A', 'aA', 'A1', 'a.']) {
      const text = unit.repeat(500)
      expect(breakAtCase(text).replaceAll(' ', '')).toBe(text)
    }
  })
})

describe('a name with its words written together', () => {
  it.each<[string, string, PartyType?]>([
    ['SiemensAG', 'Siemens AG'],
    ['SIEMENSAG', 'SiemensAG'],
    ['SBTs.a.', 'SBT S.A.'],
    ['7karnes', '7 KARNES'],
    ['RamiMakhlouf', 'MAKHLOUF, Rami', 'person'],
    ['McKesson Corp', 'MCKESSON CORP'],
    ['McKesson Corp', 'Mc Kesson Corp'],
    ['LUKoil', 'LUKOIL'],
    ['LUKoil', 'LUK OIL'],
    ['PetroChina', 'PETROCHINA'],
    ['STAR18', 'STAR-18', 'vessel'],
    ['KH55 Ltd', 'KH-55 Ltd'],
    ['3M Company', '3 M Company'],
    ['B2B Trading', 'B-2-B Trading'],
  ])('%s is nearly %s', (query, listed, type) => {
    expect(score(query, listed, type)).toBeGreaterThan(0.8)
    expect(score(listed, query, type)).toBeGreaterThan(0.8)
  })
})
