import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { TradescreenError } from '../model/index.js'
import { replaceFile } from '../watchlists/store/atomic.js'
import { readSnapshot } from './snapshot/read-snapshot.js'
import { asSnapshot, indexOf, type Snapshot } from './snapshot/snapshot.js'
import { hashLength, markLength, snapshotBytes } from './snapshot/write-snapshot.js'

/** Bytes of a snapshot beyond which it is refused. */
const largest = 2_000_000_000

const hashOf = (bytes: Uint8Array) =>
  createHash('sha256')
    .update(bytes.subarray(markLength + hashLength))
    .digest()

/**
 * Writes a snapshot to a file that appears in its place only when it is complete.
 * @throws the system’s error when the file cannot be written.
 */
export async function saveSnapshot(path: string, snapshot: Snapshot): Promise<void> {
  const bytes = snapshotBytes(indexOf(snapshot))
  bytes.set(hashOf(bytes), markLength)
  await replaceFile(path, bytes)
}

/**
 * Opens a snapshot file. Its hash, its form and the version of the program that made it are checked; entries and names are read when a
 * search asks for them.
 * @throws TradescreenError `unreadable` when it cannot be opened; `invalid-list` when it is damaged, cut off, or of another version: make it anew.
 */
export async function loadSnapshot(path: string): Promise<Snapshot> {
  const file = await open(path).catch((cause: unknown) => {
    throw new TradescreenError('unreadable', `The snapshot ${path} cannot be opened.`, {
      hint: 'Check the path.',
      cause,
    })
  })
  let buffer: ArrayBuffer
  try {
    const { size } = await file.stat()
    if (size > largest || size < markLength + hashLength)
      throw new TradescreenError('invalid-list', `${path} is no snapshot.`, {
        hint: 'Make it again with `tradescreen lists compile`.',
      })
    buffer = new ArrayBuffer(size)
    const bytes = new Uint8Array(buffer)
    let at = 0
    while (at < size) {
      const { bytesRead } = await file.read(bytes, at, size - at, at)
      if (bytesRead === 0) break
      at += bytesRead
    }
    if (!hashOf(bytes).equals(bytes.subarray(markLength, markLength + hashLength)))
      throw new TradescreenError(
        'invalid-list',
        `The snapshot ${path} is damaged: its content does not fit its hash.`,
        {
          hint: 'Make it again with `tradescreen lists compile`.',
        },
      )
  } finally {
    await file.close()
  }
  return asSnapshot(readSnapshot(buffer))
}
