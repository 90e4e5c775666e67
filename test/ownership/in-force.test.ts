import { expect, test } from 'vitest'
import { whyNotInForce } from '../../src/ownership/index.js'

test.each([
  [{}, undefined],
  [{ until: '2024-05-31' }, 'The holding ended on 2024-05-31.'],
  [{ until: '2024-06-01' }, undefined],
  [{ until: '2024-05' }, 'The holding ended in 2024-05.'],
  [{ until: '2024-06' }, undefined],
  [{ until: '2023' }, 'The holding ended in 2023.'],
  [{ until: '2024' }, undefined],
  [{ since: '2024-06-02' }, 'The holding begins only on 2024-06-02.'],
  [{ since: '2024-06-01' }, undefined],
  [{ since: '2024-06' }, undefined],
  [{ since: '2024-07' }, 'The holding begins only in 2024-07.'],
  [{ since: '2024' }, undefined],
])('%j on 2024-06-01: %s', (span, why) => {
  expect(whyNotInForce(span, '2024-06-01')).toBe(why)
})
