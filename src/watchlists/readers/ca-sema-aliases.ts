import type { ListedName, NameKind } from '../../model/index.js'
import { bareName, splitAtCommas, startsWithLegalForm } from './us-aliases.js'

const scripts: readonly [RegExp, string][] = [
  [/\p{Script=Cyrillic}/u, 'Cyrl'],
  [/\p{Script=Arabic}/u, 'Arab'],
  [/\p{Script=Hebrew}/u, 'Hebr'],
  [/\p{Script=Myanmar}/u, 'Mymr'],
  [/\p{Script=Han}/u, 'Hani'],
  [/\p{Script=Hangul}/u, 'Hang'],
  [/\p{Script=Georgian}/u, 'Geor'],
]

const latin = /\p{Script=Latin}/gu
const letter = /\p{L}/gu

/** ISO 15924 code of the script in which most of a name is written; `undefined` for Latin. */
export function scriptOf(text: string): string | undefined {
  const letters = text.match(letter)?.length ?? 0
  const inLatin = text.match(latin)?.length ?? 0
  return inLatin * 2 > letters ? undefined : scripts.find(([script]) => script.test(text))?.[1]
}

/** Characters of a part that is split at its commas; no list has a longer one. */
const longestCell = 5000

/** Words between the names of one cell: the language of the next one, `or`, and `and` or `/` between two names. */
const between =
  /(?:^|[\s,;(])(?:Russian|Belarus{1,2}ian|Ukrainian|Arabic|Farsi|Persian|Hebrew|Burmese|English|French)\s?:|\s\/|\/\s|(?<=["”»])\/|\/(?=["“«])|\sor\s/giu
const andBetween = /(?<=[\p{Script=Cyrillic}"”»]) and (?=[\p{Script=Cyrillic}"“«])/u

/** Parts at commas outside of quotation marks; one that goes on in lower case is no name of its own. */
function commaParts(text: string): string[] {
  const parts: string[] = []
  for (const piece of splitAtCommas(text)) {
    const before = parts.at(-1)
    const inQuotes = before !== undefined && (before.match(/[«“]/g)?.length ?? 0) > (before.match(/[»”]/g)?.length ?? 0)
    // `АО, Воронежский завод`: the legal form stands first.
    const joins = inQuotes || /^\p{Ll}/u.test(piece.trim()) || (before !== undefined && startsWithLegalForm(before))
    if (before !== undefined && joins) parts[parts.length - 1] = `${before}, ${piece}`
    else parts.push(piece)
  }
  return parts
}

const words = (text: string) => text.trim().split(/\s+/).length

/** `Баранов, Олег Анатольевич` is one name of a person. */
const isFamilyFirst = (text: string) => {
  const parts = text.split(',')
  return parts.length === 2 && words(parts[0]!) === 1 && words(parts[1]!) > 1
}

function kindOf(text: string, person: boolean, script: string | undefined): NameKind {
  if (person && words(text) === 1) return 'weak-alias'
  return script === undefined ? 'strong-alias' : 'native'
}

/**
 * The names of a cell of aliases, which has no fixed form: separated by semicolons, commas, slashes, `or` or the name of a language.
 * A single word is a weak alias of a person.
 * @param person Whether the party is a person.
 */
export function semaAliases(cell: string, person: boolean): ListedName[] {
  const names: ListedName[] = []
  for (const part of cell.split(';').flatMap((one) => one.split(between))) {
    const pieces = part.length > longestCell || (person && isFamilyFirst(part.trim())) ? [part] : commaParts(part)
    for (const piece of pieces.flatMap((one) => one.split(andBetween))) {
      const text = bareName(piece.replace(/^\s{0,9}(?:or|and)\s/i, ''))
        .replace(/^(["“”])([^"“”«»]{1,200})(["“”])$/u, '$2')
        .trim()
      if (!/\p{L}/u.test(text) || startsWithLegalForm(text)) continue
      const script = scriptOf(text)
      names.push({ text, kind: kindOf(text, person, script), ...(script !== undefined && { script }) })
    }
  }
  return names
}
