import { expect } from 'vitest'
import type { Item, Shipment, Source } from '../../src/model/index.js'
import { createScreener, type Screener } from '../../src/screener.js'

/** The day on which lines are screened where nothing else is said. */
export const today = '2026-11-25'
const screeners = new Map<string, Screener>()
function screenerOf(asOf: string): Screener {
  const made = screeners.get(asOf) ?? createScreener({ watchlists: [], asOf })
  screeners.set(asOf, made)
  return made
}

const day = /^\d{4}-\d{2}-\d{2}$/

/** Whether a reader can go and look: a document by name, the place in it, and its day or that of our data, each in a field of its own. */
const canBeLookedUp = ({ title, publishedOn, asOf, locator }: Source) =>
  title !== '' && (locator ?? '') !== '' && (day.test(publishedOn ?? '') || day.test(asOf ?? ''))

function assertSources(row: string, what: string, sources: readonly Source[]): void {
  if (sources.length === 0) expect.fail(`${row}: ${what} has no source`)
  const poor = sources.find((source) => !canBeLookedUp(source))
  if (poor !== undefined) expect.fail(`${row}: ${what} has a source that cannot be looked up: ${JSON.stringify(poor)}`)
}

interface Seen {
  readonly matches: readonly string[]
  /** Rules of the flags about goods. */
  readonly flags: readonly string[]
}

/** Screens a deal; a flag about goods one of whose sources cannot be looked up is a failure that names the row. */
export function lookAtDeal(row: string, deal: Shipment, asOf = today): string[] {
  const flags = screenerOf(asOf)
    .screen(deal)
    .flags.filter(
      ({ rule }) => rule.startsWith('item/') || rule === 'shipment/uav-kit' || rule === 'shipment/split-order',
    )
  for (const { rule, message, sources } of flags) assertSources(row, `the flag ${rule} (${message})`, sources)
  return flags.map(({ rule }) => rule)
}

/** Screens a line; a match or flag one of whose sources cannot be looked up is a failure that names the row. */
export function look(row: string, item: Item, asOf = today): Seen {
  const matches = screenerOf(asOf).classifyItem(item)
  for (const { catalogue, id, sources } of matches) assertSources(row, `the match ${catalogue} ${id}`, sources)
  return {
    matches: matches.map(({ catalogue, id }) => `${catalogue} ${id}`),
    flags: lookAtDeal(row, { items: [item] }, asOf),
  }
}
