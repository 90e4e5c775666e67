import { compileLists, type Snapshot } from '../matching/index.js'
import { loadSnapshot } from '../matching/load-snapshot.js'
import { day, parseWith, TradescreenError, type Watchlist } from '../model/index.js'
import { terminalText } from '../report/index.js'
import { resolvePolicy, rules as shippedRules } from '../rules/index.js'
import { createScreener, type Screener } from '../screener.js'
import { bundledWatchlist } from '../watchlists/index.js'
import { loadWatchlist } from '../watchlists/load.js'
import type { LoadReport } from '../watchlists/readers/report.js'
import { defaultStore } from '../watchlists/store/layout.js'
import { loadStored } from '../watchlists/store/open-stored.js'
import { currentManifest, storedLists } from '../watchlists/store/versions.js'
import { keyValue, type OptionKind, type Parsed } from './args.js'
import { choosePolicy, policyOptions, policyUsage } from './choose-policy.js'
import { ListFailure, usageError } from './exit-codes.js'
import type { Io } from './io.js'
import { storedSnapshot } from './stored-snapshot.js'

/** Options that say which lists are read. */
export const listOptions: Readonly<Record<string, OptionKind>> = {
  list: 'texts', 'list-date': 'texts', 'no-bundled': 'flag', 'no-stored': 'flag', store: 'text',
} // biome-ignore format: a list to be read at a glance

/** Their usage lines. */
export const listUsage = `  --list ID=PATH        read this list too; ID is a known one (tradescreen lists) or your own; --list ID alone: from the store
  --list-date ID=DATE   day on which that list was published, where its files do not tell
  --no-bundled          leave out the list that comes with the package
  --no-stored           leave out the lists of the store that are not named
  --store DIR           folder in which \`lists update\` keeps lists`

/** Options that say what is screened against. */
export const setupOptions: Readonly<Record<string, OptionKind>> = {
  ...listOptions, ...policyOptions, snapshot: 'text', 'as-of': 'text',
} // biome-ignore format: a list to be read at a glance

/** Their usage lines. */
export const setupUsage = `${listUsage}
  --snapshot FILE       use the lists prepared by \`lists compile\`, and no others
${policyUsage}
  --as-of DATE          listings, catalogues and rules of this day, YYYY-MM-DD (default: today, UTC)`

/** The folder in which lists are kept. */
export const storeOf = (args: Parsed, io: Io): string => args.text('store') ?? defaultStore(io.env)

/** A list that the user wants: from a path, or from the store. */
interface Wanted {
  readonly id: string
  readonly path?: string
}

function assertOnce(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw usageError(`The list "${twice}" is given twice.`, 'Give one of them another id.')
}

/** The lists that are named, after those of the store that are not. */
async function wantedLists(args: Parsed, io: Io): Promise<Wanted[]> {
  const named = args.texts('list').map((text): Wanted => {
    if (!text.includes('=')) return { id: text }
    const [id, path] = keyValue('--list', text)
    return { id, path }
  })
  const ids = new Set(named.map(({ id }) => id))
  const stored = args.flag('no-stored') ? [] : await storedLists(storeOf(args, io))
  return [...stored.filter((id) => !ids.has(id)).map((id) => ({ id })), ...named]
}

async function loadOne({ id, path }: Wanted, date: string | undefined, args: Parsed, io: Io): Promise<Watchlist> {
  const notes: string[] = []
  const onReport = (report: LoadReport) => notes.push(...report.notes)
  const publishedOn = date === undefined ? undefined : parseWith(day, date, `--list-date ${id}`)
  const list =
    path === undefined
      ? await loadStored(storeOf(args, io), id, onReport)
      : await loadWatchlist(id, { path, onReport, ...(publishedOn !== undefined && { publishedOn }) })
  for (const note of notes) await io.stderr.write(`${id}: ${terminalText(note)}\n`)
  return list
}

/**
 * Loads the lists: the bundled one, those of the store, and those that the user names.
 * @throws ListFailure when one cannot be loaded; TradescreenError `usage` or `unknown-list` when it is not named rightly.
 */
export async function loadLists(args: Parsed, io: Io): Promise<Watchlist[]> {
  const dates = new Map(args.texts('list-date').map((text) => keyValue('--list-date', text)))
  const wanted = await wantedLists(args, io)
  const bundled = args.flag('no-bundled') ? [] : [bundledWatchlist()]
  assertOnce([...bundled, ...wanted].map(({ id }) => id))
  const undated = [...dates.keys()].find((id) => !wanted.some((one) => one.id === id && one.path !== undefined))
  if (undated !== undefined) throw usageError(`--list-date names "${undated.slice(0, 100)}", but no --list does.`)
  const loaded: Watchlist[] = []
  for (const one of wanted) {
    try {
      loaded.push(await loadOne(one, dates.get(one.id), args, io))
    } catch (error) {
      if (!(error instanceof TradescreenError) || error.code === 'unknown-list') throw error
      throw new ListFailure(error)
    }
  }
  return [...bundled, ...loaded]
}

/** The lists, prepared: from the file that the user names, from what the store keeps, or made now. */
async function preparedLists(args: Parsed, io: Io): Promise<Snapshot> {
  const named = args.text('snapshot')
  if (named !== undefined) {
    const others = ['list', 'list-date'].find((name) => args.texts(name).length > 0)
    if (others !== undefined || args.flag('no-bundled'))
      throw usageError(
        `--snapshot and --${others ?? 'no-bundled'} do not go together.`,
        'A snapshot holds all its lists.',
      )
    return loadSnapshot(named).catch((error: unknown) => {
      throw error instanceof TradescreenError ? new ListFailure(error) : error
    })
  }
  const wanted = await wantedLists(args, io)
  if (wanted.length === 0 || wanted.some(({ path }) => path !== undefined))
    return compileLists(await loadLists(args, io))
  const store = storeOf(args, io)
  const manifests = await Promise.all(wanted.map(({ id }) => currentManifest(store, id).catch(() => undefined)))
  const complete = manifests.filter((manifest) => manifest !== undefined)
  if (complete.length < wanted.length) return compileLists(await loadLists(args, io))
  return storedSnapshot(store, complete, !args.flag('no-bundled'), () => loadLists(args, io))
}

/** The date to screen as of: the one given, or today’s. */
export function readAsOf(args: Parsed, io: Io): string {
  return parseWith(day, args.text('as-of') ?? io.today(), '--as-of')
}

/** A screener, the thresholds of its policy, and the files that the policy was read from. */
export interface Prepared {
  readonly screener: Screener
  readonly thresholds: { readonly review: number; readonly hold: number }
  readonly policyFiles: readonly string[]
}

/**
 * Makes the screener that the options ask for. Everything but the lists is checked before a list is read.
 * @param inputs Files that are screened: a config file is looked for from there upwards. Default: from the working folder.
 */
export async function prepare(args: Parsed, io: Io, inputs: readonly string[] = []): Promise<Prepared> {
  const asOf = readAsOf(args, io)
  const { policy, rules, files } = await choosePolicy(args, io, inputs)
  const { thresholds } = resolvePolicy(policy, [...shippedRules, ...rules])
  const snapshot = await preparedLists(args, io)
  return { screener: createScreener({ snapshot, policy, rules, asOf }), thresholds, policyFiles: files }
}
