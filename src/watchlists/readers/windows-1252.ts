import type { ListFile } from './reader.js'

/** Bytes that Windows-1252 gives no character, and control characters that no text has. */
const unfit = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d, ...Array.from({ length: 32 }, (_, byte) => byte)])
for (const allowed of [0x09, 0x0a, 0x0d, 0x1a]) unfit.delete(allowed)

interface Seen {
  /** Characters of more than one byte that are well-formed UTF-8. */
  utf8: number
  /** Bytes above ASCII that are no part of one. */
  stray: number
  /** Bytes that are not in Windows-1252. */
  unfit: number
}

/** Bytes that follow a first byte of UTF-8. */
const following = (byte: number) =>
  byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0

async function look(file: ListFile): Promise<Seen> {
  const seen: Seen = { utf8: 0, stray: 0, unfit: 0 }
  let wanted = 0
  let got = 0
  for await (const chunk of file.chunks()) {
    for (const byte of chunk) {
      if (unfit.has(byte)) seen.unfit++
      if (wanted > 0 && (byte & 0xc0) === 0x80) {
        if (++got === wanted) {
          seen.utf8++
          wanted = 0
          got = 0
        }
        continue
      }
      if (wanted > 0) {
        seen.stray += 1 + got
        wanted = 0
        got = 0
      }
      if (byte < 0x80) continue
      wanted = following(byte)
      if (wanted === 0) seen.stray++
    }
  }
  if (wanted > 0) seen.stray += 1 + got
  return seen
}

/** Characters of the bytes 0x80 to 0x9f; where a byte has none, itself. */
const characters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** What bytes say in Windows-1252. Not by `TextDecoder`, which some versions of Node get wrong for these bytes. */
const decode = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (byte) => characters[byte.charCodeAt(0) - 0x80]!)

/**
 * The file as UTF-8: itself, or, when its bytes fit Windows-1252 and not UTF-8, what they say in Windows-1252. A file that is UTF-8 with a
 * few damaged bytes stays as it is, so that reading it tells the damage.
 */
export async function asUtf8(file: ListFile): Promise<ListFile> {
  const { utf8, stray, unfit: not } = await look(file)
  if (stray === 0 || not > 0 || utf8 > stray / 10) return file
  async function* chunks() {
    const encoder = new TextEncoder()
    for await (const chunk of file.chunks()) yield encoder.encode(decode(chunk))
  }
  return { ...file, chunks }
}
