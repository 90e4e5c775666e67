import { resolveCountry } from '../../geography/index.js'
import type { CountryCode } from './draft.js'

/** A number of a party, as the Consolidated Screening List gives it. */
export interface CslId {
  readonly type: string
  readonly number: string
  /** Country of issue as written, most often an ISO code. */
  readonly country?: string
}

/** An address of a party. */
export interface CslAddress {
  readonly text: string
  /** Country as written; `''` when there is none. */
  readonly country: string
}

/** One record of the Consolidated Screening List, whatever file it comes from. */
export interface CslRecord {
  readonly id: string
  /** The value of a field that stands once; `''` when there is none. */
  text(field: string): string
  /** The values of a field that may stand several times. */
  many(field: string): readonly string[]
  readonly addresses: readonly CslAddress[]
  readonly ids: readonly CslId[]
}

/** The fields that the reader uses. */
export const cslFields: readonly string[] = [
  '_id', 'source', 'entity_number', 'type', 'programs', 'name', 'title', 'addresses', 'federal_register_notice', 'start_date', 'end_date',
  'standard_order', 'license_requirement', 'license_policy', 'call_sign', 'vessel_type', 'gross_tonnage', 'gross_registered_tonnage',
  'vessel_flag', 'vessel_owner', 'remarks', 'alt_names', 'citizenships', 'dates_of_birth', 'nationalities', 'places_of_birth', 'ids',
] // biome-ignore format: a list to be read at a glance

/** The values of a cell of several. */
export const cslValues = (cell: string): string[] =>
  cell
    .split(';')
    .map((value) => value.trim())
    .filter(Boolean)

const isCode = (text: string) => /^[A-Z]{2}$/.test(text) && resolveCountry(text) !== undefined

const isoDay = /^\d{4}-\d{2}-\d{2}$/

/** `CC, YYYY-MM-DD, YYYY-MM-DD, number, type`: the parts stand in the alphabetical order of their names, and any but the last two may be missing. */
function readId(text: string, onDate: () => void): CslId | undefined {
  const parts = text.split(', ')
  if (parts.length < 2) return undefined
  const type = parts.pop()!.trim()
  const country = parts.length > 1 && isCode(parts[0]!) ? parts.shift() : undefined
  while (parts.length > 1 && isoDay.test(parts[0]!)) {
    parts.shift()
    onDate()
  }
  return { type, number: parts.join(', '), ...(country !== undefined && { country }) }
}

/**
 * The numbers of a cell, separated by `; `. A piece without a comma belongs to the number after it.
 * @param onDate Told of each day of issue or expiry, which is passed over.
 */
export function cslIds(cell: string, onDate: () => void): CslId[] {
  const ids: CslId[] = []
  /** Pieces without a comma, which belong to the next number. */
  let open: string[] = []
  for (const piece of cell.split('; ').map((one) => one.trim())) {
    if (piece === '') continue
    const id = piece.includes(', ') ? readId([...open, piece].join('; '), onDate) : undefined
    if (id === undefined) open.push(piece)
    else {
      ids.push(id)
      open = []
    }
  }
  if (open.length > 0) ids.push({ type: '', number: open.join('; ') })
  return ids
}

/**
 * The addresses of a cell, separated by `; `; each ends in the code of its country, where there is one. Some sources write the name, and
 * some countries have no code there: `Ostrov, Czech Republic`. Letters with stops are the form of a company (`S.A.`), not a country.
 */
export function cslAddresses(cell: string, code: CountryCode): CslAddress[] {
  return cslValues(cell).map((piece) => {
    const text = piece.replace(/^and /, '')
    const end = text.slice(text.lastIndexOf(',') + 1).trim()
    if (isCode(end)) return { text: end === text ? '' : text, country: end }
    const named = /^\p{L}[\p{L} ]{2,60}$/u.test(end) && code(end) !== undefined
    return { text, country: named ? end : '' }
  })
}
