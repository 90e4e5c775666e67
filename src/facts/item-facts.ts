import {
  descriptionLimit,
  itemReviewThreshold,
  kitPartsOf,
  makerConflict,
  type NamedKind,
  normalisePartNumber,
  piecesOf,
  plainItem,
  priceRangeOf,
  readLine,
  surelyNamed,
  worthInUsd,
} from '../items/index.js'
import type { Item, ItemMatch } from '../model/index.js'
import type { ItemFacts, Likeness } from './facts.js'
import { notUnderstoodOf } from './not-understood.js'

const says = (text: string | undefined) => text !== undefined && /[\p{L}\p{N}]/u.test(text)

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
export function gatherItem(given: Item, subject: string, asOf: string): ItemFacts {
  const item = plainItem(given)
  const { description, partNumber, hsCode, eccn } = item
  const line = readLine(item, { asOf })
  const { matches, kinds, tokens, tariffCodes } = line
  const kind = surelyNamed(kinds)
  return {
    item: given,
    subject,
    matches,
    kinds,
    kitParts: kitPartsOf(line),
    tariffCodes: tariffCodes.filter(({ problem }) => problem === undefined),
    pieces: piecesOf(item),
    worth: worthInUsd(item),
    priceRange: kind && priceRangeOf(kind.id, tokens),
    makerConflict: makerConflict(item.manufacturer, line.partNumber),
    likeness: likenessOf(item, matches, kind),
    nothingToLookUp: ![description.slice(0, descriptionLimit), partNumber, String(hsCode ?? ''), eccn].some(says),
    notUnderstood: notUnderstoodOf(item, subject, tariffCodes),
  }
}
