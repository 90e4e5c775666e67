import { isAscii, isLetterCode } from '../normalise/ascii.js'
import { cleanText } from '../normalise/text.js'
import { asideMarks, deskWords, prefixes, splitters } from './lexicon.js'
import { splitWords } from './words.js'

const longestMark = (marks: readonly string[]) => [...marks].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
const splitMarks = longestMark(splitters)
const prefixMarks = longestMark(prefixes)

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const splitPattern = new RegExp(`(?:^|[\\s,;(])(?:${splitMarks.map(literal).join('|')})(?=[\\s:.,])[:.,]?`, 'giu')
const prefixPattern = new RegExp(`^(?:${prefixMarks.map(literal).join('|')})(?=[\\s:.])[\\s:.-]*`, 'iu')

const markAtFront = (marks: readonly string[]) =>
  new RegExp(`^(?:${longestMark(marks).map(literal).join('|')})(?:[\\s:.,-]+|$)`, 'iu')
const asidePattern = markAtFront([...asideMarks, ...splitters])
const markPattern = markAtFront(splitters)

/** What a mark such as `formerly`, or behind a bracket, comma or dash also `ex`, announces at the beginning of a text; nothing without such a mark. */
export function withoutAsideMark(text: string): string | undefined {
  const mark = asidePattern.exec(text)
  return mark === null ? undefined : text.slice(mark[0].length)
}

/** Whether a text is a mark between two names and nothing else: the `(aka)` in `Vega (aka) Altair`. */
export const isMark = (text: string) => markPattern.exec(text)?.[0].length === text.length

const isDesk = (segment: string) => {
  const words = splitWords(segment, 6)
  return words.length > 0 && words.length < 6 && words.every((word) => deskWords.has(word.text))
}

const blank = 0x20
/** First letters of all marks, up to what is no letter: none of a mark that begins otherwise. */
const fronts = new Set([...splitMarks, ...prefixMarks].map((mark) => /^[a-z]*/.exec(mark)![0]))

/** Whether a tidy ASCII text may hold a mark, or something that a mark or a desk stands beside. */
function mayHoldMark(text: string): boolean {
  if (/[,:;()]| -/.test(text)) return true
  const lower = text.toLowerCase()
  for (let start = 0; start >= 0; ) {
    let end = start
    while (isLetterCode(lower.charCodeAt(end))) end++
    if (fronts.has(lower.slice(start, end))) return true
    while (end < lower.length && lower.charCodeAt(end) !== blank) end++
    start = end < lower.length ? end + 1 : -1
  }
  return false
}

/** Desk words at the front of an addressed name: `Purchasing Vega LLC`. */
function withoutDesk(name: string): string {
  const words = name.split(' ')
  let at = 0
  while (at < words.length - 1 && isDesk(words[at]!)) at++
  return words.slice(at).join(' ')
}

/** Marks that a mark between two names leaves at the end of the first: `Vega, acting for Altair`. */
function withoutLooseEnd(text: string): string {
  let end = text.length
  while (end > 0 && ' ,;('.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}

/** Takes `attn:`, `M/S` and a desk (`Purchasing -`, `, Import Dept.`) off a name. */
function stripPlace(text: string): string {
  let name = text.trim()
  const bare = name.replace(prefixPattern, '')
  const addressed = bare !== name
  name = bare
  const front = /^([^,;:-]{2,40}?)\s*(?:[:;]|\s-)\s+(.+)$/u.exec(name)
  if (front && (addressed || isDesk(front[1]!))) name = front[2]!
  else if (addressed) name = withoutDesk(name)
  const comma = name.lastIndexOf(',')
  if (comma > 0 && isDesk(name.slice(comma + 1))) name = name.slice(0, comma)
  return name.trim()
}

/**
 * The names that a text holds: `X c/o Y` holds two, `Attn Purchasing - X` and `M/S X, Import Dept.` hold X.
 * @returns At least one text, at most four; the text itself when nothing was taken off.
 */
export function nameParts(text: string): string[] {
  const clean = cleanText(text)
  if (isAscii(clean) && !mayHoldMark(clean)) return [text]
  const segments = clean
    .split(splitPattern)
    .map((segment, at, all) => stripPlace(at < all.length - 1 ? withoutLooseEnd(segment) : segment))
    .filter((segment) => segment !== '')
  if (segments.length === 0 || (segments.length === 1 && segments[0] === clean)) return [text]
  return [...new Set(segments)].slice(0, 4)
}
