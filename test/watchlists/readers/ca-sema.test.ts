import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { haveSharedLists, sharedLists } from '../shared-lists.js'
import { loadFiles, loadWithReport } from './load-text.js'

const path = join(import.meta.dirname, '../../fixtures/ca-sema/sema.xml')
const text = readFileSync(path, 'utf8')

test('reads back field by field', async () => {
  const { entries, report } = await loadWithReport('ca-sema', path)
  expect(entries).toEqual([
    {
      id: 'belarus:1-part-1:1',
      list: 'ca-sema',
      type: 'person',
      names: [
        { text: 'PROBNY, Ivan Ivanavich', kind: 'primary', parts: { family: 'PROBNY', given: 'Ivan Ivanavich' } },
        {
          text: 'PROBNIY, Ivan Ivanavich',
          kind: 'strong-alias',
          parts: { family: 'PROBNIY', given: 'Ivan Ivanavich' },
        },
        { text: 'Yan', kind: 'weak-alias' },
        { text: 'Ian PROBNY', kind: 'strong-alias' },
        { text: 'Jan Probny', kind: 'strong-alias' },
        { text: 'Ян Пробны', kind: 'native', script: 'Cyrl' },
        { text: 'Иван Пробный', kind: 'native', script: 'Cyrl' },
        { text: 'Ваня Пробный', kind: 'native', script: 'Cyrl' },
      ],
      datesOfBirth: ['1963', '1964'],
      programmes: ['Belarus'],
      legalBasis: ['Belarus: schedule 1, Part 1, item 1'],
      listedOn: '2020-09-28',
      remarks: 'Title General',
    },
    {
      id: 'russia:1-part-2:1',
      list: 'ca-sema',
      type: 'organization',
      names: [
        { text: 'Test Glider Plant (TGP)', kind: 'primary' },
        { text: 'Usine de planeurs Test (TGP)', kind: 'strong-alias' },
        { text: 'Завод планеров, АО', kind: 'native', script: 'Cyrl' },
        { text: 'АО «Завод, цех и Ко»', kind: 'native', script: 'Cyrl' },
        { text: 'АО «ЗП»', kind: 'native', script: 'Cyrl' },
        { text: 'TGP', kind: 'strong-alias' },
        { text: 'Gliders of Test, LLC', kind: 'strong-alias' },
      ],
      programmes: ['Russia'],
      legalBasis: ['Russia: schedule 1, Part 2, item 1'],
      listedOn: '2022-04-08',
    },
    {
      id: 'russia:1.1:1',
      list: 'ca-sema',
      type: 'vessel',
      names: [{ text: 'Proba Star', kind: 'primary' }],
      identifiers: [{ kind: 'imo', value: '9123452' }],
      programmes: ['Russia'],
      legalBasis: ['Russia: schedule 1.1, item 1'],
      vessel: { type: 'Oil Tanker', builtIn: '2004' },
      listedOn: '2025-02-21',
    },
    {
      id: 'jvcfor:2',
      list: 'ca-sema',
      type: 'person',
      names: [{ text: 'Probnaya', kind: 'primary' }],
      programmes: ['Justice for Victims of Corrupt Foreign Officials Regulations (JVCFOR)'],
      legalBasis: ['Justice for Victims of Corrupt Foreign Officials Regulations (JVCFOR): item 2'],
      listedOn: '2017-11-03',
      remarks: 'DOB Sep-65',
    },
    {
      id: 'iran:1-part-1:7',
      list: 'ca-sema',
      type: 'person',
      names: [
        { text: 'Namuneh, Ali', kind: 'primary', parts: { family: 'Namuneh', given: 'Ali' } },
        { text: 'نمونه علی', kind: 'native', script: 'Arab' },
      ],
      datesOfBirth: ['1954-08-30'],
      programmes: ['Iran'],
      legalBasis: ['Iran: schedule 1, Part 1, item 7'],
      listedOn: '2013-05-29',
    },
  ])
  expect(report).toMatchObject({ rows: 5, badRowCount: 0 })
  expect([...report.unused]).toEqual([['Note', 1]])
})

test.each([
  ['empty', '', /is empty/],
  ['a web page', '<html></html>', /web page/],
  ['XML of another list', '<CONSOLIDATED_LIST></CONSOLIDATED_LIST>', /UN Security Council/],
  ['cut off in a text', text.slice(0, text.indexOf('Tanker')), /cut off/],
  ['cut off between records', text.slice(0, text.lastIndexOf('<record>')), /cut off/],
  ['not well-formed', text.replace('</LastName>', '</Name>'), /not well-formed/],
  [
    'a document type',
    text.replace('<data-set', '<!DOCTYPE x [<!ENTITY y "z">]>\n<data-set'),
    /document type declaration/,
  ],
  ['another encoding', Buffer.from(text, 'latin1'), /not UTF-8/i],
  ['no name', text.replace('<EntityOrShip>Proba Star</EntityOrShip>', ''), /has no name/],
  ['no item', text.replace('<Item>7</Item>', ''), /has no item number/],
  [
    'a place twice',
    text.replace('<Schedule>1.1', '<Schedule>1, Part 2'),
    /russia:1-part-2:1 in the schedules a second time/,
  ],
  ['no date', text.replace('2013-05-29', 'soon'), /has "soon" as day of listing/],
])('%s is told by name', async (_, content, message) => {
  await expect(loadFiles('ca-sema', { 'sema.xml': content })).rejects.toMatchObject({
    code: 'invalid-list',
    message: expect.stringMatching(message),
  })
})

describe.skipIf(!haveSharedLists)('the publisher’s own file', () => {
  test('loads whole: 4,759 records', async () => {
    const { entries, report } = await loadWithReport('ca-sema', join(sharedLists, 'ca/sema.xml'))
    expect(report).toMatchObject({ rows: 4_759, badRowCount: 0 })
    expect([...report.unused]).toEqual([])
    expect(entries).toHaveLength(4_759)
    const ofType = (type: string) => entries.filter((entry) => entry.type === type).length
    expect([ofType('person'), ofType('vessel'), ofType('organization')]).toEqual([3_334, 109, 1_316])
    const byId = new Map(entries.map((entry) => [entry.id, entry]))
    expect(byId.get('russia:1-part-1:539')).toEqual({
      id: 'russia:1-part-1:539',
      list: 'ca-sema',
      type: 'person',
      names: [
        { text: 'ERNST, Konstantin Lvovich', kind: 'primary', parts: { family: 'ERNST', given: 'Konstantin Lvovich' } },
        { text: 'Константин Львович Эрнст', kind: 'native', script: 'Cyrl' },
      ],
      datesOfBirth: ['1961'],
      programmes: ['Russia'],
      legalBasis: ['Russia: schedule 1, Part 1, item 539'],
      listedOn: '2022-03-06',
    })
    expect(byId.get('russia:1.1:17')).toMatchObject({
      names: [{ text: 'Nurkez', kind: 'primary' }],
      identifiers: [{ kind: 'imo', value: '9253325' }],
      vessel: { type: 'Oil Tanker', builtIn: '2004' },
    })
  })
})
