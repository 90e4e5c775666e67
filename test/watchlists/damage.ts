import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { listEntrySchema, TradescreenError } from '../../src/model/index.js'
import { detectFormat } from '../../src/watchlists/readers/file-format.js'
import { readersOf } from '../../src/watchlists/readers/index.js'
import type { ListFile } from '../../src/watchlists/readers/reader.js'
import { newReport } from '../../src/watchlists/readers/report.js'

/** A file as bytes. */
export interface Bytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The files of a fixture, read into memory. */
export function filesAt(path: string): Bytes[] {
  const names = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]
  return names.sort().map((name) => ({ name: basename(name), bytes: new Uint8Array(readFileSync(name)) }))
}

/** A file in memory, given out in chunks of a chosen size so that a chunk can end anywhere. */
export function inChunks({ name, bytes }: Bytes, chunk: number): ListFile {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk)
  }
  return { name, size: bytes.length, format: detectFormat(bytes), chunks }
}

const share = fc.double({ min: 0, max: 1, noNaN: true })

/** What is done to a file. */
export const damage = fc.record({
  /** Which file of several, as a share of their number. */
  which: share,
  cut: fc.oneof({ arbitrary: fc.constant(1), weight: 2 }, share),
  flips: fc.array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
  /** Pieces put in: unbalanced tags, quotation marks, huge fields, entities, byte order marks. */
  pieces: fc.array(
    fc.tuple(
      share,
      fc.constantFrom(
        '</', '<a', '<a b="', '>', '<!DOCTYPE x [<!ENTITY e "xx">]>', '&e;', '&#x0;', '<![CDATA[', ']]>', '<!--', '"', '""', '\n', '\r', '\t', ';', '|',
        ',', '\u0000', '\ufeff', '-0- ', '{', '}', '[', '[[[[[[[[', '":', 'a'.repeat(70_000), '<x>'.repeat(200), '9'.repeat(400),
      ), // biome-ignore format: a list to be read at a glance
    ),
    { maxLength: 3 },
  ),
  /** A stretch that is taken out, as two shares. */
  gap: fc.option(fc.tuple(share, share), { freq: 3 }),
  chunk: fc.integer({ min: 1, max: 4000 }),
})

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never

function damaged(bytes: Uint8Array, { cut, flips, pieces, gap }: Damage): Uint8Array {
  let text = Buffer.from(bytes.subarray(0, Math.ceil(bytes.length * cut)))
  for (const [at, byte] of flips)
    if (text.length > 0) text[Math.min(text.length - 1, Math.floor(at * text.length))] = byte
  if (gap !== null) {
    const [from, to] = [...gap].sort((a, b) => a - b).map((part) => Math.floor(part * text.length)) as [number, number]
    text = Buffer.concat([text.subarray(0, from), text.subarray(to)])
  }
  for (const [at, piece] of pieces) {
    const place = Math.floor(at * text.length)
    text = Buffer.concat([text.subarray(0, place), Buffer.from(piece), text.subarray(place)])
  }
  return new Uint8Array(text)
}

/** The files with one of them damaged. */
export function withDamage(files: readonly Bytes[], how: Damage): ListFile[] {
  const which = Math.min(files.length - 1, Math.floor(how.which * files.length))
  return files.map((file, at) =>
    inChunks(at === which ? { ...file, bytes: damaged(file.bytes, how) } : file, how.chunk),
  )
}

/**
 * Reads files as a list: the entries and bad rows, or the message of an error of our own class. Anything else is thrown, an entry that
 * cannot be written as JSON included.
 */
export async function readList(list: string, files: readonly ListFile[]) {
  const report = newReport(list)
  const entries: string[] = []
  try {
    for (const reader of readersOf(list)) {
      const chosen = reader.detect(files, list)
      if (chosen === undefined || chosen.length === 0) continue
      for await (const { entry } of reader.read({ list, files: chosen }, report)) {
        listEntrySchema.safeParse(entry)
        entries.push(JSON.stringify(entry))
      }
      return { entries, bad: report.badRows }
    }
    return 'not this list'
  } catch (error) {
    if (!(error instanceof TradescreenError)) throw error
    return error.message
  }
}
