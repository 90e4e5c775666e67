import type { Source } from '../model/index.js'
import { sources } from './compiled/sources.js'

const byId = new Map(sources.map(({ licence: _, ...source }) => [source.id, Object.freeze(source) as Source]))

/**
 * The source with this id (frozen: it is shared by many results) from `data/sources.csv`, with the place inside it.
 * The data build refuses rows with unknown source ids, so a miss here is a bug in a rule.
 */
export function sourceOf(id: string, locator?: string): Source {
  const source = byId.get(id)
  if (source === undefined) throw new Error(`No source "${id}" in data/sources.csv`)
  return locator === undefined ? source : { ...source, locator }
}
