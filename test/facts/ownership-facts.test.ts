import { describe, expect, test } from 'vitest'
import { gatherOwnership } from '../../src/facts/ownership-facts.js'
import { gatherParty } from '../../src/facts/party-facts.js'
import type { Shipment } from '../../src/model/index.js'

function gather(shipment: Shipment, asOf = '2024-06-01') {
  const lookUp = { matches: () => [], neighbours: () => [], dealDate: asOf }
  const known = (shipment.parties ?? []).flatMap((party, at) => gatherParty(party, `/parties/${at}`, asOf, lookUp))
  const { parties, ownership } = gatherOwnership(shipment, known, asOf, lookUp)
  const stakes = ownership.graph.into
    .flat()
    .map(({ owner, owned, units }) => [ownership.nodes[owner]!.name, ownership.nodes[owned]!.name, units / 1e9])
  return { parties, ownership, stakes, subjects: parties.map((party) => party.subject) }
}

test('a row of the flat form names a director of a party of the deal', () => {
  const { stakes, parties } = gather({
    parties: [{ name: 'Kontor GmbH', directors: [{ name: 'Ivan Petrovich Sokolov' }] }],
    ownership: [{ owner: 'Ivan Petrovich Sokolov', owned: 'Kontor GmbH', percent: 60 }],
  })
  expect(stakes).toEqual([['Ivan Petrovich Sokolov', 'Kontor GmbH', 60]])
  expect(parties).toEqual([])
})

describe('the flat form', () => {
  test.each([
    ['by name', 'kontor am hafen KG'],
    ['by alias', 'Hafenkontor'],
    ['by identifier, whatever its blanks', '77070 83893'],
  ])('names a party %s', (_how, owned) => {
    const kontor = {
      name: 'Kontor am Hafen KG',
      aliases: ['Hafenkontor'],
      identifiers: [{ kind: 'inn', value: '7707083893' }],
    }
    expect(gather({ parties: [kontor], ownership: [{ owner: 'Mitte AG', owned, percent: 60 }] }).stakes).toEqual([
      ['Mitte AG', 'Kontor am Hafen KG', 60],
    ])
  })

  test('names a party of a later row', () => {
    const { ownership } = gather({
      parties: [{ name: 'T' }],
      ownership: [
        { owner: 'Mitte', owned: 'T' },
        { owner: { name: 'Mitte', country: 'DE' }, owned: 'T', percent: 5 },
      ],
    })
    expect(ownership.nodes.map((node) => node.name).sort()).toEqual(['Mitte', 'T'])
  })

  test('looks up who stands above a party of the deal, once, and nobody else', () => {
    const { subjects } = gather({
      parties: [{ name: 'T' }],
      ownership: [
        { owner: 'A', owned: 'T', percent: 10 },
        { owner: 'B', owned: 'A', percent: 10 },
        { owner: 'B', owned: 'Sister', percent: 10 },
        { owner: 'T', owned: 'Daughter', percent: 10 },
      ],
    })
    expect(subjects).toEqual(['/ownership/0/owner', '/ownership/1/owner'])
  })

  test('tells of owners whose holding has ended why they do not count', () => {
    const { parties } = gather({
      parties: [{ name: 'T' }],
      ownership: [
        { owner: 'A', owned: 'T', until: '2023' },
        { owner: 'B', owned: 'A' },
        { owner: 'C', owned: 'T' },
        { owner: 'C', owned: 'A' },
      ],
    })
    expect(parties.map(({ party, pastHolding }) => [party.name, pastHolding])).toEqual([
      ['A', 'The holding ended in 2023.'],
      ['B', 'The holding ended in 2023.'],
      ['C', undefined],
    ])
  })

  test('takes a party with owners of its own', () => {
    const { stakes, subjects } = gather({
      parties: [{ name: 'T' }],
      ownership: [{ owner: { name: 'A', owners: [{ party: { name: 'B' }, percent: 70 }] }, owned: 'T', percent: 60 }],
    })
    expect(stakes).toEqual([
      ['A', 'T', 60],
      ['B', 'A', 70],
    ])
    expect(subjects).toEqual(['/ownership/0/owner', '/ownership/0/owner/owners/0/party'])
  })
})

test('a holding said by a party and by the flat form counts once', () => {
  const { stakes } = gather({
    parties: [{ name: 'T', owners: [{ party: { name: 'A' }, percent: 30 }] }],
    ownership: [{ owner: 'A', owned: 'T', percent: 30 }],
  })
  expect(stakes).toEqual([['A', 'T', 30]])
})

test('a party that is told in several places is one, with all that is said of it', () => {
  const { ownership } = gather({
    parties: [
      { name: 'T', owners: [{ party: { name: 'A' }, percent: 30 }] },
      { name: 'A', owners: [{ party: { name: 'B' }, percent: 30 }] },
    ],
  })
  expect(ownership.nodes.map((node) => [node.name, node.parties.map((party) => party.subject)])).toEqual([
    ['T', ['/parties/0']],
    ['A', ['/parties/0/owners/0/party', '/parties/1']],
    ['B', ['/parties/1/owners/0/party']],
  ])
})
