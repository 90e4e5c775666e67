import { afterEach, expect, test } from 'vitest'
import { defineWatchlist, stampList } from '../../src/watchlists/index.js'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

const list = (publishedOn?: string) =>
  defineWatchlist({
    id: 'mine',
    title: 'Mine',
    publisher: 'me',
    staleAfterDays: 7,
    entries: [],
    ...(publishedOn && { publishedOn }),
  })

test('a list is stale from its stated age on', () => {
  expect(stampList(list('2024-02-28'), '2024-03-05', 1, 0)).toMatchObject({ ageDays: 6, stale: false })
  expect(stampList(list('2024-02-28'), '2024-03-06', 1, 0)).toMatchObject({ ageDays: 7, stale: true })
  expect(stampList(list('2024-02-28'), '2023-06-09', 1, 3)).toMatchObject({
    ageDays: -264,
    stale: false,
    entriesAsOf: 3,
  })
})

test('a list without a date has no age', () => {
  const stamp = stampList(list(), '2024-03-05', 1, 0)
  expect(stamp).not.toHaveProperty('ageDays')
  expect(stamp).not.toHaveProperty('publishedOn')
  expect(stamp.stale).toBe(false)
})

test('the time zone of the machine does not matter, nor a day that it skipped', () => {
  for (const TZ of ['UTC', 'Pacific/Apia', 'America/New_York', 'Asia/Tehran', 'America/Sao_Paulo']) {
    process.env.TZ = TZ
    expect(stampList(list('2011-12-29'), '2011-12-31', 1, 0).ageDays).toBe(2)
    expect(stampList(list('2018-11-03'), '2018-11-05', 1, 0).ageDays).toBe(2)
    expect(stampList(list('2024-03-09'), '2024-03-11', 1, 0).ageDays).toBe(2)
  }
})
