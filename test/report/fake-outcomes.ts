import { type ListStamp, type Outcome, type Screening, TradescreenError } from '../../src/model/index.js'
import type { ReportRun } from '../../src/report/index.js'

export const stamp: ListStamp = {
  id: 'made-up',
  title: 'Made-up list',
  publisher: 'Nobody',
  publishedOn: '2024-01-31',
  sha256: 'a'.repeat(64),
  entries: 1234,
  entriesAsOf: 1200,
  ageDays: 10,
  stale: false,
}

export const run: ReportRun = {
  asOf: '2024-02-10',
  lists: [stamp],
  policy: { name: 'recommended', sha256: 'b'.repeat(64) },
}

/** A screening without flags, to be filled. */
export const screening = (part: Partial<Screening>): Screening => ({
  schemaVersion: 1,
  status: 'none',
  score: 0,
  asOf: run.asOf,
  flags: [],
  lists: [stamp],
  policy: run.policy,
  ...part,
})

const source = {
  id: 'made-up',
  title: 'Made-up list',
  publisher: 'Nobody',
  publishedOn: '2024-01-31',
  locator: 'entry 7',
}

/** Two records with flags, one without, one that could not be read. */
export const outcomes: Outcome[] = [
  {
    position: 1,
    ref: 'A-1',
    shipment: { ref: 'A-1', parties: [{ name: 'Пример Трейдинг' }, { name: '=HYPERLINK("x")' }] },
    screening: screening({
      ref: 'A-1',
      status: 'hold',
      score: 0.97,
      flags: [
        {
          rule: 'party/listed',
          severity: 'hold',
          score: 0.97,
          message: '"Пример Трейдинг" is listed: PRIMER TRADING, entry 7 of made-up.',
          subject: '/parties/0',
          match: {
            list: 'made-up',
            entryId: '7',
            name: 'PRIMER TRADING',
            matchedName: 'PRIMER TRADING',
            programmes: ['X', 'Y'],
            listedOn: '2023-05',
          },
          reasons: [
            { code: 'name', effect: 0.97, text: 'The name is the same in another script.' },
            { code: 'country', effect: -0.05, text: 'The countries differ.' },
            { code: 'input', effect: 0, text: 'No identifier was given.' },
          ],
          sources: [{ ...source, claimedBy: 'Somebody', modality: 'reported', disputedBy: 'Somebody else' }],
          advice: 'Compare the registration number with the entry on the publisher’s own list.',
        },
        {
          rule: 'party/resembles-listed',
          severity: 'review',
          score: 0.8,
          message: '-1+2 resembles something.',
          subject: '/parties/1',
          reasons: [{ code: 'name', effect: 0.8, text: '=1+1' }],
          sources: [],
          advice: '@look',
          suppressed: { reason: 'checked by phone' },
        },
      ],
    }),
  },
  {
    position: 2,
    ref: 'A-2',
    shipment: { ref: 'A-2', items: [{ description: 'Desk lamp' }] },
    screening: screening({ ref: 'A-2' }),
  },
  {
    position: 3,
    ref: 'A-3',
    error: new TradescreenError('invalid-csv', 'Line 4: the row has 2 cells, the header 3.', {
      hint: 'Look at the delimiters.',
    }),
  },
  {
    position: 4,
    shipment: { items: [{ description: 'Servo' }] },
    screening: screening({
      status: 'review',
      score: 0.5,
      flags: [
        {
          rule: 'item/uav-advisory',
          severity: 'review',
          score: 0.5,
          message: '"Servo" is a kind of goods that the advisory names.',
          subject: '/items/0',
          match: { catalogue: 'uav-advisory', id: 'actuators', title: 'Servo motors' },
          reasons: [{ code: 'description', effect: 0.5, text: 'The text says "servo".' }],
          sources: [source],
          advice: 'Ask what it is for.',
        },
        {
          rule: 'list/stale',
          severity: 'info',
          score: 0.3,
          message: 'The list is old.',
          subject: '',
          reasons: [{ code: 'list', effect: 0, text: 'It is 400 days old.' }],
          sources: [],
          advice: 'Load a newer copy.',
        },
      ],
    }),
  },
]
