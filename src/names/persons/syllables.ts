import { isKoreanSyllable } from '../script/romanisation.js'
import { wadeGilesSyllable } from '../script/wade-giles.js'

const hyphened = /\b([a-z]{2,6})-([a-z]{1,6})\b(?!-)/gi
/** Longest name of three syllables. */
const longest = 24

/** Whether two words are the syllables of a given name in Wade–Giles, one of them surely. Korean ones stay apart, as they are written. */
function isGivenName(first: string, second: string): boolean {
  const [one, other] = [first.toLowerCase(), second.toLowerCase()]
  const [sure, too] = [wadeGilesSyllable(one), wadeGilesSyllable(other)]
  if (sure === undefined || too === undefined) return false
  return (sure === 'surely' && !isKoreanSyllable(one)) || (too === 'surely' && !isKoreanSyllable(other))
}

/**
 * A person’s name with the two syllables of a Chinese given name in Wade–Giles as one word, as pinyin writes them: `Mao Tse-tung` gives
 * `Mao Tsetung`. Only a hyphen tells which syllables those are.
 * @param text Cleaned text.
 */
export function joinSyllables(text: string): string {
  if (!text.includes('-')) return text
  return text.replace(hyphened, (whole, first: string, second: string) =>
    isGivenName(first, second) ? first + second : whole,
  )
}

/**
 * The same for a name of three syllables without a hyphen, when the family name stands in front: `Mao Tse Tung`.
 * @param text Cleaned text.
 * @returns Nothing for any other name.
 */
export function joinLastSyllables(text: string): string | undefined {
  if (text.length > longest) return undefined
  const front = text.indexOf(' ')
  const back = text.indexOf(' ', front + 1)
  if (front < 0 || back < 0 || text.indexOf(' ', back + 1) >= 0) return undefined
  const [first, second] = [text.slice(front + 1, back), text.slice(back + 1)]
  return isGivenName(first, second) ? text.slice(0, back) + second : undefined
}
