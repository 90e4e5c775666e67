import Fuse from 'fuse.js'

/** The known word that a mistyped one most likely stands for, or `undefined` when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const fuse = new Fuse(known, { threshold: 0.4, ignoreLocation: true })
  return fuse.search(word.slice(0, 64))[0]?.item
}

/** ` Did you mean "…"?`, or nothing when no known word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const guess = nearest(word, known)
  return guess === undefined ? '' : `Did you mean "${guess}"?`
}
