import { firstDay, type Source } from '../model/index.js'
import { redFlags } from './compiled/red-flags.js'
import { dated, sourceOf } from './sources.js'

const byId = new Map(redFlags.map((flag) => [flag.id, flag]))

function flagOf(id: string) {
  const flag = byId.get(id)
  if (flag === undefined) throw new Error(`No red flag "${id}" in data/advisories/red-flags.csv`)
  return flag
}

/** First day of a red flag's publication, `YYYY-MM-DD`; `undefined` for one without a date. @throws Error for an id that is not there. */
export function publishedOn(id: string): string | undefined {
  const { from } = flagOf(id)
  return from === undefined ? undefined : firstDay(from)
}

/** Whether a red flag was published on a day; one without a date always was. @throws Error for an id that is not there. */
export function isPublished(id: string, asOf: string): boolean {
  const day = publishedOn(id)
  return day === undefined || day <= asOf
}

/**
 * The document that publishes a red flag of `data/advisories/red-flags.csv`, with the place in it where the document
 * numbers its red flags, else its matter in our own words.
 * @param id Id of the red flag, for example `RF13`.
 * @throws Error for an id that is not there: a bug in the caller.
 */
export function redFlagSource(id: string): Source {
  const flag = flagOf(id)
  const [source] = flag.sources
  return dated(sourceOf(source!, flag.locator ?? `red flag, in our own words: ${flag.indicator}`), flag.asOf)
}
