import { describe, expect, test } from 'vitest'
import { buildMatchIndex } from '../../src/matching/build-index.js'
import { addressWordsOf, partsOfName, plainName, tellingWords } from '../../src/matching/marks.js'
import { listedNeighbours } from '../../src/matching/neighbours.js'
import { isSameBuilding } from '../../src/matching/same-building.js'
import { readSnapshot } from '../../src/matching/snapshot/read-snapshot.js'
import { snapshotBytes } from '../../src/matching/snapshot/write-snapshot.js'
import { aList } from '../rules/a-list.js'

const same = (a: string, b: string) => isSameBuilding(addressWordsOf(a)!, addressWordsOf(b)!)

describe('the same building', () => {
  test.each([
    ['204 Taleghani Ave., Tehran, Iran', 'Taleghani St., No.204, across from the bazaar, Tehran, Iran'],
    ['Unit 804, 4100 Salzedo Street, Coral Gables', '4100 Salzedo Street, Unit 813, Coral Gables, Florida'],
    ['ул. Кирова, 15, Казань, Татарстан', 'ul. Kirova 15, Kazan, Tatarstan'],
    ['P.O. Box 4470, Damascus, Syria', 'PO Box 4470, Damascus, Syria'],
  ])('%s and %s', (a, b) => expect(same(a, b)).toBe(true))

  test.each([
    ['No. 12, Azadi St, Tehran, Iran', 'No. 12, Valiasr St, Tehran, Iran'],
    ['No. 1339, Vali Nejad Alley, Tehran, Iran', 'P.O. Box 14155-1339, Tehran, Iran'],
    ['5 High Street, London', '7 High Street, London'],
  ])('%s is not %s', (a, b) => expect(same(a, b)).toBe(false))

  test('without a house number there is no building', () =>
    expect(addressWordsOf('Golestan Street, Tehran')).toBeUndefined())
})

test('plain names leave out legal form and order', () => {
  expect(plainName('Delvar Hamgam Electronics FZE')).toBe(plainName('ELECTRONICS, Delvar Hamgam'))
  expect(plainName('LLC')).toBe('')
})

test('the parts of a name are its neighbouring words, never the whole', () => {
  expect(partsOfName(tellingWords('Torkan Mavera Bremen'))).toEqual(['mavera torkan', 'bremen mavera'])
  expect(partsOfName(tellingWords('Torkan Mavera'))).toEqual([])
  expect(partsOfName(tellingWords('word '.repeat(5000))).length).toBeLessThan(1000)
})

test('a snapshot finds the same neighbours', () => {
  const index = buildMatchIndex([
    aList([
      {
        id: '3',
        names: [{ text: 'TORKAN MAVERA COMPANY', kind: 'primary' }],
        addresses: ['No. 116, Golestan Street, Velenjak, Tehran, Iran'],
        links: [{ to: 'Delvar Hamgam Electronics', relation: 'owner' }],
      },
    ]),
  ])
  const again = readSnapshot(snapshotBytes(index).buffer as ArrayBuffer)
  const parties = [
    { name: 'Nord Torkan Mavera Handel' },
    { name: 'Delvar Hamgam Electronics FZE' },
    { name: 'Kontor', address: 'Golestan St. 116, Velenjak, Tehran, Iran' },
  ]
  const found = parties.map((party) => listedNeighbours(index, party, '2024-06-01'))
  expect(found.map((all) => all.map(({ by, entryId }) => `${by} ${entryId}`))).toEqual([
    ['name-part 3'],
    ['link 3'],
    ['address 3'],
  ])
  expect(parties.map((party) => listedNeighbours(again, party, '2024-06-01'))).toEqual(found)
})
