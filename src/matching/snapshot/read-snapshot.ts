import { type ListEntry, TradescreenError } from '../../model/index.js'
import { makeToken, type Token } from '../../names/index.js'
import type { Lazy } from '../index-arrays.js'
import { type ListHead, type MatchIndex, openIndex } from '../match-index.js'
import { readSections, textReader } from './sections.js'
import { hashLength, madeBy, markLength, snapshotMark, tokenKinds } from './write-snapshot.js'

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
  const tokenText = textReader({ bytes: part('u8', 'tokenTexts'), ends: part('u32', 'tokenEnds') })
  const numberEnds = part('u32', 'numberEnds')
  const numberText = textReader({ bytes: part('u8', 'numberTexts'), ends: numberEnds })
  const kinds = part('u8', 'tokenKinds')
  const ceilings = part('f64', 'tokenCeilings')
  const meanings = part('u32', 'tokenMeanings')
  const unvocalised = part('u8', 'tokenUnvocalised')
  return openIndex({
    watchlists: header.lists,
    forms: header.forms,
    texts: header.texts,
    entries: lazy(part('i32', 'entryLists').length, (at) => JSON.parse(entryText(at)) as ListEntry),
    tokens: lazy<Token>(kinds.length, (id) =>
      makeToken(
        tokenText(id),
        tokenKinds[kinds[id]!]!,
        ceilings[id]!,
        header.meanings[meanings[id]! - 1],
        unvocalised[id] === 1,
      ),
    ),
    numbers: { length: numberEnds.length, at: numberText },
    numberPlaces: part('u32', 'numberPlaces'),
    entryLists: part('i32', 'entryLists'),
    listedFrom: part('i32', 'listedFrom'),
    listedUntil: part('i32', 'listedUntil'),
    nameEntries: part('i32', 'nameEntries'),
    nameListed: part('i32', 'nameListed'),
    nameKinds: part('u8', 'nameKinds'),
    nameTypes: part('u8', 'nameTypes'),
    nameForms: part('u32', 'nameForms'),
    nameTexts: part('u32', 'nameTexts'),
    nameCut: part('u8', 'nameCut'),
    nameStarts: part('i32', 'nameStarts'),
    nameTokens: part('i32', 'nameTokens'),
    nameWeights: part('f32', 'nameWeights'),
    weights: part('f32', 'weights'),
    starts: part('i32', 'starts'),
    postings: part('i32', 'postings'),
    keyStarts: part('i32', 'keyStarts'),
    keyKeys: part('u32', 'keyKeys'),
    keyValues: part('i32', 'keyValues'),
    markStarts: part('i32', 'markStarts'),
    markKeys: part('u32', 'markKeys'),
    markValues: part('i32', 'markValues'),
  })
}
