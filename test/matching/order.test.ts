import { expect, it } from 'vitest'
import { buildMatchIndex, holdThreshold, matchParty } from '../../src/matching/index.js'
import type { ListEntry, Party, Watchlist } from '../../src/model/index.js'

/** Four persons of one name: nothing beside it, the country, the birth date, the number. The strongest stands last in the list. */
function listOf(name: string, type: ListEntry['type'], known: Partial<ListEntry>[]): Watchlist {
  const entries = known.map(
    (more, at): ListEntry => ({
      id: String(at),
      list: 'list',
      type,
      names: [{ text: name, kind: 'primary' }],
      programmes: ['X'],
      ...more,
    }),
  )
  return { id: 'list', title: 'List', publisher: 'Tests', sha256: '0'.repeat(64), entries }
}
const order = (list: Watchlist, party: Party) =>
  matchParty(buildMatchIndex([list]), party, { asOf: '2025-06-01' }).map(({ entryId }) => entryId)

const person = listOf('DASTOORI, Karim Bahramzadeh', 'person', [
  {},
  { countries: ['IR'] },
  { datesOfBirth: ['1971-03-09'] },
  { datesOfBirth: ['1971-03-09'], countries: ['IR'] },
  { identifiers: [{ kind: 'passport', value: 'K48213377', country: 'IR' }] },
])
const asked: Party = {
  name: 'Karim Bahramzadeh Dastoori',
  type: 'person',
  country: 'IR',
  dateOfBirth: '1971-03-09',
  identifiers: [{ kind: 'passport', value: 'K48213377', country: 'IR' }],
}

it('a number goes before a birth date, a birth date before a country, a country before the name alone', () => {
  expect(order(person, asked)).toEqual(['4', '3', '2', '1', '0'])
})

it('so does a name that is not quite the same', () => {
  expect(order(person, { ...asked, name: 'Karim Bahramzade Dasturi' })).toEqual(['4', '3', '2', '1', '0'])
})

it('an organization with its address goes before one with its country, and that before its name alone', () => {
  const address = '14 Azadi Street, Tabriz, Iran'
  const list = listOf('Northwind Rotor Works', 'organization', [{}, { countries: ['IR'] }, { addresses: [address] }])
  const party: Party = { name: 'Northwind Rotor Works', type: 'organization', country: 'IR', address }
  expect(order(list, party)).toEqual(['2', '1', '0'])
})

it('the order is that of the scores, which a number alone takes to 1', () => {
  const matches = matchParty(buildMatchIndex([person]), asked, { asOf: '2025-06-01' })
  const scores = matches.map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(scores.filter((score) => score === 1)).toHaveLength(1)
  expect(scores.every((score) => score >= holdThreshold)).toBe(true)
})

it('a birth date that differs puts the same name below all others', () => {
  const list = listOf('DASTOORI, Karim Bahramzadeh', 'person', [
    { datesOfBirth: ['1950-11-30'], countries: ['IR'] },
    {},
  ])
  expect(order(list, asked)[0]).toBe('1')
})

it('what is equal in all keeps the order of the list', () => {
  expect(
    order(listOf('Northwind Rotor Works', 'organization', [{}, {}, {}]), { name: 'Northwind Rotor Works' }),
  ).toEqual(['0', '1', '2'])
})
