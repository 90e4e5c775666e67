import type { NameDetails } from '../../src/model/index.js'

/** Details of two names without a word. */
export const details: NameDetails = {
  kind: 'primary',
  grade: 'name',
  pairs: [],
  onlyParty: [],
  onlyListed: [],
  evidence: [],
}

/** A pair of words. */
export const word = (query: string, listed: string, similarity: number, weight: number) => ({
  query,
  listed,
  how: similarity === 1 ? 'same word' : 'similar spelling',
  similarity,
  weight,
})
