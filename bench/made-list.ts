import { defineWatchlist } from '../scripts/built.js'
import type { Watchlist } from '../src/index.js'

const syllables =
  'ka ri mo sa to le na vi da shi ro ba lu che an el dor mir ov gan tek fa zu ho ya pe ri sto bel mar kin ras tal ven qu jo wen'.split(
    ' ',
  )
const trades =
  'TRADING SHIPPING INDUSTRIES GROUP HOLDING ENERGY SERVICES TECHNOLOGY IMPORT EXPORT BANK LOGISTICS'.split(' ')
const forms = 'LLC LTD CO GMBH JSC SA INC'.split(' ')

/** Numbers from 0 to below 1 that are the same for the same seed. */
function numbers(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1
  return () => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 2 ** 32
  }
}

/** The word of a rank: more and other syllables for rarer words, always the same for a rank and a kind. */
function word(rank: number, kind: number): string {
  let rest = rank * 7 + kind
  let text = ''
  do {
    text += syllables[rest % syllables.length]
    rest = Math.floor(rest / syllables.length)
  } while (rest > 0 || text.length < 4)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Made-up names: three of four are persons. A few words are in very many names and most words in few, as in real lists (Zipf). */
export function madeNames(count: number, seed: number): { name: string; type: 'person' | 'organization' }[] {
  const next = numbers(seed)
  const pick = (vocabulary: number, kind: number) => word(Math.floor(vocabulary ** next()), kind)
  const one = (from: readonly string[]) => from[Math.floor(from.length * next() ** 2)]!
  return Array.from({ length: count }, () =>
    next() < 0.75
      ? {
          name: [pick(20_000, 1), pick(20_000, 1), pick(300_000, 3)].slice(next() < 0.5 ? 1 : 0).join(' '),
          type: 'person',
        }
      : { name: [pick(300_000, 5), pick(50_000, 6), one(trades), one(forms)].join(' '), type: 'organization' },
  )
}

/** A list of so many made-up entries. */
export const madeList = (count: number): Watchlist =>
  defineWatchlist({
    id: 'made',
    title: 'Made-up names',
    publisher: 'bench',
    publishedOn: '2024-01-01',
    entries: madeNames(count, 1).map(({ name, type }, at) => ({
      id: String(at),
      type,
      names: [{ text: name, kind: 'primary' }],
    })),
  })
