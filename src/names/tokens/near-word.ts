import { isOneEditApart } from './near-phrase.js'
import type { Meaning, Phrases } from './phrases.js'

/** Letters that two words share at their front or at their end when a single edit makes one of the other. */
const shared = 3

interface Known {
  readonly text: string
  readonly meaning: Meaning
}

/** Long words by their first and by their last letters. */
export interface NearWords {
  readonly byFront: ReadonlyMap<string, readonly Known[]>
  readonly byEnd: ReadonlyMap<string, readonly Known[]>
}

/** Builds the table for the phrases of one word that a name may misspell: those of so many letters and more. */
export function makeNearWords({ byText }: Phrases, least: number): NearWords {
  const byFront = new Map<string, Known[]>()
  const byEnd = new Map<string, Known[]>()
  for (const [text, meaning] of byText) {
    if (text.length < least || text.includes(' ')) continue
    const known = { text, meaning }
    for (const [table, key] of [[byFront, text.slice(0, shared)] as const, [byEnd, text.slice(-shared)] as const])
      table.set(key, [...(table.get(key) ?? []), known])
  }
  return { byFront, byEnd }
}

function near(text: string, list: readonly Known[]): Known | undefined {
  for (const known of list)
    if (Math.abs(known.text.length - text.length) <= 1 && isOneEditApart(text, known.text)) return known
  return undefined
}

/** The known word that a word misspells by one letter. */
export function nearWord(text: string, { byFront, byEnd }: NearWords): Known | undefined {
  const front = byFront.get(text.slice(0, shared))
  const found = front && near(text, front)
  if (found !== undefined) return found
  const end = byEnd.get(text.slice(-shared))
  return end && near(text, end)
}
