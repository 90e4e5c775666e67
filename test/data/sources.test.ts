import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { datasets } from '../../data/schema/index.js'
import { readDataset } from '../../scripts/data-build.js'
import { sources } from '../../src/knowledge/compiled/sources.js'

const root = join(import.meta.dirname, '../../src')
const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('compiled'))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n')
const inCode = [...code.matchAll(/sourceOf\('([^']+)'/g)].map((hit) => hit[1]!)
const inData = datasets
  .filter((dataset) => dataset.compiled !== 'sources')
  .flatMap((dataset) => readDataset(dataset).rows)
  .flatMap((row) => (Array.isArray(row.sources) ? (row.sources as string[]) : []))
const known = sources.map((source) => source.id)
const used = new Set([...inCode, ...inData])

describe('data/sources.csv', () => {
  it('has each source that a row or a rule names', () => {
    expect(inCode.length).toBeGreaterThan(5)
    expect([...used].filter((id) => !known.includes(id))).toEqual([])
  })

  it('has no source that nothing names', () => {
    expect(known.filter((id) => !used.has(id))).toEqual([])
  })
})

describe('rows that state a fact about the world', () => {
  it('carry sources, a day and a confidence', () => {
    // Tables of language say how people write; claims and listings have dates of their own.
    const language =
      /^(columns|roles)\.csv|^names\/|^parties\/|^items\/(phrases|words|units|quantity-words|small-uses|order-units)\.csv|^watchlists\/(nationalities|ofac-remarks|own-list-columns)\.csv/
    const facts = datasets.filter(({ file, compiled }) => compiled !== 'sources' && !language.test(file))
    expect(facts.map((dataset) => dataset.file)).toHaveLength(37)
    for (const dataset of facts) {
      for (const row of readDataset(dataset).rows) {
        expect(row.sources, dataset.file).not.toHaveLength(0)
        expect(row.confidence, dataset.file).toMatch(/^(read|checked|known|inferred)$/)
        expect(row.asOf ?? row.reportedOn ?? row.listedOn, dataset.file).toMatch(/^\d{4}/)
      }
    }
  })
})
