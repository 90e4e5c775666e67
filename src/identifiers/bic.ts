import type { IdentifierRule } from './check.js'

/** Business Identifier Code of a bank (ISO 9362): 8 or 11 characters. The Russian nine-digit БИК is read as `bik`. */
export const bic: IdentifierRule = {
  kind: 'bic',
  aliases: ['swift', 'swift bic', 'swift code', 'bic code', 'bic swift', 'swift/bic'],
  prefixes: ['SWIFT', 'BIC'],
  problem: (value) =>
    /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(value)
      ? undefined
      : 'a BIC has 8 or 11 letters and digits with a country code at the fifth place',
}
