import { TradescreenError } from '../model/index.js'
import type { TextSource } from './record.js'

/** Longest piece of text handed on at once, so that a file read in one go is still worked off in steps. */
const pieceLength = 65_536

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength)
}

function decoderFor(encoding: string) {
  try {
    return new TextDecoder(encoding)
  } catch (cause) {
    throw new TradescreenError('usage', `The encoding "${encoding.slice(0, 100)}" is not known.`, {
      hint: 'Use utf-8, utf-16le, windows-1250, windows-1251, windows-1252, gb18030, big5, shift_jis, euc-kr or another name of the WHATWG Encoding Standard.',
      cause,
    })
  }
}

/** Bytes of a single-byte chunk wait for the next one, so that a byte order mark is never cut in two. */
function joinBytes(left: Uint8Array | undefined, right: Uint8Array): Uint8Array {
  if (left === undefined) return right
  const joined = new Uint8Array(left.length + right.length)
  joined.set(left)
  joined.set(right, left.length)
  return joined
}

/**
 * Turns bytes into text: in the encoding given, else UTF-8, or UTF-16 when it begins with that byte order mark. The mark is dropped;
 * bytes that are not valid become U+FFFD, which is told once.
 * @param source Bytes or text.
 * @param onNotice Called once when something could not be decoded.
 * @param encoding Label of the WHATWG Encoding Standard, for example `windows-1251`.
 * @throws TradescreenError `usage` for an encoding that is not known.
 */
export async function* decode(
  source: TextSource,
  onNotice: (text: string) => void = () => {},
  encoding?: string,
): AsyncGenerator<string> {
  if (encoding !== undefined) decoderFor(encoding)
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let held: Uint8Array | undefined
  let started = false
  let told = false
  function* emit(text: string): Generator<string> {
    if (text === '') return
    const clean = started ? text : text.replace(/^\uFEFF/, '')
    started = true
    if (!told && clean.includes('\uFFFD')) {
      told = true
      onNotice(
        `Some characters are not valid ${encoding ?? 'UTF-8'} and were read as “\uFFFD”, so names may be missed. Save the file as UTF-8, or name its encoding, for example windows-1252.`,
      )
    }
    yield* pieces(clean)
  }
  for await (const chunk of source) {
    if (typeof chunk === 'string') {
      yield* emit(chunk)
      continue
    }
    const bytes = joinBytes(held, chunk)
    held = undefined
    if (decoder === undefined && bytes.length < 2) {
      held = bytes
      continue
    }
    decoder ??= decoderFor(encoding ?? encodingOf(bytes))
    yield* emit(decoder.decode(bytes, { stream: true }))
  }
  decoder ??= new TextDecoder()
  yield* emit(held === undefined ? decoder.decode() : decoder.decode(held))
}
