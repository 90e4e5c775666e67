import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifyItem, explainItem } from '../../src/items/index.js'
import { itemKindRows } from '../../src/knowledge/compiled/item-kind-rows.js'
import { settlingDocumentRows } from '../../src/knowledge/compiled/settling-document-rows.js'
import type { Item } from '../../src/model/index.js'

const asOf = '2026-11-24'
const words = [
  'servo', 'motor', 'IMU', 'for', 'sewing machine', 'drone', 'FPGA', 'memory foam', 'STM32F405', 'GPS', 'antenna', 'with',
  'NEO-M8N', 'flash memory', 'engine oil', 'not', 'mattress', 'двигатель', '无人机',
] // biome-ignore format: a list to be read at a glance
const lines: fc.Arbitrary<Item> = fc
  .record({
    description: fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((parts) => parts.join(' ')),
    hsCode: fc.option(fc.constantFrom('8542.31', '9014.20', '6109.10', '8501', '8525.80', 'x'), { nil: undefined }),
    eccn: fc.option(fc.constantFrom('9A012.a.1', '7A994', 'EAR99', 'no'), { nil: undefined }),
    partNumber: fc.option(fc.constantFrom('STM32F405RGT6', 'NEO-M8N', 'XC7A100T', 'A12S'), { nil: undefined }),
    manufacturer: fc.option(fc.constantFrom('STMicroelectronics', 'u-blox', 'Acme'), { nil: undefined }),
  })
  .map(({ description, ...rest }) => ({
    description,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  }))

test('explains exactly what classifyItem finds, and its numbers add up', () => {
  fc.assert(
    fc.property(lines, (item) => {
      const { leads, fainter, agreement } = explainItem(item, { asOf })
      expect(leads.map(({ match }) => match)).toEqual(classifyItem(item, { asOf }))
      for (const { match, pieces, steps, objection, besides } of [...leads, ...fainter]) {
        expect(steps.map(({ piece }) => piece)).toEqual(pieces.map(({ score }) => score))
        let score = 0
        for (const { piece, total } of steps) {
          score = Math.min(0.99, score === 0 ? piece : score + agreement * (1 - score) * piece)
          expect(total).toBeCloseTo(score, 10)
        }
        expect(Math.abs(match.score - score * (objection?.factor ?? 1))).toBeLessThanOrEqual(0.000501)
        // Every reason of the match is drawn: in a piece, as objection, besides or for the whole line.
        const drawn = [...pieces.flatMap(({ reasons }) => reasons), ...besides].length + (objection ? 1 : 0)
        expect(match.reasons.length).toBeGreaterThanOrEqual(drawn)
      }
    }),
    { numRuns: 300 },
  )
})

test('names documents that fit, the most telling first, only for what is a lead', () => {
  const of = (item: Item) => explainItem(item, { asOf }).leads
  const [inertial] = of({ description: 'fibre optic gyroscope' })
  expect(inertial?.documents[0]?.document).toMatch(/bias stability/)
  for (const { documents } of of({ description: 'FPV drone' })) {
    expect(documents.map(({ document }) => document)).toContain('End-use statement')
  }
  for (const { documents } of of({ description: 'memory foam mattress' })) expect(documents).toEqual([])
})

test('the documents name only kinds that exist, and every catalogue has one of its own', () => {
  const kinds = new Set(itemKindRows.map((row) => row.id))
  for (const row of settlingDocumentRows) for (const kind of row.kinds) expect(kinds).toContain(kind)
  for (const catalogue of ['uav-advisory', 'chpl', 'eccn', 'uav-parts'] as const) {
    expect(settlingDocumentRows.some((row) => row.catalogues.includes(catalogue))).toBe(true)
  }
})

test('tells what an old date knows', () => {
  const { comparedWith } = explainItem({ description: 'x' }, { asOf: '2020-01-01' }).coverage
  expect(comparedWith.join()).toContain('no edition of the Common High Priority List')
})
