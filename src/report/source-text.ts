import type { Source } from '../model/index.js'
import { terminalText } from './terminal-text.js'

/** A source in one line: document, publisher, date, place in it, who claims it and who denies it. */
export function sourceText({
  title,
  publisher,
  publishedOn,
  asOf,
  locator,
  claimedBy,
  modality,
  disputedBy,
}: Source): string {
  const claim = claimedBy === undefined ? '' : `; ${modality ?? 'stated'} by ${claimedBy}`
  const denial = disputedBy === undefined ? '' : `; denied by ${disputedBy}`
  return terminalText(
    `${[title, publisher, publishedOn, asOf && `as of ${asOf}`, locator].filter(Boolean).join(', ')}${claim}${denial}`,
  )
}
