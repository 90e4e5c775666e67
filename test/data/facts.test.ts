import { describe, expect, it } from 'vitest'
import { claimSource } from '../../src/knowledge/claims.js'
import { claims } from '../../src/knowledge/compiled/claims.js'
import { embargoes } from '../../src/knowledge/compiled/embargoes.js'
import { highRiskAddresses } from '../../src/knowledge/compiled/high-risk-addresses.js'
import { places } from '../../src/knowledge/compiled/places.js'
import { portRestrictions } from '../../src/knowledge/compiled/port-restrictions.js'
import { redFlags } from '../../src/knowledge/compiled/red-flags.js'
import { sources } from '../../src/knowledge/compiled/sources.js'
import { sourceSchema } from '../../src/model/index.js'

describe('claims', () => {
  it('are the 37 of the report, in order', () => {
    expect(claims.map((claim) => claim.id)).toEqual(
      Array.from({ length: 37 }, (_, at) => `SD${String(at + 1).padStart(2, '0')}`),
    )
  })

  it('become sources that say who claims and who denies', () => {
    expect(claimSource('SD17')).toMatchObject({
      id: 'seed-2023-06-09',
      publishedOn: '2023-06-09',
      locator: 'paragraph 7',
      claimedBy: 'John Kirby (White House)',
      modality: 'stated',
      disputedBy: 'Iran',
    })
    for (const id of ['SD03', 'SD08', 'SD31', 'SD34']) expect(claimSource(id), id).not.toHaveProperty('disputedBy')
    expect(claims.filter((claim) => claim.saidOn === undefined).map((claim) => claim.id)).toEqual([
      'SD30',
      'SD31',
      'SD32',
      'SD33',
      'SD34',
      'SD35',
      'SD36',
    ])
    expect(claimSource('SD06').modality).toBe('assessed')
    expect(claimSource('SD30')).not.toHaveProperty('disputedBy')
    expect(() => claimSource('SD99')).toThrow('No claim "SD99"')
    for (const { id } of claims) expect(sourceSchema.safeParse(claimSource(id)).success, id).toBe(true)
  })

  it('quote no more than a few words', () => {
    for (const { anchor } of claims) expect(anchor.split(' ').length).toBeLessThanOrEqual(14)
  })
})

it('has 44 red flags, and marks our own conclusions', () => {
  expect(redFlags).toHaveLength(44)
  for (const row of redFlags) if (row.sources.includes('own-inference')) expect(row.confidence, row.id).toBe('inferred')
})

it('hangs restrictions and addresses on places that are there', () => {
  const ids = new Set(places.map((place) => place.id))
  const named = [
    ...embargoes.map((row) => row.destination).filter((to) => !/^[A-Z]{2}$/.test(to)),
    ...portRestrictions.map((row) => row.place),
    ...highRiskAddresses.map((row) => row.zone),
    ...places.flatMap((place) => place.region ?? []),
    ...claims.flatMap((claim) => claim.place ?? []),
  ]
  expect(named.filter((id) => !ids.has(id))).toEqual([])
})

it('gives each UN/LOCODE to one place, in its own country', () => {
  const codes = places.flatMap((place) => (place.unlocode === undefined ? [] : [place]))
  expect(new Set(codes.map((place) => place.unlocode)).size).toBe(codes.length)
  for (const place of codes) expect(place.unlocode!.slice(0, 2)).toBe(place.country)
})

it('names documents, not files of somebody’s machine', () => {
  for (const { id, title, publisher } of sources) {
    expect(title.length, id).toBeGreaterThan(5)
    expect(`${title} ${publisher}`, id).not.toMatch(/\/work\/|shared\/|\.json|\.csv/)
  }
})
