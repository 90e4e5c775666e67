import { resolveCountry } from '../geography/index.js'
import { controlDoubt, descriptionLimit, fieldLimit, type HsFact, readEccns } from '../items/index.js'
import type { Item } from '../model/index.js'
import type { NotUnderstood } from './facts.js'

const shown = 200

/** Half a character at either end of a text that was cut. */
const halves = /^[\udc00-\udfff]|[\ud800-\udbff]$/g

const quoted = (text: string) => `“${text.slice(0, shown).replace(halves, '')}”`

const unused = (subject: string, text: string, problem: string, code: NotUnderstood['code'], review: boolean) => ({
  subject,
  text: text.slice(0, shown),
  problem,
  message: `${quoted(text)} was not used: ${problem}`,
  code,
  review,
})

/** A field of codes that is longer than what is read of it. */
function ofLongField(field: string, subject: string, code: NotUnderstood['code']): NotUnderstood[] {
  if (field.length <= fieldLimit) return []
  const message = `The field ${quoted(field)} was cut: ${fieldLimit} of ${field.length} characters were read.`
  const text = field.slice(0, shown).replace(halves, '')
  const advice = 'Give the goods of the other codes lines of their own and screen again.'
  return [{ subject, text, problem: message, message, code, review: true, advice }]
}

function ofTariffCodes(hsCode: Item['hsCode'], subject: string, facts: readonly HsFact[]): NotUnderstood[] {
  const written = String(hsCode ?? '')
  if (!/[\p{L}\p{N}]/u.test(written)) return []
  const doubts = facts.flatMap(({ input, digits, problem, lengthNote }): NotUnderstood[] => {
    // A chapter alone is understood, and only says little; words such as `n/a` say that there is no code.
    if (problem !== undefined)
      return [unused(subject, input, problem, 'hs-code', /\p{N}/u.test(input) && (digits === '' || digits.length > 3))]
    if (lengthNote === undefined) return []
    const asText = typeof hsCode === 'number' ? ' Write the code as text, in quotation marks.' : ''
    const message = `The tariff code ${quoted(input)} may lack a zero: ${lengthNote}${asText}`
    return [{ subject, text: input, problem: `${lengthNote}${asText}`, message, code: 'hs-code', review: false }]
  })
  return [...doubts, ...ofLongField(written, subject, 'hs-code')]
}

/** Entries that are controlled for other reasons than a regime’s, mostly towards few destinations. */
const widelyFree = /^\d[A-E]99/

function ofControlNumbers(eccn: string, subject: string): NotUnderstood[] {
  if (!/[\p{L}\p{N}]/u.test(eccn)) return []
  const numbers = readEccns(eccn)
  const doubts = numbers.flatMap(({ written, number }) => {
    const why = controlDoubt(number)
    if (why === undefined) return []
    const review = number === undefined ? /\p{N}/u.test(written) : !widelyFree.test(number.entry)
    return [unused(subject, written, why, 'eccn', review)]
  })
  return [...doubts, ...ofLongField(eccn, subject, 'eccn')]
}

function ofDescription(description: string, subject: string): NotUnderstood[] {
  const { length } = description
  if (length <= descriptionLimit) return []
  const message = `The description was cut: ${descriptionLimit} of ${length} characters were read.`
  const text = description.slice(descriptionLimit, descriptionLimit + shown).replace(halves, '')
  const problem = `${message} The first that was not read is ${quoted(text)}`
  const advice =
    'Give each of the goods a line of its own, or shorten the description, and screen again; till then read the rest yourself.'
  return [{ subject, text, problem, message, code: 'input', review: true, advice }]
}

function ofCountry(country: string, subject: string): NotUnderstood[] {
  if (!/[\p{L}\p{N}]/u.test(country) || resolveCountry(country) !== undefined) return []
  return [unused(subject, country, 'It is not known as a country.', 'country', false)]
}

/**
 * What of a line was not read, or not surely: codes, the country of origin, the end of a long description.
 * @param tariffCodes What its tariff codes were read as.
 */
export function notUnderstoodOf(item: Item, subject: string, tariffCodes: readonly HsFact[]): NotUnderstood[] {
  const { description, hsCode, eccn = '', countryOfOrigin = '' } = item
  return [
    ...ofDescription(description, `${subject}/description`),
    ...ofTariffCodes(hsCode, `${subject}/hsCode`, tariffCodes),
    ...ofControlNumbers(eccn, `${subject}/eccn`),
    ...ofCountry(countryOfOrigin, `${subject}/countryOfOrigin`),
  ]
}
