import { describe, expect, it } from 'vitest'
import { advisoryGroupRows } from '../../src/knowledge/compiled/advisory-group-rows.js'
import { chplEditionRows } from '../../src/knowledge/compiled/chpl-edition-rows.js'
import { chplRows } from '../../src/knowledge/compiled/chpl-rows.js'
import { controlEntryRows } from '../../src/knowledge/compiled/control-entry-rows.js'
import { hsEditionRows } from '../../src/knowledge/compiled/hs-edition-rows.js'
import { itemKindRows } from '../../src/knowledge/compiled/item-kind-rows.js'
import { itemPhraseRows } from '../../src/knowledge/compiled/item-phrase-rows.js'
import { itemWordRows } from '../../src/knowledge/compiled/item-word-rows.js'
import { partPrefixRows } from '../../src/knowledge/compiled/part-prefix-rows.js'
import { uavPartRows } from '../../src/knowledge/compiled/uav-part-rows.js'
import type { Item } from '../../src/model/index.js'
import { look, today } from './look-up.js'

/** A part number that a pattern of the data stands for. */
const partNumberOf = (pattern: string) => pattern.replaceAll('#', '7').replaceAll(/[?@]/g, 'A').padEnd(6, '7')

/** A line that consists of a phrase of the data, with all its parts. */
const lineOf = (phrase: string) =>
  phrase
    .split(' + ')
    .filter((part) => !part.trim().startsWith('!'))
    .map((part) => (part.startsWith('*') ? `xyz${part.slice(1)}` : part))
    .join(' ')

describe('every row that a line can reach leads to sources with a date and a place', () => {
  const kinds = new Map(itemKindRows.map((row) => [row.id, row]))
  const reached = new Set<string>()

  it('phrases.csv, with the kinds that they name', () => {
    const silent: string[] = []
    for (const row of itemPhraseRows) {
      const kind = kinds.get(row.kind)!
      for (const phrase of row.phrases) {
        const { matches } = look(`phrases.csv: ${row.kind}, ${row.lang}, ${phrase}`, { description: lineOf(phrase) })
        if (matches.length > 0) reached.add(row.kind)
        else if (kind.groups.length > 0 && kind.strength >= 0.3 && row.unless.length === 0) silent.push(phrase)
      }
    }
    // A phrase may stand inside another one that means other goods; nearly all must reach something, else this walk shows nothing.
    expect(silent.length, silent.slice(0, 20).join('; ')).toBeLessThan(
      0.02 * itemPhraseRows.flatMap((row) => row.phrases).length,
    )
  })

  it('part-prefixes.csv', () => {
    const silent: string[] = []
    for (const row of partPrefixRows) {
      const ofGroup = kinds.get(row.kind)!.groups.length > 0
      for (const pattern of row.patterns) {
        const partNumber = partNumberOf(pattern)
        const where = `part-prefixes.csv: ${row.maker}, ${row.family}, ${pattern}`
        for (const item of [{ description: '', partNumber }, { description: `Part ${partNumber}` }]) {
          const { matches } = look(where, { ...item, manufacturer: row.maker })
          if (matches.length > 0) reached.add(row.kind)
          if ('partNumber' in item && ofGroup && matches.length === 0) silent.push(where)
        }
      }
    }
    // A number made up from one beginning may begin like a longer one of other goods.
    expect(silent.length, silent.slice(0, 20).join('; ')).toBeLessThan(
      0.01 * partPrefixRows.flatMap((row) => row.patterns).length,
    )
  })

  it('words.csv: names of chip packages', () => {
    for (const word of itemWordRows.filter((row) => row.role === 'package').flatMap((row) => row.words)) {
      expect(look(`words.csv: ${word}`, { description: `xyz ${word}` }).matches.length, word).toBeGreaterThan(0)
    }
    reached.add('packaged-chip')
  })

  it('kinds.csv: each kind of a group is reached by a phrase or a part number', () => {
    const silent = itemKindRows.filter((row) => row.groups.length > 0 && row.strength >= 0.3 && !reached.has(row.id))
    // No phrase names the last one yet.
    expect(silent.map((row) => row.id).filter((id) => id !== 'radio-part')).toEqual([])
  })

  it('uav-parts.csv', () => {
    for (const row of uavPartRows) {
      for (const pattern of row.patterns) {
        const where = `uav-parts.csv: ${row.id}, ${pattern}`
        const item = { description: '', partNumber: partNumberOf(pattern), manufacturer: row.maker }
        expect(look(where, item).matches.length, where).toBeGreaterThan(0)
      }
      for (const maker of [row.maker, ...row.makers]) {
        for (const kind of row.kinds) {
          const phrase = itemPhraseRows.find((one) => one.kind === kind && one.lang === 'en')?.phrases[0] ?? ''
          look(`uav-parts.csv: ${row.id}, ${maker}`, { description: lineOf(phrase), manufacturer: maker })
        }
      }
    }
  })

  it('chpl.csv on the first day of each code and today, and chpl-editions.csv on the first day of each edition', () => {
    for (const { hs6, from } of chplRows) {
      for (const day of [from, today]) {
        const { matches } = look(`chpl.csv: ${hs6}`, { description: '', hsCode: hs6 }, day)
        expect(matches, hs6).toContain(`chpl ${hs6}`)
      }
    }
    for (const { from } of chplEditionRows) {
      for (const { hs6 } of chplRows) look(`chpl-editions.csv: ${from}`, { description: '', hsCode: hs6 }, from)
    }
  })

  it('hs-editions.csv', () => {
    for (const { code, successors } of hsEditionRows) {
      for (const one of [code, ...successors]) look(`hs-editions.csv: ${code}`, { description: '', hsCode: one })
    }
  })

  it('eccn.csv', () => {
    for (const { scheme, code, groups } of controlEntryRows) {
      const where = `eccn.csv: ${scheme} ${code}`
      // Of an MTCR item the reader knows the number alone, so entries for one paragraph are not reached.
      if (scheme === 'MTCR' && code.includes('.')) continue
      const { matches } = look(where, { description: '', eccn: scheme === 'ECCN' ? code : `${scheme} ${code}` })
      expect(
        matches.some((match) => match.startsWith('eccn ')),
        where,
      ).toBe(true)
      for (const id of groups) expect(matches, where).toContain(`uav-advisory ${id}`)
    }
  })

  it('groups.csv', () => {
    for (const { id, hsCodes, synonyms } of advisoryGroupRows) {
      for (const code of hsCodes) {
        const { matches } = look(`groups.csv: ${id}, ${code}`, { description: '', hsCode: code.padEnd(6, '0') })
        expect(matches, `${id} ${code}`).toContain(`uav-advisory ${id}`)
      }
      for (const synonym of synonyms) look(`groups.csv: ${id}, ${synonym}`, { description: synonym })
    }
  })
})

describe('lines that reach no row', () => {
  it.each<[string, Item]>([
    ['nothing to look up', { description: '???' }],
    ['a code that is none', { description: 'servo', hsCode: '7700.00' }],
    ['a control number that is none', { description: 'servo', eccn: 'hello' }],
    ['a country that is none', { description: 'servo', countryOfOrigin: 'Nowhereland' }],
    ['a text that is cut', { description: `servo ${'word '.repeat(5000)}` }],
  ])('%s: the flag has a source to look up', (title, item) => {
    expect(look(title, item).flags).toContain('item/not-screenable')
  })
})
