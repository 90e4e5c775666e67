import { tradeRows } from '../knowledge/compiled/trade-rows.js'
import type { Party } from '../model/index.js'
import { plainWords, wordTable } from './word-table.js'

/** A trade that a party is in by its own words. */
export interface TradeFact {
  /** Which of the trades that rules ask for. */
  readonly trade: 'forwarder' | 'bank' | 'exchange-house'
  /** The word that says so. */
  readonly word: string
  /** Where it stands. */
  readonly by: 'business' | 'name'
}

const read = wordTable(tradeRows.map(({ trade, ...row }) => ({ kind: trade, ...row })))

function tradeIn(text: string, by: TradeFact['by']): TradeFact | undefined {
  const [hit] = read(plainWords(text.slice(0, 2000)))
  return hit && { trade: hit.kind, word: hit.phrase, by }
}

/** What a name alone says of a trade. */
export const tradeOfName = (name: string) => tradeIn(name, 'name')

/** The trade of a party by its line of business, else by its name; a person has none by name. */
export function tradeOf({ business, name, type }: Party): TradeFact | undefined {
  // A line of business that is told counts before the name: a hotel may be called after a bank.
  if (business !== undefined && plainWords(business).length > 0) return tradeIn(business, 'business')
  return type === undefined || type === 'organization' ? tradeOfName(name) : undefined
}
