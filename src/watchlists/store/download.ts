import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { TradescreenError } from '../../model/index.js'

/** How a file is fetched. */
export interface DownloadOptions {
  /** Most bytes taken. Default 1,000,000,000. */
  readonly maxBytes?: number
  /** Times that a passing fault is tried again. Default 3. */
  readonly retries?: number
  /** Wait before the first of them, in milliseconds; doubled each time. Default 1,000. */
  readonly backOff?: number
  /** Longest time without a byte, in milliseconds. Default 30,000. */
  readonly idle?: number
  /** What the server said about the copy at hand: it then answers whether that has changed. */
  readonly known?: { readonly etag?: string | undefined; readonly lastModified?: string | undefined }
  /** Called as bytes come. */
  readonly onProgress?: (received: number, total: number | undefined) => void
  /** Aborted when the user interrupts. */
  readonly signal?: AbortSignal
}

/** What came of it. */
export type Downloaded =
  | { readonly changed: false }
  | {
      readonly changed: true
      readonly bytes: number
      readonly sha256: string
      readonly etag?: string
      readonly lastModified?: string
    }

const mostRedirects = 5
/** Longest wait that a server may ask for, in milliseconds. */
const longestWait = 60_000

const failed = (message: string, hint: string, cause?: unknown) =>
  new TradescreenError('unreadable', message, { hint, cause })

/** A fault that may pass: worth another try. */
class Passing extends Error {
  constructor(
    readonly error: TradescreenError,
    readonly wait?: number,
  ) {
    super(error.message)
  }
}

function nextAddress(from: URL, location: string | null): URL {
  let next: URL
  try {
    next = new URL(location ?? '', from)
  } catch (cause) {
    throw failed(`${from.host} redirects to an address that cannot be read.`, 'Try again later, or use --from.', cause)
  }
  if (next.protocol !== from.protocol) {
    throw failed(
      `${from.host} redirects from ${from.protocol.slice(0, -1)} to ${next.protocol.slice(0, -1)}, which is not followed.`,
      'Somebody on the way may be changing the answer; get the file by hand and use --from.',
    )
  }
  return next
}

async function ask(address: URL, { known, signal }: DownloadOptions, abort: AbortSignal): Promise<Response> {
  const headers = {
    'user-agent': 'tradescreen',
    accept: '*/*',
    // A packed body that breaks off cannot be told from a whole one.
    'accept-encoding': 'identity',
    ...(known?.etag !== undefined && { 'if-none-match': known.etag }),
    ...(known?.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
  }
  let at = address
  for (let count = 0; count <= mostRedirects; count++) {
    const response = await fetch(at, { headers, redirect: 'manual', signal: abort }).catch((cause: unknown) => {
      signal?.throwIfAborted()
      const why = (cause as { cause?: { code?: string; message?: string } }).cause
      throw new Passing(
        failed(
          `${at.host} cannot be reached: ${why?.code ?? why?.message ?? 'no answer in time'}.`,
          'Check the connection, or use --from.',
          cause,
        ),
      )
    })
    if (response.status < 300 || response.status > 399 || response.status === 304) return response
    await response.body?.cancel()
    at = nextAddress(at, response.headers.get('location'))
  }
  throw failed(`${address.host} redirects more than ${mostRedirects} times.`, 'Try again later, or use --from.')
}

function waitOf(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after'))
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(longestWait, seconds * 1000) : undefined
}

async function assertGood(address: URL, response: Response): Promise<void> {
  const packed = response.headers.get('content-encoding') ?? 'identity'
  if (response.status === 200 && packed === 'identity') return
  if (response.status === 200) {
    await response.body?.cancel()
    throw failed(
      `${address.host} sends ${address.pathname} packed (${packed.slice(0, 20)}), though asked not to.`,
      'Whether a packed answer is whole cannot be told; get the file by hand and use --from with a folder.',
    )
  }
  await response.body?.cancel()
  const error = failed(
    `${address.host} answers ${response.status} for ${address.pathname}.`,
    response.status === 404
      ? 'The publisher may have moved the file; get it by hand and use --from.'
      : 'Try again later.',
  )
  if (response.status >= 500 || response.status === 429 || response.status === 408)
    throw new Passing(error, waitOf(response))
  throw error
}

async function attempt(address: URL, path: string, options: DownloadOptions): Promise<Downloaded> {
  const { maxBytes = 1_000_000_000, idle = 30_000, onProgress, signal } = options
  const abort = new AbortController()
  const stop = () => abort.abort()
  signal?.addEventListener('abort', stop, { once: true })
  let timer = setTimeout(stop, idle)
  const heard = () => {
    clearTimeout(timer)
    timer = setTimeout(stop, idle)
  }
  try {
    const response = await ask(address, options, abort.signal)
    heard()
    if (response.status === 304 && options.known !== undefined) return { changed: false }
    await assertGood(address, response)
    const stated = Number(response.headers.get('content-length') ?? Number.NaN)
    // Of a body that was packed for the way the length is another one.
    const total = Number.isFinite(stated) && response.headers.get('content-encoding') === null ? stated : undefined
    const tooLarge = () =>
      new TradescreenError('too-large', `${address.pathname} is larger than ${maxBytes} bytes.`, {
        hint: 'Check that this is the list.',
      })
    if (total !== undefined && total > maxBytes) throw tooLarge()
    const hash = createHash('sha256')
    const file = await open(path, 'w')
    let bytes = 0
    try {
      for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
        heard()
        bytes += chunk.length
        if (bytes > maxBytes) throw tooLarge()
        hash.update(chunk)
        await file.writeFile(chunk)
        onProgress?.(bytes, total)
      }
      await file.sync()
    } catch (cause) {
      if (cause instanceof TradescreenError) throw cause
      signal?.throwIfAborted()
      throw new Passing(
        failed(`The download of ${address.pathname} broke off after ${bytes} bytes.`, 'Try again later.', cause),
      )
    } finally {
      await file.close()
    }
    if (total !== undefined && bytes !== total)
      throw new Passing(
        failed(`The download of ${address.pathname} broke off: ${bytes} of ${total} bytes came.`, 'Try again later.'),
      )
    const etag = response.headers.get('etag')
    const lastModified = response.headers.get('last-modified')
    return {
      changed: true,
      bytes,
      sha256: hash.digest('hex'),
      ...(etag !== null && { etag }),
      ...(lastModified !== null && { lastModified }),
    }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
    abort.abort()
  }
}

/**
 * Fetches a file to a path. TLS certificates are always checked; redirects to another scheme are not followed; faults that may pass
 * are tried again.
 * @throws TradescreenError `unreadable` when it cannot be had, `too-large` beyond `maxBytes`.
 */
export async function download(address: URL, path: string, options: DownloadOptions = {}): Promise<Downloaded> {
  const { retries = 3, backOff = 1_000, signal } = options
  for (let round = 0; ; round++) {
    try {
      return await attempt(address, path, options)
    } catch (error) {
      if (!(error instanceof Passing)) throw error
      if (round >= retries) throw error.error
      await sleep(error.wait ?? backOff * 2 ** round, undefined, signal === undefined ? {} : { signal })
    }
  }
}
