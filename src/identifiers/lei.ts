import { type IdentifierRule, lettersAsNumbers, remainder } from './check.js'

/** Legal Entity Identifier (ISO 17442): 20 characters, the last two check digits (mod 97). */
export const lei: IdentifierRule = {
  kind: 'lei',
  aliases: ['legal entity identifier', 'lei code', 'legal entity number'],
  prefixes: ['LEI'],
  problem(value) {
    if (!/^[0-9A-Z]{18}[0-9]{2}$/.test(value)) return 'an LEI has 18 letters or digits and two check digits'
    return remainder(lettersAsNumbers(value), 97) === 1 ? undefined : 'the check digits of an LEI do not fit'
  },
}
