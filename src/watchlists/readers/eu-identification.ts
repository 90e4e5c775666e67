import { resolveCountry } from '../../geography/index.js'
import { documentKind, documentNumber } from './document-number.js'
import { type EuBlock, euCountry } from './eu-blocks.js'
import type { EuParty } from './eu-party.js'
import { listedIdentifier } from './listed-identifier.js'

/** Kinds of number by the list’s codes. */
const kinds = new Map([
  ['passport', 'passport'],
  ['id', 'national-id'],
  ['ssn', 'national-id'],
  ['nrn', 'national-id'],
  ['regnumber', 'registration'],
  ['tradelic', 'registration'],
  ['fiscalcode', 'tax-id'],
  ['swiftbic', 'bic'],
  ['imo', 'imo'],
  ['drivinglicence', 'driving-licence'],
  ['travelcardid', 'travel-document'],
  ['birthcert', 'birth-certificate'],
  ['nationcert', 'nationality-certificate'],
  ['residentperm', 'residence-permit'],
  ['electionid', 'other'],
  ['other', 'other'],
])

/** Marks on a document and how they are said. */
const marks: readonly [field: string, words: string][] = [
  ['diplomatic', 'diplomatic'],
  ['knownExpired', 'expired'],
  ['knownFalse', 'known to be false'],
  ['reportedLost', 'reported lost'],
  ['revokedByIssuer', 'revoked by the issuer'],
]

/** A number, and what the list says about the document. */
export function putIdentification({ draft }: EuParty, block: EuBlock, remarks: readonly string[]): void {
  const code = block('identificationTypeCode')?.toLowerCase() ?? 'other'
  const type = block('identificationTypeDescription')
  const known = kinds.get(code) ?? type ?? code
  const issuer = euCountry(block)
  const country = issuer && (resolveCountry(issuer) ?? issuer)
  const numbers = [block('number'), block('latinNumber')].filter((text) => text !== undefined)
  const said = new Set(marks.filter(([field]) => block(field) === 'true').map(([, words]) => words))
  for (const text of numbers) {
    const { number, words, note, country: named } = documentNumber(text)
    const kind = known === 'other' && words !== undefined ? (documentKind(words) ?? known) : known
    const identifier = listedIdentifier(kind, number, country ?? named)
    if (identifier !== undefined) draft.identifiers.push(identifier)
    else if (text !== '') said.add(text)
    if (note !== undefined) said.add(note)
  }
  const name = block('nameOnDocument')
  if (name !== undefined) said.add(`name on document ${name}`)
  // Many remarks only say again what kind of document it is.
  for (const remark of remarks)
    if (!/^\W*[a-z]+(?: [a-z]+){0,4}\W*$/i.test(remark) || documentKind(remark) !== known) said.add(remark)
  if (said.size > 0)
    draft.remarks.push(`${type ?? known} ${numbers[0] ?? ''}: ${[...said].join(', ')}`.replace(' :', ':'))
}
