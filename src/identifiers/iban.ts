import { type IdentifierRule, lettersAsNumbers, remainder } from './check.js'

/** International Bank Account Number (ISO 13616): country, two check digits, up to 30 characters. */
export const iban: IdentifierRule = {
  kind: 'iban',
  aliases: ['international bank account number', 'iban number'],
  prefixes: ['IBAN'],
  problem(value) {
    if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(value))
      return 'an IBAN has a country code, two check digits and 11 to 30 more characters'
    return remainder(lettersAsNumbers(value.slice(4) + value.slice(0, 4)), 97) === 1
      ? undefined
      : 'the check digits of an IBAN do not fit'
  },
}
