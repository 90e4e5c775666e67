import { describe, expect, test } from 'vitest'
import { drawSteps, percentOf } from '../../src/ownership/index.js'
import { aGraph } from './a-graph.js'

function draw(text: string, listed = 'X') {
  const { graph, at } = aGraph(text)
  const drawing = drawSteps(at('T'), new Set(listed.split(' ').map(at)), (party) => graph.into[party]!)
  return { ...drawing, multiplied: drawing.multiplied === undefined ? undefined : percentOf(drawing.multiplied) }
}

describe('the multiplied share', () => {
  test.each([
    ['X>T 30', 30],
    ['X>A 60; A>T 50', 30],
    ['X>A 50; X>T 10; A>T 40', 30],
    ['X>A 100; A>B 50; A>C 50; B>T 50; C>T 50', 50],
    ['X>A 60; U>A 40; A>T 50; U>T 50', 30],
    ['X>A 60; A>B 60; B>A 40; B>T 50', 23.6842],
    ['X>A 100; A>T 100; T>A 100', 100],
    ['X>A 0.1; B>A 99.9; A>B 100; A>T 60', 60],
    ['X>A 1e-6; B>A 99.999999; A>B 100; A>T 60', 60],
    ['X>A ?; A>T 50', undefined],
  ])('%s: %s', (text, share) => {
    expect(draw(text).multiplied).toBe(share)
  })
})

test('steps stand from the top down and end at listed parties', () => {
  const { steps, ends } = draw('U>X 100; X>A 60; A>T 50')
  expect(steps).toHaveLength(2)
  expect(steps.at(-1)!.units).toBe(50e9)
  expect(ends).toHaveLength(1)
})

test('a drawing of very many steps is cut and says so', () => {
  const many = Array.from({ length: 40 }, (_, at) => `X>A${at} 60; A${at}>T 1`).join('; ')
  expect(draw(many)).toMatchObject({ cut: true, multiplied: undefined })
})

test('a listed party far above is named, and its holding drawn', () => {
  const links = Array.from({ length: 40 }, (_, at) => `A${at}>A${at + 1} 50`).join('; ')
  const { steps, ends, cut, multiplied } = draw(`X>A0 50; ${links}; A40>T 50`)
  expect({ ends: ends.length, cut, multiplied }).toEqual({ ends: 1, cut: true, multiplied: undefined })
  expect(steps).toHaveLength(21)
  expect(steps[0]!.owner).toBe(ends[0])
})
