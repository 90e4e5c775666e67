import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { haveSharedLists, sharedLists } from '../shared-lists.js'
import { loadFiles, loadWithReport } from './load-text.js'

const fixtures = join(import.meta.dirname, '../../fixtures')
const csvPath = join(fixtures, 'us-csl-csv/consolidated.csv')
const jsonPath = join(fixtures, 'us-csl-json/consolidated.json')
const csv = readFileSync(csvPath, 'utf8')
const json = readFileSync(jsonPath, 'utf8')

const sdn = 'Specially Designated Nationals (SDN) - Treasury Department'

/** What both files say. A party that two sources list stands where its last record is. */
const entries = [
  {
    id: '70001',
    list: 'us-csl',
    type: 'person',
    names: [
      { text: 'TESTOV, Ivan Petrovich', kind: 'primary', parts: { family: 'TESTOV', given: 'Ivan Petrovich' } },
      { text: 'TESTOFF, John', kind: 'strong-alias', parts: { family: 'TESTOFF', given: 'John' } },
      { text: 'VANYA', kind: 'weak-alias' },
    ],
    countries: ['RU', 'KG'],
    datesOfBirth: ['1961-03-05', '1962', '1963', '1964', '1965', '1966'],
    placesOfBirth: ['Testgrad, Russia', 'Bishkek, Kyrgyzstan'],
    gender: 'male',
    identifiers: [
      { kind: 'passport', value: 'P1234567', country: 'RU' },
      { kind: 'passport', value: 'Q7654321', country: 'KG' },
      { kind: 'national-id', value: '12, Doc. 34' },
    ],
    addresses: ['1 Proba St., Testgrad, 101000, RU'],
    programmes: [sdn, 'TESTPROG', 'TESTPROG2'],
    remarks:
      'Title Director of Testing; DOB circa 1963; DOB 1964 to 1966; DOB spring of 1967; Additional Sanctions Information - Subject to Secondary Sanctions; also known to travel',
    links: [{ to: '70002', relation: 'linked-to' }],
  },
  {
    id: 'a'.repeat(40),
    list: 'us-csl',
    names: [
      { text: 'Example Avionics Co., Ltd.', kind: 'primary' },
      { text: 'EAC', kind: 'strong-alias' },
      { text: 'Example Aero', kind: 'strong-alias' },
      { text: 'Old Example Aero', kind: 'former' },
      { text: '702', kind: 'weak-alias' },
    ],
    countries: ['CN'],
    addresses: ['5 Test Road, Floor 2, Shenzhen, CN'],
    programmes: ['Entity List (EL) - Bureau of Industry and Security'],
    legalBasis: ['76 FR 50407 (08/15/2011)', '81 FR 14953', '84 FR 40241'],
    listedOn: '2011-08-15',
    remarks: 'License requirement: For all items subject to the EAR.; License review policy: Presumption of denial.',
  },
  {
    id: '70002',
    list: 'us-csl',
    type: 'organization',
    names: [
      { text: 'NOVA GLIDER WORKS', kind: 'primary' },
      { text: 'NGW', kind: 'strong-alias' },
      { text: 'NOVA PLANER, OOO', kind: 'strong-alias' },
    ],
    countries: ['RU'],
    identifiers: [
      { kind: 'inn', value: '7700123459', country: 'RU' },
      { kind: 'website', value: 'www.nova-glider.example' },
    ],
    addresses: ['2 Proba St., Testgrad, RU', 'P.O. Box 9, Testgrad, RU'],
    programmes: ['Capta List (CAP) - Treasury Department', 'TESTPROG3', sdn, 'TESTPROG'],
  },
  {
    id: '70003',
    list: 'us-csl',
    type: 'vessel',
    names: [{ text: 'TEST STAR', kind: 'primary' }],
    countries: ['PA'],
    identifiers: [
      { kind: 'call-sign', value: 'TEST1' },
      { kind: 'imo', value: '9123452' },
      { kind: 'mmsi', value: '572469210' },
    ],
    programmes: [sdn, 'TESTPROG'],
    vessel: { type: 'Crude Oil Tanker', tonnage: '317356', grossTonnage: '163660', flag: 'PA', formerFlags: ['IR'] },
    links: [{ to: '70002', relation: 'owner' }],
  },
  {
    // The day of effect is that of a renewal: an older notice shows an earlier listing.
    id: 'b'.repeat(40),
    list: 'us-csl',
    names: [{ text: 'DENY EXAMPLE', kind: 'primary' }],
    countries: ['US'],
    addresses: ['7 Prison Road, Testville, TX, 75081, US'],
    programmes: ['Denied Persons List (DPL) - Bureau of Industry and Security'],
    legalBasis: ['80 F.R. 30435 5/28/15', '86 F.R. 62987 11/15/2021'],
    delistedOn: '2022-05-16',
    remarks: 'Standard order: Y; TDO RENEWAL; Effective 2021-11-17; Until 2022-05-15',
  },
  {
    id: 'c'.repeat(40),
    list: 'us-csl',
    names: [
      { text: 'Test Rocket Bureau', kind: 'primary' },
      { text: 'TRB', kind: 'strong-alias' },
      { text: 'Rocket Bureau of Test', kind: 'strong-alias' },
      { text: 'Old Rocket Bureau', kind: 'former' },
    ],
    programmes: ['Nonproliferation Sanctions (ISN) - State Department', 'E.O. 99999'],
    legalBasis: ['Vol. 86, No. 71, 04/15/2021'],
    listedOn: '2021-03-02',
    remarks: 'Previously residing in Testland',
  },
]

describe('reads back field by field', () => {
  test('the CSV', async () => {
    const list = await loadWithReport('us-csl', csvPath)
    expect(list.entries).toEqual(entries)
    expect(list.report).toMatchObject({ rows: 7, badRowCount: 0 })
    expect(list.report.notes).toEqual(['consolidated.csv bears no date; its newest day of effect is 2021-11-17.'])
    expect([...list.report.unused]).toEqual([
      ['source_list_url', 2],
      ['source_information_url', 5],
      ['ids: day of issue or expiry', 2],
    ])
  })

  test('the JSON, to the same entries', async () => {
    const list = await loadWithReport('us-csl', jsonPath)
    expect(list.entries).toEqual(entries)
    expect(list.report).toMatchObject({ rows: 7, badRowCount: 0 })
    expect(list.report.unused.get('score')).toBe(1)
  })

  test('the JSON as an array alone, on one line, with a byte order mark', async () => {
    const line = `\ufeff${JSON.stringify(JSON.parse(json).results)}`
    expect((await loadFiles('us-csl', { 'csl.json': line })).entries).toEqual(entries)
  })

  test('columns in another order, and records in another order', async () => {
    const shuffled = JSON.parse(json)
    shuffled.results.reverse()
    const list = await loadFiles('us-csl', { 'csl.json': JSON.stringify(shuffled) })
    expect(list.entries.map((entry) => entry.id).sort()).toEqual(entries.map((entry) => entry.id).sort())
  })
})

test('an address may end in the name of its country, which stays in the text', async () => {
  const rows =
    '_id,source,entity_number,name,addresses\n1,S,1,A,"Ostrov, Czech Republic; Gaza Strip; c/o TEST, S.A.; Praha, CZ"\n'
  const [entry] = (await loadFiles('us-csl', { 'csl.csv': rows })).entries
  expect(entry).toMatchObject({
    addresses: ['Ostrov, Czech Republic', 'Gaza Strip', 'c/o TEST, S.A.', 'Praha, CZ'],
    countries: ['CZ', 'PS'],
  })
})

describe('faults are told by name', () => {
  test.each([
    ['empty', '', /csl is empty|is empty/],
    ['a web page', '<!doctype html><html></html>', /web page/],
    ['another list', '<?xml version="1.0"?><sdnList></sdnList>', /OFAC list in classic XML/],
    ['cut off inside a cell in quotes', csv.slice(0, csv.indexOf('oor 2, Shen')), /cut off/],
    ['cut off between two cells', csv.slice(0, csv.indexOf('Panama')), /cut off/],
    ['a column missing', csv.replace(',name,', ',nom,'), /has no column "name"/],
    ['a row too narrow', csv.replace('TEST STAR,', ''), /line \d+: has 28 columns, needs 29/],
    ['a row without a name', csv.replace('DENY EXAMPLE', ''), /has no name/],
    ['a row without a number', csv.replace('70003,', ','), /has no number of its own/],
  ])('CSV: %s', async (_, content, message) => {
    await expect(loadFiles('us-csl', { 'csl.csv': content })).rejects.toMatchObject({
      code: 'invalid-list',
      message: expect.stringMatching(message),
    })
  })

  test.each([
    ['cut off in a record', json.slice(0, json.indexOf('"TEST STAR"')), /cut off: it ends on line \d+/],
    ['cut off in a text', json.slice(0, json.indexOf('STAR"')), /cut off/],
    ['cut off after a record', json.slice(0, json.lastIndexOf('}')), /cut off/],
    ['one page of an answer', json.replace('{', '{"total": 23000,'), /holds 7 of 23000 entries: it is one page/],
    ['no list of results', json.replace('"results"', '"answers"'), /has no list "results"/],
    ['a bracket too many', `${json}]`, /closes a bracket|not well-formed/],
    [
      'a record that is not JSON',
      json.replace('"name": "TEST STAR"', '"name" "TEST STAR"'),
      /is no object of JSON \(record 5\)/,
    ],
    ['a record that is a number', json.replace(/\[\n {2}\{/, '[7,{'), /something in its list that is no record/],
    ['a name that is no text', json.replace('"name": "TEST STAR"', '"name": {"x": 1}'), /has no name/],
  ])('JSON: %s', async (_, content, message) => {
    await expect(loadFiles('us-csl', { 'csl.json': content })).rejects.toMatchObject({
      code: 'invalid-list',
      message: expect.stringMatching(message),
    })
  })

  test.each(['csl.csv', 'csl.json'])('%s in Windows-1252', async (name) => {
    const content = Buffer.from((name.endsWith('csv') ? csv : json).replace('VANYA', 'VÀNYA'), 'latin1')
    await expect(loadFiles('us-csl', { [name]: content })).rejects.toThrow('is not UTF-8 text')
  })

  test('a list of another id', async () => {
    await expect(loadFiles('bis-dpl', { 'csl.csv': csv })).rejects.toThrow('the US Consolidated Screening List in CSV')
  })
})

describe.skipIf(!haveSharedLists)('the publisher’s own CSV', () => {
  test('loads whole: 14,160 records of 14,048 numbers', async () => {
    // 71 parties stand on several lists of the Treasury under one number, so that 112 records join others.
    const { entries: read, report } = await loadWithReport('us-csl', join(sharedLists, 'csl/consolidated.csv'))
    expect(report).toMatchObject({ rows: 14_160, badRowCount: 0 })
    expect(read).toHaveLength(14_048)
    const ofType = (type?: string) => read.filter((entry) => entry.type === type).length
    expect([ofType('vessel'), ofType('aircraft'), ofType()]).toEqual([433, 283, 3_625])
    expect(read.filter((entry) => entry.programmes?.[0]?.startsWith('Entity List'))).toHaveLength(2_001)
    const byId = new Map(read.map((entry) => [entry.id, entry]))
    expect(byId.get('18741')).toMatchObject({
      names: [{ text: 'AUCTION LIMITED LIABILITY COMPANY', kind: 'primary' }, {}, {}, {}, {}],
      identifiers: [
        { kind: 'ogrn', value: '1027700256297', country: 'RU' },
        { kind: 'website', value: 'www.aukcion-sbrf.ru' },
      ],
      programmes: [
        sdn,
        'UKRAINE-EO13662',
        'RUSSIA-EO14024',
        'Sectoral Sanctions Identifications List (SSI) - Treasury Department',
      ],
      links: [{ to: '17018', relation: 'linked-to' }],
    })
    expect(byId.get('30902')).toMatchObject({ listedOn: '2021-06-03', countries: ['CN'] })
    expect(byId.get('6925')?.names.slice(-3)).toEqual([
      { text: 'FOOPIE', kind: 'weak-alias' },
      { text: 'FUPI', kind: 'weak-alias' },
      { text: 'AHMED THE TANZANIAN', kind: 'weak-alias' },
    ])
    expect(read.find((entry) => entry.names[0]?.text === 'Institut Stroiproekt, AO')).toMatchObject({
      countries: ['RU'],
      legalBasis: ['81 FR 94963'],
      listedOn: '2016-12-27',
    })
    // A year of 0017 is no day of listing.
    expect(read.find((entry) => entry.remarks?.includes('Effective 0017-05-26'))).not.toHaveProperty('listedOn')
  })
})
