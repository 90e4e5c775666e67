import { type IdentifierRule, isDigits, weightedSum } from './check.js'

/** Whether the last digit of a seven-digit number is the check digit of a shipping company's IMO number. */
const fitsCompany = (value: string) => (11 - (weightedSum(value, [8, 6, 4, 2, 9, 7]) % 11)) % 10 === Number(value[6])

/** IMO number of a ship or a shipping company: seven digits. A ship's last digit is a check digit; a company's follows another rule. */
export const imo: IdentifierRule = {
  kind: 'imo',
  aliases: ['imo number', 'imo no', 'vessel registration identification', 'imo ship number', 'номер имо', 'имо'],
  prefixes: ['IMO'],
  problem(value) {
    if (!isDigits(value) || value.length !== 7) return 'an IMO number has seven digits'
    if (weightedSum(value, [7, 6, 5, 4, 3, 2]) % 10 === Number(value[6])) return undefined
    if (fitsCompany(value)) return undefined
    return 'the check digit of an IMO number does not fit'
  },
}

/** IMO number of a shipping company or registered owner: seven digits, the last one a check digit. */
export const imoCompany: IdentifierRule = {
  kind: 'imo-company',
  family: 'imo',
  aliases: ['imo company', 'imo company number', 'imo company no', 'company imo', 'imo registered owner number'],
  prefixes: ['IMO'],
  problem(value) {
    if (!isDigits(value) || value.length !== 7) return 'an IMO number has seven digits'
    return fitsCompany(value) ? undefined : 'the check digit of an IMO company number does not fit'
  },
}
