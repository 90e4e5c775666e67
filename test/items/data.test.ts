import { describe, expect, it } from 'vitest'
import { supportCode, supportControl, supportFamily, supportGroup } from '../../src/items/entries.js'
import type { Candidates, Evidence } from '../../src/items/evidence.js'
import { advisoryGroups } from '../../src/items/index.js'
import { kindOf } from '../../src/items/kinds.js'
import { chplRows } from '../../src/knowledge/compiled/chpl-rows.js'
import { controlEntryRows } from '../../src/knowledge/compiled/control-entry-rows.js'
import { itemKindRows } from '../../src/knowledge/compiled/item-kind-rows.js'
import { itemPhraseRows } from '../../src/knowledge/compiled/item-phrase-rows.js'
import { partPrefixRows } from '../../src/knowledge/compiled/part-prefix-rows.js'
import { uavPartRows } from '../../src/knowledge/compiled/uav-part-rows.js'

describe('item data', () => {
  it('lets no row reach a match without a source that has a date and a place', () => {
    const candidates: Candidates = new Map()
    const evidence: Evidence = { from: 'description', score: 1, reasons: [] }
    for (const row of advisoryGroups) supportGroup(candidates, row.id, evidence)
    for (const row of chplRows) supportCode(candidates, row.hs6, evidence)
    for (const row of uavPartRows) supportFamily(candidates, row, evidence)
    for (const row of controlEntryRows) {
      supportControl(candidates, { scheme: row.scheme, entry: row.code, paragraphs: [], row }, evidence)
    }
    expect(candidates.size).toBe(advisoryGroups.length + chplRows.length + uavPartRows.length + controlEntryRows.length)
    for (const { sources } of candidates.values()) {
      for (const { publishedOn, asOf, locator } of sources) {
        expect(publishedOn ?? asOf).toBeDefined()
        expect(locator).toBeDefined()
      }
    }
  })

  it('has the 50 codes of the list in six tiers', () => {
    const count = (tier: string) => chplRows.filter((row) => row.tier === tier).length
    expect(['1', '2', '3.A', '3.B', '4.A', '4.B'].map(count)).toEqual([4, 5, 16, 9, 11, 5])
  })

  it('names only kinds and codes that exist', () => {
    const listed = new Set(chplRows.map((row) => row.hs6))
    for (const row of [...itemPhraseRows, ...partPrefixRows]) expect(kindOf(row.kind).id).toBe(row.kind)
    for (const row of uavPartRows) for (const kind of row.kinds) expect(kindOf(kind).id).toBe(kind)
    for (const row of itemKindRows) for (const code of row.hs6) expect(listed).toContain(code)
  })

  it('attributes to the guidance only the groups that were read in it', () => {
    const read = advisoryGroups
      .filter((row) => row.sources.includes('four-agency-guidance-2023-06-09'))
      .map((row) => row.id)
    expect(read).toEqual(['electronics', 'guidance_navigation_control', 'propulsion_related'])
    for (const row of advisoryGroups)
      expect(row.basis.startsWith('Not read in the guidance')).toBe(!read.includes(row.id))
  })
})
