import type { OwnershipGraph } from './graph.js'

/** All parties, owners before what they own; inside a ring of owners the order is that in which they are met. */
export function ownersFirst({ size, from, into }: OwnershipGraph): number[] {
  const met = new Uint8Array(size)
  const done: number[] = []
  const visit = (root: number) => {
    if (met[root]) return
    met[root] = 1
    const path = [{ party: root, next: 0 }]
    while (path.length > 0) {
      const top = path.at(-1)!
      const stake = from[top.party]![top.next++]
      if (stake === undefined) {
        done.push(top.party)
        path.pop()
      } else if (!met[stake.owned]) {
        met[stake.owned] = 1
        path.push({ party: stake.owned, next: 0 })
      }
    }
  }
  for (let party = 0; party < size; party++) if (into[party]!.length === 0) visit(party)
  for (let party = 0; party < size; party++) visit(party)
  return done.reverse()
}
