import type { ListEntry, PartyType } from '../../model/index.js'
import { type CountryCode, type EntryDraft, finishEntry, newDraft } from './draft.js'
import { addBadRow, type LoadReport } from './report.js'
import { inOrder } from './uk-names.js'
import { putRegistrations } from './uk-registrations.js'

/** Different values that a party may have; no party of the publisher’s has a hundredth of it. */
const mostValues = 10_000

/** On this day the United Kingdom took over the parties that the EU had listed; many were listed long before. */
const takeOver = '2020-12-31'

/** One party as it is put together from its rows. */
export interface UkParty {
  readonly draft: EntryDraft
  /** Line of its first row. */
  readonly line: number
  /** Values taken so far by field: every row of a party repeats them. */
  readonly taken: Map<string, Set<string>>
  values: number
  /** Long statements, which stand behind the short ones. */
  readonly prose: string[]
  /** Registration numbers as written; what they are shows only when the countries are known. */
  readonly registrations: string[]
  /** Days on which it was listed, and on which it was designated under the UK’s own regulations, ISO. */
  readonly listed: string[]
  readonly designated: string[]
}

/** A party without anything yet. */
export function newParty(id: string, line: number): UkParty {
  return {
    draft: newDraft(id), line, taken: new Map(), values: 0, prose: [], registrations: [], listed: [], designated: [],
  } // biome-ignore format: an empty form
}

/** Whether a value is new to the party; rows repeat most of them. Blanks at the ends are taken off by the caller. */
export function isNew(party: UkParty, field: string, value: string): boolean {
  if (value === '' || party.values > mostValues) return false
  const taken = party.taken.get(field) ?? new Set()
  if (taken.has(value)) return false
  party.taken.set(field, taken.add(value))
  party.values++
  return true
}

const partyTypes = new Map<string, PartyType>([
  ['individual', 'person'],
  ['entity', 'organization'],
  ['ship', 'vessel'],
])

/** What a party is, by the list’s word. */
export const ukType = (word: string): PartyType | undefined => partyTypes.get(word.trim().toLowerCase())

/**
 * Day of first listing. The day on which the UK took over the EU’s list is none: the party may have been listed before.
 */
function firstListed({ listed, designated }: UkParty): string | undefined {
  if (listed.length === 0 && designated.includes(takeOver)) return undefined
  return [...listed, ...designated.filter((date) => date !== takeOver)].sort()[0]
}

/** The entry of a party whose rows have all been read; one that cannot be used goes to the report. */
export function finishParty(
  list: string,
  party: UkParty,
  code: CountryCode,
  report: LoadReport,
  file: string,
): ListEntry | undefined {
  const { draft } = party
  if (party.values > mostValues) {
    addBadRow(
      report,
      file,
      party.line,
      `has more than ${mostValues} different values in the rows of "${draft.id.slice(0, 40)}"`,
    )
    return undefined
  }
  if (draft.names.length === 0) {
    addBadRow(report, file, party.line, `has no name in any row of "${draft.id.slice(0, 40)}"`)
    return undefined
  }
  draft.names.splice(0, draft.names.length, ...inOrder(draft.names))
  putRegistrations(party, code)
  const listedOn = firstListed(party)
  if (listedOn !== undefined) draft.listedOn = listedOn
  else if (party.designated.length > 0) draft.remarks.push(`Designated by the UK on ${party.designated.join(', ')}`)
  draft.remarks.push(...party.prose)
  return finishEntry(list, draft, code)
}
