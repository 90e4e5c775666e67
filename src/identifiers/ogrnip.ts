import { type IdentifierRule, isDigits, remainder } from './check.js'

/** Russian state registration number of a sole trader: 15 digits, the last one a check digit. */
export const ogrnip: IdentifierRule = {
  kind: 'ogrnip',
  country: 'RU',
  aliases: ['огрнип', 'psrnsp'],
  prefixes: ['OGRNIP', 'ОГРНИП'],
  problem(value) {
    if (!isDigits(value) || value.length !== 15) return 'an OGRNIP has 15 digits'
    return remainder(value.slice(0, 14), 13) % 10 === Number(value[14])
      ? undefined
      : 'the check digit of an OGRNIP does not fit'
  },
}
