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
  return locator === undefined ? source : Object.freeze({ ...source, locator })
}

/** A source with our own date where the document has none: the day on which the fact was last held against it. */
export function dated(source: Source, asOf: string): Source {
  return source.publishedOn === undefined ? Object.freeze({ ...source, asOf }) : source
}

/**
 * The package itself as the source of a rule that rests on no document.
 * @param rule Id of the rule.
 * @param asOf Day on which the rule was last thought through.
 */
export function ownRule(rule: string, asOf: string): Source {
  return dated(sourceOf('own-inference', `rule ${rule}`), asOf)
}
