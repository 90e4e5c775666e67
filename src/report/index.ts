import { csv } from './csv.js'
import { json } from './json.js'
import { ndjson } from './ndjson.js'
import type { Reporter } from './reporter.js'
import { table } from './table.js'

/** Every reporter by id, in the order in which they are shown. */
export const reporters: ReadonlyMap<string, Reporter> = new Map([table, csv, ndjson, json].map((one) => [one.id, one]))

export { explainedItem } from './explained-item.js'
export { explainedParty } from './explained-party.js'
export { listLine } from './list-lines.js'
export { type ReportPiece, report } from './report.js'
export type { Reporter, ReportRun, Style } from './reporter.js'
export { isAboutLists, type Summary } from './summary.js'
export { screenedHeading, table } from './table.js'
export { terminalText } from './terminal-text.js'
export { timelineText } from './timeline-text.js'
export { wrap } from './wrap.js'
