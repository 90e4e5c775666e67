import type { OwnershipGraph } from './graph.js'

/** Whether any of some parties stands above a party, through any holding. */
export type Above = (party: number) => boolean

/** Which parties have one of these somewhere above them, or are one of these. */
export function reachedFrom({ from, size }: OwnershipGraph, starts: Iterable<number>): Above {
  const reached = new Uint8Array(size)
  const pending = [...starts]
  for (const party of pending) reached[party] = 1
  for (let at = 0; at < pending.length; at++) {
    for (const { owned } of from[pending[at]!]!) {
      if (reached[owned]) continue
      reached[owned] = 1
      pending.push(owned)
    }
  }
  return (party) => reached[party] === 1
}
