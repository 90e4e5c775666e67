import { nameEndings } from '../../knowledge/compiled/name-endings.js'

/**
 * A test whether the second of two words is the first with another ending of the same surname.
 * @param kind Whose endings.
 */
export function endingTest(kind: 'gender' | 'baltic'): (usual: string, other: string) => boolean {
  /** Usual endings by another one, with the letters needed in front. */
  const usualEndings = new Map<string, Map<string, number>>()
  let longest = 0
  for (const row of nameEndings) {
    if (row.kind !== kind) continue
    for (const other of row.others) {
      const usual = usualEndings.get(other) ?? new Map<string, number>()
      usualEndings.set(other, usual.set(row.ending, row.stem))
      longest = Math.max(longest, other.length)
    }
  }
  return (usual, other) => {
    // Letters of the ending may be shared too: `petrov` and `petrova`.
    for (let stem = sharedLetters(usual, other); stem > 0 && other.length - stem <= longest; stem--) {
      const least = usualEndings.get(other.slice(stem))?.get(usual.slice(stem))
      if (least !== undefined && stem >= least) return true
    }
    return false
  }
}

function sharedLetters(first: string, second: string): number {
  let shared = 0
  while (shared < first.length && first[shared] === second[shared]) shared++
  return shared
}
