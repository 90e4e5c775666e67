import { z } from 'zod'
import type { Snapshot } from './matching/index.js'
import { day, limits, type Policy, unitInterval, type Watchlist, watchlistSchema } from './model/index.js'
import type { AnyRule, PolicyName } from './rules/index.js'

/** What a screener is made with. */
export interface ScreenerOptions {
  /** Lists to match parties with. Default: the bundled list `uav-network` alone. */
  readonly watchlists?: readonly Watchlist[]
  /** Lists prepared before, in place of `watchlists`: by `compileLists`, or by `loadSnapshot` of `tradescreen/node`. */
  readonly snapshot?: Snapshot
  /** A policy, or the name of a shipped one: `recommended`, `strict`, `uav-only`, `none`. Default `recommended`. */
  readonly policy?: Policy | PolicyName
  /** Rules of your own, made by `defineRule`, beside the shipped ones. Default: none. */
  readonly rules?: readonly AnyRule[]
  /**
   * Date whose listings, catalogues and rules count, `YYYY-MM-DD`. Default: the UTC date on which the screener is made;
   * it is read once, here. A service that runs for days gives it with each call instead.
   */
  readonly asOf?: string
}

/** What a single call may set for itself. */
export interface ScreenOptions {
  /** Date whose listings, catalogues and rules count, `YYYY-MM-DD`. Default: the screener's. */
  readonly asOf?: string
}

/** What a timeline may set for itself. */
export interface TimelineOptions {
  /** First day, `YYYY-MM-DD`. Default: the day before the first on which anything begins or ends. */
  readonly from?: string
  /** Last day, `YYYY-MM-DD`. Default: the last on which anything begins or ends, and at least the screener's date. */
  readonly to?: string
  /** What the deal stands for; of a lone party or item the rules on whole deals say nothing. Default: `shipment`. */
  readonly scope?: 'shipment' | 'party' | 'item'
}

/** What a search for listed parties may set for itself. */
export interface MatchOptions extends ScreenOptions {
  /** Most matches returned, strongest first. 1 to 10,000. Default 20. */
  readonly limit?: number
  /** Lowest score returned, 0 to 1. Default: the policy's review threshold. */
  readonly threshold?: number
}

const isRule = (value: unknown): boolean => {
  const rule = value as Partial<AnyRule> | null | undefined
  return (
    typeof rule === 'object' && rule !== null && typeof rule.check === 'function' && typeof rule.meta?.id === 'string'
  )
}

// Entries are checked one by one only where no loader has done so: hundreds of thousands at every screener would be felt.
const madeList = watchlistSchema.extend({
  entries: z.custom((entries) => Array.isArray(entries), 'must be a list made by defineWatchlist or loadWatchlist'),
})

/** Checks {@link ScreenerOptions} from callers without a type checker. */
export const screenerOptionsSchema = z.strictObject({
  watchlists: z.array(madeList).optional().describe('Lists made by defineWatchlist or loadWatchlist (await it).'),
  snapshot: z.unknown().optional(),
  policy: z.unknown().optional(),
  rules: z.array(z.custom(isRule, 'must be made by defineRule')).optional().describe('Rules made by defineRule.'),
  asOf: day.optional().describe('A date written YYYY-MM-DD.'),
})

/** Checks {@link MatchOptions} from callers without a type checker. */
export const callOptionsSchema = z.strictObject({
  asOf: day.optional().describe('A date written YYYY-MM-DD.'),
  limit: z.number().int().min(1).max(limits.list).optional().describe('Most matches returned, 1 to 10,000.'),
  threshold: unitInterval.optional().describe('Lowest score returned, 0 to 1.'),
})

/** Checks {@link TimelineOptions} from callers without a type checker. */
export const timelineOptionsSchema = z.strictObject({
  from: day.optional().describe('A date written YYYY-MM-DD.'),
  to: day.optional().describe('A date written YYYY-MM-DD.'),
  scope: z.enum(['shipment', 'party', 'item']).optional().describe('What the deal stands for.'),
})
