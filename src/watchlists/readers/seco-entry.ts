import type { ListEntry, PartyType } from '../../model/index.js'
import { isoDay, isoFromParts } from './date-parts.js'
import { documentKind } from './document-number.js'
import { type CountryCode, type EntryDraft, finishEntry, newDraft } from './draft.js'
import { listedIdentifier } from './listed-identifier.js'
import { type SecoLookups, type SecoPlace, secoPlace } from './seco-lookups.js'
import { secoNames } from './seco-names.js'
import { putSecoStatement } from './seco-statement.js'
import { attributeOf, childOf, childrenOf, textAt, textsAt, type XmlElement } from './xml/element.js'

/** The element that says what a target is. */
export const secoSubject = (target: XmlElement): XmlElement | undefined =>
  target.children.find((child) => child.name === 'individual' || child.name === 'entity' || child.name === 'object')

function typeOf(subject: XmlElement): PartyType | undefined {
  if (subject.name !== 'object') return subject.name === 'individual' ? 'person' : 'organization'
  const type = attributeOf(subject, 'object-type')
  return type === 'vessel' || type === 'aircraft' ? type : undefined
}

/** The place of an address: the one that it refers to, with what it says itself. */
function placeOf(element: XmlElement, places: SecoLookups['places']): SecoPlace {
  const own = Object.entries(secoPlace(element)).filter(([, value]) => value !== undefined)
  return { ...places.get(attributeOf(element, 'place-id') ?? ''), ...Object.fromEntries(own) }
}

function putAddress(draft: EntryDraft, element: XmlElement, places: SecoLookups['places']): void {
  const place = placeOf(element, places)
  const box = textAt(element, 'p-o-box')
  const town = [textAt(element, 'zip-code'), place.location].filter(Boolean).join(' ')
  const co = textAt(element, 'c-o')
  const text = [
    co && `c/o ${co}`, textAt(element, 'address-details'), box && (/^\d/.test(box) ? `P.O. Box ${box}` : box), town, place.area,
    place.country,
  ].filter(Boolean).join(', ') // biome-ignore format: the parts in their order
  if (text !== '') draft.addresses.push(text)
  const country = place.code ?? place.country
  if (country !== undefined) draft.countries.push(country)
  draft.remarks.push(...textsAt(element, 'remarks').map((remark) => `Address: ${remark}`))
}

function putDate(draft: EntryDraft, element: XmlElement): void {
  const date = isoFromParts(attributeOf(element, 'year'), attributeOf(element, 'month'), attributeOf(element, 'day'))
  if (date === undefined) return
  const calendar = attributeOf(element, 'calendar') ?? 'Gregorian'
  const vague = attributeOf(element, 'quality') === 'low'
  if (draft.type !== 'person') draft.remarks.push(`Founded ${date}`)
  else if (calendar !== 'Gregorian') draft.remarks.push(`DOB ${date} (${calendar} calendar)`)
  else {
    draft.datesOfBirth.push(date)
    if (vague) draft.remarks.push(`DOB ${date} (low quality)`)
  }
}

function putDocument(draft: EntryDraft, element: XmlElement, code: CountryCode): void {
  const type = attributeOf(element, 'document-type') ?? 'other'
  const issuer = childOf(element, 'issuer')
  const country = attributeOf(issuer, 'code') ?? attributeOf(issuer, 'iso-code') ?? (issuer?.text || undefined)
  const kind = documentKind(type.replaceAll('-', ' ')) ?? type
  const identifier = listedIdentifier(kind, textAt(element, 'number') ?? '', (country && code(country)) ?? country)
  if (identifier !== undefined) draft.identifiers.push(identifier)
  const said = [...textsAt(element, 'remark'), ...textsAt(element, 'remarks')].join(', ')
  if (said !== '') draft.remarks.push(`${[type, identifier?.value].filter(Boolean).join(' ')}: ${said}`)
}

function putIdentity(
  draft: EntryDraft,
  identity: XmlElement,
  main: boolean,
  lookups: SecoLookups,
  code: CountryCode,
): void {
  let hasPrimary = draft.names.some((one) => one.kind === 'primary')
  for (const name of childrenOf(identity, 'name')) {
    const { names, titles } = secoNames(name, main && !hasPrimary, draft.type)
    hasPrimary ||= names.some((one) => one.kind === 'primary')
    draft.names.push(...names)
    draft.remarks.push(...titles.map((title) => `Title ${title}`))
  }
  for (const date of childrenOf(identity, 'day-month-year')) putDate(draft, date)
  for (const birth of childrenOf(identity, 'place-of-birth')) {
    const place = placeOf(birth, lookups.places)
    const text = [place.location, place.area, place.country].filter(Boolean).join(', ')
    if (text !== '') draft.placesOfBirth.push(text)
    draft.remarks.push(...textsAt(birth, 'remarks').map((remark) => `Birth place: ${remark}`))
  }
  for (const nationality of childrenOf(identity, 'nationality'))
    for (const country of childrenOf(nationality, 'country'))
      draft.countries.push(attributeOf(country, 'iso-code') ?? country.text)
  for (const address of childrenOf(identity, 'address')) putAddress(draft, address, lookups.places)
  for (const document of childrenOf(identity, 'identification-document')) putDocument(draft, document, code)
}

const dateOf = (modification: XmlElement) =>
  ['effective-date', 'publication-date', 'enactment-date']
    .map((name) => isoDay(attributeOf(modification, name)))
    .find(Boolean)

/** When the party was listed first, and when it was taken off if it is off now: the latest modification decides, on one day the first written. */
function putListing(draft: EntryDraft, target: XmlElement): void {
  const history = childrenOf(target, 'modification').map((one) => ({
    type: attributeOf(one, 'modification-type'),
    date: dateOf(one),
  }))
  const dated = history.filter((one) => one.date !== undefined)
  const listed = dated.filter((one) => one.type === 'listed').map((one) => one.date!)
  const [first] = (listed.length === 0 ? [] : dated.map((one) => one.date!)).sort()
  if (first !== undefined) draft.listedOn = first
  const latest = dated.reduce<(typeof dated)[number] | undefined>(
    (best, one) => (best === undefined || one.date! > best.date! ? one : best),
    undefined,
  )
  if (latest?.type === 'de-listed') draft.delistedOn = latest.date!
  if (history.some((one) => one.type === 'de-listed' && one.date === undefined))
    draft.remarks.push('De-listed on a day not given')
}

/** The primary name first; the first name is it when the list marks none. */
function putPrimaryFirst({ names }: EntryDraft): void {
  const at = Math.max(
    names.findIndex((name) => name.kind === 'primary'),
    0,
  )
  const [primary] = names.splice(at, 1)
  if (primary !== undefined) names.unshift({ ...primary, kind: 'primary' })
}

/** One entry of the Swiss list. */
export function secoEntry(
  list: string,
  target: XmlElement,
  subject: XmlElement,
  lookups: SecoLookups,
  code: CountryCode,
  unused: (what: string) => void,
): ListEntry {
  const draft = newDraft(attributeOf(target, 'ssid')!)
  const type = typeOf(subject)
  if (type !== undefined) draft.type = type
  else draft.remarks.push(`Object ${attributeOf(subject, 'object-type') ?? ''}`.trim())
  const sex = attributeOf(subject, 'sex')?.toLowerCase()
  if (sex === 'male' || sex === 'female') draft.gender = sex
  const isMain = (identity: XmlElement) => attributeOf(identity, 'main') === 'true'
  const identities = childrenOf(subject, 'identity')
  const main = identities.find(isMain) ?? identities[0]
  for (const identity of [...identities].sort((a, b) => Number(b === main) - Number(a === main)))
    putIdentity(draft, identity, identity === main, lookups, code)
  putPrimaryFirst(draft)
  for (const id of [...textsAt(target, 'sanctions-set-id'), attributeOf(target, 'sanctions-set-id') ?? '']) {
    const { key, basis, origin } = lookups.programmes.get(id) ?? {}
    if (key !== undefined) draft.programmes.push(key)
    if (basis !== undefined) draft.legalBasis.push(basis)
    if (origin !== undefined) draft.remarks.push(`Origin ${origin}`)
  }
  draft.remarks.push(...textsAt(target, 'foreign-identifier').map((id) => `Foreign identifier ${id}`))
  draft.remarks.push(...textsAt(subject, 'justification'))
  for (const text of textsAt(subject, 'other-information')) putSecoStatement(draft, text, code, unused)
  for (const one of childrenOf(subject, 'generic-attribute'))
    draft.remarks.push([attributeOf(one, 'name'), one.text].filter(Boolean).join(' '))
  for (const relation of childrenOf(subject, 'relation')) {
    const to = attributeOf(relation, 'target-id')
    const kind = attributeOf(relation, 'relation-type') ?? 'related-to'
    if (to !== undefined) draft.links.push({ to, relation: kind === 'related-to' ? 'linked-to' : kind })
    draft.remarks.push(
      ...[...textsAt(relation, 'remark'), ...textsAt(relation, 'remarks')].map(
        (text) => `Relation ${to ?? ''}: ${text}`,
      ),
    )
  }
  putListing(draft, target)
  return finishEntry(list, draft, code)
}
