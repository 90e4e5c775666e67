/**
 * Files and streams for Node: load lists and policies, read records, screen them one by one, and tell the results.
 * @module
 */
export {
  type ColumnField,
  type ColumnMapping,
  columnFields,
  formatOfName,
  type InputFormat,
  type InputRecord,
  type ReadOptions,
  type RecordScope,
  readRecords,
  type ScreenRecordsOptions,
  screenRecords,
  sniffFormat,
  type TextSource,
} from './batch/index.js'
export {
  type Reporter,
  type ReportPiece,
  type ReportRun,
  report,
  reporters,
  type Style,
  type Summary,
} from './report/index.js'
export { type Config, loadPolicy } from './rules/load-policy.js'
export { type KnownList, knownLists } from './watchlists/index.js'
export { type LoadOptions, loadWatchlist } from './watchlists/load.js'
