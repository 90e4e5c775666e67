import type { PartyMatch, Reason } from '../model/index.js'
import { entryFingerprint } from './entry-fingerprint.js'
import type { IndexedEntry } from './match-index.js'

/** A match as it is told: the entry, which of its names fits, and why. */
export function toMatch(
  { entry, watchlist }: IndexedEntry,
  matched: { text: string; kind: PartyMatch['matchedKind'] },
  score: number,
  decidedBy: PartyMatch['decidedBy'],
  reasons: Reason[],
): PartyMatch {
  return {
    list: watchlist.id,
    entryId: entry.id,
    name: entry.names[0]!.text,
    matchedName: matched.text,
    matchedKind: matched.kind,
    ...(entry.type === undefined ? {} : { type: entry.type }),
    programmes: [...(entry.programmes ?? [])],
    ...(entry.listedOn === undefined ? {} : { listedOn: entry.listedOn }),
    score,
    decidedBy,
    reasons,
    sources: entry.sources?.map((source) => ({ ...source })) ?? [
      {
        id: watchlist.id,
        title: watchlist.title,
        publisher: watchlist.publisher,
        ...(watchlist.publishedOn === undefined ? {} : { publishedOn: watchlist.publishedOn }),
        locator: `entry ${entry.id}`,
      },
    ],
    entrySha256: entryFingerprint(entry),
  }
}
