import type { Identifier, Link, ListEntry, ListedName, PartyType } from '../../model/index.js'

/** Characters of remarks that an entry keeps. */
const keptRemarks = 2000

/** How the reader turns a country’s name into its ISO 3166-1 alpha-2 code. */
export type CountryCode = (name: string) => string | undefined

/** An entry as a reader gathers it: every field may hold doubles, countries stand as written. */
export interface EntryDraft {
  id: string
  type?: PartyType
  /** The primary name first. */
  readonly names: ListedName[]
  /** Country names or codes as written: seat, residence, nationality, flag. */
  readonly countries: string[]
  readonly datesOfBirth: string[]
  readonly placesOfBirth: string[]
  readonly identifiers: Identifier[]
  readonly addresses: string[]
  readonly programmes: string[]
  readonly legalBasis: string[]
  listedOn?: string
  delistedOn?: string
  gender?: NonNullable<ListEntry['gender']>
  vessel?: NonNullable<ListEntry['vessel']>
  /** Statements that stay as text. */
  readonly remarks: string[]
  readonly links: Link[]
}

/** An empty draft. */
export function newDraft(id: string): EntryDraft {
  return {
    id, names: [], countries: [], datesOfBirth: [], placesOfBirth: [], identifiers: [], addresses: [], programmes: [], legalBasis: [],
    remarks: [], links: [],
  } // biome-ignore format: an empty form
}

/** Each value once, in order; empty ones left out. `undefined` when nothing stays. */
function once<T>(values: readonly T[], key: (value: T) => string): T[] | undefined {
  const seen = new Map<string, T>()
  for (const value of values) {
    const text = key(value)
    if (text.trim() !== '' && !seen.has(text)) seen.set(text, value)
  }
  return seen.size === 0 ? undefined : [...seen.values()]
}

const itself = (text: string) => text

/** Leaves out what is not there. */
export function filled<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never
}

/**
 * The entry that a draft stands for: each value once, in order, empty fields left out. A country that is not known stays in the remarks.
 * @param list Id of the list.
 */
export function finishEntry(list: string, draft: EntryDraft, code: CountryCode): ListEntry {
  const unknown = draft.countries.filter((name) => name.trim() !== '' && code(name) === undefined)
  const remarks = (once([...draft.remarks, ...unknown.map((name) => `Country ${name}`)], itself) ?? []).join('; ')
  const { vessel } = draft
  return filled({
    id: draft.id,
    list,
    type: draft.type,
    names: once(draft.names, (name) => name.text) ?? [],
    countries: once(
      draft.countries.map((name) => code(name) ?? ''),
      itself,
    ),
    datesOfBirth: once(draft.datesOfBirth, itself),
    placesOfBirth: once(draft.placesOfBirth, itself),
    gender: draft.gender,
    identifiers: once(draft.identifiers, (one) => `${one.kind} ${one.value} ${one.country ?? ''}`),
    addresses: once(draft.addresses, itself),
    programmes: once(draft.programmes, itself),
    legalBasis: once(draft.legalBasis, itself),
    vessel:
      vessel !== undefined && Object.values(vessel).some((value) => value !== undefined) ? filled(vessel) : undefined,
    listedOn: draft.listedOn,
    delistedOn: draft.delistedOn,
    remarks:
      remarks === '' ? undefined : remarks.length > keptRemarks ? `${remarks.slice(0, keptRemarks - 1)}…` : remarks,
    links: once(draft.links, ({ relation, to, percent, since, until }) =>
      [relation, to, percent, since, until].join(' '),
    ),
  }) as ListEntry
}
