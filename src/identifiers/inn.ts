import { type IdentifierRule, isDigits, weightedSum } from './check.js'

const ten = [2, 4, 10, 3, 5, 9, 4, 6, 8]
const eleventh = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
const twelfth = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
const check = (value: string, weights: readonly number[]) => (weightedSum(value, weights) % 11) % 10

/** Russian taxpayer number: 10 digits for an organization, 12 for a person, with one or two check digits. */
export const inn: IdentifierRule = {
  kind: 'inn',
  country: 'RU',
  aliases: ['инн', 'russian tax id', 'taxpayer identification number russia', 'inn number', 'инн кио'],
  prefixes: ['INN', 'ИНН'],
  problem(value) {
    if (!isDigits(value) || (value.length !== 10 && value.length !== 12)) return 'an INN has 10 or 12 digits'
    const fits =
      value.length === 10
        ? check(value, ten) === Number(value[9])
        : check(value, eleventh) === Number(value[10]) && check(value, twelfth) === Number(value[11])
    return fits ? undefined : 'the check digit of an INN does not fit'
  },
}
