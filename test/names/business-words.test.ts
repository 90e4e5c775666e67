import { describe, expect, it } from 'vitest'
import { compareNames, parseName } from '../../src/names/index.js'
import { adjectiveStem } from '../../src/names/tokens/adjectives.js'

const score = (query: string, listed: string) =>
  compareNames(parseName(query, 'organization'), parseName(listed, 'organization')).score

describe('business words', () => {
  it.each([
    ['GUANGZHOU HAIGE COMM GRP', 'Guangzhou Haige Communications Group'],
    ['CNOOC ENERGY TECH & SRVCES LTD', 'CNOOC Energy Technology and Services Limited'],
    ['LUKOIL OIL COMP', 'Lukoil Oil Company'],
    ['Vega Inst. of Tech.', 'Vega Institute of Technology'],
    ['Sherkat Sanaye Vega', 'Vega Industries Company'],
    ['Bazargani Vega', 'Vega Trading'],
    ['Khadamat Vega', 'Vega Services'],
    ['صنایع شاهد', 'Shahed Industries'],
    ['ТД Вега', 'Vega Trading House'],
    ['TORGOVIY DOM VEGA', 'OOO TD VEGA'],
    ['НПО Вега', 'Scientific Production Association Vega'],
    ['Nauchno-Proizvodstvennoe Obedinenie Vega', 'NPO VEGA'],
    ['НПП Вега', 'Research and Production Enterprise Vega'],
    ['NPP VEGA', 'Nauchno-Proizvodstvennoye Predpriyatiye Vega'],
    ['НИИ Вектор', 'Scientific Research Institute Vektor'],
    ['NII Vektor', 'Nauchno-issledovatelskiy institut Vektor'],
    ['ОКБ Вега', 'Design Bureau Vega'],
    ['OKB VEGA', 'Konstruktorskoye byuro Vega'],
    ['Vega Sanayi ve Ticaret A.S.', 'Vega A.Ş.'],
    ['Vega Makina Sanayi', 'Vega Machinery Industries'],
    ['Vega Handelsgesellschaft mbH', 'Vega Trading GmbH'],
    ['Comercializadora Vega SA', 'Vega Trading SA'],
    ['ЗАО Вега Строительная Компания', 'Vega Construction Company CJSC'],
    ['Vega Sudostroitelny Zavod', 'Vega Shipbuilding Plant'],
    ['JSC Murom Instrument-Making Plant', 'Акционерное общество “Муромский приборостроительный завод”'],
    ['Kazanskiy Mashinostroitelnyy Zavod', 'Kazan Machine-Building Plant'],
    ['Uralskaya Energeticheskaya Kompaniya', 'Ural Energy Company'],
    ['Zarechnaya Energeticheskaya Kompaniya', 'Zarechny Energy Company'],
    ['Zabaykalskaya Neftyanaya Kompaniya', 'Zabaykalskoye Neftyanoye Predpriyatie'],
  ])('%s is %s', (query, listed) => {
    expect(score(query, listed)).toBeGreaterThan(0.8)
    expect(score(listed, query)).toBeGreaterThan(0.8)
  })

  it.each([
    ['International Trading Company', 'Vega International Trading Company'],
    ['НПО Вега', 'НПО Альтаир'],
    ['Kazan Machine-Building Plant', 'Murom Machine-Building Plant'],
    ['Муромский завод', 'Казанский завод'],
    ['Vega Bank', 'Altair Bank'],
    ['TD Bank', 'TD Vega'],
  ])('%s is not %s', (query, listed) => {
    expect(score(query, listed)).toBeLessThan(0.75)
  })
})

describe('adjectiveStem', () => {
  it('is the same for every ending and romanisation', () => {
    const stem = adjectiveStem('stroitelnyy')
    for (const word of ['stroitelny', 'stroitelnyi', 'stroitelnaya', 'stroitelnoye', 'stroitelnoe', 'stroitelnogo'])
      expect(adjectiveStem(word), word).toBe(stem)
  })
  it('is nothing for short words and those that end otherwise', () => {
    expect(adjectiveStem('novyy')).toBeUndefined()
    expect(adjectiveStem('industries')).toBeUndefined()
  })
})

describe('names of nothing but generic words', () => {
  it.each([
    ['Vostochniy Commercial Bank', 'VOSTOCHNY COMMERCIAL BANK'],
    ['INDUSTRlAL BANK', 'INDUSTRIAL BANK'],
    ['Industral Bank', 'Industrial Bank'],
    ['Militry Industry Corporation', 'Military Industry Corporation'],
    ['Azerbaijan Constructoin', 'AZERBAIJAN CONSTRUCTION'],
    ['AZERBAIhAN CONSTRUCTION', 'AZERBAIJAN CONSTRUCTION'],
  ])('%s is %s', (query, listed) => {
    expect(score(query, listed)).toBeGreaterThan(0.9)
    expect(score(listed, query)).toBeGreaterThan(0.9)
  })

  it.each([
    ['Marine Trans', 'Marine Trans Shipping'],
    ['Sazmane Sanaye Havai Services', 'Sazmane Sanaye Havai'],
    ['Stork Hotel and Building', 'Stork Hotel and Building Development'],
  ])('%s is much like %s', (query, listed) => {
    expect(score(query, listed)).toBeGreaterThan(0.7)
  })
})
