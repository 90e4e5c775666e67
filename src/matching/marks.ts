import { type ListEntry, nameKinds } from '../model/index.js'
import { cleanText, foldAddressWords, parseName, type Token } from '../names/index.js'
import { hasDigit, houseNumber, mostAddresses } from './evidence/address.js'
import { growing } from './growing.js'
import type { IndexArrays } from './index-arrays.js'
import { buildKeyTable } from './key-table.js'
import { textKey } from './token-keys.js'

/** Links of one entry that are looked at. */
const mostLinks = 1000
/** House numbers of one address that are looked at: building, entrance, floor, room. */
const mostNumbers = 4
/** Words of a listed address under which it is filed: the rarest, so that no town holds thousands. */
const filedWords = 3

/** The words of an address, numbers of houses apart. */
export interface AddressWords {
  readonly numbers: readonly string[]
  readonly words: readonly string[]
}

/** Reads an address; without a house number and two words it stands for no building. */
export function addressWordsOf(text: string): AddressWords | undefined {
  if (!hasDigit.test(text)) return undefined
  const all = [...new Set(foldAddressWords(cleanText(text)))]
  const numbers = all.filter((word) => houseNumber.test(word)).slice(0, mostNumbers)
  const words = all.filter((word) => !hasDigit.test(word))
  return numbers.length === 0 || words.length < 2 ? undefined : { numbers, words }
}

const keyOf = (text: string) => textKey(text, 0, text.length)

/** Key of a house number beside a word. */
export const buildingKey = (number: string, word: string) => keyOf(`address ${number} ${word}`)

/** The words of a name without its legal form and small words; none for a name that cannot be looked up. */
export function tellingWords(text: string): readonly Token[] {
  const { tokens, screenable } = parseName(text)
  return screenable ? tokens.filter(isTelling) : []
}

/** Telling words in an order that does not depend on how the name is written; empty for a name that tells too little. */
export function plainWordsOf(telling: readonly Token[]): string {
  const plain = plainTokens(telling)
  return plain.length >= 5 && telling.some(({ kind }) => kind === 'name') ? plain : ''
}

/** The plain form of a name, by which names are the same however they are written; empty for one that tells too little. */
export const plainName = (text: string): string => plainWordsOf(tellingWords(text))

const isTelling = ({ kind }: Token) => kind === 'name' || kind === 'business' || kind === 'number'
const plainTokens = (tokens: readonly Token[]) =>
  tokens
    .map((token) => token.text)
    .sort()
    .join(' ')

/** Words of a listed name that is looked for inside longer ones, and the least that they must tell together. */
const partWords = { least: 2, most: 5, weight: 1.4 } as const

/** The plain names that stand as neighbouring words inside a longer name, by its telling words. */
export function partsOfName(telling: readonly Token[]): string[] {
  const parts = new Set<string>()
  for (let from = 0; from < telling.length; from++) {
    for (let count = partWords.least; count <= partWords.most && from + count <= telling.length; count++)
      if (count < telling.length) parts.add(plainTokens(telling.slice(from, from + count)))
  }
  return [...parts]
}

/** Key of a listed name that stands inside a longer one. */
export const namePartKey = (plain: string) => keyOf(`part ${plain}`)

/** Key of a plain name. */
export const linkedNameKey = (plain: string) => keyOf(`link ${plain}`)

/** Links of an entry to parties that have no entry of their own in the list. */
export function linksToUnlisted({ links = [] }: ListEntry, ids: ReadonlySet<string>) {
  return links.slice(0, mostLinks).filter(({ to }) => !ids.has(to))
}

function buildings(entries: readonly ListEntry[]): { entry: number; address: AddressWords }[] {
  return entries.flatMap(({ addresses = [] }, entry) =>
    addresses.slice(0, mostAddresses).flatMap((text) => {
      const address = addressWordsOf(text)
      return address === undefined ? [] : { entry, address }
    }),
  )
}

/** The names of all entries, as an index holds them. */
interface NamesOfEntries
  extends Pick<IndexArrays, 'nameEntries' | 'nameKinds' | 'nameStarts' | 'nameTokens' | 'tokens' | 'weights'> {}

/** Files names that tell enough to be known again inside a longer one; a weak alias never does. */
function filePartNames(names: NamesOfEntries, file: (key: number, entry: number) => void): void {
  const weak = nameKinds.indexOf('weak-alias')
  for (let at = 0; at < names.nameEntries.length; at++) {
    const ids = names.nameTokens.subarray(names.nameStarts[at], names.nameStarts[at + 1])
    if (names.nameKinds[at] === weak || ids.length < partWords.least || ids.length > partWords.most * 2) continue
    const telling: Token[] = []
    let own = 0
    let weight = 0
    for (const id of ids) {
      const token = names.tokens.at(id)!
      if (!isTelling(token)) continue
      telling.push(token)
      if (token.kind === 'name') own++
      weight += names.weights[id]!
    }
    if (own === 0 || telling.length < partWords.least || telling.length > partWords.most || weight < partWords.weight)
      continue
    file(namePartKey(plainTokens(telling)), names.nameEntries[at]!)
  }
}

/** Ids of the entries of an entry’s own list. */
function idsByList(entries: readonly ListEntry[]): (entry: ListEntry) => ReadonlySet<string> {
  const ids = new Map<string, Set<string>>()
  for (const { list, id } of entries) {
    const own = ids.get(list)
    if (own === undefined) ids.set(list, new Set([id]))
    else own.add(id)
  }
  return ({ list }) => ids.get(list)!
}

/**
 * Files entries under the marks by which they are found beside their names and numbers: the buildings of their addresses, the names of
 * parties without an entry of their own that they are linked with, and their own names that a longer name may hold.
 */
export function buildMarks(entries: readonly ListEntry[], names: NamesOfEntries) {
  const idsOf = idsByList(entries)
  const keys = growing(Uint32Array)
  const values = growing(Int32Array)
  const file = (key: number, entry: number) => {
    keys.push(key)
    values.push(entry)
  }
  const found = buildings(entries)
  const counts = new Map<string, number>()
  for (const { address } of found) for (const word of address.words) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const { entry, address } of found) {
    const rarest = [...address.words].sort((a, b) => counts.get(a)! - counts.get(b)!).slice(0, filedWords)
    for (const number of address.numbers) for (const word of rarest) file(buildingKey(number, word), entry)
  }
  for (const [at, entry] of entries.entries()) {
    if (entry.links === undefined) continue
    for (const { to } of linksToUnlisted(entry, idsOf(entry))) {
      const plain = plainName(to)
      if (plain !== '') file(linkedNameKey(plain), at)
    }
  }
  filePartNames(names, file)
  const table = buildKeyTable(keys.done(), values.done())
  return { markStarts: table.starts, markKeys: table.keys, markValues: table.values }
}
