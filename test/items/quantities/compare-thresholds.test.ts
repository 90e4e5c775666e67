import { describe, expect, it } from 'vitest'
import { createScreener } from '../../../src/index.js'
import { compareThresholds } from '../../../src/items/quantities/compare-thresholds.js'
import { readQuantities } from '../../../src/items/quantities/read-quantities.js'
import { controlEntryRows } from '../../../src/knowledge/compiled/control-entry-rows.js'
import { itemKindRows } from '../../../src/knowledge/compiled/item-kind-rows.js'
import { thresholdRows } from '../../../src/knowledge/compiled/threshold-rows.js'
import { unitRows } from '../../../src/knowledge/compiled/unit-rows.js'

const compared = (kind: string, text: string) =>
  compareThresholds(kind, readQuantities(text)).map(({ row }) => `${row.code} ${row.effect}`)

describe('compareThresholds', () => {
  it.each([
    ['29 min', ['9A012 misses']],
    ['30 min', ['9A012 meets']],
    ['59 min', ['9A012 meets']],
    ['60 min', ['9A012 meets']],
    ['20-45 min', ['9A012 meets']],
  ])('holds an endurance of %s against 9A012', (endurance, expected) => {
    expect(compared('unmanned-aircraft', `endurance ${endurance}`)).toEqual(expected)
  })

  it('needs all quantities that an entry is about', () => {
    expect(compared('unmanned-aircraft', 'range 299 km')).toEqual([])
    expect(compared('unmanned-aircraft', 'range 300 km')).toEqual(['Item 19.A.2 (Category II) meets'])
    expect(compared('unmanned-aircraft', 'range 300 km, payload 500 kg')).toContain('Item 1.A.2 (Category I) meets')
  })

  it('quotes both numbers, converted', () => {
    const [first] = compareThresholds('jet-engine', readQuantities('thrust 80 kgf'))
    expect(first!.text).toBe(
      'The line gives a thrust of 784.5 N (“80 kgf”); paragraph a begins at a thrust above 400 N, with a limit for the fuel that it takes.',
    )
  })

  it('knows only entries, kinds and quantities of the other tables', () => {
    const entries = new Set(controlEntryRows.map(({ scheme, code }) => `${scheme} ${code}`))
    const kinds = new Set(itemKindRows.map(({ id }) => id))
    const quantities = new Set(unitRows.map(({ quantity }) => quantity))
    for (const row of thresholdRows) {
      expect(entries, row.code).toContain(`${row.scheme} ${row.code}`)
      for (const kind of row.kinds) expect(kinds, row.code).toContain(kind)
      for (const { quantity } of row.conditions) expect(quantities, row.code).toContain(quantity)
    }
  })

  it('raises and lowers the entries of a line', () => {
    const screener = createScreener({ watchlists: [], asOf: '2026-01-01' })
    const score = (description: string, id: string) =>
      screener.classifyItem({ description }).find((match) => match.id === id)?.score ?? 0
    const plain = score('Unmanned aircraft', '9A012')
    expect(score('Unmanned aircraft, endurance 45 min', '9A012')).toBeGreaterThan(plain)
    expect(score('Unmanned aircraft, endurance 20 min', '9A012')).toBeLessThan(0.5)
    expect(score('Thermal camera core 50 Hz', '6A003')).toBeGreaterThanOrEqual(0.5)
    expect(score('Thermal camera core 9 Hz', '6A003')).toBeLessThan(0.5)
  })
})
