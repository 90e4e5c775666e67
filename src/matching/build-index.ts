import { type IdentifierFact, readIdentifier, standsForOne } from '../identifiers/index.js'
import { type ListEntry, nameKinds, type Watchlist } from '../model/index.js'
import { listedPieces, type Token } from '../names/index.js'
import { growing } from './growing.js'
import { typeOfName } from './index-arrays.js'
import { dayNumber, never } from './listed-on.js'
import { buildMarks } from './marks.js'
import { type ListHead, type MatchIndex, openIndex } from './match-index.js'
import { buildKeys, buildPostings } from './postings.js'
import { tokenWeights } from './token-weights.js'

/** The values under which the numbers of an entry are looked up, each with the position of the number. */
function identifierValues(facts: readonly IdentifierFact[]): [value: string, which: number][] {
  return facts.flatMap((fact, which) => {
    if (!standsForOne(fact)) return []
    const values = new Set([fact.value, fact.value.slice(0, fact.kind === 'bic' ? 8 : undefined)])
    return [...values].map((value): [string, number] => [value, which])
  })
}

/** Gives each value of different key a number, in the order in which they first come. */
function numbering<T>(keyOf: (value: T) => string) {
  const ids = new Map<string, number>()
  const list: T[] = []
  const id = (value: T) => {
    const key = keyOf(value)
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, list.length)
    return list.push(value) - 1
  }
  return { list, id }
}

/** The names of all entries, as arrays (see `IndexArrays`). */
function buildNames(entries: readonly ListEntry[]) {
  const tokens = numbering<Token>((token) => token.key)
  const forms = numbering<string>((form) => form)
  const texts: string[] = []
  const columns = { entry: growing(Int32Array), listed: growing(Int32Array), token: growing(Int32Array) }
  const starts = growing(Int32Array)
  const more = { kind: growing(Int32Array), type: growing(Int32Array), cut: growing(Int32Array) }
  const numbered = { form: growing(Uint32Array), text: growing(Uint32Array) }
  for (const [at, entry] of entries.entries()) {
    for (const [which, listed] of entry.names.entries()) {
      for (const name of listedPieces(listed.text, entry.type)) {
        if (!name.screenable) continue
        starts.push(columns.token.length())
        columns.entry.push(at)
        columns.listed.push(which)
        more.kind.push(nameKinds.indexOf(listed.kind))
        more.type.push(typeOfName.indexOf(name.type))
        more.cut.push(name.cut ? 1 : 0)
        numbered.form.push(name.legalForm === undefined ? 0 : forms.id(name.legalForm) + 1)
        numbered.text.push(name.text === listed.text ? 0 : texts.push(name.text))
        for (const token of name.tokens) columns.token.push(tokens.id(token))
      }
    }
  }
  starts.push(columns.token.length())
  return {
    tokens: tokens.list,
    forms: forms.list,
    texts,
    nameEntries: columns.entry.done(),
    nameListed: columns.listed.done(),
    nameTokens: columns.token.done(),
    nameStarts: starts.done(),
    nameKinds: Uint8Array.from(more.kind.done()),
    nameTypes: Uint8Array.from(more.type.done()),
    nameCut: Uint8Array.from(more.cut.done()),
    nameForms: numbered.form.done(),
    nameTexts: numbered.text.done(),
  }
}

function buildNumbers(entries: readonly ListEntry[]) {
  const numbers: string[] = []
  const places = growing(Uint32Array)
  for (const [at, entry] of entries.entries()) {
    if (entry.identifiers === undefined) continue
    for (const [value, which] of identifierValues(entry.identifiers.map((one) => readIdentifier(one)))) {
      numbers.push(value)
      places.push(at)
      places.push(which)
    }
  }
  return { numbers, numberPlaces: places.done() }
}

/**
 * Prepares lists for matching. Takes about a second for 17,000 entries.
 * @param watchlists Lists in the order in which equal matches are given.
 */
export function buildMatchIndex(watchlists: readonly Watchlist[]): MatchIndex {
  const heads = watchlists.map(({ entries: own, ...head }): ListHead => ({ ...head, entryCount: own.length }))
  const entries = watchlists.flatMap((watchlist) => watchlist.entries)
  const entryLists = new Int32Array(entries.length)
  let from = 0
  for (const [list, { entryCount }] of heads.entries()) {
    entryLists.fill(list, from, from + entryCount)
    from += entryCount
  }
  const names = buildNames(entries)
  const weights = tokenWeights(names, names.tokens, entries.length)
  const nameWeights = new Float32Array(names.nameEntries.length)
  for (let at = 0; at < nameWeights.length; at++)
    for (let place = names.nameStarts[at]!; place < names.nameStarts[at + 1]!; place++)
      nameWeights[at]! += weights[names.nameTokens[place]!]!
  return openIndex({
    watchlists: heads,
    entries,
    entryLists,
    listedFrom: Int32Array.from(entries, ({ listedOn }) => dayNumber(listedOn, 0)),
    listedUntil: Int32Array.from(entries, ({ delistedOn }) => dayNumber(delistedOn, never)),
    ...names,
    nameWeights,
    weights,
    ...buildPostings(names, names.tokens),
    ...buildKeys(names.tokens),
    ...buildNumbers(entries),
    ...buildMarks(entries, { ...names, weights }),
  })
}
