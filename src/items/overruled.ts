import type { Reason } from '../model/index.js'
import type { DescribedKind } from './described-kind.js'
import type { PhraseHit, PhraseSearch } from './phrase-index.js'

/** What is left of a lead whose word means other goods here: enough to be told, far too little to count. */
const leftOver = 0.05

/** Whether a reason says that a word means other goods here. */
export const isOverruling = (reason: Reason): boolean => reason.details?.overruled === true

/**
 * Words that would be a lead by themselves but stand inside the name of everyday goods, such as `memory` in `memory foam`.
 * They are told with the reason, so that a reader sees that the word was not missed.
 */
export function overruled(covered: PhraseSearch['covered'], written: (hit: PhraseHit) => string): DescribedKind[] {
  const told = new Map<string, DescribedKind>()
  for (const { hit, by } of covered) {
    if (hit.kind.groups.length === 0 || by.kind.groups.length > 0 || told.has(hit.kind.id)) continue
    const words = written(hit)
    const reasons: Reason[] = [
      {
        code: 'description',
        effect: leftOver,
        text: `By itself, “${words}” would name ${hit.kind.title}.`,
        query: words,
      },
      {
        code: 'description',
        effect: -hit.kind.strength,
        text: `Here it stands in “${written(by)}”, which names ${by.kind.title}.`,
        query: written(by),
        details: { overruled: true },
      },
    ]
    told.set(hit.kind.id, { kind: hit.kind, score: leftOver, role: 'overruled', words, reasons })
  }
  return [...told.values()]
}
