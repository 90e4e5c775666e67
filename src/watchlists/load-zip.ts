import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { crc32 } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { TradescreenError } from '../model/index.js'
import { detectFormat, headBytes } from './readers/file-format.js'
import type { ListFile } from './readers/reader.js'

/** Bounds on an archive. No publisher’s comes near them. */
export const zipBounds = {
  /** Members, folders included. */
  members: 100,
  /** Bytes of all members unpacked. */
  total: 1_000_000_000,
  /** How many times larger than packed a member may be. XML lists reach 50. */
  ratio: 200,
  /** Bytes unpacked below which the ratio does not matter. */
  harmless: 10_000_000,
} as const

const isEncrypted = (entry: Entry) => (entry.generalPurposeBitFlag & 0x2041) !== 0

const refuse = (message: string, hint: string, cause?: unknown) =>
  new TradescreenError('invalid-list', message, { hint, cause })

const again = 'Get the file again from the publisher.'

/** The name of a member. Nothing is ever written, so a path in it does no harm; it only tells members apart. */
const memberName = (entry: Entry) => new TextDecoder().decode(entry.fileNameRaw).replaceAll('\\', '/')

function checkMember(archive: string, name: string, entry: Entry): void {
  if (isEncrypted(entry))
    throw refuse(`${archive} is locked with a password: ${name} cannot be read.`, 'Unpack it first.')
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    throw refuse(`${archive} packs ${name} in a way (${entry.compressionMethod}) that is not read.`, 'Unpack it first.')
  }
  const { uncompressedSize, compressedSize } = entry
  if (uncompressedSize > zipBounds.harmless && uncompressedSize > compressedSize * zipBounds.ratio) {
    throw new TradescreenError(
      'too-large',
      `${archive} would unpack ${name} to ${uncompressedSize} bytes, more than ${zipBounds.ratio} times its size: no list does that.`,
      { hint: 'Do not use this file.' },
    )
  }
}

/** Anything that the library says of an archive, as an error of our own. */
function damaged(archive: string, cause: unknown): TradescreenError {
  if (cause instanceof TradescreenError) return cause
  const said = cause instanceof Error ? cause.message.slice(0, 200) : String(cause)
  const cut = /end of central directory|invalid central directory|unexpected EOF|unexpected end/i.test(said)
  return refuse(`${archive} is ${cut ? 'cut off or damaged' : 'damaged'} as a ZIP archive: ${said}.`, again, cause)
}

// Names are decoded here, since the library refuses paths that would only matter when files are written.
const open = (path: string): Promise<ZipFile> =>
  openPromise(path, { autoClose: false, lazyEntries: true, decodeStrings: false })

async function* readMember(path: string, archive: string, name: string, entry: Entry): AsyncGenerator<Uint8Array> {
  let zip: ZipFile | undefined
  try {
    zip = await open(path)
    const stream = await zip.openReadStreamPromise(entry)
    let sum = 0
    try {
      // The library ends the stream with an error when it yields more or less than the archive says.
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        sum = crc32(chunk, sum)
        yield chunk
      }
    } finally {
      stream.destroy()
    }
    if (sum !== entry.crc32) throw refuse(`${archive} is damaged: ${name} is not what was packed.`, again)
  } catch (cause) {
    throw damaged(archive, cause)
  } finally {
    zip?.close()
  }
}

async function headOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const head = new Uint8Array(headBytes)
  let length = 0
  for await (const chunk of chunks) {
    const part = chunk.subarray(0, headBytes - length)
    head.set(part, length)
    length += part.length
    if (length === headBytes) break
  }
  return head.subarray(0, length)
}

async function membersOf(path: string, archive: string): Promise<{ entry: Entry; name: string }[]> {
  const zip = await open(path)
  try {
    if (zip.entryCount > zipBounds.members) {
      throw new TradescreenError(
        'too-large',
        `${archive} holds ${zip.entryCount} files; at most ${zipBounds.members} are read.`,
        {
          hint: 'Unpack the list and name it by itself.',
        },
      )
    }
    const members: { entry: Entry; name: string }[] = []
    let total = 0
    for await (const entry of zip.eachEntry()) {
      const name = memberName(entry)
      total += entry.uncompressedSize
      if (total > zipBounds.total) {
        throw new TradescreenError('too-large', `${archive} would unpack to more than ${zipBounds.total} bytes.`, {
          hint: 'Check that this is the list.',
        })
      }
      if (name.endsWith('/')) continue
      checkMember(archive, name, entry)
      members.push({ entry, name })
    }
    return members
  } finally {
    zip.close()
  }
}

/** SHA-256 of a whole file in lower-case hex. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) hash.update(chunk)
  return hash.digest('hex')
}

/** An archive opened as the files it holds. */
export interface OpenedZip {
  readonly files: readonly ListFile[]
  /** SHA-256 of the archive itself. */
  readonly sha256: string
}

/**
 * Opens a ZIP archive, or an ODS spreadsheet, as the files in it. They are unpacked as they are read, never to disk; memory does not grow
 * with them. Bounded against archives made to burst.
 * @throws TradescreenError `invalid-list` for an archive that is damaged, cut off, locked, or holds another archive; `too-large` beyond the
 * bounds.
 */
export async function openZip(path: string): Promise<OpenedZip> {
  const archive = basename(path)
  try {
    const members = await membersOf(path, archive)
    if (members.some(({ name }) => name === '[Content_Types].xml'))
      throw refuse(`${archive} is an Office document (XLSX or DOCX), not an archive of lists.`, 'Save it as CSV.')
    // The rest of a spreadsheet is style and settings.
    const isSheet =
      members.some(({ name }) => name === 'mimetype') && members.some(({ name }) => name === 'content.xml')
    const wanted = isSheet ? members.filter(({ name }) => name === 'content.xml') : members
    const bases = wanted.map(({ name }) => basename(name))
    const files: ListFile[] = []
    for (const [at, { entry, name }] of wanted.entries()) {
      const base = bases[at]!
      // Publishers’ file names count, whatever folder they stand in.
      const alone = bases.indexOf(base) === bases.lastIndexOf(base)
      const own = isSheet ? archive : alone ? base : name
      const chunks = () => readMember(path, archive, name, entry)
      const format = detectFormat(await headOf(chunks()))
      if (format === 'zip') throw refuse(`${archive} holds another archive, ${name}.`, 'Unpack it first.')
      files.push({ name: own, size: entry.uncompressedSize, format, chunks })
    }
    files.sort((a, b) => (a.name < b.name ? -1 : 1))
    return { files, sha256: await hashOf(path) }
  } catch (cause) {
    throw damaged(archive, cause)
  }
}
