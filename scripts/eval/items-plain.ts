import Fuse from 'fuse.js'
import { advisoryGroupRows } from '../../src/knowledge/compiled/advisory-group-rows.js'
import { chplRows } from '../../src/knowledge/compiled/chpl-rows.js'

const words = advisoryGroupRows.flatMap(({ id, title, synonyms }) => [title, ...synonyms].map((text) => ({ id, text })))
const groups = new Fuse(words, { keys: ['text'], includeScore: true, threshold: 0.2, ignoreLocation: true })
const codes = new Fuse(chplRows, { keys: ['description'], includeScore: true, threshold: 0.4, ignoreLocation: true })

/** Most words of a description that are looked up, and how many at once. */
const mostWords = 25
const longest = 3

/** What a plain keyword search with fuse.js reports: groups whose title or a synonym is like a few words in a row, and the code whose text is most like the line. */
export function plainSearch({ description }: { readonly description: string }) {
  const all = description
    .toLowerCase()
    .split(/[^\p{L}\p{N}/]+/u)
    .filter(Boolean)
    .slice(0, mostWords)
  const found = new Set<string>()
  for (let from = 0; from < all.length; from++) {
    for (let to = from + 1; to <= Math.min(all.length, from + longest); to++) {
      const query = all.slice(from, to).join(' ')
      if (query.length < 3) continue
      for (const { item } of groups.search(query, { limit: 3 }))
        if (item.text.length - query.length <= 3) found.add(item.id)
    }
  }
  const [best] = codes.search(description.slice(0, 200), { limit: 1 })
  return { groups: [...found], hs6: best === undefined ? [] : [best.item.hs6] }
}
