import { partPrefixRows } from '../knowledge/compiled/part-prefix-rows.js'
import { uavPartRows } from '../knowledge/compiled/uav-part-rows.js'
import type { ItemMatch } from '../model/index.js'
import { normaliseText, tokensOf } from './text.js'

/** A maker that is not the one of the part number. */
export interface OtherMaker {
  /** The maker as given. */
  readonly given: string
  /** The part number as written. */
  readonly partNumber: string
  /** The part family that the number belongs to. */
  readonly family: string
  /** What is to be thought of it, as one sentence. */
  readonly text: string
  /** Whether the maker given is itself known to make parts: not a dealer, a brand or a misspelling. */
  readonly known: boolean
  /** How surely the number belongs to the family, 0 to 1. */
  readonly score: number
}

const phraseOf = (text: string) =>
  ` ${tokensOf(normaliseText(text))
    .map((token) => token.text)
    .join(' ')} `

const makers = [
  ...new Set(
    [...uavPartRows.flatMap((row) => [row.maker, ...row.makers]), ...partPrefixRows.map((row) => row.maker)].map(
      phraseOf,
    ),
  ),
]

const longestMaker = 200

/** Whether the maker of a line is another one than that of its part number, by the reasons of its strongest match. */
export function otherMaker(manufacturer: string | undefined, matches: readonly ItemMatch[]): OtherMaker | undefined {
  if (manufacturer === undefined) return undefined
  for (const { reasons, score, title } of matches) {
    const against = reasons.find((reason) => reason.code === 'manufacturer' && reason.effect < 0)
    const number = reasons.find((reason) => reason.code === 'part-number' && reason.effect > 0)
    if (against === undefined || number === undefined) continue
    const given = manufacturer.slice(0, longestMaker).trim()
    const phrase = phraseOf(given)
    const known = makers.some((maker) => phrase.includes(maker))
    return { given, partNumber: number.query ?? '', family: title, text: against.text, known, score }
  }
  return undefined
}
