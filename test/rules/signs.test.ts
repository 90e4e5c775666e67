import { expect, test } from 'vitest'
import { addUpSigns, sign } from '../../src/rules/signs.js'

test('signs add up to a look from 0.3 on, whatever their sum is rounded to', () => {
  const add = (...effects: number[]) => addUpSigns(effects.map((effect) => sign('RF07', effect, 'other', 'It is so.')))
  expect(add(0.15, 0.1).asksForLook).toBe(false)
  expect(add(0.1, 0.1, 0.1).asksForLook).toBe(true)
  expect(add(0.2, 0.2).sum).toBeCloseTo(0.4)
})

test('they are told in one sentence, and each source once', () => {
  const { told, sources, reasons } = addUpSigns([
    sign('RF07', 0.1, 'other', 'The payer is another.'),
    sign('RF07', 0.2, 'country', 'A bank elsewhere pays.', 'AT'),
  ])
  expect(told).toBe('the payer is another; a bank elsewhere pays')
  expect(sources).toHaveLength(1)
  expect(reasons[1]).toEqual({ code: 'country', effect: 0.2, text: 'A bank elsewhere pays.', query: 'AT' })
})
