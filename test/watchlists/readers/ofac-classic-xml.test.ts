import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { comparable } from '../comparable.js'
import { ofacSame, sameEntries } from '../ofac-same.js'
import { haveSharedLists, sharedLists } from '../shared-lists.js'
import { loadFiles, loadWithReport } from './load-text.js'
import { testXmlFaults } from './ofac-xml-faults.js'

test('entries read back field by field', async () => {
  const { entries, publishedOn, report } = await loadWithReport('ofac-sdn', ofacSame('sdn.xml'))
  expect(publishedOn).toBe('2023-03-01')
  expect(entries.map(comparable)).toEqual(sameEntries.map(comparable))
  expect(report).toMatchObject({ rows: 4, badRowCount: 0, notes: [] })
  expect(report.unused).toEqual(
    new Map([
      ['idList/id/issueDate', 1],
      ['idList/id/expirationDate', 1],
    ]),
  )
})

describe('what is wrong with the file is told', () => {
  const { text, load, invalid } = testXmlFaults('sdn.xml', 'consolidated.xml')

  test.each([
    ['an entry without a number', text.replace('<uid>202</uid>', ''), /line \d+: has no number of its own/],
    ['a number a second time', text.replace('<uid>202</uid>', '<uid>201</uid>'), /has the number 201 a second time/],
    [
      'an entry without a name',
      text.replace('<lastName>NOVA GLIDER WORKS</lastName>', ''),
      /has the number 202 but no name/,
    ],
    ['no entry at all', '<sdnList xmlns="x"></sdnList>', /holds no entry/],
  ])('%s', async (_, content, message) => {
    await expect(load(content)).rejects.toMatchObject(invalid(message))
  })

  test('an entry that is missing', async () => {
    const [first, , ...rest] = text.split(/(?<=<\/sdnEntry>\n)/)
    const folder = mkdtempSync(join(tmpdir(), 'tradescreen-classic-'))
    try {
      writeFileSync(join(folder, 'sdn.xml'), [first, ...rest].join(''))
      const { entries, report } = await loadWithReport('ofac-sdn', folder)
      expect(entries).toHaveLength(3)
      expect(report.notes).toEqual(['sdn.xml says that it holds 4 entries, but holds 3.'])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

test('what the publisher says in brackets, in words or by the way is understood', async () => {
  const entry = (more: string) =>
    `<sdnList xmlns="http://tempuri.org/sdnList.xsd"><publshInformation><Publish_Date>04/22/2020</Publish_Date><Record_Count>2</Record_Count></publshInformation><sdnEntry><uid>1</uid><lastName>A</lastName><sdnType>Individual</sdnType>${more}</sdnEntry></sdnList>`
  const { entries, publishedOn } = await loadFiles('ofac-sdn', {
    'x.xml': entry(
      '<remarks>All offices; (Linked To: GROUP (ABC)-FORCE); (Linked To: OTHER CO., LTD.)</remarks>' +
        '<nationalityList><nationality><country>Palestinian</country></nationality></nationalityList>' +
        '<citizenshipList><citizenship><country>Ruritania</country></citizenship></citizenshipList>' +
        '<idList><id><idType>Tax ID No.</idType><idNumber>7700123459 (Russia)</idNumber></id>' +
        '<id><idType>Passport</idType><idNumber>A1 (old)</idNumber></id></idList>' +
        '<addressList><address><city>Gaza</city><country>Region: Gaza</country></address><address><country>undetermined</country></address></addressList>',
    ),
  })
  expect(publishedOn).toBe('2020-04-22')
  expect(entries).toEqual([
    {
      id: '1',
      list: 'ofac-sdn',
      type: 'person',
      names: [{ text: 'A', kind: 'primary' }],
      countries: ['PS'],
      identifiers: [
        { kind: 'inn', value: '7700123459', country: 'RU' },
        { kind: 'passport', value: 'A1 (old)' },
      ],
      addresses: ['Gaza, Region: Gaza'],
      remarks: 'citizen Ruritania; All offices',
      links: [
        { to: 'GROUP (ABC)-FORCE', relation: 'linked-to' },
        { to: 'OTHER CO., LTD.', relation: 'linked-to' },
      ],
    },
  ])
})

describe.skipIf(!haveSharedLists)('the publisher’s own files', () => {
  const ofac = join(sharedLists, 'ofac/xml')

  test.each([
    ['ofac-consolidated', 'consolidated.xml', '2025-03-28', 443],
    ['ofac-consolidated', 'versions/2024-05-06/consolidated.xml', '2024-05-06', 443],
    // In the namespace of old.
    ['ofac-consolidated', 'versions/2020-03-17/consolidated.xml', '2020-03-17', 375],
  ])('%s from %s', async (list, path, date, count) => {
    const { entries, publishedOn, report } = await loadWithReport(list, join(ofac, path))
    expect(publishedOn).toBe(date)
    expect(entries).toHaveLength(count)
    expect(report).toMatchObject({ rows: count, badRowCount: 0, notes: [] })
    expect(entries.filter((entry) => entry.type === undefined)).toEqual([])
    expect([...report.unused.keys()].filter((what) => /^[a-z]\w+\//.test(what))).toEqual([])
  })

  test('an excerpt says how many entries the whole list has', async () => {
    const { entries, report } = await loadWithReport('ofac-sdn', join(ofac, 'sdn_excerpt.xml'))
    expect(entries).toHaveLength(8)
    expect(report.notes).toEqual(['sdn_excerpt.xml says that it holds 8197 entries, but holds 8.'])
    expect(entries[0]!.names.slice(0, 4)).toEqual([
      { text: 'SAEED, Muhammad', kind: 'primary', parts: { family: 'SAEED', given: 'Muhammad' } },
      { text: 'SAEED, Hafiz Muhammad', kind: 'strong-alias', parts: { family: 'SAEED', given: 'Hafiz Muhammad' } },
      { text: 'SAEED, Hafiz', kind: 'strong-alias', parts: { family: 'SAEED', given: 'Hafiz' } },
      { text: 'HAFIZ SAHIB', kind: 'weak-alias' },
    ])
    expect(entries[0]).toMatchObject({
      id: '10689',
      datesOfBirth: ['1950-06-05'],
      placesOfBirth: ['Sargodha, Punjab, Pakistan'],
      countries: ['PK'],
      addresses: ['House No. 116 E, Mohalla Johar, Town: Lahore, Tehsil:, Lahore City, Lahore District, Pakistan'],
    })
  })

  test('a listed person reads back', async () => {
    const { entries } = await loadWithReport('ofac-consolidated', join(ofac, 'consolidated.xml'))
    const zahhar = entries.find((entry) => entry.id === '9647')
    expect(zahhar).toEqual({
      id: '9647',
      list: 'ofac-consolidated',
      type: 'person',
      names: [
        { text: 'ZAHHAR, Mahmoud Khaled', kind: 'primary', parts: { family: 'ZAHHAR', given: 'Mahmoud Khaled' } },
        {
          text: 'AL ZAHAR, Mahmoud Khaled',
          kind: 'strong-alias',
          parts: { family: 'AL ZAHAR', given: 'Mahmoud Khaled' },
        },
        { text: 'ZAHAR, Mahmoud', kind: 'weak-alias', parts: { family: 'ZAHAR', given: 'Mahmoud' } },
        { text: 'AL-ZAHAR, Mahmoud', kind: 'weak-alias', parts: { family: 'AL-ZAHAR', given: 'Mahmoud' } },
      ],
      countries: ['PS'],
      datesOfBirth: ['1945'],
      placesOfBirth: ['Gaza Strip'],
      gender: 'male',
      addresses: ['Region: Gaza'],
      programmes: ['NS-PLC', 'SDGT'],
      remarks: 'Secondary sanctions risk: section 1(b) of Executive Order 13224, as amended by Executive Order 13886',
      links: [{ to: 'HAMAS', relation: 'linked-to' }],
    })
  })
})
