import { type IdentifierRule, isDigits, remainder } from './check.js'

/** Russian state registration number of an organization: 13 digits, the last one a check digit. */
export const ogrn: IdentifierRule = {
  kind: 'ogrn',
  country: 'RU',
  aliases: ['огрн', 'primary state registration number', 'psrn', 'state registration number russia'],
  prefixes: ['OGRN', 'ОГРН', 'PSRN'],
  problem(value) {
    if (!isDigits(value) || value.length !== 13) return 'an OGRN has 13 digits'
    return remainder(value.slice(0, 12), 11) % 10 === Number(value[12])
      ? undefined
      : 'the check digit of an OGRN does not fit'
  },
}
