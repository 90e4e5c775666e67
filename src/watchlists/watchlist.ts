import {
  fingerprint,
  type ListEntry,
  listEntrySchema,
  parseWith,
  TradescreenError,
  type Watchlist,
  watchlistSchema,
} from '../model/index.js'

/** A watchlist of one’s own: as `Watchlist`, but `sha256` and each entry’s `list` may be left out. */
export type WatchlistInput = Omit<Watchlist, 'sha256' | 'entries'> & {
  /** SHA-256 in lower-case hex. Default: that of the entries’ canonical JSON. */
  readonly sha256?: string
  /** The listed parties. */
  readonly entries: readonly (Omit<ListEntry, 'list'> & { readonly list?: string })[]
}

/** Lists whose entries have been checked one by one, so that it need not be done again for every screener. */
const checked = new WeakSet<Watchlist>()

/** Notes that a list was made here, entry by entry. */
export function asChecked(list: Watchlist): Watchlist {
  checked.add(list)
  return list
}

/** The list itself when it was made here, else a checked copy of it. @throws TradescreenError as {@link defineWatchlist}. */
export function ensureChecked(list: Watchlist): Watchlist {
  return checked.has(list) ? list : defineWatchlist(list)
}

function readEntry(raw: unknown, at: number, list: string): ListEntry {
  const named = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { list, ...raw } : raw
  try {
    return parseWith(listEntrySchema, named, `Entry ${at} of the list "${list}"`)
  } catch (error) {
    if (!(error instanceof TradescreenError)) throw error
    const { code, message, hint, pointer } = error
    throw new TradescreenError(code, message, {
      pointer: `/entries/${at}${pointer}`,
      cause: error,
      ...(hint !== undefined && { hint }),
    })
  }
}

/**
 * Refuses entries of another list and numbers that occur twice.
 * @throws TradescreenError `invalid-list`.
 */
export function assertOwnEntries(list: string, entries: readonly ListEntry[]): void {
  const seen = new Set<string>()
  for (const [at, entry] of entries.entries()) {
    if (entry.list !== list) {
      throw new TradescreenError(
        'invalid-list',
        `The list "${list}" has an entry of the list "${entry.list.slice(0, 100)}".`,
        {
          pointer: `/entries/${at}/list`,
          hint: 'Leave `list` out of the entries, or give the id of this list.',
        },
      )
    }
    if (seen.has(entry.id)) {
      throw new TradescreenError(
        'invalid-list',
        `The list "${list}" has the entry number "${entry.id.slice(0, 100)}" twice.`,
        {
          pointer: `/entries/${at}/id`,
          hint: 'Give every entry its own number.',
        },
      )
    }
    seen.add(entry.id)
  }
}

/**
 * Checks a list of one’s own and fills in what follows from the rest: `list` of the entries, and `sha256`.
 * @throws TradescreenError `invalid-list` for two entries of one number or an entry of another list; otherwise the code,
 * JSON pointer and hint of the first thing that is wrong.
 */
export function defineWatchlist(input: WatchlistInput): Watchlist {
  if (typeof input !== 'object' || input === null || !Array.isArray(input.entries)) {
    throw new TradescreenError('missing-key', 'The watchlist at /entries is missing.', {
      pointer: '/entries',
      hint: 'Give it: an array of listed parties, empty if need be.',
    })
  }
  const { entries: raw, ...rest } = input
  const head = parseWith(
    watchlistSchema,
    { ...rest, sha256: rest.sha256 ?? '0'.repeat(64), entries: [] },
    'The watchlist',
  )
  const entries = raw.map((entry, at) => readEntry(entry, at, head.id))
  assertOwnEntries(head.id, entries)
  return asChecked({ ...head, sha256: rest.sha256 ?? fingerprint(entries), entries })
}
