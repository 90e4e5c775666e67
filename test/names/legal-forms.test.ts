import { describe, expect, it } from 'vitest'
import type { PartyType } from '../../src/model/index.js'
import { compareNames, parseName } from '../../src/names/index.js'
import { splitGlued } from '../../src/names/tokens/glued-forms.js'
import { isOneEditApart } from '../../src/names/tokens/near-phrase.js'

const score = (query: string, listed: string, type: PartyType | undefined = 'organization') =>
  compareNames(parseName(query, type), parseName(listed, type)).score
const kinds = (text: string) => parseName(text, 'organization').tokens.map((token) => `${token.kind}:${token.text}`)
const isForm = (text: string) => parseName(text, 'organization').tokens.every(({ kind }) => kind === 'form')

describe('legal forms', () => {
  it.each([
    'Inc. Corp. L.L.C. LLP PLLC',
    'Aktiengesellschaft',
    'GmbH & Co. KG',
    'SARL',
    'S. A. R. L.',
    'S. de R.L. de C.V.',
    'sp. z o.o.',
    'spol. s r.o.',
    'd.o.o.',
    'Sh.p.k.',
    'ΕΠΕ',
    'Ανώνυμη Εταιρεία',
    'A.Ş.',
    'Ltd. Şti.',
    'ООО',
    'ФГУП',
    'ТОВ',
    'ТОО',
    'ОсОО',
    'MChJ',
    'MMC',
    'შპს',
    'ՍՊԸ',
    'FZ-LLC',
    'W.L.L.',
    'ذ.م.م',
    'ش.م.ل',
    'شركة مساهمة عامة',
    'شرکت سهامی خاص',
    'בע"מ',
    '有限责任公司',
    '株式会社',
    '(株)',
    '주식회사',
    'บริษัท จำกัด (มหาชน)',
    'Công ty TNHH',
    'Sdn. Bhd.',
    'Pte. Ltd.',
    '(Pty) Ltd',
    'Private Limited',
    'EIRELI',
    'Kft.',
    'UAB',
    'OÜ',
    'Oyj',
    'ApS',
    'Besloten Vennootschap',
    'Sherkat Sahami Khass',
    'Obshchestvo s ogranichennoy otvetstvennostyu',
    'Obschestvo s ogranichennoj otvetstvennostju',
    'Publichnoye aktsionernoye obshchestvo',
    'Federalnoye gosudarstvennoye unitarnoye predpriyatiye',
    'Societatea cu Răspundere Limitată',
    'Societate în comandită simplă',
    'Sociedade Unipessoal por Quotas',
    'Sociedad Limitada Laboral',
    'Jednostavno društvo s ograničenom odgovornošću',
    'Еднолично акционерно дружество',
    'Дружеството с ограничена отговорност',
    'Flexible Kapitalgesellschaft',
    'Coöperatieve Vennootschap',
    'Società in accomandita per azioni',
    'Publikt aktiebolag',
    'Pilnsabiedrība',
    'Osuuskunta',
    'Teoranta',
  ])('%s is nothing but legal forms', (text) => {
    expect(isForm(text)).toBe(true)
    expect(parseName(text, 'organization').screenable).toBe(false)
  })

  it.each([
    ['ООО Ромашка', 'Romashka LLC'],
    ['UAB Vilkas', 'Vilkas Ltd'],
    ['Societatea cu Răspundere Limitată PRO TRAFFIC', 'SRL PRO TRAFFIC'],
    ['PT Merapi Jaya', 'Merapi Jaya'],
    ['شركة الفرات', 'الفرات ذ.م.م'],
    ['บริษัท สยามทอง จำกัด', 'สยามทอง'],
    ['株式会社 島津', '島津'],
    ['Vega Anonim Şirketi', 'VEGA A.S.'],
    ['SIS DOO', 'SIS d.o.o.'],
    ['LIMITED LIABILITY Co. RRV', 'RRV LLC'],
    ['S. A. Vega', 'VEGA SA'],
    ['B R C S.A.', 'BRC S.A.'],
    ['B R C S A', 'B.R.C. S.A.'],
    ['A-B-C Company', 'A.B.C. Company'],
    ['A B C Company', 'ABC Co.'],
    ['Товарищество с ограниченной ответственностью Жетысу', 'ТОО Жетысу'],
  ])('%s is %s', (query, listed) => {
    expect(score(query, listed)).toBeGreaterThan(0.9)
    expect(score(listed, query)).toBeGreaterThan(0.9)
  })

  it.each([
    ['11420 CORP.', 'Some Other CORP.'],
    ['11420 CORP.', 'CORP.'],
    ['Vega LLC', 'Altair LLC'],
    ['ООО Вега', 'ООО Альтаир'],
    ['A-B-C Company', 'X-Y-Z Company'],
    ['emma daniels', 'EMMA LLC'],
    ['Joint Stock Company Vega', 'Joint Stock Company Altair'],
    ['株式会社島津', '株式会社日立'],
    ['شركة الفرات', 'شركة دجلة'],
  ])('%s is not %s', (query, listed) => {
    expect(score(query, listed)).toBeLessThan(0.75)
  })

  it('of one kind are one family, whatever the country', () => {
    const family = (text: string) => parseName(text, 'organization').legalForm
    for (const form of ['GmbH', 'ООО', 'S.r.l.', 'd.o.o.', 'SIA', 'UAB', 'Kft.', 'Ltda', 'TOV', 'Sp. z o.o.'])
      expect(family(`Vega ${form}`), form).toBe('limited')
    for (const form of ['AG', 'АО', 'S.p.A.', 'Zrt.', 'A/S', 'PJSC', 'S.A.'])
      expect(family(`Vega ${form}`)).toBe('joint-stock')
    expect(family('Vega Company LLC')).toBe('limited')
    expect(family('Vega Company')).toBe('company')
  })

  it('of few letters are names where no form can stand', () => {
    expect(kinds('AB & Co')[0]).toBe('name:ab')
    expect(kinds('SAL Heavy Lift')[0]).toBe('name:sal')
    expect(kinds('IP Telecom LLC')[0]).toBe('name:ip')
    expect(kinds('ИП Иванов')[0]).toBe('form:ip')
    expect(kinds('KK Trading')[0]).toBe('name:kk')
    expect(kinds('Leonardo da Vinci Museum')).toContain('particle:da')
  })
})

describe('a misspelt legal form', () => {
  it.each([
    ['LIMITED LIABIILTY COMPANY STORK', 'STORK LLC'],
    ['JOINT STOK COMPANY STORK', 'STORK JSC'],
    ['LIMITD LIABILITY COMPANY STORK', 'STORK LLC'],
    ['OBSHCHESTVe S OGRANICHENNOI OTVETSTVENNOSTYU STORK', 'STORK OOO'],
    ['Zakritoe aktsionernoe obshestvo STORK', 'ZAO STORK'],
  ])('%s is %s', (query, listed) => {
    expect(score(query, listed)).toBeGreaterThan(0.9)
  })

  it('is at most one letter away in one word', () => {
    expect(isForm('LIMXXED LIABILITY COMPANY')).toBe(false)
    expect(isForm('LIMITD LIABILTY COMPANY')).toBe(false)
    expect(isOneEditApart('stock', 'stcok')).toBe(true)
    expect(isOneEditApart('stock', 'stok')).toBe(true)
    expect(isOneEditApart('stock', 'stork')).toBe(true)
    expect(isOneEditApart('stock', 'tscok')).toBe(false)
    expect(isOneEditApart('stock', 'stocked')).toBe(false)
  })
})

describe('a legal form written together with the name', () => {
  it.each([
    ['深圳某某科技有限公司', ['深圳某某', '科技', '有限公司']],
    ['株式会社島津', ['株式会社', '島津']],
    ['島津株式会社', ['島津', '株式会社']],
    ['주식회사삼성', ['주식회사', '삼성']],
    ['บริษัทเอบีซีจำกัด', ['บริษัท', 'เอบีซี', 'จำกัด']],
    ['中国银行', ['中国', '银行']],
    ['有限公司', ['有限公司']],
    ['島津', ['島津']],
    ['Vega', ['Vega']],
  ])('%s', (text, parts) => {
    expect(splitGlued(text.normalize('NFKC'))).toEqual(parts.map((part) => part.normalize('NFKC')))
  })

  it.each([
    ['株式会社島津', '島津'],
    ['㈱島津', '島津株式会社'],
    ['(주)삼성', '삼성 주식회사'],
    ['บริษัทเอบีซีจำกัด', 'เอบีซี'],
    ['广州海格通信集团股份有限公司', 'Guangzhou Haige Communications Group Co., Ltd.'],
    ['深圳华星科技有限公司', 'Shenzhen Huaxing Technology Co., Ltd.'],
  ])('%s is %s', (query, listed) => {
    expect(score(query, listed)).toBeGreaterThan(0.85)
  })
})

it('is found in bounded time, whatever the text', () => {
  for (const text of [
    '株式会社'.repeat(250),
    'a '.repeat(500),
    'limited liability '.repeat(60),
    'obshchestvo '.repeat(90),
  ])
    expect(parseName(text, 'organization').tokens.length).toBeLessThanOrEqual(40)
  expect(splitGlued('株'.repeat(1_000))).toHaveLength(1)
})
