import { existsSync } from 'node:fs'
import { compileLists, type Snapshot } from '../matching/index.js'
import { loadSnapshot } from '../matching/load-snapshot.js'
import { day, type Policy, parseWith, TradescreenError, type Watchlist } from '../model/index.js'
import { terminalText } from '../report/index.js'
import { policies, resolvePolicy, rules as shippedRules } from '../rules/index.js'
import { type Config, loadPolicy } from '../rules/load-policy.js'
import { createScreener, type Screener } from '../screener.js'
import { bundledWatchlist } from '../watchlists/index.js'
import { loadWatchlist } from '../watchlists/load.js'
import type { LoadReport } from '../watchlists/readers/report.js'
import { defaultStore } from '../watchlists/store/layout.js'
import { loadStored } from '../watchlists/store/open-stored.js'
import { currentManifest, storedLists } from '../watchlists/store/versions.js'
import { keyValue, type OptionKind, type Parsed } from './args.js'
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
  ...listOptions, snapshot: 'text', policy: 'text', 'as-of': 'text', threshold: 'text',
} // biome-ignore format: a list to be read at a glance

/** Their usage lines. */
export const setupUsage = `${listUsage}
  --snapshot FILE       use the lists prepared by \`lists compile\`, and no others
  --policy FILE|NAME    recommended (default), strict, none, or a policy file
  --as-of DATE          listings, catalogues and rules of this day, YYYY-MM-DD (default: today, UTC)
  --threshold 0..1      name score from which a resemblance is flagged (default: the policy's)`

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

async function readPolicy(name: string | undefined): Promise<Config> {
  if (name === undefined) return { policy: policies.recommended, rules: [] }
  if (Object.hasOwn(policies, name)) return { policy: policies[name as keyof typeof policies], rules: [] }
  if (existsSync(name)) return loadPolicy(name)
  throw usageError(
    `"${name.slice(0, 200)}" is neither a policy nor a file.`,
    `Policies are ${Object.keys(policies).join(', ')}; or give the path of a policy file.`,
  )
}

function withThreshold(policy: Policy, text: string | undefined): Policy {
  if (text === undefined) return policy
  const review = Number(text)
  if (text.trim() === '' || !(review >= 0 && review <= 1))
    throw usageError(`--threshold ${text.slice(0, 100)} is not a number from 0 to 1.`)
  const base = policies[(policy.extends ?? 'recommended') as keyof typeof policies] ?? policies.recommended
  const hold = policy.thresholds?.hold ?? base.thresholds?.hold ?? 1
  if (review > hold) {
    throw usageError(
      `--threshold ${review} is above the score from which a party holds, ${hold}.`,
      'Give a lower one, or set both in a policy file.',
    )
  }
  return { ...policy, thresholds: { review, hold } }
}

/** The date to screen as of: the one given, or today’s. */
export function readAsOf(args: Parsed, io: Io): string {
  return parseWith(day, args.text('as-of') ?? io.today(), '--as-of')
}

/** A screener and the thresholds of its policy. */
export interface Prepared {
  readonly screener: Screener
  readonly thresholds: { readonly review: number; readonly hold: number }
}

/** Makes the screener that the options ask for. Everything but the lists is checked before a list is read. */
export async function prepare(args: Parsed, io: Io): Promise<Prepared> {
  const asOf = readAsOf(args, io)
  const { policy, rules } = await readPolicy(args.text('policy'))
  const settled = withThreshold(policy, args.text('threshold'))
  const { thresholds } = resolvePolicy(settled, [...shippedRules, ...rules])
  const snapshot = await preparedLists(args, io)
  return { screener: createScreener({ snapshot, policy: settled, rules, asOf }), thresholds }
}

/** The screener that the options ask for. */
export const makeScreener = async (args: Parsed, io: Io): Promise<Screener> => (await prepare(args, io)).screener
