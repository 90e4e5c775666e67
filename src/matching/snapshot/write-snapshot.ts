import { version } from '../../../package.json'
import type { Lazy } from '../index-arrays.js'
import type { MatchIndex } from '../match-index.js'
import { packTexts, writeSections } from './sections.js'

/** Marks the file: the letters `TSNAP` and the version of its form. A change of the form gives it another number. */
export const snapshotMark = Uint8Array.from([...new TextEncoder().encode('TSNAP'), 0, 0, 3])
/** Bytes of the mark and of the SHA-256 behind it. */
export const markLength = 8
export const hashLength = 32

/** Kinds of tokens, by the number that stands for each. */
export const tokenKinds = ['name', 'business', 'form', 'particle', 'title', 'number', 'initial'] as const
/** What identifies the program that made a snapshot: another one may read names otherwise. */
export const madeBy = `tradescreen ${version}`

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

const all = <T>(values: Lazy<T>): T[] => Array.from({ length: values.length }, (_, at) => values.at(at)!)

/**
 * Writes an index with its lists as bytes that can be used again without reading the lists or preparing them. The bytes after the mark
 * and the place for the hash; the caller puts in the SHA-256 of what follows it.
 */
export function snapshotBytes({ arrays }: MatchIndex): Uint8Array {
  const { watchlists, forms, texts, entries, tokens: lazyTokens, numbers, ...typed } = arrays
  const tokens = all(lazyTokens)
  const entryTexts = packTexts(all(entries).map((entry) => JSON.stringify(entry)))
  const tokenTexts = packTexts(tokens.map((token) => token.text))
  const numberTexts = packTexts(all(numbers))
  const meanings = numbered(tokens.map((token) => token.meaning))
  const { bytes, places } = writeSections({
    ...typed,
    entryTexts: entryTexts.bytes,
    entryEnds: entryTexts.ends,
    tokenTexts: tokenTexts.bytes,
    tokenEnds: tokenTexts.ends,
    numberTexts: numberTexts.bytes,
    numberEnds: numberTexts.ends,
    tokenKinds: Uint8Array.from(tokens, ({ kind }) => tokenKinds.indexOf(kind)),
    tokenCeilings: Float64Array.from(tokens, ({ ceiling }) => ceiling),
    tokenMeanings: meanings.numbers,
    tokenUnvocalised: Uint8Array.from(tokens, ({ unvocalised }) => (unvocalised ? 1 : 0)),
  })
  const header = new TextEncoder().encode(
    JSON.stringify({ madeBy, lists: watchlists, places, meanings: meanings.texts, forms, texts }),
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
