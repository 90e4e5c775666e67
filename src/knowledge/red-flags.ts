import type { Source } from '../model/index.js'
import { redFlags } from './compiled/red-flags.js'
import { sourceOf } from './sources.js'

const byId = new Map(redFlags.map((flag) => [flag.id, flag]))

/**
 * The document that publishes a red flag of `data/advisories/red-flags.csv`, with the red flag in our own words as the place in it.
 * @param id Id of the red flag, for example `RF13`.
 * @throws Error for an id that is not there: a bug in the caller.
 */
export function redFlagSource(id: string): Source {
  const flag = byId.get(id)
  if (flag === undefined) throw new Error(`No red flag "${id}" in data/advisories/red-flags.csv`)
  return sourceOf(flag.sources[0]!, `red flag ${id}: ${flag.indicator}`)
}
