import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { TradescreenError } from '../model/index.js'
import { openZip } from './load-zip.js'
import { detectFormat, headBytes } from './readers/file-format.js'
import type { ListFile, ListReader } from './readers/reader.js'

/** Bytes of one file beyond which it is refused. */
export const largestFile = 1_000_000_000

/** Files of a folder that are looked at. */
const mostFiles = 1000

/** SHA-256 of each file that was read to its end, by name. */
export type Hashes = Map<string, string>

function unreadable(path: string, cause: unknown): TradescreenError {
  const missing = (cause as { code?: string }).code === 'ENOENT'
  return new TradescreenError(
    'unreadable',
    missing ? `There is no file or folder ${path}.` : `${path} cannot be opened.`,
    {
      hint: missing ? 'Check the path.' : 'Check that you may read it.',
      cause,
    },
  )
}

async function* readHashed(path: string, name: string, hashes: Hashes): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  const stream = createReadStream(path, { end: largestFile })
  let bytes = 0
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      bytes += chunk.length
      if (bytes > largestFile) throw tooLarge(name)
      hash.update(chunk)
      yield chunk
    }
  } catch (cause) {
    throw cause instanceof TradescreenError ? cause : unreadable(path, cause)
  } finally {
    stream.destroy()
  }
  hashes.set(name, hash.digest('hex'))
}

function tooLarge(name: string): TradescreenError {
  return new TradescreenError('too-large', `${name} is larger than ${largestFile} bytes.`, {
    hint: 'Check that this is the list; a compressed or unrelated file is not read.',
  })
}

async function openFile(path: string, hashes: Hashes, name = basename(path)): Promise<ListFile> {
  const handle = await open(path).catch((cause) => {
    throw unreadable(path, cause)
  })
  try {
    const { size } = await handle.stat()
    if (size > largestFile) throw tooLarge(name)
    const { buffer, bytesRead } = await handle.read(new Uint8Array(headBytes), 0, headBytes, 0)
    return {
      name,
      size,
      format: detectFormat(buffer.subarray(0, bytesRead)),
      chunks: () => readHashed(path, name, hashes),
    }
  } catch (cause) {
    throw cause instanceof TradescreenError ? cause : unreadable(path, cause)
  } finally {
    await handle.close()
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch((cause) => {
    throw unreadable(folder, cause)
  })
  return found
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
}

/** The folders in a folder that a reader looks into. */
async function foldersIn(folder: string, readers: readonly ListReader[]): Promise<string[]> {
  if (readers.every((reader) => reader.subfolder === undefined)) return []
  const found = await readdir(folder, { withFileTypes: true })
  return found
    .filter((entry) => entry.isDirectory() && readers.some((reader) => reader.subfolder?.(entry.name)))
    .map((entry) => entry.name)
    .sort()
}

/** The files at hand for a list. */
export interface FilesAtHand {
  readonly files: readonly ListFile[]
  /** Filled as files are read to their end. */
  readonly hashes: Hashes
}

/**
 * The files at a path: those of a folder, those in a ZIP archive or spreadsheet that is named itself, or the file named and those beside it
 * that a reader wants as well.
 * @throws TradescreenError `unreadable` or `too-large`, or as `openZip`.
 */
export async function openListFiles(path: string, readers: readonly ListReader[]): Promise<FilesAtHand> {
  const hashes: Hashes = new Map()
  const found = await stat(path).catch((cause) => {
    throw unreadable(path, cause)
  })
  const files: ListFile[] = []
  if (found.isDirectory()) {
    const names = await filesIn(path)
    for (const folder of await foldersIn(path, readers))
      names.push(...(await filesIn(join(path, folder))).map((name) => `${folder}/${name}`))
    for (const name of names.slice(0, mostFiles)) {
      if ((await stat(join(path, name)).catch(() => undefined))?.isFile())
        files.push(await openFile(join(path, name), hashes, name))
    }
    return { files, hashes }
  }
  if (!found.isFile()) throw unreadable(path, new Error('not a regular file'))
  const own = basename(path)
  const named = await openFile(path, hashes)
  if (named.format === 'zip') {
    const zip = await openZip(path)
    hashes.set(own, zip.sha256)
    return { files: zip.files, hashes }
  }
  files.push(named)
  const wanted = new Set(readers.flatMap((reader) => reader.companions?.(own) ?? []))
  if (wanted.size > 0) {
    for (const name of await filesIn(dirname(path))) {
      const beside = join(dirname(path), name)
      if (name === own || !wanted.has(name.toLowerCase())) continue
      if ((await stat(beside).catch(() => undefined))?.isFile()) files.push(await openFile(beside, hashes))
    }
  }
  return { files, hashes }
}

/**
 * One hash for the files of a list: that of the file itself when there is one; otherwise that of the lines `<sha256>  <name>`
 * with names in lower case and in order, as `sha256sum` would print them.
 */
export function hashOfFiles(hashes: Hashes): string {
  const lines = [...hashes]
    .map(([name, hash]) => [name.toLowerCase(), hash] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  if (lines.length === 1) return lines[0]![1]
  return createHash('sha256')
    .update(lines.map(([name, hash]) => `${hash}  ${name}\n`).join(''))
    .digest('hex')
}
