import { join } from 'node:path'
import type { ListEntry } from '../../src/model/index.js'

const folder = join(import.meta.dirname, '../fixtures/ofac-same')

/** The same four entries in every form in which OFAC publishes, made up by hand. */
export const ofacSame = (file: string): string => join(folder, file)

const list = 'ofac-sdn'

/** What every form says of them. */
export const sameEntries: readonly ListEntry[] = [
  {
    id: '201',
    list,
    type: 'person',
    names: [
      { text: 'TESTOV, Ivan Petrovich', kind: 'primary', parts: { family: 'TESTOV', given: 'Ivan Petrovich' } },
      { text: 'TESTOFF, Ivan', kind: 'strong-alias', parts: { family: 'TESTOFF', given: 'Ivan' } },
      { text: 'IVANOV, Ivan', kind: 'former', parts: { family: 'IVANOV', given: 'Ivan' } },
      { text: 'VANYA', kind: 'weak-alias' },
    ],
    countries: ['RU', 'IR', 'UA'],
    datesOfBirth: ['1961-03-05', '1962', '1963', '1970', '1971', '1972', '1964-11'],
    placesOfBirth: ['Yelabuga, Russia', 'Kazan, Russia'],
    gender: 'male',
    identifiers: [
      { kind: 'crypto-address', value: 'XBT 1TestAddress1111111111111111111111' },
      { kind: 'email', value: 'ivan@nova-glider.example' },
      { kind: 'phone', value: '78005550100' },
      { kind: 'passport', value: 'A1234567', country: 'IR' },
      { kind: 'passport', value: '700112233', country: 'RU' },
      { kind: 'national-id', value: '4712345678', country: 'IR' },
    ],
    addresses: ['ul. Testovaya 1, Office 2, Yelabuga, Tatarstan 423600, Russia', 'Kerch, Region: Crimea'],
    programmes: ['TEST-EO1', 'TEST-IFSR'],
    remarks:
      'Title Director of Nova Glider Works; DOB circa 1963; DOB 1970 to 1972; Secondary sanctions risk: section 1(b) of an order, as amended; Former head of the testing range',
    links: [{ to: '202', relation: 'linked-to' }],
  },
  {
    id: '202',
    list,
    type: 'organization',
    names: [
      { text: 'NOVA GLIDER WORKS', kind: 'primary' },
      { text: 'NOVA PLANER', kind: 'strong-alias' },
      { text: 'OLD GLIDER WORKS', kind: 'former' },
      { text: 'NEW GLIDER WORKS', kind: 'strong-alias' },
      { text: 'NGW', kind: 'weak-alias' },
    ],
    countries: ['RU', 'IR', 'CY'],
    identifiers: [
      { kind: 'bic', value: 'NOVARUMM' },
      { kind: 'website', value: 'www.nova-glider.example' },
      { kind: 'inn', value: '7700123459', country: 'RU' },
      { kind: 'ogrn', value: '1027700123450', country: 'RU' },
      { kind: 'lei', value: '253400TESTTESTTEST89', country: 'RU' },
    ],
    addresses: ['ul. Sh-2, 11/9, Yelabuga 423600, Russia', 'Tehran, Iran', 'Cyprus'],
    programmes: ['TEST-EO1'],
    remarks:
      'Organization Established Date 16 Aug 2011; Additional Sanctions Information - Subject to Testing; All offices worldwide',
    links: [{ to: '201', relation: 'linked-to' }],
  },
  {
    id: '203',
    list,
    type: 'vessel',
    names: [
      { text: 'CASPIAN TESTER', kind: 'primary' },
      { text: 'SEA TESTER', kind: 'former' },
    ],
    countries: ['IR'],
    identifiers: [
      { kind: 'call-sign', value: '9TEST1' },
      { kind: 'imo', value: '9123452' },
      { kind: 'mmsi', value: '422141000' },
    ],
    programmes: ['TEST-EO1'],
    vessel: {
      type: 'General Cargo',
      tonnage: '3,345',
      grossTonnage: '2,478',
      flag: 'IR',
      formerFlags: ['MT'],
      builtIn: '1998',
    },
    links: [
      { to: '202', relation: 'owner' },
      { to: '202', relation: 'linked-to' },
    ],
  },
  {
    id: '204',
    list,
    type: 'aircraft',
    names: [{ text: 'EP-TST', kind: 'primary' }],
    identifiers: [
      { kind: 'aircraft-tail', value: 'EP-TST' },
      { kind: 'aircraft-serial', value: '24363' },
      { kind: 'mode-s', value: '7342B3' },
    ],
    programmes: ['TEST-EO1'],
    remarks: 'Aircraft Model B.747-422',
    links: [{ to: '202', relation: 'operator' }],
  },
]

/** What only the advanced and the enhanced XML say, by id. */
const more: Readonly<Record<string, Partial<ListEntry>>> = {
  201: {
    names: [
      {
        text: 'ТЕСТОВ, Иван Петрович',
        kind: 'native',
        parts: { family: 'ТЕСТОВ', given: 'Иван Петрович' },
        script: 'Cyrl',
      },
      { text: 'ایوان تستوف', kind: 'native', parts: { family: 'تستوف', given: 'ایوان' }, script: 'Arab' },
    ],
    legalBasis: ['Executive Order 99001 (Testing)', 'Testing Act'],
    listedOn: '2021-04-15',
    links: [{ to: '202', relation: 'leader-or-official-of' }],
  },
  202: {
    names: [
      { text: 'НОВА ПЛАНЕР', kind: 'native', script: 'Cyrl' },
      { text: '新星滑翔机厂', kind: 'native', script: 'Hans' },
    ],
    legalBasis: ['Executive Order 99001 (Testing)'],
    listedOn: '2020-02-29',
    links: [{ to: '201', relation: 'owned-or-controlled-by' }],
  },
  203: {
    legalBasis: ['Testing Act'],
    listedOn: '2022-12-01',
    links: [
      { to: '202', relation: 'owner' },
      { to: '202', relation: 'owned-or-controlled-by' },
    ],
  },
  204: { legalBasis: ['Testing Act'], listedOn: '2022-12-01' },
}

/** What the advanced and the enhanced XML say of them. */
export const sameEntriesInFull: readonly ListEntry[] = sameEntries.map((entry) => ({
  ...entry,
  ...more[entry.id],
  names: [...entry.names, ...(more[entry.id]?.names ?? [])],
}))
