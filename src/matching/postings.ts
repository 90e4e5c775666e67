import type { Token } from '../names/index.js'
import { growing } from './growing.js'
import type { IndexArrays } from './index-arrays.js'
import { buildKeyTable } from './key-table.js'
import { textKey, tokenKeys } from './token-keys.js'

/** Names by the tokens they hold. Words of legal forms are left out. */
export function buildPostings(
  { nameStarts, nameTokens }: Pick<IndexArrays, 'nameStarts' | 'nameTokens'>,
  tokens: readonly Token[],
) {
  const starts = new Int32Array(tokens.length + 1)
  const held = Uint8Array.from(tokens, (token) => (token.kind === 'form' ? 0 : 1))
  // A word that comes again in a name does not make the name more like a query.
  const each = (visit: (id: number, name: number) => void) => {
    for (let name = 0; name + 1 < nameStarts.length; name++) {
      const from = nameStarts[name]!
      for (let place = from; place < nameStarts[name + 1]!; place++) {
        const id = nameTokens[place]!
        if (held[id] && nameTokens.indexOf(id, from) === place) visit(id, name)
      }
    }
  }
  each((id) => {
    starts[id + 1]!++
  })
  for (let id = 0; id < tokens.length; id++) starts[id + 1]! += starts[id]!
  const next = starts.slice()
  const postings = new Int32Array(starts[tokens.length]!)
  each((id, name) => {
    postings[next[id]!] = name
    next[id]!++
  })
  return { starts, postings }
}

/** Tokens by the keys under which words like them are found. */
export function buildKeys(tokens: readonly Token[]) {
  const keys = growing(Uint32Array)
  const values = growing(Int32Array)
  const own: number[] = []
  for (const [id, token] of tokens.entries()) {
    if (token.kind === 'form') continue
    own.length = 0
    tokenKeys(token, own)
    own.push(textKey(token.text, 0, token.text.length))
    for (const [at, key] of own.entries()) {
      if (own.indexOf(key) !== at) continue
      keys.push(key)
      values.push(id)
    }
  }
  const table = buildKeyTable(keys.done(), values.done())
  return { keyStarts: table.starts, keyKeys: table.keys, keyValues: table.values }
}
