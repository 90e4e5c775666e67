import type { RecordScope } from '../../batch/index.js'
import type { Severity, Shipment } from '../../model/index.js'

/** A flag that a case expects, or must not have. */
export interface CaseFlag {
  /** Id of the rule. */
  readonly rule: string
  /** Its severity. Left out: any. */
  readonly severity?: Severity
  /** JSON pointer to what it is about. Left out: any. */
  readonly subject?: string
}

/** One case of a decision table. */
export interface TableCase {
  /** Name from the column `case`, or the place in the table. */
  readonly name: string
  /** Where it stands, for messages: `cases.csv, line 3`. */
  readonly where: string
  /** A lone party or item is screened as such, as in a batch. */
  readonly scope: RecordScope
  /** The deal to screen. */
  readonly shipment: Shipment
  /** Date of the screening. Left out: that of the run. */
  readonly asOf?: string
  /** Flags that must be there. */
  readonly expect: readonly CaseFlag[]
  /** Flags that must not be there. */
  readonly expectNot: readonly CaseFlag[]
  /** Status that the screening must have. Left out: any. */
  readonly status?: 'none' | Exclude<Severity, 'info'>
}
