import { isKoreanSyllable } from '../script/romanisation.js'
import { wadeGilesSyllable } from '../script/wade-giles.js'

const hyphened = /\b([a-z]{2,6})-([a-z]{1,6})\b(?!-)/gi

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
