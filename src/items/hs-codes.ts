import { codesOf } from './code-list.js'
import { type HsFact, readHsCode } from './hs-code.js'
import { fieldLimit } from './thresholds.js'

const isCode = (text: string) => readHsCode(text).problem === undefined
const isWhole = (text: string) => /^[\d.]{6,20}$/.test(text) && text.replace(/\D/g, '').length >= 6 && isCode(text)

/**
 * The tariff codes in the first 200 characters of a field, which may hold several: `8542.39, 8542.31`. What is none stands among
 * them with its `problem`. Never throws.
 * @param value The field: a text, or one code as a number.
 * @returns At least one fact.
 */
export function readHsCodes(value: string | number): HsFact[] {
  if (typeof value === 'number') return [readHsCode(value)]
  return codesOf(value.slice(0, fieldLimit), { isCode, isWhole }).map((text) => readHsCode(text))
}
