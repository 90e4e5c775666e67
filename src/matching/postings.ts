import type { Token } from '../names/index.js'
import type { IndexedName } from './indexed-name.js'
import { buildKeyTable, type KeyTable } from './key-table.js'
import { tokenKeys } from './token-keys.js'

/** Names by the tokens they hold. Words of legal forms are left out. */
export function buildPostings(names: readonly IndexedName[], tokens: readonly Token[]) {
  const starts = new Int32Array(tokens.length + 1)
  const held = (id: number) => tokens[id]!.kind !== 'form'
  for (const { tokenIds } of names) for (const id of tokenIds) if (held(id)) starts[id + 1]!++
  for (let id = 0; id < tokens.length; id++) starts[id + 1]! += starts[id]!
  const next = starts.slice()
  const postings = new Int32Array(starts[tokens.length]!)
  names.forEach(({ tokenIds }, at) => {
    for (const id of tokenIds) {
      if (!held(id)) continue
      postings[next[id]!] = at
      next[id]!++
    }
  })
  return { starts, postings }
}

/** Tokens by the keys under which words like them are found. */
export function buildKeys(tokens: readonly Token[]): KeyTable {
  let capacity = tokens.length * 12 + 64
  let keys = new Uint32Array(capacity)
  let values = new Int32Array(capacity)
  let size = 0
  const own: number[] = []
  tokens.forEach((token, id) => {
    if (token.kind === 'form') return
    own.length = 0
    tokenKeys(token, own)
    for (const key of new Set(own)) {
      if (size === capacity) {
        capacity *= 2
        const moreKeys = new Uint32Array(capacity)
        const moreValues = new Int32Array(capacity)
        moreKeys.set(keys)
        moreValues.set(values)
        keys = moreKeys
        values = moreValues
      }
      keys[size] = key
      values[size] = id
      size++
    }
  })
  return buildKeyTable(keys.subarray(0, size), values.subarray(0, size))
}
