import { readIdentifier } from '../../identifiers/index.js'
import { type ContactKind, readContact } from './contact-info.js'
import type { CountryCode, EntryDraft } from './draft.js'
import { listedIdentifier } from './listed-identifier.js'

/** Kinds of number by the words before the colon. */
const numbers = new Map([
  ['imo', 'imo'],
  ['imo number', 'imo'],
  ['mmsi', 'mmsi'],
  ['inn', 'inn'],
  ['ogrn', 'ogrn'],
  ['kpp', 'kpp'],
  ['lei', 'lei'],
  ['taxpayer identification number', 'tax-id'],
  ['tax identification number', 'tax-id'],
  ['tax registration number', 'tax-id'],
  ['tax id no', 'tax-id'],
  ['tax number', 'tax-id'],
  ['registration number', 'registration'],
  ['state registration number', 'registration'],
  ['main state registration number', 'registration'],
  ['business registration number', 'registration'],
  ['company registration number', 'registration'],
  ['trade license number', 'registration'],
  ['passport number', 'passport'],
  ['passport no', 'passport'],
  ['national identification number', 'national-id'],
  ['national id', 'national-id'],
  ['national id number', 'national-id'],
  ['id card number', 'national-id'],
])

const contacts = new Map<string, ContactKind>([
  ['tel', 'phone'],
  ['telephone', 'phone'],
  ['telephone number', 'phone'],
  ['phone', 'phone'],
  ['phone number', 'phone'],
  ['fax', 'fax'],
  ['email', 'email'],
  ['e mail', 'email'],
  ['email address', 'email'],
  ['e mail address', 'email'],
  ['website', 'website'],
  ['web', 'website'],
])

/** The bank codes that follow the word SWIFT directly: `SWIFT codes: AAAAIRTHKSH (Kish branch), BBBBAEA1`. */
function bankCodes(text: string): string[] {
  const label = /\bSWIFT(?:\s*\/\s*BIC)?(?:\s+codes?)?\s*:?\s*/i.exec(text)
  if (label === null) return []
  const codes: string[] = []
  let rest = text.slice(label.index + label[0].length)
  for (let next = codeAtStart(rest); next !== null; next = codeAtStart(rest)) {
    if (readIdentifier({ kind: 'bic', value: next[1]! }).status === 'valid') codes.push(next[1]!)
    rest = rest.slice(next[0].length)
  }
  return codes
}

const codeAtStart = (text: string) =>
  /^([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b\s*(?:\([^()]{0,100}\)\s*)?(?:,\s*|\/\s*|and\s+)?/.exec(text)

/** Longest statement that is looked into. */
const longest = 2000

/** Puts a piece of other information, `Label: value`, where it belongs; what is no number stays as a remark. */
export function putSecoStatement(
  draft: EntryDraft,
  written: string,
  code: CountryCode,
  unused: (what: string) => void,
): void {
  const text = written.slice(0, longest)
  const colon = text.indexOf(':')
  const label =
    colon < 0 || colon > 60
      ? ''
      : text
          .slice(0, colon)
          .toLowerCase()
          .replace(/[^a-z]+/g, ' ')
          .trim()
  const value = text
    .slice(colon + 1)
    .trim()
    .replace(/\.$/, '')
  const contact = contacts.get(label)
  const kind = numbers.get(label)
  if (contact !== undefined && draft.type === 'person') {
    unused('contact data of a person')
    return
  }
  if (contact !== undefined) {
    const { found, rest } = readContact(contact, value)
    draft.identifiers.push(...found)
    draft.remarks.push(...rest.map((piece) => `${text.slice(0, colon)}: ${piece}`))
    return
  }
  if (draft.type === 'vessel' && (label === 'flag' || label === 'flag state') && value !== '') {
    draft.vessel = { ...draft.vessel, flag: code(value) ?? value }
    draft.countries.push(value)
    return
  }
  const codes = bankCodes(text)
  for (const code of codes) draft.identifiers.push({ kind: 'bic', value: code })
  // A number with more words behind it stays whole among the remarks as well.
  const number = kind === undefined ? undefined : /^[\p{L}\d][\p{L}\d./ -]{2,40}/u.exec(value)?.[0].trim()
  const identifier = number === undefined || !/\d/.test(number) ? undefined : listedIdentifier(kind!, number)
  if (identifier !== undefined) draft.identifiers.push(identifier)
  const whole = (identifier !== undefined && number === value) || (codes.length === 1 && value === codes[0])
  if (!whole) draft.remarks.push(written)
}
