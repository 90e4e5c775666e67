import { expect, test } from 'vitest'
import { readRecords, screenRecords } from '../../src/batch/index.js'
import type { Screener } from '../../src/screener.js'
import { run, screening } from '../report/fake-outcomes.js'
import { collect } from './collect.js'

const answer = (name: string | undefined) => {
  if (name === 'bad') throw new RangeError('oops')
  return screening({})
}
const fake: Screener = {
  screen: (shipment) => ({
    ...answer(shipment.parties?.[0]?.name),
    ...(shipment.ref !== undefined && { ref: shipment.ref }),
  }),
  screenParty: (party) => answer(party.name),
  screenItem: () => answer(undefined),
  timeline: () => {
    throw new Error('not asked for')
  },
  matchParty: () => [],
  classifyItem: () => [],
  asOf: run.asOf,
  lists: run.lists,
  policy: run.policy,
  rules: [],
}

test('outcomes come in order with their refs; what throws is an error of its record', async () => {
  const text =
    '{"ref":"a","party":{"name":"good"}}\n{"ref":"b","party":{"name":"bad"}}\nnot json\n{"ref":"d","item":{"description":"x"}}\n{"ref":"e","destination":"Olya"}\n'
  const outcomes = await collect(screenRecords(fake, readRecords([text], { format: 'ndjson' })))
  expect(outcomes.map(({ position, ref, error }) => [position, ref, error?.code])).toEqual([
    [1, 'a', undefined],
    [2, 'b', 'rule-failed'],
    [3, undefined, 'invalid-json'],
    [4, 'd', undefined],
    [5, 'e', undefined],
  ])
  expect(outcomes.map(({ screening }) => screening?.ref)).toEqual(['a', undefined, undefined, 'd', 'e'])
})
