import { describe, expect, it } from 'vitest'
import { chapterTitle } from '../../src/items/hs-chapters.js'
import { advisoryGroups } from '../../src/items/index.js'
import { kindOf } from '../../src/items/kinds.js'
import { itemKindRows } from '../../src/knowledge/compiled/item-kind-rows.js'
import { kindHeadingRows } from '../../src/knowledge/compiled/kind-heading-rows.js'
import { kitFunctionRows } from '../../src/knowledge/compiled/kit-function-rows.js'
import { orderUnitRows } from '../../src/knowledge/compiled/order-unit-rows.js'
import { partFunctionRows } from '../../src/knowledge/compiled/part-function-rows.js'
import { priceRangeRows } from '../../src/knowledge/compiled/price-range-rows.js'
import { usualQuantityRows } from '../../src/knowledge/compiled/usual-quantity-rows.js'

describe('data of orders', () => {
  it('names only kinds, groups and functions that exist', () => {
    const groups = new Set<string>(advisoryGroups.map((group) => group.id))
    const functions = new Set(kitFunctionRows.map((row) => row.id))
    for (const row of [...priceRangeRows, ...usualQuantityRows, ...kindHeadingRows]) {
      expect(kindOf(row.kind).id).toBe(row.kind)
    }
    for (const row of partFunctionRows) {
      expect(functions).toContain(row.function)
      if (row.by === 'kind') expect(kindOf(row.key).id).toBe(row.key)
      if (row.by === 'group') expect(groups).toContain(row.key)
    }
  })

  it('gives every advisory group a function', () => {
    const keys = new Set(partFunctionRows.flatMap((row) => (row.by === 'group' ? [row.key] : [])))
    for (const { id } of advisoryGroups) expect(keys).toContain(id)
  })

  it('counts the codes of a kind among the headings where it stands', () => {
    const codes = new Map(itemKindRows.map((row) => [row.id, row.hs6]))
    for (const { kind, headings } of kindHeadingRows) {
      for (const code of codes.get(kind)!) expect(headings, `${kind} ${code}`).toContain(code.slice(0, 4))
    }
  })

  it('has a title for every chapter that it names', () => {
    for (const { headings, chapters } of kindHeadingRows) {
      for (const chapter of [...chapters, ...headings.map((heading) => heading.slice(0, 2))]) {
        expect(chapterTitle(chapter), chapter).toBeDefined()
      }
    }
    expect(chapterTitle('77')).toBeUndefined()
  })

  it('gives a spelling of a unit one meaning', () => {
    const all = orderUnitRows.flatMap((row) => row.spellings.map((spelling) => spelling.toLowerCase()))
    expect(all.filter((spelling, at) => all.indexOf(spelling) !== at)).toEqual([])
  })

  it('puts the rows of a price that ask for words inside those that do not', () => {
    for (const row of priceRangeRows.filter((one) => one.words.length > 0)) {
      const all = priceRangeRows.find((one) => one.kind === row.kind && one.words.length === 0)!
      expect(row.least).toBeGreaterThanOrEqual(all.least)
      expect(row.most).toBeLessThanOrEqual(all.most)
    }
  })
})
