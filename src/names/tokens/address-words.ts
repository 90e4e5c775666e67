import { foldWord } from '../phonetics/fold.js'
import { splitWords } from './words.js'

const filler = new Set(
  'street st str ul ulitsa ulica avenue ave av road rd prospekt pr prospect boulevard blvd building bldg bld korpus korp k house dom d no number office of oft room rm floor fl unit suite apt kv pom premise litera lit city gorod g town village region oblast province district raion rayon p o box po the and near opposite square lane per pereulok shosse proezd naberezhnaya obl republic respublika federation'.split(
    ' ',
  ),
)

/** Comparable words of an address: Latin letters, spellings of one sound folded, without words such as `street` that stand in every address. */
export function foldAddressWords(text: string): string[] {
  return splitWords(text, 60)
    .map((word) => word.text)
    .filter((word) => !filler.has(word) && (word.length > 1 || /\d/.test(word)))
    .map((word) => (/\d/.test(word) ? word : foldWord(word)))
}
