import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { comparable } from '../comparable.js'
import { ofacSame, sameEntriesInFull } from '../ofac-same.js'
import { haveSharedLists, sharedLists } from '../shared-lists.js'
import { loadWithReport } from './load-text.js'
import { testXmlFaults } from './ofac-xml-faults.js'

test('entries read back field by field', async () => {
  const { entries, publishedOn, report } = await loadWithReport('ofac-sdn', ofacSame('sdn_enhanced.xml'))
  expect(publishedOn).toBe('2023-03-01')
  expect(entries.map(comparable)).toEqual(sameEntriesInFull.map(comparable))
  expect(report).toMatchObject({ rows: 4, badRowCount: 0, notes: [] })
  expect(report.unused).toEqual(
    new Map([
      ['sanctionsTypes/sanctionsType', 4],
      ['features/feature/reliability', 31],
      ['document issued', 1],
      ['document expires', 1],
    ]),
  )
})

describe('what is wrong with the file is told', () => {
  const { text, load, invalid } = testXmlFaults('sdn_enhanced.xml', 'cons_enhanced.xml')

  test.each([
    ['an entity without a number', text.replace('<entity id="202">', '<entity>'), /line \d+: has no number of its own/],
    [
      'a number a second time',
      text.replace('<entity id="202">', '<entity id="201">'),
      /has the number 201 a second time/,
    ],
    [
      'an entity without a name',
      text.replace(/<names>[\s\S]*?<\/names>/, '<names/>'),
      /has the number 201 but no name/,
    ],
    [
      'only entries of another list',
      text.replaceAll('>SDN List<', '>Consolidated List<'),
      /holds only entries of the list "ofac-consolidated"/,
    ],
  ])('%s', async (_, content, message) => {
    await expect(load(content)).rejects.toMatchObject(invalid(message))
  })

  test('entries of another list are left out', async () => {
    const mixed = text.replace(/(<entity id="204">[\s\S]*?)SDN List/, '$1Non-SDN CMIC List')
    expect((await load(mixed)).entries).toHaveLength(3)
    expect((await load(mixed, 'cons_enhanced.xml', 'ofac-consolidated')).entries.map((entry) => entry.id)).toEqual([
      '204',
    ])
  })

  test('parts of a name, of a weak and a former one in another script, and a document that is not valid', async () => {
    const content = text
      .replace('Middle Name', 'Patronymic')
      .replace('<isLowQuality>false</isLowQuality>', '<isLowQuality>true</isLowQuality>')
      .replace('<isValid>true', '<isValid>false')
      .replace('TESTOV, Ivan Petrovich</formattedFullName>', '\u202bTESTOV, Ivan  Petrovich\u202c</formattedFullName>')
      .replace(/(TESTOFF[\s\S]*?)A\.K\.A\./, '$1A.K.A.')
      .replace(/<aliasType refId="(\d+)">A\.K\.A\.(?=[\s\S]{0,400}TESTOFF)/, '<aliasType refId="$1">F.K.A.')
    const { entries } = await load(content)
    expect(entries[0]?.names.slice(0, 4)).toEqual([
      {
        text: 'TESTOV, Ivan Petrovich',
        kind: 'primary',
        parts: { family: 'TESTOV', given: 'Ivan', patronymic: 'Petrovich' },
      },
      {
        text: 'ТЕСТОВ, Иван Петрович',
        kind: 'native',
        parts: { family: 'ТЕСТОВ', given: 'Иван Петрович' },
        script: 'Cyrl',
      },
      { text: 'TESTOFF, Ivan', kind: 'former', parts: { family: 'TESTOFF', given: 'Ivan' } },
      { text: 'ایوان تستوف', kind: 'former', parts: { family: 'تستوف', given: 'ایوان' }, script: 'Arab' },
    ])
    expect(entries[0]?.remarks).toContain('Passport A1234567 is not valid')
  })
})

describe.skipIf(!haveSharedLists)('the publisher’s own files', () => {
  const ofac = join(sharedLists, 'ofac/xml')

  test.each([
    ['sdn_enhanced_irgc.xml', 'IRGC', '2024-08-28', 293, 96],
    ['sdn_enhanced_yemen.xml', 'YEMEN', '2024-05-24', 10, 3],
  ])('%s', async (name, programme, date, count, native) => {
    const { entries, publishedOn, report } = await loadWithReport('ofac-sdn', join(ofac, name))
    expect(publishedOn).toBe(date)
    expect(entries).toHaveLength(count)
    expect(report).toMatchObject({ rows: count, badRowCount: 0 })
    expect(report.notes).toEqual([`${name} is not the whole list: it holds only the entries of ${programme}.`])
    expect(entries.filter((entry) => entry.type === undefined || entry.listedOn === undefined)).toEqual([])
    const names = entries.flatMap((entry) => entry.names)
    // One name in Arabic script stands twice in an entry.
    expect(names.filter((one) => one.script !== undefined).length).toBeGreaterThanOrEqual(native - 1)
    expect(names.filter((one) => /[\u200e\u200f\u202a-\u202e]/.test(one.text))).toEqual([])
    const unused = [...report.unused.keys()].filter((what) => what.includes('@') && !what.includes('idFeatures'))
    expect(unused).toEqual([])
  })

  test('a person reads back', async () => {
    const { entries } = await loadWithReport('ofac-sdn', join(ofac, 'sdn_enhanced_yemen.xml'))
    expect(entries.find((entry) => entry.id === '30624')).toEqual({
      id: '30624',
      list: 'ofac-sdn',
      type: 'person',
      names: [
        { text: 'ZABIN, Sultan', kind: 'primary', parts: { family: 'ZABIN', given: 'Sultan' } },
        {
          text: 'ZABIN, Sultan Saleh Aida Aida',
          kind: 'strong-alias',
          parts: { family: 'ZABIN', given: 'Sultan Saleh Aida Aida' },
        },
        {
          text: 'سلطان صالح عیضة عیضة زابن',
          kind: 'native',
          parts: { family: 'زابن', given: 'سلطان صالح عیضة عیضة' },
          script: 'Arab',
        },
        { text: 'SAQAR, Abu', kind: 'weak-alias', parts: { family: 'SAQAR', given: 'Abu' } },
        { text: 'SAGAR, Abu', kind: 'weak-alias', parts: { family: 'SAGAR', given: 'Abu' } },
        { text: 'ZABIN, Abu Saqer', kind: 'strong-alias', parts: { family: 'ZABIN', given: 'Abu Saqer' } },
        { text: 'ابو صقر زابن', kind: 'native', parts: { family: 'زابن', given: 'ابو صقر' }, script: 'Arab' },
        { text: 'ZABINYE, Sultan', kind: 'strong-alias', parts: { family: 'ZABINYE', given: 'Sultan' } },
        { text: 'ZABEN, Sultan', kind: 'strong-alias', parts: { family: 'ZABEN', given: 'Sultan' } },
        { text: 'ZABIN, Sultan Saleh', kind: 'strong-alias', parts: { family: 'ZABIN', given: 'Sultan Saleh' } },
      ],
      countries: ['YE'],
      datesOfBirth: ['1986'],
      placesOfBirth: ['Razih District, Sana’a, Yemen'],
      gender: 'male',
      identifiers: [
        { kind: 'registration', value: '20322', country: 'YE' },
        { kind: 'national-id', value: '10010095104', country: 'YE' },
      ],
      addresses: ["Sana'a, Yemen"],
      programmes: ['GLOMAG', 'YEMEN'],
      legalBasis: ['Executive Order 13611 (Yemen)', 'Executive Order 13818 (Global Magnitsky)'],
      listedOn: '2020-12-10',
    })
  })
})
