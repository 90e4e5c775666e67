import { nameVariants } from '../../knowledge/compiled/name-variants.js'
import { sameGivenName } from '../similarity/nicknames.js'
import { readEnding, readFaith, readServant } from './compound.js'
import { articles, divine } from './join-table.js'
import { isDaughters, patronymicStem } from './patronymic.js'

const rowsOf = new Map<string, number[]>()
nameVariants.forEach(({ name, spellings }, row) => {
  for (const word of new Set([name, ...spellings])) {
    const rows = rowsOf.get(word)
    if (rows) rows.push(row)
    else rowsOf.set(word, [row])
  }
})

function shareRow(first: string, second: string): boolean {
  const rows = rowsOf.get(first)
  const others = rows && rowsOf.get(second)
  return others !== undefined && rows!.some((row) => others.includes(row))
}

const sameOrRow = (first: string, second: string) => first === second || shareRow(first, second)

/** Letters that a name from 2 letters on has in front, when it is the other behind an article: `alhakimi` and `hakimi`. */
const leastNoun = 4

function differsInArticle(first: string, second: string): boolean {
  const [long, short] = first.length > second.length ? [first, second] : [second, first]
  const extra = long.length - short.length
  return (
    extra > 1 && extra < 4 && short.length >= leastNoun && long.endsWith(short) && articles.has(long.slice(0, extra))
  )
}

/** What the father’s name of a patronymic can have lost before the ending: `serge` is `sergey`, `nikola` is `nikolai`. */
const stemEnds = ['', 'y', 'i', 'iy', 'a']

function samePatronymic(first: string, second: string): boolean {
  const stem = patronymicStem(first)
  const other = stem === undefined ? undefined : patronymicStem(second)
  if (stem === undefined || other === undefined || isDaughters(first) !== isDaughters(second)) return false
  return stemEnds.some((end) => stemEnds.some((ending) => sameOrRow(stem + end, other + ending)))
}

function sameCompound(first: string, second: string): boolean {
  const servant = readServant(first)
  const other = servant && readServant(second)
  if (servant && other) {
    return sameOrRow(servant.back, other.back) || divine.get(servant.back) === divine.get(other.back)
  }
  const faith = readFaith(first)
  if (faith !== undefined && faith === readFaith(second)) return true
  const ending = readEnding(first)
  const closing = ending && readEnding(second)
  return closing !== undefined && ending!.back === closing.back && sameOrRow(ending!.front, closing.front)
}

/**
 * Whether two words of persons’ names are known to be one name. `variant`: spellings of the very same name, in romanisation, with or
 * without the article, or in a neighbouring language (`muhammad` and `magomed`, `sergey` and `siarhei`, `nooruddin` and `noureddine`,
 * `vladimirovich` and `uladzimiravich`); also for one word with itself. `nickname`: short forms and forms in other languages
 * (`sasha` and `aleksandr`). Nothing when they are not known to be. Symmetric.
 * @param first Lower-case Latin letters.
 * @param second Lower-case Latin letters.
 */
export function sameName(first: string, second: string): 'variant' | 'nickname' | undefined {
  if (sameOrRow(first, second)) return 'variant'
  if (differsInArticle(first, second)) return 'variant'
  // Compounds and patronymics of one name begin and end alike, or in the sounds of another language; short words are neither.
  if (first.length > 4 && second.length > 4 && (sameCompound(first, second) || samePatronymic(first, second)))
    return 'variant'
  return sameGivenName(first, second) ? 'nickname' : undefined
}

/**
 * Known spellings of the same name, without the word itself, in a fixed order; empty for a name that is not known.
 * @param word Lower-case Latin letters.
 */
export function spellingsOfName(word: string): string[] {
  const spellings = new Set<string>()
  for (const row of rowsOf.get(word) ?? []) {
    const { name, spellings: others } = nameVariants[row]!
    spellings.add(name)
    for (const other of others) spellings.add(other)
  }
  spellings.delete(word)
  return [...spellings]
}
