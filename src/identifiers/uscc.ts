import type { IdentifierRule } from './check.js'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Chinese unified social credit code (GB 32100-2015): 18 characters, the last one a check character (mod 31). */
export const uscc: IdentifierRule = {
  kind: 'uscc',
  country: 'CN',
  aliases: [
    'unified social credit code',
    'unified social credit code uscc',
    'unified social credit identifier',
    'usci',
    'social credit code',
    '统一社会信用代码',
  ],
  prefixes: ['USCC'],
  problem(value) {
    if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(value))
      return 'a unified social credit code has 18 letters and digits, never I, O, S, V or Z'
    let total = 0
    for (const [at, weight] of weights.entries()) total += alphabet.indexOf(value[at]!) * weight
    return alphabet[(31 - (total % 31)) % 31] === value[17]
      ? undefined
      : 'the check character of a unified social credit code does not fit'
  },
}
