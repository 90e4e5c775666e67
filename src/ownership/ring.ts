import type { Stake } from './graph.js'
import { wholeShare } from './share.js'

/** A part that a hair of rounding may leave. */
const nothing = 1e-12

/**
 * The part of a party that listed owners hold through a ring of owners, as the limit of going round it for ever: the solution of one
 * equation a party. Small graphs only: the work grows with the cube of the parties.
 * @returns 0 or more; `undefined` when the ring holds all of itself, or more, so that there is no such part.
 */
export function solveRing(steps: readonly Stake[], party: number, listed: ReadonlySet<number>): number | undefined {
  const places = new Map([...new Set(steps.map(({ owned }) => owned))].map((owned, place) => [owned, place]))
  const size = places.size
  // A row a party: what it is, less what others pass on to it, is what listed owners hold in it.
  const rows = Array.from({ length: size }, (_, place) => {
    const row = new Float64Array(size + 1)
    row[place] = 1
    return row
  })
  for (const { owner, owned, units } of steps) {
    const row = rows[places.get(owned)!]!
    const place = places.get(owner)
    if (listed.has(owner)) row[size]! += units / wholeShare
    else if (place !== undefined) row[place]! -= units / wholeShare
  }
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let at = column + 1; at < size; at++)
      if (Math.abs(rows[at]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = at
    const chosen = rows[pivot]!
    if (Math.abs(chosen[column]!) < nothing) return undefined
    rows[pivot] = rows[column]!
    rows[column] = chosen
    for (const row of rows) {
      const factor = row === chosen ? 0 : row[column]! / chosen[column]!
      if (factor !== 0) for (let at = column; at <= size; at++) row[at]! -= factor * chosen[at]!
    }
  }
  const place = places.get(party)
  if (place === undefined) return 0
  const part = rows[place]![size]! / rows[place]![place]!
  return part >= -nothing ? Math.max(0, part) : undefined
}
