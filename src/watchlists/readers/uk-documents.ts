import type { CountryCode, EntryDraft } from './draft.js'
import { listedIdentifier } from './listed-identifier.js'
import { numberedItems } from './numbered.js'
import { countryAtStart } from './uk-countries.js'

const titles = { passport: 'Passport', 'national-id': 'National identification' } as const

/** A kind of identity document. */
export type DocumentKind = keyof typeof titles

const nothing = (text: string) => /^[\s.–-]*$/.test(text)

/** Words after which a number is no number of a document. */
const notIts =
  /\b(?:issued?|issuance|expir\w{0,6}|valid|date|dated|born|since|in|on|of|until|as at|p\.?o\.? box)\W{0,3}$/i

/** The number of a text about one document, and what stands around it. */
function splitNumber(text: string): { number: string; before: string; after: string } | undefined {
  const form =
    /(?<![\p{L}\p{N}])(?:(?!NO |N\.? )[A-Z]{1,4}[ .-]?){0,2}\d[\dA-Z]*(?:[ .\-/]{1,2}[\dA-Z]*\d[\dA-Z]*)*(?![\p{L}\p{N}])/gu
  for (const found of text.slice(0, 1000).matchAll(form)) {
    const number = found[0]
    const before = text.slice(0, found.index)
    const digits = number.replace(/\D/g, '').length
    if (digits < 4 || /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(number) || notIts.test(before)) continue
    return { number, before: before.trim(), after: text.slice(found.index + number.length).trim() }
  }
  return undefined
}

/** Words that only say that a number follows or went before. */
const filler = /^[\s.:,()–-]*(?:(?:passports?|number|no|identity|card|national|identification|id|ni)[\s.:,()–-]*)*$/i

function putOne(draft: EntryDraft, kind: DocumentKind, numberText: string, details: string, code: CountryCode): void {
  const title = titles[kind]
  const plain = /^[\p{L}\p{N}./-]{4,40}\.?$/u.test(numberText) && /\d/.test(numberText)
  const found = plain ? { number: numberText.replace(/\.$/, ''), before: '', after: '' } : splitNumber(numberText)
  const around = [found?.before, found?.after, details].filter(
    (text) => text !== undefined && !nothing(text),
  ) as string[]
  if (found === undefined) {
    if (!nothing(numberText) || around.length > 0)
      draft.remarks.push(`${title} ${[numberText, details].filter((text) => !nothing(text)).join(', ')}`)
    return
  }
  const country = around.map((text) => countryAtStart(text, code)).find((one) => one !== undefined)
  const identifier = listedIdentifier(/social security/i.test(around.join(' ')) ? 'ssn' : kind, found.number, country)
  if (identifier === undefined) {
    draft.remarks.push(`${title} ${numberText}`)
    return
  }
  draft.identifiers.push(identifier)
  const says = around.filter((text) => !filler.test(text) && code(text.replace(/[()]/g, ' ').trim()) === undefined)
  if (says.length > 0)
    draft.remarks.push(`${title} ${[numberText, details].filter((text) => !nothing(text)).join(', ')}`)
}

/**
 * Reads identity documents. Number and details are two cells that may each be numbered `(1) … (2) …`; in the older layout the details hold
 * the number too. What is said beside number and country stays as remark.
 */
export function putDocuments(
  draft: EntryDraft,
  kind: DocumentKind,
  numbers: string,
  details: string,
  code: CountryCode,
): void {
  const numberItems = numberedItems(numbers)
  const detailItems = numberedItems(details)
  if (numberItems.length === 0) {
    for (const item of detailItems) putOne(draft, kind, item, '', code)
    return
  }
  const together = numberItems.length === detailItems.length
  const alone = numberItems.filter((item) => !nothing(item)).length === 1
  for (const [at, item] of numberItems.entries()) {
    if (!nothing(item) || together)
      putOne(draft, kind, item, together ? detailItems[at]! : alone ? details.trim() : '', code)
  }
  if (!together && !alone && details.trim() !== '') draft.remarks.push(`${titles[kind]} ${details.trim()}`)
}
