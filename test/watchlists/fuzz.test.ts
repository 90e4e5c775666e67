import { basename } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectFormat } from '../../src/watchlists/readers/file-format.js'
import { damage, filesAt, inChunks, readList, withDamage } from './damage.js'
import { listFixtures } from './fixtures.js'

/** Inputs a fixture; `npm run fuzz:lists` reads many more. */
const numRuns = 60

const ownList = (text: string) => readList('mine', [inChunks({ name: 'own.csv', bytes: Buffer.from(text) }, 65_536)])

describe.each(listFixtures.map((fixture) => ({ ...fixture, file: basename(fixture.path) })))(
  '$format ($file)',
  ({ list, path }) => {
    const files = filesAt(path)

    test('what is damaged gives entries, bad rows or an error of our own', async () => {
      await fc.assert(
        fc.asyncProperty(damage, async (how) => {
          await readList(list, withDamage(files, how))
        }),
        { numRuns },
      )
    })

    test('where chunks end does not matter', async () => {
      const read = (chunk: number) =>
        readList(
          list,
          files.map((file) => inChunks(file, chunk)),
        )
      const whole = await read(1_000_000)
      expect(whole).toMatchObject({ bad: [] })
      for (const chunk of [1, 2, 3, 7, 100]) expect(await read(chunk)).toEqual(whole)
    })
  },
)

test('any bytes have a format', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof detectFormat(bytes) === 'string'))
})

test('quotation marks without end are told once and cost little', async () => {
  const rows = `name,type\n${'"A,person\n'.repeat(2)}"B,person\n${'C,person\n'.repeat(200_000)}`
  expect(await ownList(rows)).toMatchObject({ bad: [{ line: 2 }, { line: 4 }].slice(0, 2) })
})

test('stray quotation marks in every row cost little', async () => {
  const result = await ownList(`name,type\n${'A "B" C,person\n'.repeat(60_000)}`)
  expect(result).toMatchObject({ bad: { length: 100 } })
})
