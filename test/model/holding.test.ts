import { describe, expect, test } from 'vitest'
import { limits, parseWith, shipmentSchema, TradescreenError } from '../../src/model/index.js'

const read = (ownership: unknown) => parseWith(shipmentSchema, { parties: [{ name: 'T' }], ownership }, 'The shipment')

test('owner and owned are texts or parties, dates may be partial', () => {
  const rows = [
    {
      owner: 'A',
      owned: { name: 'T' },
      percent: 50,
      control: true,
      since: '2024-05-31',
      until: '2024-05',
      joint: 'Pool',
    },
  ]
  expect(read(rows).ownership).toEqual(rows)
})

describe('what is wrong is said with pointer', () => {
  test.each([
    ['a misspelt key', [{ owner: 'A', owned: 'T', percnt: 5 }], 'unknown-key', '/ownership/0/percnt'],
    ['a misspelt key of a party', [{ owner: { nam: 'A' }, owned: 'T' }], 'unknown-key', '/ownership/0/owner/nam'],
    ['a share above the whole', [{ owner: 'A', owned: 'T', percent: 100.1 }], 'too-large', '/ownership/0/percent'],
    ['a share below nothing', [{ owner: 'A', owned: 'T', percent: -1 }], 'invalid-value', '/ownership/0/percent'],
    ['no owner', [{ owned: 'T' }], undefined, '/ownership/0/owner'],
    [
      'a month that does not exist',
      [{ owner: 'A', owned: 'T', since: '2023-13' }],
      'invalid-value',
      '/ownership/0/since',
    ],
    [
      'an end before the beginning',
      [{ owner: 'A', owned: 'T', since: '2024-07', until: '2024-06-30' }],
      'invalid-value',
      '/ownership/0/since',
    ],
    ['too many rows', Array(limits.holdings + 1).fill({ owner: 'A', owned: 'T' }), 'too-large', '/ownership'],
  ])('%s', (_what, value, code, pointer) => {
    let error: unknown
    try {
      read(value)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(TradescreenError)
    expect(error).toMatchObject({ pointer, ...(code && { code }) })
  })
})
