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
export { loadSnapshot, saveSnapshot } from './matching/load-snapshot.js'
export {
  type Reporter,
  type ReportPiece,
  type ReportRun,
  report,
  reporters,
  type Style,
  type Summary,
} from './report/index.js'
export { findConfig } from './rules/config/find-config.js'
export { type Config, loadPolicy } from './rules/load-policy.js'
export { diffWatchlists, type EntryChange, type FieldChange } from './watchlists/diff.js'
export { type KnownList, knownLists } from './watchlists/index.js'
export { type LoadOptions, loadWatchlist } from './watchlists/load.js'
export type { BadRow, LoadReport } from './watchlists/readers/report.js'
export type { Manifest, ManifestFile } from './watchlists/store/manifest.js'
export { loadStored } from './watchlists/store/open-stored.js'
export { type Updated, type UpdateOptions, updateList } from './watchlists/store/update.js'
export { currentManifest, rollback, storedLists, storedVersions } from './watchlists/store/versions.js'
