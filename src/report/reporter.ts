import type { ListStamp, Outcome } from '../model/index.js'
import type { Summary } from './summary.js'

/** Styles that a reporter may ask for. */
export type Style = 'hold' | 'review' | 'info' | 'error' | 'bold' | 'dim'

/** What a run is about and how it is shown. */
export interface ReportRun {
  /** Date whose listings, catalogues and rules were used, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The lists that were looked at. */
  readonly lists: readonly ListStamp[]
  /** The policy that was used. */
  readonly policy: { readonly name: string; readonly sha256: string }
  /** Columns of the terminal, 40 to 200 used. Default 100. */
  readonly width?: number
  /** Puts colour around a text. Default: leaves it as it is. */
  readonly paint?: (style: Style, text: string) => string
}

/** Tells results as text. Each function returns a piece of the output, which may be empty; a reporter keeps nothing between calls. */
export interface Reporter {
  /** What users write after `--format`. */
  readonly id: string
  /** What it is for, in a few words. */
  readonly title: string
  /** What comes before the first record. */
  readonly begin?: (run: ReportRun) => string
  /** One record; `before` counts the records before it. */
  readonly outcome: (outcome: Outcome, run: ReportRun, before: Summary) => string
  /** What comes after the last record. */
  readonly end?: (run: ReportRun, summary: Summary) => string
}
