import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { haveSharedLists, sharedLists } from '../shared-lists.js'
import { loadFiles, loadWithReport } from './load-text.js'

const path = join(import.meta.dirname, '../../fixtures/eu-fsf-xml/list.xml')
const text = readFileSync(path, 'utf8')
const load = (content: string | Uint8Array) => loadFiles('eu-fsf', { 'list.xml': content })
const invalid = (message: RegExp) => ({ code: 'invalid-list', message: expect.stringMatching(message) })

test('a person under two programmes reads back field by field as one entry', async () => {
  const { entries, publishedOn } = await loadWithReport('eu-fsf', path)
  expect(publishedOn).toBe('2026-10-05')
  expect(entries).toHaveLength(2)
  expect(entries[0]).toEqual({
    id: 'EU.9001.1',
    list: 'eu-fsf',
    type: 'person',
    names: [
      { text: 'Ivan Petrovich TESTOV', kind: 'primary', parts: { family: 'TESTOV', given: 'Ivan Petrovich' } },
      { text: 'Ivan Petrovitch Testov', kind: 'strong-alias' },
      { text: 'Иван Петрович ТЕСТОВ', kind: 'native', script: 'Cyrl' },
      { text: 'إيفان تيستوف', kind: 'native', script: 'Arab' },
      { text: 'Vanya', kind: 'weak-alias' },
      { text: 'The Glider', kind: 'weak-alias' },
      { text: 'Iwan Testow', kind: 'strong-alias' },
      { text: 'Ivan Test', kind: 'strong-alias' },
      { text: 'Testov I.P.', kind: 'strong-alias' },
    ],
    countries: ['RU'],
    datesOfBirth: ['1961-03-05', '1962', '1964-11', '1970', '1971', '1972'],
    placesOfBirth: ['Yelabuga, Tatarstan, RUSSIAN FEDERATION'],
    gender: 'male',
    identifiers: [
      { kind: 'passport', value: 'A1234567', country: 'IR' },
      { kind: 'passport', value: '700112233', country: 'RU' },
      { kind: 'ration-card', value: '0094195' },
    ],
    programmes: ['TST', 'OLD'],
    legalBasis: ['2021/901 (OJ L90)', '2019/900 (OJ L89)'],
    listedOn: '2019-08-01',
    remarks:
      'Date of UN designation: 2021-03-01; UN reference XXi.901; Title (a) Dr.; Function Director of Nova Glider; Son of Pyotr.; DOB circa 1962; Birth: from a forged passport; DOB 1970 to 1972; DOB 1380 (islamic calendar); Citizenship: Possibly Iranian; National passport A1234567: known to be false, name on document Ivan Falsov; National passport 700112233: diplomatic; Listed under part B',
  })
})

test('an organization reads back field by field', async () => {
  const { entries } = await loadWithReport('eu-fsf', path)
  expect(entries[1]).toEqual({
    id: 'EU.9002.2',
    list: 'eu-fsf',
    type: 'organization',
    names: [
      { text: 'Nova Glider Works', kind: 'primary' },
      { text: 'Нова Планер', kind: 'native', script: 'Cyrl' },
    ],
    countries: ['RU'],
    identifiers: [
      { kind: 'phone', value: '+7 351 775 10 37' },
      { kind: 'phone', value: '+7 351 775 10 38' },
      { kind: 'email', value: 'info@nova-glider.example' },
      { kind: 'email', value: 'sales@nova-glider.example' },
      { kind: 'website', value: 'http://www.nova-glider.example' },
      { kind: 'inn', value: '7700123459', country: 'RU' },
      { kind: 'bic', value: 'NOVARUMM' },
    ],
    addresses: [
      'ul. Sh-2, 11/9, P.O. Box 12 34, SEZ Test, 423600 Yelabuga, Tatarstan, RUSSIAN FEDERATION',
      'P.O. Box 5',
    ],
    programmes: ['TST'],
    legalBasis: ['2024/902 (OJ L 2024/902)'],
    remarks:
      'Address at the time of listing: ul. Sh-2, 11/9, P.O. Box 12 34, SEZ Test, 423600 Yelabuga, Tatarstan, RUSSIAN FEDERATION; Address: former location; FAX ext. 5; Earliest act named: 2022-11-20',
  })
})

test('what is not used is counted', async () => {
  const { report } = await loadWithReport('eu-fsf', path)
  expect(report).toMatchObject({ rows: 3, badRowCount: 0, notes: [] })
  expect([...report.unused]).toEqual([
    ['regulation/@regulationType', 3],
    ['regulation/@organisationType', 3],
    ['regulation/@entryIntoForceDate', 3],
    ['regulation/publicationUrl', 1],
    ['nameAlias/regulationSummary/@regulationType', 2],
    ['nameAlias/regulationSummary/@numberTitle', 2],
    ['nameAlias/regulationSummary/@publicationUrl', 2],
    ['identification/@issuedBy', 1],
    ['identification/@issueDate', 1],
  ])
})

const party = (id: string, inside: string) =>
  `<sanctionEntity euReferenceNumber="${id}"><regulation programme="TST" publicationDate="2024-01-01"/><subjectType code="enterprise"/>${inside}</sanctionEntity>`
const list = (...parties: string[]) => `<export xmlns="http://eu.europa.ec/fpi/fsd/export">${parties.join('')}</export>`
const name = (text: string, more = '') => `<nameAlias wholeName="${text}" ${more}/>`

describe('which name stands first', () => {
  test.each([
    ['an English one before a translation', [name('Erste', 'nameLanguage="DE"'), name('First')], 'First'],
    [
      'a Latin one before another script',
      [name('Первая', 'nameLanguage="BG"'), name('Erste', 'nameLanguage="DE"')],
      'Erste',
    ],
    ['one in another script before a weak one', [name('Weak', 'strong="false"'), name('Первая')], 'Первая'],
    ['a weak one when there is no other', [name('Weak', 'strong="false"')], 'Weak'],
  ])('%s', async (_, names, first) => {
    const { entries } = await load(list(party('EU.1.1', names.join(''))))
    expect(entries[0]!.names[0]).toMatchObject({ text: first, kind: 'primary' })
  })
})

describe('what is wrong with the file is told', () => {
  test.each([
    [
      'a party without a name',
      list(party('EU.1.1', name('A')), party('EU.2.2', '')),
      /has no name for the party EU\.2\.2/,
    ],
    ['a party without a number', list('<sanctionEntity/>'), /has no reference number/],
    [
      'a party again, away from the first',
      list(party('EU.1.1', name('A')), party('EU.2.2', name('B')), party('EU.1.1', name('C'))),
      /EU\.1\.1 a second time/,
    ],
    ['no party', list(), /holds no entry/],
    ['another file', '<?xml version="1.0"?><x><export></export></x>', /not the EU list: it begins with <x>/],
    ['the UN list', '<CONSOLIDATED_LIST></CONSOLIDATED_LIST>', /UN Security Council list in XML/],
    ['a web page', '<!DOCTYPE html><html></html>', /web page/],
    ['an empty file', '', /is empty/],
  ])('%s', async (_, content, message) => {
    await expect(load(content)).rejects.toMatchObject(invalid(message))
  })

  test.each([0.2, 0.5, 0.9, 0.999])('cut off after %f of it', async (share) => {
    await expect(load(text.slice(0, Math.floor(text.length * share)))).rejects.toMatchObject(
      invalid(/cut off|not well-formed/),
    )
  })

  test('another encoding than it says', async () => {
    await expect(load(Buffer.from(list(party('EU.1.1', name('Café'))), 'latin1'))).rejects.toMatchObject(
      invalid(/not UTF-8/),
    )
  })
})

describe.skipIf(!haveSharedLists)('the publisher’s own file', () => {
  const real = join(sharedLists, 'eu/fsf_full_1_1_part.xml')

  test('loads without a bad row: 1,044 elements are 1,024 parties, of which 20 stand under two programmes', async () => {
    const { entries, publishedOn, report } = await loadWithReport('eu-fsf', real)
    expect(report).toMatchObject({ rows: 1044, badRowCount: 0, notes: [] })
    expect(publishedOn).toBe('2022-03-18')
    expect(entries).toHaveLength(1024)
    expect(entries.filter((entry) => entry.programmes!.length > 1)).toHaveLength(20)
    expect(entries.filter((entry) => entry.type === 'person')).toHaveLength(696)
    const native = entries.flatMap((entry) => entry.names).filter((one) => one.kind === 'native')
    expect(native).toHaveLength(279)
    expect(new Set(native.map((one) => one.script))).toEqual(new Set(['Cyrl', 'Arab', 'Grek']))
  })

  test('a few parties read back', async () => {
    const { entries } = await loadWithReport('eu-fsf', real)
    const entry = (id: string) => entries.find((one) => one.id === id)
    expect(entry('EU.27.28')).toEqual({
      id: 'EU.27.28',
      list: 'eu-fsf',
      type: 'person',
      names: [
        {
          text: 'Saddam Hussein Al-Tikriti',
          kind: 'primary',
          parts: { family: 'Hussein Al-Tikriti', given: 'Saddam' },
        },
        { text: 'Abu Ali', kind: 'strong-alias' },
        { text: 'Abou Ali', kind: 'strong-alias' },
      ],
      countries: ['IQ'],
      datesOfBirth: ['1937-04-28'],
      placesOfBirth: ['al-Awja, near Tikrit, IRAQ'],
      gender: 'male',
      programmes: ['IRQ'],
      legalBasis: ['1210/2003 (OJ L169)'],
      remarks: 'UNSC RESOLUTION 1483; Earliest act named: 2003-07-08',
    })
    expect(entry('EU.472.57')).toMatchObject({
      type: 'person',
      names: [
        { text: 'Sayed Ghiasuddin Sayed Ghousuddin', kind: 'primary' },
        { text: 'Sayed Ghias', kind: 'strong-alias' },
        {
          text: 'Sayyed Ghiassouddine Agha',
          kind: 'strong-alias',
          parts: { family: 'Agha', given: 'Sayyed Ghiassouddine' },
        },
        { text: 'Sayyed Ghayasudin', kind: 'strong-alias' },
        { text: 'Agha, Sayyed Ghiassouddine', kind: 'strong-alias' },
      ],
      countries: ['AF'],
      datesOfBirth: ['1961', '1958', '1959', '1960', '1962', '1963'],
      placesOfBirth: ['Kohistan District, Faryab Province, AFGHANISTAN', 'Faryab province, AFGHANISTAN'],
      programmes: ['AFG', 'TAQA'],
      legalBasis: ['2017/404 (OJ L63)', '220/2008 (OJ L68)'],
    })
    expect(entry('EU.2738.59')).toEqual({
      id: 'EU.2738.59',
      list: 'eu-fsf',
      type: 'organization',
      names: [{ text: 'Cham Holding', kind: 'primary' }],
      countries: ['SY'],
      identifiers: [
        { kind: 'website', value: 'http://www.chamholding.sy' },
        { kind: 'phone', value: '+963 11 9962' },
        { kind: 'phone', value: '+963 11 668 14000' },
        { kind: 'phone', value: '+963 11 673 1044' },
        { kind: 'email', value: 'info@chamholding.sy' },
        { kind: 'fax', value: '+963 11 673 1274' },
      ],
      addresses: [
        'Cham Holding Building - Daraa Highway - Ashrafiyat Sahnaya Rif Dimashq, PO Box 9525, SYRIAN ARAB REPUBLIC',
      ],
      programmes: ['SYR'],
      legalBasis: ['2020/716 (OJ L168)'],
      remarks: 'Earliest act named: 2011-09-24',
    })
  })

  test('the excerpt that others edited for a test has one party twice, which is told', async () => {
    const excerpt = join(sharedLists, 'eu/fixtures/sample_eu.xml')
    await expect(loadWithReport('eu-fsf', excerpt)).rejects.toMatchObject(
      invalid(/1 row of 7 .* EU\.4009\.74 a second time/),
    )
  })
})
