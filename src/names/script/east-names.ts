import type { PartyType } from '../../model/index.js'
import { soundsOf, surnameLength } from './han.js'

const eastern = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/
const wholeHan = /^[\u3005\u3041-\u30ff\u3400-\u9fff]{2,6}$/
const wholeHangul = /^[\uac00-\ud7a3]{2,4}$/
const foreignName = /^[\u3400-\u9fff]{1,12}(?:[·・•‧∙] ?[\u3400-\u9fff]{1,12}){1,4}$/
const dots = /[·・•‧∙]/

const koreanSurnames = new Set(
  '김이리박최정강조윤장임림유류서신권안전고문양량손배백허심노로곽성주우구나라진지엄천방공현염석설길연명국금오한황송홍남하차민여원함표위기반왕옥육맹제탁변추마',
)
const koreanCompounds = new Set(['남궁', '황보', '제갈', '선우', '사공', '서문', '독고', '동방'])

function koreanSurnameLength(name: string): number {
  if (name.length > 2 && koreanCompounds.has(name.slice(0, 2))) return 2
  return koreanSurnames.has(name[0]!) ? 1 : 0
}

/** A company can look like a name; three characters are most likely one. */
const likelyName = 3
/** Characters of a family name and a given name together: longer is more likely a foreign name or a company. */
const longestChinese = 4

/**
 * Sets a blank between the family name and the given name of a person written without one in Chinese, Japanese or Korean
 * (`习近平`), in Korean between the syllables of the given name too (`김정은`), and reads foreign names that Chinese characters spell by sound, marked by their dots (`贝拉克·奥巴马`).
 * @param text Cleaned text; anything else is given back as it is.
 * @param type What the party is; only a person or a party of unknown kind has such a name.
 */
export function separateNames(text: string, type: PartyType | undefined): string {
  if (!eastern.test(text) || (type !== undefined && type !== 'person')) return text
  if (foreignName.test(text)) {
    const parts = text.split(dots).map((part) => soundsOf(part.trim()))
    return parts.includes(undefined) ? text : parts.join(' ')
  }
  if (type === undefined && text.length !== likelyName) return text
  let length = 0
  if (wholeHangul.test(text)) {
    const surname = koreanSurnameLength(text)
    // Korean given names are written in Latin letters by the syllable: `Jong Un`, `Geun-hye`.
    return surname === 0 ? text : [text.slice(0, surname), ...text.slice(surname)].join(' ')
  }
  if (wholeHan.test(text)) {
    length = surnameLength(text)
    if (length === 1 && text.length > longestChinese) length = 0
  }
  if (length === 0) return type === 'person' && wholeHan.test(text) ? (soundsOf(text) ?? text) : text
  return `${text.slice(0, length)} ${text.slice(length)}`
}
