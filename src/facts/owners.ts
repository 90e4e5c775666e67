import type { OwnershipGraph } from '../ownership/index.js'
import type { PartyFacts } from './facts.js'

/** A party in the graph of owners, once, wherever and however often it was given. */
interface OwnershipNode {
  /** Its name, as first given. */
  readonly name: string
  /** What is known about it at each place where it was given; empty for one that does not stand above a party of the deal. */
  readonly parties: readonly PartyFacts[]
}

/** Who owns whom on `asOf`. */
export interface OwnershipFacts {
  /** Every party, by its number in the graph; none where the deal tells of no owner. */
  readonly nodes: readonly OwnershipNode[]
  /** The holdings in force. */
  readonly graph: OwnershipGraph
}
