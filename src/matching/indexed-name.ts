import type { ListedName } from '../model/index.js'
import type { Name } from '../names/index.js'

/** One listed name, ready to be compared. */
export interface IndexedName {
  readonly entry: number
  readonly listed: ListedName
  readonly name: Name
  /** Ids of its tokens, in order. */
  readonly tokenIds: Int32Array
  /** How much each of its tokens tells, in order. */
  readonly weights: Float32Array
}
