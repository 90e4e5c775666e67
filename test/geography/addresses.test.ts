import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highRiskAddresses, placesInAddress } from '../../src/geography/index.js'

const strength = (address: string, country?: string) => highRiskAddresses(address, country)[0]?.reasons[0]?.effect ?? 0

describe('the Alabuga zone', () => {
  it.each([
    'ul. Sh-2, OEZ Alabuga',
    'ул. Ш-2, ОЭЗ Алабуга, Елабуга',
    'территория ОЭЗ «Алабуга», ул. Ш-2, стр. 5/12',
    'SEZ Alabuga',
    'Alabuga special economic zone',
    'особая экономическая зона промышленно-производственного типа «Алабуга»',
    'Yelabuga, Sh-2 st. 5/12',
    '423601, Sh-2 4/1',
    '4/1 Sh-2 Street (Special Economic Zone of the Alabuga territory), Building 4, Suite 33',
    'Promploshchadka Alabuga, ul. Sh-2, Korp. 4/1, Yelabuga, Republic of Tatarstan 423600, Russia',
  ])('%s', (address) => expect(strength(address)).toBeGreaterThanOrEqual(0.8))

  it.each<[string, string?]>([
    ['Ш-2'],
    ['Alabuga'],
    ['Alabuga village, Chelyabinsk region, Russia'],
    ['Lake Alabuga, Kurgan region, industrial zone'],
    ['Alabuga, Kazakhstan'],
    ['Alabuga special economic zone', 'KZ'],
    ['ul. Mira 5, Yelabuga, Tatarstan 423600, Russia'],
    ['OEZ Dubna, Moscow region'],
    ['Technopolis SEZ, Moscow'],
    [''],
  ])('not %s %s', (address, country) => expect(highRiskAddresses(address, country)).toEqual([]))

  it('is weaker when only name and town are given', () => expect(strength('Alabuga, Yelabuga, Russia')).toBe(0.6))

  it('says when only the country beside the address differs', () => {
    const [fact] = highRiskAddresses('ul. Sh-2, OEZ Alabuga', 'AE')
    expect(fact?.reasons.at(-1)).toMatchObject({ code: 'country', effect: -0.1 })
  })

  it('names the listed parties of a shared building and cites them', () => {
    const [fact] = highRiskAddresses({ street: 'Ul. Sh-2, Str. 13A, Kab. 118', city: 'Yelabuga', country: 'Russia' })
    expect(fact?.reasons[1]?.details).toEqual({ entries: ['47642', '47643'] })
    expect(fact?.sources[0]).toMatchObject({ id: 'ofac-sdn-2025-12', locator: 'addresses of entries 47642, 47643' })
    expect(fact).toMatchObject({ placeId: 'alabuga-sez', country: 'RU', kind: 'zone' })
  })

  it('is found whatever stands around it', () => {
    const noise = fc.array(fc.constantFrom('office 12', 'pom. 36', 'floor 3', 'Volga', 'bld. 7', 'P.O. Box 9'), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        expect(strength([...before, 'ul. Sh-2, OEZ Alabuga', ...after].join(', '))).toBe(0.9)
      }),
    )
  })
})

describe('placesInAddress', () => {
  const ids = (...args: Parameters<typeof placesInAddress>) =>
    placesInAddress(...args).map((fact) => fact.placeId ?? fact.country)
  it('reads places and country, and knows streets from cities', () => {
    expect(ids('s. Olya, Limanskiy rayon, Astrakhan region 416425, Russia')).toEqual(['olya', 'astrakhan-region'])
    expect(ids('12 North Amirabad St., Tehran, Iran')).toEqual(['tehran'])
    expect(ids('P.O. Box 83145-311, 28 km Esfahan - Tehran Freeway, Shahin Shahr')).toEqual(['isfahan', 'shahin-shahr'])
    expect(ids('Baker St. 5', 'United Kingdom')).toEqual(['GB'])
    expect(ids({ street: 'Main 5', city: 'Moscow', region: 'Idaho', country: 'US' })).toEqual(['idaho'])
    expect(ids(undefined)).toEqual([])
  })
})

describe('hostile addresses', () => {
  it.each([
    'alabuga oez '.repeat(85_000),
    '5/12 '.repeat(200_000),
    `${'('.repeat(1e6)}OEZ Alabuga`,
    '\udfff'.repeat(1e6),
    'sh 2 '.repeat(200_000),
  ])('%.12s…', (text) => {
    const facts = [...highRiskAddresses(text), ...placesInAddress(text)]
    expect(JSON.stringify(facts).length).toBeLessThan(20_000)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.option(fc.string(), { nil: undefined }), (text, country) => {
        highRiskAddresses(text, country)
        placesInAddress({ street: text, city: text }, country)
      }),
    )
  })
})
