import { expect, test } from 'vitest'
import { solveRing } from '../../src/ownership/ring.js'
import { aGraph } from './a-graph.js'

function part(text: string): number | undefined {
  const { graph, at } = aGraph(text)
  return solveRing(graph.into.flat(), at('T'), new Set([at('X')]))
}

test.each([
  ['X>A 30; B>A 70; A>B 100; A>T 60', 0.6],
  ['X>A 60; A>B 60; B>A 40; B>T 50', 0.236842],
  ['X>T 25', 0.25],
  ['U>T 50; X>U 0', 0],
])('%s', (text, share) => {
  expect(part(text)).toBeCloseTo(share, 6)
})

test('a ring that holds all of itself, or more, has no part that is owned from outside', () => {
  expect(part('X>A 10; B>A 100; A>B 100; A>T 60')).toBeUndefined()
  expect(part('X>A 10; B>A 100; A>B 150; A>T 60')).toBeUndefined()
})
