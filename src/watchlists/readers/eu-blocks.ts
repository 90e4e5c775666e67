import type { NameKind } from '../../model/index.js'
import { type ContactKind, readContact } from './contact-info.js'
import { isoDay, isoFromParts, yearsOf } from './date-parts.js'
import { type EuParty, euTypes } from './eu-party.js'
import { statedListingDays } from './listing-days.js'
import { scriptOfText } from './scripts.js'

/** One block of a party (a name, an address …): a field by the name of the XML’s attribute, `undefined` when empty. */
export type EuBlock = (field: string) => string | undefined

/** Texts that are there; a lone `-` is none. */
const there = (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined && part !== '-')

const isNone = (country: string | undefined) => country === undefined || country === '00' || country === 'UNKNOWN'

/** The country of a block: its code, else its name; `00` and `UNKNOWN` stand for none. */
export const euCountry = (block: EuBlock): string | undefined =>
  [block('countryIso2Code'), block('countryDescription')].find((text) => !isNone(text))

/** The same as a text for people. */
const countryName = (block: EuBlock) =>
  isNone(block('countryDescription')) ? euCountry(block) : block('countryDescription')

/** What is said of the party itself: what it is, when it was designated, remarks. */
export function putHead(party: EuParty, block: EuBlock, remarks: readonly string[]): void {
  const { draft } = party
  const type = ['code', 'classificationCode']
    .map((field) => euTypes.get(block(field)?.toLowerCase() ?? ''))
    .find(Boolean)
  if (type !== undefined) draft.type = type
  const details = block('designationDetails')
  const texts = [...remarks, ...(details === undefined ? [] : [details])]
  const days = [isoDay(block('designationDate')), ...texts.flatMap(statedListingDays)].filter(
    (one) => one !== undefined,
  )
  if (days.length === 0) party.undated = true
  party.days.push(...days)
  draft.remarks.push(...texts)
  const un = block('unitedNationId')
  if (un !== undefined) draft.remarks.push(`UN reference ${un}`)
}

/** The act and programme under which the party is listed. */
export function putRegulation({ draft, acts }: EuParty, block: EuBlock): void {
  const programme = block('programme')
  const title = block('numberTitle')
  if (programme !== undefined) draft.programmes.push(programme)
  if (title !== undefined) draft.legalBasis.push(title)
  putAct(acts, block)
}

/** The date of an act that says something about the party. */
export function putAct(acts: string[], block: EuBlock): void {
  const date = isoDay(block('publicationDate'))
  if (date !== undefined) acts.push(date)
}

/** A remark that says nothing but how good an alias is. */
const quality = /^\W*(?:good|god|qood|high|low|lo) quality\b[^;.]{0,20}$/i
const lowQuality = /\b(?:low|lo) quality\b/i

/** A name, with the title, function and gender that stand beside it. */
export function putName({ draft, names, unused }: EuParty, block: EuBlock, remarks: readonly string[]): void {
  const family = block('lastName')
  const given = there([block('firstName'), block('middleName')]).join(' ')
  const text = block('wholeName') ?? there([given || undefined, family]).join(' ')
  const [title, position, gender] = [block('title'), block('function'), block('gender')]
  if (title !== undefined) draft.remarks.push(`Title ${title}`)
  if (position !== undefined) draft.remarks.push(`Function ${position}`)
  if (gender === 'M' || gender === 'F') draft.gender = gender === 'M' ? 'male' : 'female'
  else if (gender !== undefined) unused.push(`gender ${gender.slice(0, 20)}`)
  draft.remarks.push(...remarks.filter((remark) => !quality.test(remark)))
  if (text === '') return
  if (!/\p{L}/u.test(text)) {
    unused.push('name without letters')
    return
  }
  const script = scriptOfText(text)
  const weak = block('strong')?.toLowerCase() === 'false' || remarks.some((remark) => lowQuality.test(remark))
  const kind: NameKind = weak ? 'weak-alias' : script === undefined ? 'strong-alias' : 'native'
  const parts = { ...(family !== undefined && { family }), ...(given !== '' && { given }) }
  const withParts = draft.type === 'person' && Object.keys(parts).length > 0
  names.push({
    name: { text, kind, ...(withParts && { parts }), ...(script !== undefined && { script }) },
    plain: kind === 'strong-alias' && /^(?:en)?$/i.test(block('nameLanguage') ?? ''),
  })
}

const contactKinds = new Map<string, ContactKind>([
  ['PHONE', 'phone'],
  ['FAX', 'fax'],
  ['EMAIL', 'email'],
  ['WEB', 'website'],
])

/** Ways to reach an organization; those of a person are not kept. */
export function putContact({ draft, unused }: EuParty, key: string, text: string): void {
  const kind = contactKinds.get(key.toUpperCase())
  if (draft.type === 'person') unused.push('contact data of a person')
  else if (kind === undefined) draft.remarks.push(['Contact', key, text].filter(Boolean).join(' '))
  else {
    const { found, rest } = readContact(kind, text)
    draft.identifiers.push(...found)
    draft.remarks.push(...rest.map((piece) => `${key} ${piece}`))
  }
}

/** An address as one text, and its country. */
export function putAddress({ draft }: EuParty, block: EuBlock, remarks: readonly string[]): void {
  const box = block('poBox')
  const street = there([block('number'), block('street')]).join(' ')
  const town = there([block('zipCode'), block('city')]).join(' ')
  const text = there([
    street === '' ? undefined : street, box !== undefined && /^[\d\s/,-]+$/.test(box) ? `P.O. Box ${box}` : box, block('place'),
    town === '' ? undefined : town, block('region'), countryName(block),
  ]).join(', ') // biome-ignore format: the parts in their order
  if (text !== '') draft.addresses.push(text)
  const country = euCountry(block)
  if (country !== undefined) draft.countries.push(country)
  if (block('asAtListingTime') === 'true') draft.remarks.push(`Address at the time of listing: ${text}`)
  draft.remarks.push(...remarks.map((remark) => `Address: ${remark}`))
}

/** A birth date of any precision, and the birth place. */
export function putBirth({ draft }: EuParty, block: EuBlock, remarks: readonly string[]): void {
  const written = block('birthdate')
  const date =
    isoDay(written) ??
    isoFromParts(block('year'), block('monthOfYear'), block('dayOfMonth')) ??
    isoFromParts(...datePieces(written))
  const range = yearsOf(block('yearRangeFrom'), block('yearRangeTo'))
  const calendar = block('calendarType') ?? 'GREGORIAN'
  const said = range === undefined ? (date ?? written) : `${range[0]} to ${range.at(-1)}`
  const circa = block('circa') === 'true' && range === undefined ? 'circa ' : ''
  if (calendar !== 'GREGORIAN') {
    if (said !== undefined) draft.remarks.push(`DOB ${circa}${said} (${calendar.toLowerCase()} calendar)`)
  } else if (range !== undefined) {
    draft.datesOfBirth.push(...range)
    draft.remarks.push(`DOB ${said}`)
  } else if (date !== undefined) {
    draft.datesOfBirth.push(circa === '' ? date : date.slice(0, 4))
    if (circa !== '') draft.remarks.push(`DOB circa ${date}`)
  } else if (written !== undefined && written !== 'N/A') {
    draft.remarks.push(`DOB ${written}`)
  }
  const place = there([block('place'), block('city'), block('region'), countryName(block)]).join(', ')
  if (place !== '') draft.placesOfBirth.push(place)
  draft.remarks.push(...remarks.map((remark) => `Birth: ${remark}`))
}

/** Year, month and day of `1957`, `1957-03` or `1957-00-00`. */
const datePieces = (text: string | undefined): [string | undefined, string | undefined, string | undefined] => {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text ?? '')
  return [found?.[1], found?.[2], found?.[3]]
}

/** A citizenship. */
export function putCitizenship({ draft }: EuParty, block: EuBlock, remarks: readonly string[]): void {
  const country = euCountry(block)
  if (country !== undefined) draft.countries.push(country)
  draft.remarks.push(...there([block('region'), ...remarks]).map((remark) => `Citizenship: ${remark}`))
}
