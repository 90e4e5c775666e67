import type { ListEntry } from '../../model/index.js'
import { isoDay, isoFromParts, yearsOf } from './date-parts.js'
import { type CountryCode, type EntryDraft, finishEntry, newDraft } from './draft.js'
import { readOfacDate } from './ofac-dates.js'
import { putUnDocument } from './un-document.js'
import { unAlias, unName } from './un-names.js'
import { childrenOf, textAt, textsAt, type XmlElement } from './xml/element.js'

const nameFields = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME']

/** The parts of an address or place in one text. */
const placeText = (element: XmlElement) => {
  const town = [textAt(element, 'CITY'), textAt(element, 'ZIP_CODE')].filter(Boolean).join(' ')
  return [textAt(element, 'STREET'), town, textAt(element, 'STATE_PROVINCE'), textAt(element, 'COUNTRY')]
    .filter(Boolean)
    .join(', ')
}

function putAlias(draft: EntryDraft, alias: XmlElement): void {
  const text = textAt(alias, 'ALIAS_NAME') ?? ''
  const { names, notes } = unAlias(text, textAt(alias, 'QUALITY') ?? '', textAt(alias, 'NOTE') ?? '')
  draft.names.push(...names)
  const label = names[0] === undefined ? 'Alias' : `Alias ${names[0].text}`
  draft.remarks.push(...notes.map((note) => `${label}: ${note}`))
  const born = textAt(alias, 'DATE_OF_BIRTH')
  const date = isoDay(born) ?? isoFromParts(born)
  if (date !== undefined) draft.datesOfBirth.push(date)
  else if (born !== undefined) draft.remarks.push(`${label}: born ${born}`)
  const place = [textAt(alias, 'CITY_OF_BIRTH'), textAt(alias, 'COUNTRY_OF_BIRTH')].filter(Boolean).join(', ')
  if (place !== '') draft.placesOfBirth.push(place)
}

function putNames(draft: EntryDraft, element: XmlElement, person: boolean): void {
  // The list does not tell family names from given ones: the four fields are the name in its own order.
  const whole = nameFields.flatMap((field) => textAt(element, field) ?? []).join(' ')
  const [first, ...others] = person ? [whole] : whole.split(';').map((text) => text.trim())
  if (first !== undefined && first !== '') draft.names.push({ ...unName(first, 'primary'), kind: 'primary' })
  draft.names.push(...others.filter(Boolean).map((text) => unName(text, 'strong-alias')))
  draft.names.push(...textsAt(element, 'NAME_ORIGINAL_SCRIPT').map((text) => unName(text, 'strong-alias')))
  for (const alias of childrenOf(element, person ? 'INDIVIDUAL_ALIAS' : 'ENTITY_ALIAS')) putAlias(draft, alias)
}

/** A month that only a note gives, `Nov. 1973` or `Sep.` beside a year. */
const notedMonth = (note: string | undefined, year: string | undefined) => {
  const words = note?.replace('.', '')
  return words === undefined ? undefined : (readOfacDate(words) ?? readOfacDate(`${words} ${year ?? ''}`))
}

function putBirth(draft: EntryDraft, element: XmlElement): void {
  const [written, year, note] = ['DATE', 'YEAR', 'NOTE'].map((field) => textAt(element, field))
  const noted = isoDay(written) === undefined ? notedMonth(note, year) : undefined
  const date = isoDay(written) ?? noted ?? isoFromParts(year)
  const range = yearsOf(textAt(element, 'FROM_YEAR'), textAt(element, 'TO_YEAR'))
  const about = textAt(element, 'TYPE_OF_DATE') === 'APPROXIMATELY'
  if (range !== undefined) draft.datesOfBirth.push(...range)
  else if (date !== undefined) draft.datesOfBirth.push(about ? date.slice(0, 4) : date)
  const exact = date !== undefined && !about && range === undefined && (note === undefined || noted !== undefined)
  const said = range === undefined ? (date ?? written ?? year) : `${range[0]} to ${range.at(-1)}`
  const words = [about ? 'circa' : undefined, said, note && `(${note})`].filter(Boolean).join(' ')
  if (!exact && words !== '' && words !== 'circa') draft.remarks.push(`DOB ${words}`)
}

function putText(draft: EntryDraft, element: XmlElement): void {
  draft.programmes.push(...textsAt(element, 'UN_LIST_TYPE'))
  draft.remarks.push(...textsAt(element, 'TITLE', 'VALUE').map((text) => `Title ${text}`))
  draft.remarks.push(...textsAt(element, 'DESIGNATION', 'VALUE').map((text) => `Position ${text}`))
  const comments = textsAt(element, 'COMMENTS1')
  draft.remarks.push(...comments)
  // Most entries give the gender among the comments only.
  const inComments = /\bgender\W{1,3}(male|female)\b/i.exec(comments.join(' ').slice(0, 20_000))?.[1]
  const gender = (textAt(element, 'GENDER') ?? inComments)?.toLowerCase()
  if (gender === 'male' || gender === 'female') draft.gender = gender
}

/** One entry of the UN list. */
export function unEntry(list: string, id: string, element: XmlElement, code: CountryCode): ListEntry {
  const person = element.name === 'INDIVIDUAL'
  const kind = person ? 'INDIVIDUAL' : 'ENTITY'
  const draft = newDraft(id)
  draft.type = person ? 'person' : 'organization'
  putText(draft, element)
  draft.countries.push(...textsAt(element, 'NATIONALITY', 'VALUE'))
  for (const address of childrenOf(element, `${kind}_ADDRESS`)) {
    const text = placeText(address)
    if (text !== '') draft.addresses.push(text)
    draft.countries.push(...textsAt(address, 'COUNTRY'))
    draft.remarks.push(
      ...textsAt(address, 'NOTE').map((note) => (text === '' ? `Address: ${note}` : `Address ${text}: ${note}`)),
    )
  }
  for (const birth of childrenOf(element, 'INDIVIDUAL_DATE_OF_BIRTH')) putBirth(draft, birth)
  for (const place of childrenOf(element, 'INDIVIDUAL_PLACE_OF_BIRTH')) {
    const text = placeText(place)
    if (text !== '') draft.placesOfBirth.push(text)
    draft.remarks.push(...textsAt(place, 'NOTE').map((note) => `Birth place: ${note}`))
  }
  putNames(draft, element, person)
  for (const document of childrenOf(element, `${kind}_DOCUMENT`)) putUnDocument(draft, document, code)
  const [listedOn, delistedOn] = [isoDay(textAt(element, 'LISTED_ON')), isoDay(textAt(element, 'DELISTED_ON'))]
  if (listedOn !== undefined) draft.listedOn = listedOn
  if (delistedOn !== undefined) draft.delistedOn = delistedOn
  return finishEntry(list, draft, code)
}
