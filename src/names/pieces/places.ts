import { countries } from '../../knowledge/compiled/countries.js'
import { places } from '../../knowledge/compiled/places.js'
import { deskWords } from '../tokens/lexicon.js'
import { spellingKey, splitWords } from '../tokens/words.js'

/** Words beside a place that only tell what the party has there. */
const beside = new Set(
  'branch office head main regional representative representation rep hq headquarters liaison site filial predstavitelstvo city gorod g gor town village region oblast province district republic respublika state of in the near port po box'.split(
    ' ',
  ),
)
/** Words for a part of a firm. */
const units = new Set('branch office department dept division hq headquarters filial bureau section unit'.split(' '))
const digits = /^\d+$/
const mostWords = 10

interface Gazetteer {
  readonly names: ReadonlySet<string>
  /** Last words of the names. */
  readonly endings: ReadonlySet<string>
  readonly longest: number
  /** Two- and three-letter codes of countries, which count only where nothing else stands. */
  readonly codes: ReadonlySet<string>
}

let known: Gazetteer | undefined

/** Names of countries and places, read when a name first asks for them. */
function gazetteer(): Gazetteer {
  if (known) return known
  const names = new Set<string>()
  const add = (name: string) => names.add(spellingKey(name))
  for (const country of countries) for (const name of [country.name, ...country.names]) add(name)
  for (const place of places) for (const name of [place.name.replace(/ \(.*\)$/, ''), ...place.aliases]) add(name)
  names.delete('')
  let longest = 1
  const endings = new Set<string>()
  for (const name of names) {
    const words = name.split(' ')
    endings.add(words.at(-1)!)
    longest = Math.max(longest, words.length)
  }
  const codes = new Set(countries.flatMap(({ alpha2, alpha3 }) => [alpha2.toLowerCase(), alpha3.toLowerCase()]))
  known = { names, endings, longest, codes }
  return known
}

/** Whether a word can be the last of a part of a firm. Lower-case Latin. */
export const endsUnit = (word: string) => units.has(word)

/** Whether a word can be the last of the name of a place or of a part of a firm. Lower-case Latin. */
export const endsPlace = (word: string) => endsUnit(word) || gazetteer().endings.has(word)

/** Whether a text names a part of a firm and nothing else: `Branch`, `Export Department`. */
export function isUnit(text: string): boolean {
  const words = splitWords(text, mostWords + 1).map((word) => word.text)
  return (
    words.length > 0 &&
    words.every((word) => units.has(word) || beside.has(word) || deskWords.has(word)) &&
    words.some((word) => units.has(word))
  )
}

/**
 * Whether a text names a country or a known town and nothing else, but for a postcode and words such as `branch`: `Tehran`,
 * `Moscow 101000, Russia`, `Dubai Branch`, `UK`. Such a text is never the name of a party.
 */
export function isPlace(text: string): boolean {
  const words = splitWords(text, mostWords + 1).map((word) => word.text)
  if (words.length === 0 || words.length > mostWords) return false
  const { names, longest, codes } = gazetteer()
  if (words.length === 1 && codes.has(words[0]!)) return true
  let found = false
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longest, words.length - at)
    while (length > 0 && !names.has(words.slice(at, at + length).join(' '))) length--
    if (length > 0) found = true
    else if (beside.has(words[at]!) || deskWords.has(words[at]!) || digits.test(words[at]!)) length = 1
    else return false
    at += length
  }
  return found
}
