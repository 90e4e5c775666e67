import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { uavNetwork } from '../../src/knowledge/compiled/uav-network.js'

const ofac = join(import.meta.dirname, '../../../shared/lists/ofac')
const uk = join(import.meta.dirname, '../../../shared/lists/uk/derived-2026-05')
const there = existsSync(ofac)
if (!there)
  console.warn(
    'Skipped: the publishers’ own files are not in ../shared/lists, so the bundled list was not held against them.',
  )

const rowsOf = (path: string): string[][] =>
  parse(readFileSync(path, 'latin1'), { relax_column_count: true, relax_quotes: true })
const plain = (cell: string | undefined) => (cell === undefined || cell.trim() === '-0-' ? '' : cell.trim())
const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
const numbered = uavNetwork.filter((row) => /^\d+$/.test(row.id))

describe.skipIf(!there)('rows with a number of OFAC’s', () => {
  const primary = new Map((there ? rowsOf(join(ofac, 'versions/2024-05-03/sdn.csv')) : []).map((row) => [row[0], row]))
  const listed = numbered.filter((row) => primary.has(row.id))
  const remarksOf = (id: string) => primary.get(id)![11] ?? ''

  it('have its name, type and programmes', () => {
    expect(listed.length).toBeGreaterThan(130)
    const types: Record<string, string> = { individual: 'person', vessel: 'vessel', aircraft: 'aircraft' }
    for (const row of listed) {
      const [, name, type, programmes] = primary.get(row.id)!
      expect([row.id, row.names[0]!.text]).toEqual([row.id, name])
      expect([row.id, row.type]).toEqual([row.id, types[plain(type)] ?? 'organization'])
      expect([row.id, row.programmes]).toEqual([row.id, programmes!.split('] [')])
    }
  })

  it('have its IMO and tax numbers, and no others', () => {
    for (const row of listed) {
      const mine = (kinds: RegExp) =>
        new Set((row.identifiers ?? []).filter(({ kind }) => kinds.test(kind)).map(({ value }) => value))
      const theirs = (form: RegExp) => new Set([...remarksOf(row.id).matchAll(form)].map((hit) => hit[1]!))
      expect([row.id, mine(/^imo/)]).toEqual([row.id, theirs(/IMO (\d{7})/g)])
      expect([row.id, mine(/^inn$/)]).toEqual([row.id, theirs(/Tax ID No\. (\d+) \(Russia\)/g)])
    }
  })

  it('have its addresses, all of them and nobody else’s', () => {
    const streets = new Map<string, string[]>()
    for (const [id, , street, city, country] of rowsOf(join(ofac, 'add.csv'))) {
      if (plain(street) === '' && plain(city) === '') continue
      const text = [street, city, country].map(plain).filter(Boolean).join(', ')
      streets.set(id!, [...(streets.get(id!) ?? []), text])
    }
    const owners = new Map<string, Set<string>>()
    for (const [id, texts] of streets) {
      for (const text of texts) owners.set(folded(text), (owners.get(folded(text)) ?? new Set()).add(id))
    }
    for (const row of listed.filter(({ type }) => type !== 'person')) {
      const mine = (row.addresses ?? []).map(folded)
      for (const text of streets.get(row.id) ?? []) expect(mine, row.id).toContain(folded(text))
      for (const text of mine) expect([row.id, owners.get(text)?.has(row.id) ?? true]).toEqual([row.id, true])
    }
  })

  it('that the file of 2024-05-03 does not have yet carry aliases of the later one', () => {
    const aliases = new Map<string, string[]>()
    for (const [id, , , name] of rowsOf(join(ofac, 'versions/2026-06-02/alt.csv')))
      aliases.set(id!, [...(aliases.get(id!) ?? []), name!])
    for (const row of numbered.filter(({ id }) => !primary.has(id))) {
      expect(row.names.filter(({ text }) => aliases.get(row.id)?.includes(text)).length, row.id).toBeGreaterThan(0)
    }
  })
})

describe.skipIf(!existsSync(uk))('rows of the UK list', () => {
  it('have names that the file derived from it has, or that their remark owns up to', () => {
    const names = new Map<string, Set<string>>()
    const file = parse(readFileSync(join(uk, 'subject_names.csv'), 'utf8'), { columns: true }) as Record<
      string,
      string
    >[]
    for (const { unique_id: id, full_name: name } of file)
      names.set(id!, (names.get(id!) ?? new Set()).add(folded(name!).split(' ').sort().join(' ')))
    for (const row of uavNetwork.filter(({ sources }) => sources[0] === 'uk-sanctions-list')) {
      for (const { text, kind } of row.names.filter((name) => name.kind !== 'native')) {
        const key = folded(text).split(' ').sort().join(' ')
        const derived = [...(names.get(row.id) ?? [])]
        const part = derived.some(
          (name) => ` ${name} `.includes(` ${key} `) || key.split(' ').every((word) => name.split(' ').includes(word)),
        )
        const told = /not the publisher’s/.test(row.remarks ?? '')
        expect([row.id, text, kind, part || told]).toEqual([row.id, text, kind, true])
      }
    }
  })
})
