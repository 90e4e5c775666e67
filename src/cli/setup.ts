import { existsSync } from 'node:fs'
import { day, type Policy, parseWith, TradescreenError, type Watchlist } from '../model/index.js'
import { terminalText } from '../report/index.js'
import { policies } from '../rules/index.js'
import { type Config, loadPolicy } from '../rules/load-policy.js'
import { createScreener, type Screener } from '../screener.js'
import { bundledWatchlist } from '../watchlists/index.js'
import { loadWatchlist } from '../watchlists/load.js'
import { keyValue, type OptionKind, type Parsed } from './args.js'
import { ListFailure, usageError } from './exit-codes.js'
import type { Io } from './io.js'

/** Options that say what is screened against. */
export const setupOptions: Readonly<Record<string, OptionKind>> = {
  list: 'texts', 'list-date': 'texts', 'no-bundled': 'flag', policy: 'text', 'as-of': 'text', threshold: 'text',
} // biome-ignore format: a list to be read at a glance

/** Their usage lines. */
export const setupUsage = `  --list ID=PATH        screen against this list too; ID is a known one (tradescreen lists) or your own
  --list-date ID=DATE   day on which that list was published, where its files do not tell
  --no-bundled          leave out the list that comes with the package
  --policy FILE|NAME    recommended (default), strict, none, or a policy file
  --as-of DATE          listings, catalogues and rules of this day, YYYY-MM-DD (default: today, UTC)
  --threshold 0..1      name score from which a resemblance is flagged (default: the policy's)`

/**
 * Loads the lists that the user names, the bundled one first.
 * @throws ListFailure when one cannot be loaded; TradescreenError `usage` or `unknown-list` when it is not named rightly.
 */
export async function loadLists(args: Parsed, io: Io): Promise<Watchlist[]> {
  const dates = new Map(args.texts('list-date').map((text) => keyValue('--list-date', text)))
  const named = args.texts('list').map((text) => keyValue('--list', text))
  const bundled = args.flag('no-bundled') ? [] : [bundledWatchlist()]
  const ids = [...bundled.map((list) => list.id), ...named.map(([id]) => id)]
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw usageError(`The list "${twice}" is given twice.`, 'Give one of them another id.')
  const undated = [...dates.keys()].find((id) => !named.some(([other]) => other === id))
  if (undated !== undefined) throw usageError(`--list-date names "${undated.slice(0, 100)}", but no --list does.`)
  const loaded: Watchlist[] = []
  for (const [id, path] of named) {
    try {
      const date = dates.get(id)
      const notes: string[] = []
      const publishedOn = date === undefined ? undefined : parseWith(day, date, `--list-date ${id}`)
      loaded.push(
        await loadWatchlist(id, {
          path,
          ...(publishedOn !== undefined && { publishedOn }),
          onReport: (report) => notes.push(...report.notes),
        }),
      )
      for (const note of notes) await io.stderr.write(`${id}: ${terminalText(note)}\n`)
    } catch (error) {
      if (!(error instanceof TradescreenError) || error.code === 'unknown-list') throw error
      throw new ListFailure(error)
    }
  }
  return [...bundled, ...loaded]
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

/** Makes the screener that the options ask for. Everything but the lists is checked before a list is read. */
export async function makeScreener(args: Parsed, io: Io): Promise<Screener> {
  const asOf = readAsOf(args, io)
  const { policy, rules } = await readPolicy(args.text('policy'))
  const settled = withThreshold(policy, args.text('threshold'))
  return createScreener({ watchlists: await loadLists(args, io), policy: settled, rules, asOf })
}
