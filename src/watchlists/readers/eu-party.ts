import type { ListEntry, ListedName, PartyType } from '../../model/index.js'
import { countryCodes } from './country-codes.js'
import { type EntryDraft, finishEntry, newDraft } from './draft.js'
import type { ListFile, ReadEntry } from './reader.js'
import { addBadRow, countUnused, type LoadReport } from './report.js'

/** A party of the EU list as it is gathered: the list repeats it for each programme, and its CSV for each name and address. */
export interface EuParty {
  readonly draft: EntryDraft
  /** Line on which it was first met. */
  readonly line: number
  /** Its names in order, and whether each may stand first: English or no language, Latin letters, not weak. */
  readonly names: { readonly name: ListedName; readonly plain: boolean }[]
  /** Days of designation that are stated. */
  readonly days: string[]
  /** Publication dates of the acts named with it. */
  readonly acts: string[]
  /** Whether a programme states no day of designation: the first one is then not known. */
  undated: boolean
  /** What is said and not used. */
  readonly unused: string[]
}

const newParty = (id: string, line: number): EuParty => ({
  draft: newDraft(id), line, names: [], days: [], acts: [], undated: false, unused: [],
}) // biome-ignore format: an empty form

/** The name to stand first: the list marks none and may begin with a translation. */
function primaryOf(names: EuParty['names']): ListedName | undefined {
  const strong = names.filter(({ name }) => name.kind !== 'weak-alias')
  const first =
    names.find(({ plain }) => plain) ??
    strong.find(({ name }) => name.script === undefined) ??
    strong[0] ??
    names.find(() => true)
  return first && { ...first.name, kind: 'primary' }
}

function putNames({ draft, names }: EuParty): void {
  const primary = primaryOf(names)
  if (primary !== undefined) draft.names.push(primary, ...names.map(({ name }) => name))
}

/**
 * The day of first designation. The act that the list names is mostly the latest amendment, so its date alone says nothing; it only
 * shows that the party was listed by then. A day too late would hide the entry, so it is left out unless each programme states one.
 */
function putListing({ draft, days, acts, undated }: EuParty): void {
  const [first] = [...days, ...(undated ? [] : acts)].sort()
  const [act] = [...acts].sort()
  if (!undated && first !== undefined) draft.listedOn = first
  else if (act !== undefined) draft.remarks.push(`Earliest act named: ${act}`)
}

/** The types of a party, by the list’s words and letters. */
export const euTypes = new Map<string, PartyType>([
  ['person', 'person'],
  ['p', 'person'],
  ['enterprise', 'organization'],
  ['e', 'organization'],
])

/** Puts together what the list says about a party in rows or elements that follow one another. */
export function gatherParties(list: string, file: ListFile, report: LoadReport) {
  const code = countryCodes()
  const done = new Set<string>()
  let current: EuParty | undefined
  const close = (): ReadEntry[] => {
    const party = current
    current = undefined
    if (party === undefined) return []
    putNames(party)
    putListing(party)
    for (const what of party.unused) countUnused(report, what)
    if (party.draft.names.length === 0) {
      addBadRow(report, file.name, party.line, `has no name for the party ${party.draft.id}`)
      return []
    }
    const entry: ListEntry = finishEntry(list, party.draft, code)
    return [{ entry, file: file.name, line: party.line }]
  }
  return {
    /** The party of a number, and the one before it when it is complete; no party when its number came before and was left. */
    turnTo(id: string, line: number): { party?: EuParty; finished: ReadEntry[] } {
      if (current?.draft.id === id) return { party: current, finished: [] }
      const finished = close()
      if (done.has(id)) {
        addBadRow(report, file.name, line, `has the party ${id.slice(0, 60)} a second time, away from the first`)
        return { finished }
      }
      done.add(id)
      current = newParty(id, line)
      return { party: current, finished }
    },
    /** The last party. */
    close,
  }
}
