import { type InputRecord, type ReadOptions, readRecords } from '../../src/batch/index.js'

/** Everything that an async iterable gives. */
export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of source) all.push(one)
  return all
}

/** Records of a text, or of bytes in pieces. */
export const read = (
  input: string | Uint8Array | (string | Uint8Array)[],
  options: ReadOptions = {},
): Promise<InputRecord[]> => collect(readRecords(Array.isArray(input) ? input : [input], options))
