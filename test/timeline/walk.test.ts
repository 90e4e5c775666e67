import { expect, test } from 'vitest'
import type { Screening } from '../../src/model/index.js'
import type { DatedCause } from '../../src/timeline/causes.js'
import { walk } from '../../src/timeline/index.js'

const cause = (date: string): DatedCause => ({ date, kind: 'rule', text: `something on ${date}` })

/** A deal that is flagged from one day to another, both included. */
function flaggedOn(from: string, until: string, asked: string[] = []) {
  return (asOf: string): Screening => {
    asked.push(asOf)
    const flag = { rule: 'a/b', severity: 'hold' as const, score: 1, message: '', subject: '', sources: [], advice: '' }
    const on = from <= asOf && asOf <= until
    return {
      schemaVersion: 1,
      status: on ? 'hold' : 'none',
      score: on ? 1 : 0,
      asOf,
      flags: on ? [{ ...flag, reasons: [{ code: 'other', effect: 1, text: asOf }] }] : [],
      lists: [],
      policy: { name: 'x', sha256: 'y' },
    }
  }
}
const spans = (timeline: ReturnType<typeof walk>) =>
  timeline.steps.map(({ from, until, screening }) => `${from}..${until} ${screening.status}`)

test('steps follow one another without a gap, and days without a change are dropped', () => {
  const causes = ['2024-03-01', '2024-01-10', '2024-02-01', '2024-01-10'].map(cause)
  const timeline = walk(causes, flaggedOn('2024-01-10', '2024-02-29'), { asOf: '2024-06-01' })
  expect(spans(timeline)).toEqual([
    '2024-01-09..2024-01-09 none',
    '2024-01-10..2024-02-29 hold',
    '2024-03-01..2024-06-01 none',
  ])
  expect(timeline.steps[1]).toMatchObject({
    causes: [{ text: 'something on 2024-01-10' }, { text: 'something on 2024-01-10' }],
    changes: [{ kind: 'added', rule: 'a/b' }],
  })
})

test('only days on which something begins or ends are screened', () => {
  const asked: string[] = []
  walk([cause('2020-01-01'), cause('2025-01-01')], flaggedOn('2000-01-01', '2001-01-01', asked), { asOf: '2024-01-01' })
  expect(asked).toEqual(['2019-12-31', '2020-01-01', '2025-01-01'])
})

test('a span cuts the timeline; its borders count', () => {
  const screen = flaggedOn('2024-01-10', '2024-02-29')
  const causes = ['2024-01-10', '2024-03-01'].map(cause)
  const cut = (from: string | undefined, to: string | undefined) =>
    spans(walk(causes, screen, { from, to, asOf: '2024-06-01' }))
  expect(cut('2024-01-10', '2024-02-29')).toEqual(['2024-01-10..2024-02-29 hold'])
  expect(cut('2024-01-09', '2024-03-01')).toHaveLength(3)
  expect(cut('2024-03-01', '2024-03-01')).toEqual(['2024-03-01..2024-03-01 none'])
  expect(cut(undefined, '2023-01-01')).toEqual(['2023-01-01..2023-01-01 none'])
  expect(() => cut('2024-03-02', '2024-03-01')).toThrowError(expect.objectContaining({ code: 'invalid-value' }))
})

test('a deal on which nothing ever begins has one step', () => {
  expect(spans(walk([], flaggedOn('0', '1'), { asOf: '2024-06-01' }))).toEqual(['2024-06-01..2024-06-01 none'])
})

test('too many days are refused', () => {
  const causes = Array.from({ length: 5_001 }, (_, at) =>
    cause(new Date(Date.UTC(2000, 0, 2 + at)).toISOString().slice(0, 10)),
  )
  const screen = flaggedOn('0', '1')
  expect(() => walk(causes, screen, { from: '2000-01-01', asOf: '2020-01-01' })).toThrowError(
    expect.objectContaining({ code: 'too-large' }),
  )
  expect(spans(walk(causes, screen, { from: '2000-01-02', asOf: '2020-01-01' }))).toHaveLength(1)
})
