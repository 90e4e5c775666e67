import { resolveCountry } from '../geography/index.js'
import {
  controlDoubt,
  descriptionLimit,
  type HsFact,
  itemReviewThreshold,
  kitPartsOf,
  makerConflict,
  type NamedKind,
  normalisePartNumber,
  piecesOf,
  priceRangeOf,
  readHsCode,
  readLine,
  surelyNamed,
  worthInUsd,
} from '../items/index.js'
import type { Item, ItemMatch } from '../model/index.js'
import type { ItemFacts, Likeness } from './facts.js'

const says = (text: string | undefined) => text !== undefined && /[\p{L}\p{N}]/u.test(text)

function notUnderstood(
  { description, hsCode, eccn, countryOfOrigin }: Item,
  subject: string,
  tariffCode: HsFact | undefined,
): ItemFacts['notUnderstood'] {
  const found: ItemFacts['notUnderstood'][number][] = []
  if (description.length > descriptionLimit) {
    const problem = `Only its first ${descriptionLimit} characters were read.`
    found.push({ subject: `${subject}/description`, text: description.slice(-100), problem, code: 'input' })
  }
  const problem = tariffCode?.problem
  if (says(String(hsCode ?? '')) && problem !== undefined)
    found.push({ subject: `${subject}/hsCode`, text: String(hsCode), problem, code: 'hs-code' })
  const why = eccn !== undefined && says(eccn) ? controlDoubt(eccn) : undefined
  if (eccn !== undefined && why !== undefined) {
    found.push({ subject: `${subject}/eccn`, text: eccn, problem: why, code: 'eccn' })
  }
  if (countryOfOrigin !== undefined && says(countryOfOrigin) && resolveCountry(countryOfOrigin) === undefined) {
    const why = 'It is not known as a country.'
    found.push({ subject: `${subject}/countryOfOrigin`, text: countryOfOrigin, problem: why, code: 'country' })
  }
  return found
}

/** A part number of fewer characters is shared by unrelated goods. */
const shortestPartNumber = 4

function likenessOf({ partNumber = '' }: Item, matches: readonly ItemMatch[], kind: NamedKind | undefined): Likeness[] {
  const number = normalisePartNumber(partNumber.slice(0, 200))
  const family = matches.find((match) => match.catalogue === 'uav-parts' && match.score >= itemReviewThreshold)
  const shared = { kind: kind?.id }
  return [
    ...(number.length < shortestPartNumber
      ? []
      : [{ by: 'part-number' as const, key: number, title: partNumber.slice(0, 200).trim(), ...shared }]),
    ...(family === undefined ? [] : [{ by: 'family' as const, key: family.id, title: family.title, ...shared }]),
    ...(kind === undefined ? [] : [{ by: 'kind' as const, key: kind.id, title: kind.title, ...shared }]),
  ]
}

/** What is known about a line of an order on a date. */
export function gatherItem(item: Item, subject: string, asOf: string): ItemFacts {
  const { description, partNumber, hsCode, eccn } = item
  const { matches, kinds, tokens } = readLine(item, { asOf })
  const kind = surelyNamed(kinds)
  const tariffCode = hsCode === undefined ? undefined : readHsCode(hsCode)
  return {
    item,
    subject,
    matches,
    kinds,
    kitParts: kitPartsOf(item, kinds, matches),
    tariffCode: tariffCode?.problem === undefined ? tariffCode : undefined,
    pieces: piecesOf(item),
    worth: worthInUsd(item),
    priceRange: kind && priceRangeOf(kind.id, tokens),
    makerConflict: makerConflict(item),
    likeness: likenessOf(item, matches, kind),
    nothingToLookUp: ![description.slice(0, descriptionLimit), partNumber, String(hsCode ?? ''), eccn].some(says),
    notUnderstood: notUnderstood(item, subject, tariffCode),
  }
}
