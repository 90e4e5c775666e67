import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolvePlace } from '../../src/geography/index.js'
import { places } from '../../src/knowledge/compiled/places.js'
import { type PlaceRef, placeFactSchema } from '../../src/model/index.js'

const brief = (ref: PlaceRef) => {
  const { country, placeId, sea } = resolvePlace(ref)
  return [country, placeId, sea]
    .map((part) => part ?? '')
    .join(' ')
    .trim()
}

describe('ports', () => {
  it.each<[PlaceRef, string]>([
    ['Olya', 'RU olya caspian'],
    ['порт Оля', 'RU olya caspian'],
    ['Port of Amirabad', 'IR amirabad caspian'],
    ['Amirabad, Iran', 'IR amirabad caspian'],
    ['بندر امیرآباد', 'IR amirabad caspian'],
    ['Bandar-e Anzali', 'IR anzali caspian'],
    ['RUASF', 'RU astrakhan caspian'],
    ['RU ASF', 'RU astrakhan caspian'],
    ['Amirabad - Olya', 'IR amirabad caspian'],
    ['Bandar Abbas', 'IR bandar-abbas'],
    [{ port: 'Baku', country: 'Azerbaijan' }, 'AZ baku caspian'],
    [{ unlocode: 'AEJEA' }, 'AE jebel-ali'],
    [{ port: 'nowhere', unlocode: 'nlrtm' }, 'NL rotterdam'],
    [{ port: 'Astara', country: 'IR' }, 'IR astara-ir caspian'],
    ['Baku, AZ', 'AZ baku caspian'],
  ])('%j', (ref, expected) => expect(brief(ref)).toBe(expected))
})

describe('words that only resemble a port', () => {
  it.each<[PlaceRef, string]>([
    ['Polyana', ''],
    ['ul. Gogolya, Moscow', 'RU moscow'],
    ['Tolyatti', 'RU tolyatti'],
    ['Amirabadi Trading', ''],
    ['Amirabad, Tehran', 'IR tehran'],
    ['North Amirabad St., Tehran', 'IR tehran'],
    ['Amirabad, Pakistan', 'PK'],
    [{ port: 'Amirabad', country: 'PK' }, 'PK'],
    ['Lagan, Northern Ireland', 'GB'],
    ['Caspian Industrial Park, Qazvin', 'IR qazvin-caspian-park'],
    ['Brest', ''],
    ['Brest, France', 'FR brest-fr'],
  ])('%j', (ref, expected) => expect(brief(ref)).toBe(expected))
})

describe('countries', () => {
  it.each<[PlaceRef, string]>([
    ['Iran', 'IR'],
    ['usa', 'US'],
    [{ country: 'Kazakhstan' }, 'KZ'],
    ['Georgia', 'GE'],
    ['Atlanta, Georgia', 'US atlanta'],
    ['Tbilisi, Georgia', 'GE tbilisi'],
    ['Moscow, Idaho', 'US idaho'],
    ['Moscow, ID 83843', 'US'],
    [{ city: 'Moscow', country: 'US' }, 'US'],
    ['Phoenix, AZ', 'US phoenix'],
    ['Springfield, IL', ''],
    ['CAIRO', 'EG cairo'],
    ['IRAMD', 'IR'],
    [{ unlocode: 'IRAMD' }, 'IR'],
    ['Istanbul', 'TR istanbul'],
    ['深圳', 'CN shenzhen'],
    ['Sevastopol, Russia', 'UA sevastopol'],
    ['', ''],
  ])('%j', (ref, expected) => expect(brief(ref)).toBe(expected))
})

it('says how a place was understood, and what to do when it was not', () => {
  expect(resolvePlace('Amirabad, Pakistan').reasons.map((reason) => reason.text)).toEqual([
    'Understood as Pakistan.',
    'Amirabad in Iran is not meant: the country given is Pakistan.',
  ])
  expect(resolvePlace('Iraan').reasons[0]?.text).toBe('Not understood as a known place. Did you mean Iran?')
})

it('cites a source for each known place', () => {
  for (const place of places) {
    const fact = resolvePlace({
      unlocode: place.unlocode ?? '',
      city: place.name,
      ...(place.country && { country: place.country }),
    })
    if (fact.placeId !== undefined) expect(fact.sources.length).toBeGreaterThan(0)
  }
})

it('finds every place by its own name and country', () => {
  const lost = places
    .filter((place) => place.country !== undefined && place.id !== 'us-georgia')
    .filter(
      (place) =>
        resolvePlace({ city: place.name.replace(/ \(.*\)$/, ''), country: place.country! }).placeId !== place.id,
    )
    .map((place) => place.id)
  expect(lost).toEqual([])
})

describe('hostile texts', () => {
  it.each([
    ['a'.repeat(1e6)],
    ['Olya, '.repeat(160_000)],
    ['\ud800'.repeat(1e6)],
    ['Ш'.repeat(1e6)],
    ['(['.repeat(500_000)],
    [' -'.repeat(500_000)],
    ['\0'.repeat(1e6)],
  ])('%.8s… does no harm', (text) => {
    const fact = resolvePlace(text)
    expect(JSON.stringify(fact).length).toBeLessThan(10_000)
  })

  it('keeps to the shape of a fact', () => {
    const part = fc.option(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('Olya', 'IR', 'Amirabad', 'Moscow', 'RUASF', '__proto__'),
      ),
      {
        nil: undefined,
      },
    )
    const ref = fc.record({ port: part, city: part, unlocode: part, country: part })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), ref), (place) => {
        const fact = resolvePlace(place as PlaceRef)
        expect(placeFactSchema.safeParse(fact).success).toBe(true)
        expect(resolvePlace(place as PlaceRef)).toEqual(fact)
      }),
    )
  })
})
