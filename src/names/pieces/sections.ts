import { particles } from '../tokens/lexicon.js'
import { endsPlace, isPlace, isUnit } from './places.js'

/** What stands between two names, or between a name and what is told about it. */
const between = {
  commas: /[,;|]|\s[-–—/=]+(?=\s)/gu,
  dashes: /[;|]|\s[-–—/=]+(?=\s)/gu,
  slashes: /[;|]|\s\/+(?=\s)/gu,
} as const
/** Sections of one text that are looked at. */
const mostSections = 8
/** Longest end of a text that is looked at as a place without a mark in front, in words. */
const mostPlaceWords = 4

const noLetters = /^[^\p{L}]*$/u
const bare = (text: string) => text.replace(/^[\s,;:|/=–—-]{1,50}|[\s,;:|/=–—-]{1,50}$/gu, '')

/** Whether a text may have several sections. */
export const hasSections = (text: string) => /[,;|]|\s[-–—/=]/u.test(text)

/** The sections of a text between `;`, `|` and free-standing slashes, with `dashes` also dashes, with `commas` also commas. */
export function sections(text: string, marks: keyof typeof between): string[] {
  return text
    .split(between[marks])
    .map(bare)
    .filter((section) => !noLetters.test(section))
    .slice(0, mostSections)
}

/**
 * A text without the places and numbers behind its last commas and dashes: `Vega Works, Qom, Iran` gives `Vega Works`.
 * @returns The text itself when it does not end in a place.
 */
export function withoutPlaces(text: string): string {
  if (!hasSections(text)) return text
  let end = text.length
  for (const mark of [...text.matchAll(between.commas)].reverse()) {
    const last = text.slice(mark.index + mark[0].length, end)
    if (!noLetters.test(last) && !isPlace(last)) break
    end = mark.index
  }
  return end === text.length ? text : bare(text.slice(0, end))
}

/**
 * A text without the place or part of the firm that its last words name: `Vega LLC Tehran Branch` gives `Vega LLC`.
 * @param lastWord Its last word in lower-case Latin letters.
 * @returns Nothing when they name no place or nothing else is left.
 */
export function withoutLastPlace(text: string, lastWord: string): string | undefined {
  if (!endsPlace(lastWord)) return undefined
  const words = text.split(' ')
  for (let length = Math.min(mostPlaceWords, words.length - 1); length > 0; length--) {
    // `Bank of Syria` without its place would be no name: the place belongs to it.
    if ([-length - 1, -length].some((at) => particles.has(words.at(at)!.toLowerCase()))) continue
    const end = words.slice(-length).join(' ')
    if (isPlace(end) || isUnit(end)) return bare(words.slice(0, -length).join(' '))
  }
  return undefined
}
