import { version } from '../../../package.json'
import type { MatchIndex } from '../match-index.js'
import { packTexts, writeSections } from './sections.js'

/** Marks the file: the letters `TSNAP` and the version of its form. A change of the form gives it another number. */
export const snapshotMark = Uint8Array.from([...new TextEncoder().encode('TSNAP'), 0, 0, 1])
/** Bytes of the mark and of the SHA-256 behind it. */
export const markLength = 8
export const hashLength = 32

/** Kinds of tokens, by the number that stands for each. */
export const tokenKinds = ['name', 'business', 'form', 'particle', 'title', 'number', 'initial'] as const
/** Types of names, by the number that stands for each; the first is none. */
export const nameTypes = [undefined, 'person', 'organization', 'vessel', 'aircraft'] as const

/** What identifies the program that made a snapshot: another one may read names otherwise. */
export const madeBy = `tradescreen ${version}`

const concatenate = (parts: readonly ArrayLike<number>[], into: Int32Array) => {
  let at = 0
  for (const part of parts) {
    into.set(part, at)
    at += part.length
  }
  return into
}

/** Distinct texts and, for each value, the number of its text from 1; 0 is none. */
function numbered(values: readonly (string | undefined)[]): { texts: string[]; numbers: Uint32Array } {
  const known = new Map<string, number>()
  const numbers = Uint32Array.from(values, (value) => {
    if (value === undefined) return 0
    if (!known.has(value)) known.set(value, known.size + 1)
    return known.get(value)!
  })
  return { texts: [...known.keys()], numbers }
}

function identifierArrays(index: MatchIndex) {
  const values: string[] = []
  const places: number[] = []
  for (let entry = 0; entry < index.entries.length; entry++) {
    const { identifiers } = index.entries.at(entry)!
    for (const [value, which] of index.identifierValues(identifiers)) {
      values.push(value)
      places.push(entry, which)
    }
  }
  const { bytes, ends } = packTexts(values)
  return { numberTexts: bytes, numberEnds: ends, numberPlaces: Uint32Array.from(places) }
}

/**
 * Writes an index with its lists as bytes that can be used again without reading the lists or preparing them. The bytes after the mark
 * and the place for the hash; the caller puts in the SHA-256 of what follows it.
 */
export function snapshotBytes(index: MatchIndex): Uint8Array {
  const names = Array.from({ length: index.names.length }, (_, at) => index.names.at(at)!)
  const tokens = Array.from({ length: index.tokens.length }, (_, at) => index.tokens.at(at)!)
  const entries = Array.from({ length: index.entries.length }, (_, at) => index.entries.at(at)!.entry)
  const entryTexts = packTexts(entries.map((entry) => JSON.stringify(entry)))
  const tokenTexts = packTexts(tokens.map((token) => token.text))
  const meanings = numbered(tokens.map((token) => token.meaning))
  const forms = numbered(names.map(({ name }) => name.legalForm))
  const own = (at: number) => names[at]!.name.text !== names[at]!.listed.text
  const texts = numbered(names.map(({ name }, at) => (own(at) ? name.text : undefined)))
  const total = names.reduce((sum, { tokenIds }) => sum + tokenIds.length, 0)
  let end = 0
  const { bytes, places } = writeSections({
    entryTexts: entryTexts.bytes, entryEnds: entryTexts.ends, entryLists: index.entryLists, listedFrom: index.listedFrom,
    listedUntil: index.listedUntil,
    nameEntries: index.nameEntries,
    nameListed: Int32Array.from(names, ({ entry, listed }) => entries[entry]!.names.indexOf(listed)),
    nameTypes: Uint8Array.from(names, ({ name }) => nameTypes.indexOf(name.type)),
    nameCut: Uint8Array.from(names, ({ name }) => (name.cut ? 1 : 0)),
    nameForms: forms.numbers, nameTexts: texts.numbers,
    nameTokenEnds: Uint32Array.from(names, ({ tokenIds }) => (end += tokenIds.length)),
    nameTokens: concatenate(names.map(({ tokenIds }) => tokenIds), new Int32Array(total)),
    tokenTexts: tokenTexts.bytes, tokenEnds: tokenTexts.ends,
    tokenKinds: Uint8Array.from(tokens, ({ kind }) => tokenKinds.indexOf(kind)),
    tokenCeilings: Float64Array.from(tokens, ({ ceiling }) => ceiling),
    tokenMeanings: meanings.numbers,
    tokenUnvocalised: Uint8Array.from(tokens, ({ unvocalised }) => (unvocalised ? 1 : 0)),
    weights: index.weights, nameWeights: index.nameWeights, starts: index.starts, postings: index.postings,
    keyStarts: index.keys.starts, keyKeys: index.keys.keys, keyValues: index.keys.values,
    ...identifierArrays(index),
  }) // biome-ignore format: a table of what the file holds
  const header = new TextEncoder().encode(
    JSON.stringify({
      madeBy, lists: index.watchlists, places, keyMask: index.keys.mask, meanings: meanings.texts, forms: forms.texts, texts: texts.texts,
    }), // biome-ignore format: a list to be read at a glance
  )
  const start = Math.ceil((markLength + hashLength + 8 + header.length) / 8) * 8
  const out = new Uint8Array(start + bytes.length)
  out.set(snapshotMark)
  new DataView(out.buffer).setUint32(markLength + hashLength, header.length, true)
  // A machine that writes numbers the other way round shows here.
  out.set(new Uint8Array(Uint32Array.of(1).buffer), markLength + hashLength + 4)
  out.set(header, markLength + hashLength + 8)
  out.set(bytes, start)
  return out
}
