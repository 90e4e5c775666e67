/** A number cell that cannot be read, and why. */
export interface NumberProblem {
  readonly problem: string
}

const grouped = (separator: string) => new RegExp(`^\\d{1,3}(?:\\${separator}\\d{3})+$`)
const groups = { ',': grouped(','), '.': grouped('.') }

/**
 * Reads a number as people in different countries write it: `1000`, `1,000.50`, `1.000,50`, `1 000,50`, `1'000.50`.
 * Where `1,000` could mean one or one thousand it refuses to guess.
 * @param cell The cell, not empty.
 * @returns A number of 0 or more, or what is wrong.
 */
export function readNumberCell(cell: string): number | NumberProblem {
  const text = cell.normalize('NFKC').trim()
  if (text.length > 40) return { problem: 'is too long for a number' }
  if (/^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/.test(text)) return Number(text.replace(/[ '’]/g, '').replace(',', '.'))
  if (/^\d+$/.test(text)) return Number(text)
  if (!/^[\d.,]+$/.test(text) || !/\d/.test(text)) return { problem: 'is not a number of 0 or more' }
  const last = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.'
  const other = last === ',' ? '.' : ','
  const whole = text.slice(0, text.lastIndexOf(last))
  const fraction = text.slice(whole.length + 1)
  if (text.includes(other)) {
    const fits = groups[other].test(whole) && /^\d+$/.test(fraction)
    return fits
      ? Number(`${whole.replaceAll(other, '')}.${fraction}`)
      : { problem: 'has separators that do not fit a number' }
  }
  if (whole.includes(last)) {
    return groups[last].test(text)
      ? Number(text.replaceAll(last, ''))
      : { problem: 'has separators that do not fit a number' }
  }
  if (/^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3) {
    return { problem: `could mean ${whole}${fraction} or ${whole}.${fraction}` }
  }
  if (!/^\d*$/.test(whole) || !/^\d+$/.test(fraction)) return { problem: 'is not a number of 0 or more' }
  return Number(`${whole || '0'}.${fraction}`)
}
