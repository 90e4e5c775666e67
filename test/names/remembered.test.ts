import { describe, expect, it } from 'vitest'
import { remembered } from '../../src/names/remembered.js'

describe('remembered', () => {
  it('asks once for a word, also when the answer is nothing', () => {
    let asked = 0
    const answer = remembered((word) => {
      asked++
      return word === 'altair' ? 'vega' : undefined
    })
    expect([answer('altair'), answer('altair'), answer('x'), answer('x')]).toEqual([
      'vega',
      'vega',
      undefined,
      undefined,
    ])
    expect(asked).toBe(2)
  })

  it('forgets all words when there are too many', () => {
    let asked = 0
    const answer = remembered((word) => {
      asked++
      return word
    })
    for (let at = 0; at <= 20_000; at++) answer(String(at))
    answer('0')
    expect(asked).toBe(20_002)
  })
})
