import { TradescreenError } from '../../model/index.js'

/** The kinds of arrays that a snapshot holds. */
const kinds = { u8: Uint8Array, u32: Uint32Array, i32: Int32Array, f32: Float32Array, f64: Float64Array } as const

interface Arrays {
  u8: Uint8Array
  u32: Uint32Array
  i32: Int32Array
  f32: Float32Array
  f64: Float64Array
}

type Kind = keyof Arrays

/** Where an array stands in the file: its kind, the byte it begins at, and how many values it has. */
type Place = readonly [kind: Kind, from: number, length: number]

/** Texts, one after the other as UTF-8, and the byte at which each ends. */
export interface Texts {
  readonly bytes: Uint8Array
  readonly ends: Uint32Array
}

/** Packs texts. */
export function packTexts(texts: readonly string[]): Texts {
  const encoder = new TextEncoder()
  const parts = texts.map((text) => encoder.encode(text))
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  const ends = new Uint32Array(parts.length)
  let at = 0
  for (const [index, part] of parts.entries()) {
    bytes.set(part, at)
    at += part.length
    ends[index] = at
  }
  return { bytes, ends }
}

/** Reads one text of a pack, decoded when it is asked for. */
export function textReader({ bytes, ends }: Texts): (index: number) => string {
  const decoder = new TextDecoder()
  return (index) => decoder.decode(bytes.subarray(index === 0 ? 0 : ends[index - 1], ends[index]))
}

const aligned = (length: number) => Math.ceil(length / 8) * 8

/** Puts arrays one behind the other, each at a multiple of eight bytes so that it can be used where it stands. */
export function writeSections(arrays: Readonly<Record<string, Arrays[Kind]>>): {
  bytes: Uint8Array
  places: Record<string, Place>
} {
  const places: Record<string, Place> = {}
  const entries = Object.entries(arrays)
  let size = 0
  for (const [name, array] of entries) {
    const kind = (Object.keys(kinds) as Kind[]).find((one) => array instanceof kinds[one])!
    places[name] = [kind, size, array.length]
    size += aligned(array.byteLength)
  }
  const bytes = new Uint8Array(size)
  for (const [name, array] of entries)
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), places[name]![1])
  return { bytes, places }
}

/** Gives the arrays of a snapshot as views of the file. @throws TradescreenError `invalid-list` for one that is not there. */
export function readSections(buffer: ArrayBuffer, start: number, places: Readonly<Record<string, Place>>) {
  return <K extends Kind>(kind: K, name: string): Arrays[K] => {
    const place = places[name]
    const View = kinds[kind]
    if (
      place === undefined ||
      place[0] !== kind ||
      start + place[1] + place[2] * View.BYTES_PER_ELEMENT > buffer.byteLength
    )
      throw new TradescreenError('invalid-list', `The snapshot lacks its part "${name}".`)
    return new View(buffer, start + place[1], place[2]) as Arrays[K]
  }
}
