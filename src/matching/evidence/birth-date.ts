import type { Evidence } from './evidence.js'

type Fit = 'same' | 'swapped' | 'month' | 'year' | 'digit' | 'same-year' | 'near-year' | 'different'

const fits: Record<Fit, { odds: number; supports: boolean; text: string }> = {
  same: { odds: 3, supports: true, text: 'The birth dates are the same.' },
  swapped: { odds: 2.2, supports: true, text: 'The birth dates are the same with day and month swapped.' },
  month: { odds: 2, supports: true, text: 'The birth dates agree in year and month.' },
  year: { odds: 1.3, supports: true, text: 'The birth years are the same.' },
  digit: { odds: 1, supports: true, text: 'The birth dates differ in one digit.' },
  'same-year': { odds: -0.7, supports: false, text: 'The birth years are the same, but the days differ.' },
  'near-year': { odds: -0.7, supports: false, text: 'The birth years are one year apart.' },
  different: { odds: -3.5, supports: false, text: 'The birth dates differ.' },
}
const order: readonly Fit[] = ['same', 'swapped', 'month', 'digit', 'year', 'same-year', 'near-year', 'different']

function digitsApart(a: string, b: string): number {
  let count = 0
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) count++
  return count
}

/** How two dates of day, month or year precision fit. */
function fit(a: string, b: string): Fit {
  const length = Math.min(a.length, b.length)
  const first = a.slice(0, length)
  const second = b.slice(0, length)
  if (first === second) return length === 10 ? 'same' : length === 7 ? 'month' : 'year'
  if (length === 10) {
    if (a.slice(0, 4) === b.slice(0, 4) && a.slice(5, 7) === b.slice(8, 10) && a.slice(8, 10) === b.slice(5, 7))
      return 'swapped'
    if (digitsApart(a, b) === 1) return 'digit'
  }
  if (a.slice(0, 4) === b.slice(0, 4)) return 'same-year'
  if (Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) <= 1) return 'near-year'
  return 'different'
}

/** What the birth dates say: the best of those listed. Nothing when either side has none. */
export function birthDateEvidence(
  query: string | undefined,
  listed: readonly string[] | undefined,
): Evidence | undefined {
  if (query === undefined || listed === undefined || listed.length === 0) return undefined
  let best: { fit: Fit; date: string } | undefined
  for (const date of listed) {
    const found = fit(query, date)
    if (!best || order.indexOf(found) < order.indexOf(best.fit)) best = { fit: found, date }
  }
  const { odds, supports, text } = fits[best!.fit]
  return {
    supports,
    odds,
    contradicts: best!.fit === 'different',
    reason: { code: 'birth-date', text, query, listed: best!.date },
  }
}
