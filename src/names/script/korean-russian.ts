import { koreanRussian } from '../../knowledge/compiled/korean-russian.js'

const readings = (kind: 'surname' | 'syllable') =>
  new Map(koreanRussian.filter((row) => row.kind === kind).map((row) => [row.russian, row.latin]))
const surnames = readings('surname')
const syllables = readings('syllable')

const threeSyllables = /^[а-яё]{1,5},? [а-яё]{2,5}[ -][а-яё]{2,5}$/i

/**
 * A Korean name of three syllables in Russian letters in Latin ones: `Ким Чен Ын` gives `kim jong un`.
 * @param text Cleaned text; the family name stands in front.
 * @returns Nothing for any other name.
 */
export function readKoreanRussian(text: string): string | undefined {
  if (!threeSyllables.test(text)) return undefined
  const [family, first, second] = text.toLowerCase().split(/,? |-/) as [string, string, string]
  const surname = surnames.get(family)
  const [one, other] = [syllables.get(first), syllables.get(second)]
  return surname === undefined || one === undefined || other === undefined ? undefined : `${surname} ${one} ${other}`
}
