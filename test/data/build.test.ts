import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Dataset } from '../../data/schema/dataset.js'
import { datasets } from '../../data/schema/index.js'
import { compileData, readDataset, staleFiles } from '../../scripts/data-build.js'

const { files, problems } = compileData()
const named = (compiled: string) => datasets.find((dataset) => dataset.compiled === compiled)!

describe('data/', () => {
  it('has no row that breaks its schema, no second row with the same key, no unknown source and no file that nothing names', () => {
    expect(problems).toEqual([])
  })

  it('is compiled as it stands', () => {
    expect(staleFiles(files), 'run `npm run data:build`').toEqual([])
  })

  it('compiles to the same bytes each time', () => {
    expect([...compileData().files]).toEqual([...files])
  })
})

describe('the data build', () => {
  it('notices a compiled file that is stale, missing or made from nothing', () => {
    const changed = new Map(files).set('places.ts', '// old').set('fresh.ts', '')
    changed.delete('claims.ts')
    expect(staleFiles(changed)).toEqual(expect.arrayContaining(['places.ts', 'fresh.ts', 'claims.ts']))
  })

  it('names file and row of what it refuses', () => {
    const broken: Dataset = { ...named('embargoes'), row: z.looseObject({ severity: z.literal('never') }) }
    expect(readDataset(broken).problems[0]).toMatch(/^data\/geography\/embargoes\.csv, row 1: severity: /)
  })

  it('refuses a second row with the same key', () => {
    const twice: Dataset = { ...named('embargoes'), key: ['regime'] }
    expect(readDataset(twice).problems[0]).toMatch(
      /^data\/geography\/embargoes\.csv, row \d+: second row with regime = US$/,
    )
  })

  it('refuses a source that data/sources.csv does not have', () => {
    const astray: Dataset = {
      ...named('claims'),
      row: z.looseObject({}).transform((row) => ({ ...row, sources: ['nowhere'] })),
    }
    const found = compileData([named('sources'), astray]).problems
    expect(found).toContain('data/seed/claims.json, row 1: source "nowhere" is not in data/sources.csv')
  })

  it('refuses a file that no dataset names', () => {
    expect(compileData([named('sources')]).problems).toContain(
      'data/seed/claims.json is not named in data/schema/index.ts',
    )
  })
})
