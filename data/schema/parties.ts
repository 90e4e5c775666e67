import { z } from 'zod'
import { list } from './cells.js'
import type { Dataset } from './dataset.js'

/* Tables of language, as `names.ts`: they say how people write, so their rows carry no sources. */

const words = list.pipe(z.array(z.string()).min(1))

/** Trades that rules ask for. */
const trade = z.strictObject({
  trade: z.enum(['forwarder', 'bank', 'exchange-house']),
  /** ISO 639-1 code. */
  lang: z.string().regex(/^[a-z]{2}$/),
  /** Words and phrases in names and descriptions of such businesses; Chinese ones are found within a text. */
  words,
  /** Phrases in which such a word means something else. */
  unless: list,
})

const endUse = z.strictObject({
  /**
   * `none`: nothing is told; `vague`: words that tell nothing; `military`, `uav`: what they say; `civil`: use of an unmanned aircraft that is
   * everyday; `denied`: words by which a text says that something is not so.
   */
  kind: z.enum(['none', 'vague', 'military', 'uav', 'civil', 'denied']),
  lang: z.string().regex(/^[a-z]{2}$/),
  words,
  unless: list,
})

const mailProvider = z.strictObject({
  /** Country or region of most users; `mul` for many. */
  region: z.string().regex(/^[a-z]{2,3}$/),
  domains: list.pipe(z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)).min(1)),
})

/** Words of one trade in one language. */
export type TradeRow = z.output<typeof trade>
/** Words about an end use in one language. */
export type EndUseRow = z.output<typeof endUse>
/** Mail providers at which anybody gets a mailbox. */
export type MailProviderRow = z.output<typeof mailProvider>

/** How trades and end uses are worded. */
export const partyDatasets: readonly Dataset[] = [
  {
    file: 'parties/trades.csv',
    row: trade,
    key: ['trade', 'lang'],
    compiled: 'tradeRows',
    type: ['TradeRow', 'parties'],
  },
  {
    file: 'parties/end-uses.csv',
    row: endUse,
    key: ['kind', 'lang'],
    compiled: 'endUseRows',
    type: ['EndUseRow', 'parties'],
  },
  {
    file: 'parties/mail-providers.csv',
    row: mailProvider,
    key: ['region'],
    compiled: 'mailProviders',
    type: ['MailProviderRow', 'parties'],
  },
]
