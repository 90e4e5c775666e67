import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { readIdentifier } from '../../src/identifiers/index.js'
import { sources } from '../../src/knowledge/compiled/sources.js'
import { uavNetwork } from '../../src/knowledge/compiled/uav-network.js'
import { listEntrySchema } from '../../src/model/index.js'

const published = new Map(sources.map((source) => [source.id, source.publishedOn]))
const byId = new Map(uavNetwork.map((row) => [row.id, row]))

describe('each row', () => {
  it('is a list entry', () => {
    for (const {
      sources: _,
      listedOnBasis: _basis,
      locator: _locator,
      confidence: _confidence,
      ...entry
    } of uavNetwork) {
      expect(() => listEntrySchema.parse({ ...entry, list: 'uav-network' })).not.toThrow()
    }
  })

  it('has a primary name first, and no name twice', () => {
    for (const { id, names } of uavNetwork) {
      expect(
        names.findIndex((name) => name.kind === 'primary'),
        id,
      ).toBe(0)
      expect(new Set(names.map((name) => name.text)).size, id).toBe(names.length)
      expect(
        names.filter((name) => name.kind === 'primary'),
        id,
      ).toHaveLength(1)
    }
  })

  it('names the script of a native name, and its letters are of it', () => {
    const letters: Record<string, RegExp> = {
      Cyrl: /\p{Script=Cyrillic}/u,
      Arab: /\p{Script=Arabic}/u,
      Hans: /\p{Script=Han}/u,
    }
    for (const { names } of uavNetwork) {
      for (const { text, kind, script } of names) {
        if (kind === 'native') expect(text).toMatch(letters[script ?? ''] ?? /^$/)
      }
    }
  })

  it('has a dated source and an end to its certainty', () => {
    for (const row of uavNetwork) {
      expect(
        row.sources.some((id) => published.get(id) !== undefined),
        row.id,
      ).toBe(true)
      expect(['read', 'checked', 'known']).toContain(row.confidence)
      if (row.listedOnBasis === 'interval') {
        expect(row.listedOn, row.id).toMatch(/^\d{4}(-\d{2})?$/)
        expect(row.remarks).toContain(`listed in ${row.listedOn}`)
      }
    }
  })

  it('has the document among its sources when the day was read, or an announcement is named', () => {
    for (const { id, listedOn, listedOnBasis, remarks, sources } of uavNetwork) {
      const dates = sources.map((source) => published.get(source) ?? '')
      if (listedOnBasis === 'read')
        expect(
          dates.some((date) => date !== '' && listedOn.startsWith(date)),
          id,
        ).toBe(true)
      const announced = /announcement of (\d{4}-\d{2}-\d{2})/.exec(remarks ?? '')?.[1]
      if (announced !== undefined) expect(dates, id).toContain(announced)
    }
  })

  it('says who names it, and nothing of courts', () => {
    for (const { id, remarks } of uavNetwork) expect(remarks, id).not.toMatch(/Named as|defendant/)
  })

  it('has two-letter countries', () => {
    for (const row of uavNetwork) for (const country of row.countries ?? []) expect(country).toMatch(/^[A-Z]{2}$/)
  })

  it('has numbers whose check digits fit', () => {
    const statuses = uavNetwork.flatMap((row) => (row.identifiers ?? []).map(readIdentifier))
    expect(statuses.filter((fact) => fact.status === 'invalid')).toEqual([])
    for (const kind of ['inn', 'ogrn', 'imo']) {
      const mine = statuses.filter((fact) => fact.kind === kind)
      expect(mine.length).toBeGreaterThan(15)
      expect(new Set(mine.map((fact) => fact.status))).toEqual(new Set(['valid']))
    }
  })

  it('links to entries that are there when it links by number', () => {
    for (const row of uavNetwork)
      for (const { to } of row.links ?? []) if (/^\d+$/.test(to)) expect(byId.has(to), to).toBe(true)
  })
})

describe('persons', () => {
  const allowed = new Set(
    'id type names countries datesOfBirth placesOfBirth identifiers programmes listedOn remarks links sources locator listedOnBasis confidence'.split(
      ' ',
    ),
  )
  it('carry nothing that matching does not need', () => {
    for (const row of uavNetwork.filter((one) => one.type === 'person')) {
      expect(
        Object.keys(row).filter((key) => !allowed.has(key)),
        row.id,
      ).toEqual([])
      for (const { kind } of row.identifiers ?? [])
        expect(['national-id', 'passport', 'inn', 'tax-id', 'identification-number']).toContain(kind)
    }
    expect(JSON.stringify(uavNetwork)).not.toMatch(/@|gender|phone/i)
  })
})

describe('listing dates', () => {
  const listed = (id: string, day: string) => byId.get(id)!.listedOn <= day
  it('tell what was listed on 2023-06-09 and what came later', () => {
    for (const id of ['39637', '16418', '33594', '39038', '39039', '37049', 'RUS1851'])
      expect(listed(id, '2023-06-09'), id).toBe(true)
    for (const id of ['45708', '45709', '48720', 'eu-2024-2897-mg-flot', 'RUS2080'])
      expect(listed(id, '2023-06-09'), id).toBe(false)
  })

  const versions = join(import.meta.dirname, '../../../shared/lists/ofac/versions')
  it.skipIf(!existsSync(versions))('agree with the dated files of the publisher', () => {
    for (const day of ['2021-04-25', '2024-01-11', '2024-05-03']) {
      const rows: string[][] = parse(readFileSync(join(versions, day, 'sdn.csv'), 'latin1'), {
        relax_column_count: true,
        relax_quotes: true,
      })
      const present = new Set(rows.map((row) => row[0]))
      for (const row of uavNetwork.filter((one) => one.sources.includes('ofac-sdn'))) {
        // A partial date counts from its first day, so it may begin before a file that does not have the entry yet.
        const listed = row.listedOn <= day
        if (row.listedOnBasis !== 'interval') expect([row.id, listed]).toEqual([row.id, present.has(row.id)])
        else if (present.has(row.id)) expect([row.id, listed]).toEqual([row.id, true])
      }
    }
  })
  if (!existsSync(versions))
    console.info('The dated list files are not there: listing dates are not compared with them.')
})
