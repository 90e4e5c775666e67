import { readIdentifier } from '../../identifiers/index.js'
import { type ListEntry, TradescreenError } from '../../model/index.js'
import { makeToken, type Name, type Token } from '../../names/index.js'
import type { IndexedName } from '../indexed-name.js'
import {
  type IndexedEntry,
  identifierValues,
  type Lazy,
  type ListHead,
  type MatchIndex,
  newScratch,
} from '../match-index.js'
import { readSections, textReader } from './sections.js'
import { hashLength, madeBy, markLength, nameTypes, snapshotMark, tokenKinds } from './write-snapshot.js'

/** An array whose values are made when they are first asked for, and then kept. */
function lazy<T>(length: number, make: (index: number) => T): Lazy<T> {
  const made = new Array<T | undefined>(length)
  return {
    length,
    at: (index) => {
      if (index < 0 || index >= length) return undefined
      made[index] ??= make(index)
      return made[index]
    },
  }
}

/** A value that is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const damaged = (why: string) =>
  new TradescreenError('invalid-list', `The snapshot cannot be used: ${why}.`, {
    hint: 'Make it again with `tradescreen lists compile`.',
  })

interface Header {
  readonly madeBy: string
  readonly lists: readonly ListHead[]
  readonly places: Parameters<typeof readSections>[2]
  readonly keyMask: number
  readonly meanings: readonly string[]
  readonly forms: readonly string[]
  readonly texts: readonly string[]
}

function readHeader(buffer: ArrayBuffer): { header: Header; start: number } {
  const bytes = new Uint8Array(buffer)
  const fixed = markLength + hashLength + 8
  if (bytes.length < fixed || snapshotMark.some((byte, at) => bytes[at] !== byte))
    throw damaged('it is no snapshot of this version’s form')
  if (new Uint32Array(buffer, markLength + hashLength + 4, 1)[0] !== 1)
    throw damaged('it was made on a machine that writes numbers the other way round')
  const length = new DataView(buffer).getUint32(markLength + hashLength, true)
  if (fixed + length > bytes.length) throw damaged('it is cut off')
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(fixed, fixed + length))) as Header
  if (header.madeBy !== madeBy) throw damaged(`it was made by ${header.madeBy}, this is ${madeBy}`)
  return { header, start: Math.ceil((fixed + length) / 8) * 8 }
}

/**
 * Opens a snapshot. Nothing is copied: entries, names and words are made out of the bytes when a search asks for them.
 * @param buffer The whole file, its SHA-256 already checked.
 * @throws TradescreenError `invalid-list` for bytes of another form, program or machine.
 */
export function readSnapshot(buffer: ArrayBuffer): MatchIndex {
  const { header, start } = readHeader(buffer)
  const part = readSections(buffer, start, header.places)
  const entryText = textReader({ bytes: part('u8', 'entryTexts'), ends: part('u32', 'entryEnds') })
  const entryLists = part('i32', 'entryLists')
  const entries = lazy<IndexedEntry>(entryLists.length, (at) => {
    const entry = JSON.parse(entryText(at)) as ListEntry
    const list = entryLists[at]!
    return { entry, watchlist: header.lists[list]!, list, identifiers: (entry.identifiers ?? []).map(readIdentifier) }
  })

  const tokenText = textReader({ bytes: part('u8', 'tokenTexts'), ends: part('u32', 'tokenEnds') })
  const kinds = part('u8', 'tokenKinds')
  const ceilings = part('f64', 'tokenCeilings')
  const meanings = part('u32', 'tokenMeanings')
  const unvocalised = part('u8', 'tokenUnvocalised')
  const tokens = lazy<Token>(kinds.length, (id) =>
    makeToken(
      tokenText(id),
      tokenKinds[kinds[id]!]!,
      ceilings[id]!,
      header.meanings[meanings[id]! - 1],
      unvocalised[id] === 1,
    ),
  )
  const byText = once(() => {
    const map = new Map<string, number[]>()
    for (let id = 0; id < kinds.length; id++) {
      if (tokenKinds[kinds[id]!] === 'form') continue
      const text = tokenText(id)
      const same = map.get(text)
      if (same) same.push(id)
      else map.set(text, [id])
    }
    return map
  })

  const weights = part('f32', 'weights')
  const nameEntries = part('i32', 'nameEntries')
  const nameListed = part('i32', 'nameListed')
  const types = part('u8', 'nameTypes')
  const cut = part('u8', 'nameCut')
  const forms = part('u32', 'nameForms')
  const texts = part('u32', 'nameTexts')
  const ends = part('u32', 'nameTokenEnds')
  const nameTokens = part('i32', 'nameTokens')
  const names = lazy<IndexedName>(nameEntries.length, (at) => {
    const tokenIds = nameTokens.slice(at === 0 ? 0 : ends[at - 1], ends[at])
    const listed = () => entries.at(nameEntries[at]!)!.entry.names[nameListed[at]!]!
    const own = header.texts[texts[at]! - 1]
    const name: Name = {
      get text() {
        return own ?? listed().text
      },
      type: nameTypes[types[at]!],
      tokens: Array.from(tokenIds, (id) => tokens.at(id)!),
      legalForm: header.forms[forms[at]! - 1],
      screenable: true,
      whyNot: undefined,
      cut: cut[at] === 1,
    }
    return {
      entry: nameEntries[at]!,
      get listed() {
        return listed()
      },
      name,
      tokenIds,
      weights: Float32Array.from(tokenIds, (id) => weights[id]!),
    }
  })

  const identifiers = once(() => {
    const value = textReader({ bytes: part('u8', 'numberTexts'), ends: part('u32', 'numberEnds') })
    const places = part('u32', 'numberPlaces')
    const map = new Map<string, number[]>()
    for (let at = 0; at < places.length / 2; at++) {
      const text = value(at)
      const same = map.get(text)
      if (same) same.push(at)
      else map.set(text, [at])
    }
    return (text: string) =>
      map.get(text)?.map((at) => {
        const entry = places[at * 2]!
        return { entry, fact: entries.at(entry)!.identifiers[places[at * 2 + 1]!]! }
      })
  })

  return {
    watchlists: header.lists,
    entries,
    names,
    tokens,
    entryLists,
    listedFrom: part('i32', 'listedFrom'),
    listedUntil: part('i32', 'listedUntil'),
    nameEntries,
    byText: { get: (text) => byText().get(text), has: (text) => byText().has(text) },
    weights,
    nameWeights: part('f32', 'nameWeights'),
    starts: part('i32', 'starts'),
    postings: part('i32', 'postings'),
    keys: {
      mask: header.keyMask,
      starts: part('i32', 'keyStarts'),
      keys: part('u32', 'keyKeys'),
      values: part('i32', 'keyValues'),
    },
    identifiers: { get: (text) => identifiers()(text) },
    identifierValues,
    scratch: newScratch(nameEntries.length, kinds.length),
  }
}
