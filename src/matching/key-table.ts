/** From a 32-bit key to the numbers filed under it, in typed arrays: a hash table that is built once. */
export interface KeyTable {
  readonly mask: number
  readonly starts: Int32Array
  readonly keys: Uint32Array
  readonly values: Int32Array
}

/**
 * Builds a key table.
 * @param pairs Keys and values in turn: `[key, value, key, value, …]`.
 */
export function buildKeyTable(keys: Uint32Array, values: Int32Array): KeyTable {
  let size = 16
  while (size < keys.length) size *= 2
  const mask = size - 1
  const starts = new Int32Array(size + 1)
  for (let at = 0; at < keys.length; at++) starts[(spread(keys[at]!) & mask) + 1]!++
  for (let bucket = 0; bucket < size; bucket++) starts[bucket + 1]! += starts[bucket]!
  const next = starts.slice()
  const outKeys = new Uint32Array(keys.length)
  const outValues = new Int32Array(keys.length)
  for (let at = 0; at < keys.length; at++) {
    const bucket = spread(keys[at]!) & mask
    const place = next[bucket]!
    next[bucket] = place + 1
    outKeys[place] = keys[at]!
    outValues[place] = values[at]!
  }
  return { mask, starts, keys: outKeys, values: outValues }
}

const spread = (key: number) => Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 0

/** Calls `visit` with each value filed under a key. */
export function eachValue(table: KeyTable, key: number, visit: (value: number) => void): void {
  const bucket = spread(key) & table.mask
  const end = table.starts[bucket + 1]!
  for (let at = table.starts[bucket]!; at < end; at++) {
    if (table.keys[at] === key) visit(table.values[at]!)
  }
}
