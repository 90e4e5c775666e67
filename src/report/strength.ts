/** Log-odds from which evidence is called moderate, strong and very strong: it then multiplies the odds by 2, 7 and 50. */
const steps = [
  { from: 4, word: 'very strong' },
  { from: 2, word: 'strong' },
  { from: 0.7, word: 'moderate' },
  { from: 0, word: 'slight' },
] as const

/** Columns that the longest of the words takes. */
const widest = Math.max(...steps.map(({ word }) => word.length))

/** Sign and strength of log-odds, in columns of the same width; blank when they change nothing. */
export function strength(odds: number | undefined): string {
  if (odds === undefined || odds === 0) return ' '.repeat(widest + 2)
  const word = steps.find(({ from }) => Math.abs(odds) >= from)!.word
  return `${odds > 0 ? '+' : '−'} ${word.padEnd(widest)}`
}

/** In the same columns: evidence that settles the matter whatever the rest says. */
export const decides = `+ ${'decides'.padEnd(widest)}`

/** What a score says in words. */
export function scoreInWords(score: number): string {
  if (score >= 0.9) return 'almost surely the same party'
  if (score >= 0.7) return 'probably the same party'
  if (score >= 0.5) return 'as likely the same party as not'
  return score >= 0.2 ? 'rather another party' : 'most probably another party'
}
