import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TradescreenError, type Watchlist } from '../../model/index.js'
import { loadWatchlist } from '../load.js'
import { syncFolder, uniqueName, writeDurably } from './atomic.js'
import { type Downloaded, type DownloadOptions, download } from './download.js'
import { isIntact } from './intact.js'
import { listFolder, manifestName, stagingPrefix } from './layout.js'
import type { Manifest, ManifestFile } from './manifest.js'
import { type SourceFile, sourcesOf } from './sources.js'
import { currentManifest, prune, useVersion } from './versions.js'

/** How lists are brought up to date. */
export interface UpdateOptions {
  /** Folder of the store. */
  readonly store: string
  /** Address or folder of a mirror. Default: the publisher’s own addresses. */
  readonly from?: string
  /** Takes a version although a check speaks against it. Default false. */
  readonly accept?: boolean
  /** Versions kept. Default 3. */
  readonly keep?: number
  /** Called as bytes come. */
  readonly onProgress?: (file: string, received: number, total: number | undefined) => void
  /** Time of the update. Default: now. */
  readonly now?: Date
  /** Limits and waits of the download. */
  readonly download?: Omit<DownloadOptions, 'known' | 'onProgress'>
}

/** What came of bringing one list up to date. */
export type Updated =
  | { readonly id: string; readonly outcome: 'unchanged'; readonly manifest: Manifest }
  | { readonly id: string; readonly outcome: 'updated'; readonly manifest: Manifest; readonly before?: Manifest }

/** Share of its entries that a list may lose from one version to the next without somebody looking. */
const mostLost = 0.1

/** Why a version should not go live, if anything speaks against it. */
export function objection(list: Watchlist, before: Manifest | undefined): string | undefined {
  if (before === undefined) return undefined
  const { entries, publishedOn } = before
  const why = [
    list.entries.length < entries * (1 - mostLost) &&
      `it holds ${list.entries.length} entries, the version in use ${entries}: more than ${mostLost * 100} % less`,
    publishedOn !== undefined &&
      list.publishedOn !== undefined &&
      list.publishedOn < publishedOn &&
      `it is of ${list.publishedOn}, the version in use of ${publishedOn}`,
  ].filter((one) => one !== false)
  return why.length === 0 ? undefined : why.join('; ')
}

async function fetchFile(address: URL, path: string, options: DownloadOptions): Promise<Downloaded> {
  if (address.protocol !== 'file:') return download(address, path, options)
  await copyFile(fileURLToPath(address), path).catch((cause: unknown) => {
    throw new TradescreenError('unreadable', `${fileURLToPath(address)} cannot be copied.`, { cause })
  })
  const bytes = await readFile(path)
  return { changed: true, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/**
 * The day of a version: the one in its files, else the latest that the server gives for them, else that of the download. A mirror’s
 * download says nothing about the day.
 */
function dayOf(
  list: Watchlist,
  files: readonly ManifestFile[],
  { from, now = new Date() }: UpdateOptions,
): string | undefined {
  if (list.publishedOn !== undefined) return list.publishedOn
  const given = files
    .map(({ lastModified }) => Date.parse(lastModified ?? ''))
    .filter((time) => Number.isFinite(time))
    .map((time) => new Date(time).toISOString().slice(0, 10))
  return given.sort().at(-1) ?? (from === undefined ? now.toISOString().slice(0, 10) : undefined)
}

async function fetchAll(
  id: string,
  sources: readonly SourceFile[],
  staging: string,
  before: Manifest | undefined,
  options: UpdateOptions,
) {
  const old = new Map(before?.files.map((file) => [file.name, file]))
  const files: ManifestFile[] = []
  let changed = false
  for (const { name, address } of sources) {
    const path = join(staging, name)
    const known = old.get(name)
    const result = await fetchFile(address, path, {
      ...options.download,
      // A mirror’s marks say nothing about the publisher’s file.
      ...(known !== undefined && known.from === address.href && { known }),
      onProgress: (received, total) => options.onProgress?.(name, received, total),
    })
    if (result.changed) {
      const { changed: _, ...facts } = result
      files.push({ name, from: address.href, ...facts })
      changed ||= facts.sha256 !== known?.sha256
    } else {
      await copyFile(join(listFolder(options.store, id).version(before!.version), name), path)
      files.push(known!)
    }
  }
  return { files, changed }
}

const versionName = (now: Date, sha256: string) =>
  `${now.toISOString().slice(0, 23).replaceAll(/[:T.]/g, '-')}-${sha256.slice(0, 8)}`

/**
 * Fetches the files of a list beside the version in use, reads and checks them, and only then puts them in use, in one step. Whatever
 * goes wrong, and whenever the process ends, the version in use stays as it was.
 * @throws TradescreenError `unknown-list`, `unreadable`, `too-large`; `invalid-list` for files that cannot be read as the list or a version
 *   that a check speaks against.
 */
export async function updateList(id: string, options: UpdateOptions): Promise<Updated> {
  const { store, accept = false, keep = 3, now = new Date() } = options
  const layout = listFolder(store, id)
  const sources = await sourcesOf(id, options.from)
  const before = await currentManifest(store, id).catch(() => undefined)
  // Files that were changed or damaged are fetched anew.
  const known = before !== undefined && (await isIntact(store, before)) ? before : undefined
  const staging = join(layout.folder, uniqueName(stagingPrefix))
  await mkdir(staging, { recursive: true }).catch((cause: unknown) => {
    throw new TradescreenError('unreadable', `The store ${store} cannot be written to.`, {
      hint: 'Check that you may write there, or name another folder with --store.',
      cause,
    })
  })
  try {
    const { files, changed } = await fetchAll(id, sources, staging, known, options)
    if (!changed && known !== undefined) return { id, outcome: 'unchanged', manifest: known }
    const list = await loadWatchlist(id, { path: staging })
    const publishedOn = dayOf(list, files, options)
    const why = objection({ ...list, ...(publishedOn !== undefined && { publishedOn }) }, before)
    if (why !== undefined && !accept) {
      throw new TradescreenError('invalid-list', `The new version of "${id}" was not taken: ${why}.`, {
        hint: 'Compare it with the publisher’s site; if it is right, run the update again with --accept.',
      })
    }
    const manifest: Manifest = {
      manifestVersion: 1,
      id,
      version: versionName(now, list.sha256),
      fetchedAt: now.toISOString(),
      ...(publishedOn !== undefined && { publishedOn }),
      entries: list.entries.length,
      sha256: list.sha256,
      files,
      ...(why !== undefined && { accepted: why }),
    }
    await writeDurably(join(staging, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
    await syncFolder(staging)
    await mkdir(layout.versions, { recursive: true })
    await rename(staging, layout.version(manifest.version))
    await syncFolder(layout.versions)
    await useVersion(store, id, manifest.version)
    await prune(store, id, Math.max(1, keep), now)
    return { id, outcome: 'updated', manifest, ...(before !== undefined && { before }) }
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}
