import {
  day,
  type ListEntry,
  listEntrySchema,
  parseWith,
  TradescreenError,
  type Watchlist,
  watchlistSchema,
} from '../model/index.js'
import { knownList, knownLists } from './known.js'
import { resolveLinks } from './links.js'
import { type FilesAtHand, hashOfFiles, openListFiles } from './load-files.js'
import { describeFormat } from './readers/file-format.js'
import { readersOf } from './readers/index.js'
import type { ListFile, ListReader } from './readers/reader.js'
import { addBadRow, assertFewBadRows, type LoadReport, newReport } from './readers/report.js'
import { asChecked } from './watchlist.js'

/** How a list is loaded. */
export interface LoadOptions {
  /** The publisher’s file, or a folder with the publisher’s own file names. */
  readonly path: string
  /**
   * Date of this version, `YYYY-MM-DD`. Default: the date in the file, where the format has one, else not known: the list then has
   * no age and never counts as stale. The time stamp of the file is never used, since a copy or download changes it.
   */
  readonly publishedOn?: string
  /** Share of rows that may be unreadable without the load failing, 0 to 1. Default 0. */
  readonly allowBadRows?: number
  /** Called once, after the load or before it fails: rows, bad rows with place and reason, notes, and what was not used. */
  readonly onReport?: (report: LoadReport) => void
}

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/

function checkId(id: string): void {
  if (typeof id !== 'string' || id.length > 100 || !idForm.test(id)) {
    throw new TradescreenError('unknown-list', `"${String(id).slice(0, 100)}" is no id of a list.`, {
      hint: 'An id is lower-case words joined by hyphens, for example ofac-sdn or my-customers.',
    })
  }
  const known = knownList(id)
  if (known === undefined || known.reader === 'yes') return
  const readable = knownLists.filter((list) => list.reader === 'yes').map((list) => list.id)
  throw new TradescreenError(
    'unknown-list',
    known.reader === 'bundled'
      ? `The list "${id}" comes with the package and is not loaded from a file.`
      : `The list "${id}" (${known.title}) cannot be read from the publisher’s file yet.`,
    { hint: `Readable are ${readable.join(', ')}, and a list of your own as CSV under an id of your own.` },
  )
}

/** Names what stands in place of the list. */
function notTheList(
  id: string,
  path: string,
  files: readonly ListFile[],
  readers: readonly ListReader[],
): TradescreenError {
  const seen = files.slice(0, 5).map((file) => `${file.name} is ${describeFormat(file.format)}`)
  const more = files.length > 5 ? ` (and ${files.length - 5} more files)` : ''
  const what = files.length === 0 ? `${path} holds no file` : `${seen.join('; ')}${more}`
  return new TradescreenError('invalid-list', `The list "${id}" is not there: ${what}.`, {
    hint: `It is read from ${readers.map((reader) => reader.title).join(', or ')}.`,
  })
}

function choose(id: string, path: string, { files }: FilesAtHand, readers: readonly ListReader[]) {
  for (const reader of readers) {
    const chosen = reader.detect(files, id)
    if (chosen !== undefined && chosen.length > 0) return { reader, chosen }
  }
  throw notTheList(id, path, files, readers)
}

/** What is wrong with an entry by the model, as a plain clause. */
function problemOf(entry: ListEntry): string | undefined {
  const result = listEntrySchema.safeParse(entry)
  if (result.success) return undefined
  const issue = result.error.issues[0]!
  return `does not fit the model at ${issue.path.join('.') || 'the entry'}: ${issue.message}`
}

async function readAll(
  id: string,
  reader: ListReader,
  files: readonly ListFile[],
  report: LoadReport,
): Promise<ListEntry[]> {
  const entries: ListEntry[] = []
  for await (const { entry, file, line } of reader.read({ list: id, files }, report)) {
    const problem = problemOf(entry)
    if (problem === undefined) entries.push(entry)
    else addBadRow(report, file, line, problem)
  }
  return entries
}

function assertShare(share: number): void {
  if (typeof share === 'number' && share >= 0 && share <= 1) return
  throw new TradescreenError('invalid-value', 'allowBadRows is not right: must be a share from 0 to 1.', {
    pointer: '/allowBadRows',
  })
}

/**
 * Loads a list from the publisher’s own file, or a list of one’s own from a CSV.
 *
 * The SHA-256 is that of the file; of several files, that of the lines `<sha256>  <name>` in order of the names.
 * @param id Id of a known list (`knownLists`), or any other id for a list of one’s own.
 * @throws TradescreenError `unknown-list` for an id without a reader; `unreadable` or `too-large` (1 GB a file) for the path;
 * `invalid-list` when the files are not this list, are cut off, empty or not UTF-8, hold no entry, or more bad rows than allowed;
 * `invalid-csv` for a list of one’s own without a column of names.
 */
export async function loadWatchlist(id: string, options: LoadOptions): Promise<Watchlist> {
  checkId(id)
  const allowed = options.allowBadRows ?? 0
  assertShare(allowed)
  const given =
    options.publishedOn === undefined ? undefined : parseWith(day, options.publishedOn, 'The date publishedOn')
  const readers = readersOf(id)
  const atHand = await openListFiles(options.path, readers)
  const { reader, chosen } = choose(id, options.path, atHand, readers)
  const report = newReport(id)
  let entries: ListEntry[]
  try {
    entries = await readAll(id, reader, chosen, report)
  } finally {
    options.onReport?.(report)
  }
  assertFewBadRows(report, allowed)
  if (entries.length === 0) {
    throw new TradescreenError('invalid-list', `The list "${id}" holds no entry.`, {
      hint: 'Get the file again from the publisher.',
    })
  }
  const known = knownList(id)
  const publishedOn = given ?? report.publishedOn
  const staleAfterDays = known?.staleAfterDays ?? report.about?.staleAfterDays
  const head = {
    id,
    title: known?.title ?? report.about?.title ?? id,
    publisher: known?.publisher ?? report.about?.publisher ?? 'own list',
    ...(publishedOn !== undefined && { publishedOn }),
    sha256: hashOfFiles(atHand.hashes),
    ...(staleAfterDays !== undefined && { staleAfterDays }),
    ...(known?.expectedEntries !== undefined && { expectedEntries: known.expectedEntries }),
    ...(report.badRowCount > 0 && { unreadRows: report.badRowCount }),
    entries: [],
  }
  return asChecked({ ...watchlistSchema.parse(head), entries: resolveLinks(entries) })
}
