import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ListEntry } from '../../../src/model/index.js'
import { knownLists } from '../../../src/watchlists/known.js'
import { asInFlatFiles, comparable, compareLists } from '../comparable.js'
import { ofacSame } from '../ofac-same.js'
import { haveSharedLists, sharedLists } from '../shared-lists.js'
import { loadWithReport } from './load-text.js'

const read = async (list: string, path: string) => (await loadWithReport(list, path)).entries

test.each(['sdn.pip', 'sdn.xml', 'sdn_advanced.xml', 'sdn_enhanced.xml'])(
  'the same entries read the same from sdn.csv and %s',
  async (name) => {
    const [flat, other] = await Promise.all([read('ofac-sdn', ofacSame('sdn.csv')), read('ofac-sdn', ofacSame(name))])
    expect(other.map(asInFlatFiles).map(comparable)).toEqual(flat.map(comparable))
  },
)

test('advanced and enhanced XML read the same in full', async () => {
  const [advanced, enhanced] = await Promise.all([
    read('ofac-sdn', ofacSame('sdn_advanced.xml')),
    read('ofac-sdn', ofacSame('sdn_enhanced.xml')),
  ])
  expect(advanced.map(comparable)).toEqual(enhanced.map(comparable))
})

describe.skipIf(!haveSharedLists)('the publisher’s own files of one list in several forms', () => {
  const ofac = join(sharedLists, 'ofac')
  let sdn: ListEntry[]
  beforeAll(async () => {
    sdn = await read('ofac-sdn', ofac)
  })

  test('classic and advanced XML of the same day are equal, every entry', async () => {
    const classic = await read('ofac-consolidated', join(ofac, 'xml/versions/2020-03-17/consolidated.xml'))
    const advanced = await read('ofac-consolidated', join(ofac, 'xml/cons_advanced.xml'))
    const { shared, different } = compareLists(classic, advanced)
    expect(shared).toHaveLength(375)
    expect(different).toEqual([])
  })

  test('flat files of December 2023 and enhanced XML of August 2024 differ where the list changed', async () => {
    const { shared, different } = compareLists(sdn, await read('ofac-sdn', join(ofac, 'xml/sdn_enhanced_irgc.xml')))
    expect(shared).toHaveLength(259)
    expect(different).toEqual([
      '12055', // a note on secondary sanctions was added
      '13109', // programme, alias, address, numbers and link were added
      '16538', // only the enhanced XML says that a passport is not valid
      '23143', // as 16538
      '23475', // renamed: the old name is now a former one
      '26391', // programmes were added
      '28924', // the programme "CAATSA - IRAN" was added
      '40601', // as 28924
      '40602', // as 28924
    ])
  })

  test('flat files and the Yemen part of the enhanced XML differ in an apostrophe', async () => {
    const enhanced = await read('ofac-sdn', join(ofac, 'xml/sdn_enhanced_yemen.xml'))
    const straight = (entry: ListEntry): ListEntry => JSON.parse(JSON.stringify(entry).replaceAll('’', "'"))
    expect(compareLists(sdn, enhanced).different).toEqual(['30624'])
    expect(compareLists(sdn, enhanced.map(straight))).toMatchObject({ shared: { length: 10 }, different: [] })
  })

  test('the excerpt of the classic XML differs from the flat files of a year later in what the excerpt lacks', async () => {
    const flat = await read('ofac-sdn', join(ofac, 'versions/2021-04-25'))
    const { shared, different } = compareLists(flat, await read('ofac-sdn', join(ofac, 'xml/sdn_excerpt.xml')))
    expect(shared).toHaveLength(7)
    // Both are linked to an entry that the excerpt does not hold, so that the link keeps its name.
    expect(different).toEqual(['15496', '15497'])
  })

  test('flat files and classic XML of the consolidated list differ where the list changed', async () => {
    const flat = await read('ofac-consolidated', ofac)
    const classic = await read('ofac-consolidated', join(ofac, 'xml/versions/2024-05-06/consolidated.xml'))
    const { shared, different } = compareLists(flat, classic)
    expect(shared).toHaveLength(441)
    // In June 2024 the publisher added notes on secondary sanctions, aliases and branches of Russian banks and firms.
    const touched = new Set(
      flat.filter((entry) => /Secondary sanctions risk/.test(entry.remarks ?? '')).map((entry) => entry.id),
    )
    expect(different.filter((id) => !touched.has(id))).toEqual([])
    expect(different.length).toBeLessThan(90)
  })

  /**
   * The Consolidated Screening List of April 2022 lies between two versions of the flat files. What both say alike, it must say as well.
   * It calls all aliases alike, turns partial birth dates into days, writes quotation marks as they are, shortens countries in addresses and adds its source to the programmes.
   */
  test.skipIf(knownLists.every(({ id, reader }) => id !== 'us-csl' || reader !== 'yes'))(
    'the Consolidated Screening List says what the flat files before and after it say alike',
    async () => {
      const before = new Map((await read('ofac-sdn', join(ofac, 'versions/2021-04-25'))).map((one) => [one.id, one]))
      const after = new Map(sdn.map((one) => [one.id, one]))
      const fields: Record<string, (entry: ListEntry) => unknown> = {
        type: (entry) => entry.type,
        'primary name': (entry) => entry.names[0]?.text.replace(/["']/g, ''),
        names: (entry) => entry.names.map((name) => name.text.replace(/["']/g, '')).sort(),
        gender: (entry) => entry.gender,
        identifiers: (entry) => entry.identifiers?.map(({ kind, value }) => `${kind} ${value}`).sort(),
        'birth dates': (entry) =>
          entry.datesOfBirth?.filter((date) => date.length === 10 && !date.endsWith('-01')).sort(),
        'birth places': (entry) => entry.placesOfBirth?.map((place) => place.replace(/\s+/g, ' ')).sort(),
        vessel: (entry) => [entry.vessel?.type, entry.vessel?.tonnage?.replace(/\D/g, ''), entry.vessel?.flag],
      }
      const shared = (await read('us-csl', join(sharedLists, 'csl/consolidated.csv'))).filter(
        ({ id }) => before.has(id) && after.has(id),
      )
      expect(shared).toHaveLength(8035)
      const say = (field: string, entry: ListEntry | undefined) => JSON.stringify(fields[field]!(entry!) ?? [])
      const wrong = Object.keys(fields).map((field) => {
        const settled = shared.filter(({ id }) => say(field, before.get(id)) === say(field, after.get(id)))
        return [
          field,
          settled.filter((entry) => say(field, entry) !== say(field, before.get(entry.id))).map((entry) => entry.id),
        ]
      })
      expect(Object.fromEntries(wrong.filter(([, ids]) => ids!.length > 0))).toEqual({
        // It had a name of its own between the two versions.
        'primary name': ['24326'],
        // A range or an approximate day, of which it gives the first day.
        'birth dates': ['16605', '28660', '7929'],
      })
    },
  )
})
