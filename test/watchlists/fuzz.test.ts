import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TradescreenError } from '../../src/model/index.js'
import { detectFormat } from '../../src/watchlists/readers/file-format.js'
import { ofacCsv } from '../../src/watchlists/readers/ofac-csv.js'
import { ownCsv } from '../../src/watchlists/readers/own-csv.js'
import type { ListFile, ListReader } from '../../src/watchlists/readers/reader.js'
import { newReport } from '../../src/watchlists/readers/report.js'

const fixtures = join(import.meta.dirname, '../fixtures')
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(fixtures, name)))

/** A file in memory, given out in chunks of a chosen size so that a chunk can end anywhere. */
function file(name: string, bytes: Uint8Array, chunk: number): ListFile {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk)
  }
  return { name, size: bytes.length, format: detectFormat(bytes), chunks }
}

const damage = fc.record({
  cut: fc.double({ min: 0, max: 1, noNaN: true }),
  flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
    maxLength: 8,
  }),
  chunk: fc.integer({ min: 1, max: 4000 }),
})

function damaged(bytes: Uint8Array, { cut, flips }: { cut: number; flips: [number, number][] }): Uint8Array {
  const copy = bytes.slice(0, Math.ceil(bytes.length * cut))
  for (const [at, byte] of flips)
    if (copy.length > 0) copy[Math.min(copy.length - 1, Math.floor(at * copy.length))] = byte
  return copy
}

/** Entries and bad rows, or the error of our own class. Anything else fails the test. */
async function run(reader: ListReader, list: string, files: readonly ListFile[]) {
  const report = newReport(list)
  const entries: string[] = []
  try {
    const chosen = reader.detect(files, list)
    if (chosen === undefined) return 'not this list'
    for await (const { entry } of reader.read({ list, files: chosen }, report)) entries.push(JSON.stringify(entry))
    return { entries, bad: report.badRows }
  } catch (error) {
    if (!(error instanceof TradescreenError)) throw error
    return error.message
  }
}

const ofacNames = ['SDN.CSV', 'add.csv', 'alt.csv', 'sdn_comments.csv']
const ofacBytes = ofacNames.map((name) => bytesOf(`ofac/${name}`))

test('damaged OFAC files give entries, bad rows or an error of our own', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 3 }), damage, async (which, how) => {
      const files = ofacNames.map((name, at) =>
        file(name, at === which ? damaged(ofacBytes[at]!, how) : ofacBytes[at]!, how.chunk),
      )
      await run(ofacCsv, 'ofac-sdn', files)
    }),
    { numRuns: 400 },
  )
})

test('a damaged list of one’s own gives entries, bad rows or an error of our own', async () => {
  const bytes = bytesOf('own-list.csv')
  await fc.assert(
    fc.asyncProperty(damage, async (how) => {
      await run(ownCsv, 'mine', [file('own.csv', damaged(bytes, how), how.chunk)])
    }),
    { numRuns: 400 },
  )
})

test('where chunks end does not matter', async () => {
  const own = bytesOf('own-list.csv')
  const whole = await run(ownCsv, 'mine', [file('own.csv', own, own.length)])
  const list = await run(
    ofacCsv,
    'ofac-sdn',
    ofacNames.map((name, at) => file(name, ofacBytes[at]!, 1_000_000)),
  )
  for (const chunk of [1, 2, 3, 7, 100]) {
    expect(await run(ownCsv, 'mine', [file('own.csv', own, chunk)])).toEqual(whole)
    expect(
      await run(
        ofacCsv,
        'ofac-sdn',
        ofacNames.map((name, at) => file(name, ofacBytes[at]!, chunk)),
      ),
    ).toEqual(list)
  }
})

test('any bytes have a format', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof detectFormat(bytes) === 'string'))
})

test('quotation marks without end are told once and cost little', async () => {
  const rows = `name,type\n${'"A,person\n'.repeat(2)}"B,person\n${'C,person\n'.repeat(200_000)}`
  const result = await run(ownCsv, 'mine', [file('own.csv', new TextEncoder().encode(rows), 65_536)])
  expect(result).toMatchObject({ bad: [{ line: 2 }, { line: 4 }].slice(0, 2) })
})
