import { type IdentifierRule, isDigits } from './check.js'

/** Maritime Mobile Service Identity: nine digits, no check digit; a ship's starts with a country number 201 to 775. */
export const mmsi: IdentifierRule = {
  kind: 'mmsi',
  aliases: ['mmsi number', 'maritime mobile service identity'],
  prefixes: ['MMSI'],
  problem(value) {
    if (!isDigits(value) || value.length !== 9) return 'an MMSI has nine digits'
    return /^[2-7]/.test(value) || /^[0189]/.test(value) ? undefined : 'an MMSI does not start like this'
  },
}
