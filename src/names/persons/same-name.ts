import { nameVariants } from '../../knowledge/compiled/name-variants.js'
import { sameGivenName } from '../similarity/nicknames.js'
import { balticPair } from './baltic-pair.js'
import { type Compound, readEnding, readFaith, readServant } from './compound.js'
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

/** The same word, or both in one row. */
const sameOrRow = (first: string, second: string) => first === second || shareRow(first, second)

/** Letters from which on a word can be the other without its article: `alhakimi` and `hakimi`. */
const leastNoun = 5

function differsInArticle(first: string, second: string): boolean {
  const [long, short] = first.length > second.length ? [first, second] : [second, first]
  const extra = long.length - short.length
  return (
    extra > 1 && extra < 4 && short.length >= leastNoun && long.endsWith(short) && articles.has(long.slice(0, extra))
  )
}

/** What the father’s name of a patronymic can have lost before the ending: `serge` is `sergey`, `nikola` is `nikolai`. */
const stemEnds = ['', 'y', 'i', 'iy', 'a']

/** What a word is made of, when it is known to be made of something. */
interface Making {
  readonly servant: Compound | undefined
  readonly faith: string | undefined
  readonly ending: Compound | undefined
  /** Stem of a patronymic. */
  readonly stem: string | undefined
  readonly daughters: boolean
}

const makings = new Map<string, Making | undefined>()
const mostMakings = 50_000

/** What a word is made of, found out once and then kept: the same words are asked for again and again. */
function makingOf(word: string): Making | undefined {
  const known = makings.get(word)
  if (known !== undefined || makings.has(word)) return known
  const stem = patronymicStem(word)
  const parts = { servant: readServant(word), faith: readFaith(word)?.usual, ending: readEnding(word), stem }
  const made = Object.values(parts).some((part) => part !== undefined)
  const making = made ? { ...parts, daughters: stem !== undefined && isDaughters(word) } : undefined
  if (makings.size >= mostMakings) makings.clear()
  makings.set(word, making)
  return making
}

function sameMaking(first: Making, second: Making): boolean {
  if (first.servant && second.servant) {
    const [noun, other] = [first.servant.back, second.servant.back]
    return sameOrRow(noun, other) || divine.get(noun) === divine.get(other)
  }
  if (first.faith !== undefined && first.faith === second.faith) return true
  if (first.ending && first.ending.back === second.ending?.back)
    return sameOrRow(first.ending.front, second.ending.front)
  if (first.stem === undefined || second.stem === undefined || first.daughters !== second.daughters) return false
  const [stem, other] = [first.stem, second.stem]
  return stemEnds.some((end) => stemEnds.some((ending) => sameOrRow(stem + end, other + ending)))
}

/**
 * Whether two words of persons’ names are known to be one name. `variant`: spellings of the very same name, in romanisation, with or
 * without the article, or in a neighbouring language (`muhammad` and `magomed`, `sergey` and `siarhei`, `nooruddin` and `noureddine`,
 * `vladimirovich` and `uladzimiravich`, `lavrov` and `lavrovs`); also for one word with itself. `nickname`: short forms and forms in other languages
 * (`sasha` and `aleksandr`). Nothing when they are not known to be. Symmetric.
 * @param first Lower-case Latin letters.
 * @param second Lower-case Latin letters.
 */
export function sameName(first: string, second: string): 'variant' | 'nickname' | undefined {
  if (sameOrRow(first, second)) return 'variant'
  if (differsInArticle(first, second)) return 'variant'
  // Too short to be made of two parts.
  if (first.length > 4 && second.length > 4) {
    const making = makingOf(first)
    const other = making && makingOf(second)
    if (other && sameMaking(making, other)) return 'variant'
    if (balticPair(first, second)) return 'variant'
  }
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

/** Whether other spellings of a word are known. */
export const hasSpellings = (word: string) => rowsOf.has(word)

/** Whether a word is known to be made of parts, such as an ending behind a stem. */
export const hasParts = (word: string) => word.length > 4 && makingOf(word) !== undefined
