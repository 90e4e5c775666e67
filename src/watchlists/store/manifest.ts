import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { parseWith, TradescreenError } from '../../model/index.js'

const fileSchema = z.strictObject({
  /** Name of the file in the version’s folder. */
  name: z.string().regex(/^[A-Za-z0-9._-]{1,100}$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().nonnegative(),
  /** Address it came from. */
  from: z.string().max(2000),
  /** What the server said, for asking whether it has changed. */
  etag: z.string().max(1000).optional(),
  lastModified: z.string().max(100).optional(),
})

const manifestSchema = z.strictObject({
  manifestVersion: z.literal(1),
  id: z.string(),
  version: z.string().regex(/^[0-9A-Za-z-]{1,100}$/),
  /** UTC time of the download. */
  fetchedAt: z.string(),
  publishedOn: z.string().optional(),
  entries: z.number().int().positive(),
  /** SHA-256 of the list, as `loadWatchlist` gives it. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  files: z.array(fileSchema).min(1).max(100),
  /** Why it was taken although a check spoke against it. */
  accepted: z.string().max(2000).optional(),
})

/** What the store knows about one version of a list. */
export type Manifest = z.infer<typeof manifestSchema>
/** One file of a version. */
export type ManifestFile = z.infer<typeof fileSchema>

/** Reads a manifest. @throws TradescreenError `unreadable` or `invalid-list` when it is not there or damaged. */
export async function readManifest(path: string): Promise<Manifest> {
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch (cause) {
    throw new TradescreenError('invalid-list', `The store’s file ${path} cannot be read.`, {
      hint: 'Run `tradescreen lists update` for the list, or `lists rollback`.',
      cause,
    })
  }
  return parseWith(manifestSchema, value, `The file ${path}`)
}
