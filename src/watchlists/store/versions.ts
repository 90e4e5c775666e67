import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { TradescreenError } from '../../model/index.js'
import { replaceFile } from './atomic.js'
import { isIntact } from './intact.js'
import { listFolder, stagingPrefix } from './layout.js'
import { type Manifest, readManifest } from './manifest.js'

const isMissing = (error: unknown) => (error as { code?: string }).code === 'ENOENT'

/** Versions of a list that are complete, oldest first. A version is put in its place only when it is complete. */
export async function storedVersions(store: string, id: string): Promise<string[]> {
  const found = await readdir(listFolder(store, id).versions).catch((error) => {
    if (isMissing(error)) return []
    throw error
  })
  return found.filter((name) => /^[0-9A-Za-z-]{1,100}$/.test(name)).sort()
}

/** The version in use, or `undefined` when the list is not in the store. */
export async function currentVersion(store: string, id: string): Promise<string | undefined> {
  const text = await readFile(listFolder(store, id).current, 'utf8').catch((error) => {
    if (isMissing(error)) return ''
    throw error
  })
  const named = text.trim()
  const versions = await storedVersions(store, id)
  // The mark may name a version that somebody deleted; the newest one that is there is then the best.
  return versions.includes(named) ? named : versions.at(-1)
}

/** Ids of the lists of which the store holds a version, in order. */
export async function storedLists(store: string): Promise<string[]> {
  const found = await readdir(store, { withFileTypes: true }).catch((error) => {
    if (isMissing(error)) return []
    throw new TradescreenError('unreadable', `The store ${store} cannot be read.`, { cause: error })
  })
  const ids = found
    .filter((entry) => entry.isDirectory() && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(entry.name))
    .map((entry) => entry.name)
    .sort()
  const versions = await Promise.all(ids.map((id) => currentVersion(store, id)))
  return ids.filter((_, at) => versions[at] !== undefined)
}

/** The manifest of the version in use. */
export async function currentManifest(store: string, id: string): Promise<Manifest | undefined> {
  const version = await currentVersion(store, id)
  return version === undefined ? undefined : readManifest(listFolder(store, id).manifest(version))
}

/** Puts a version in use, in one step. */
export async function useVersion(store: string, id: string, version: string): Promise<void> {
  await replaceFile(listFolder(store, id).current, `${version}\n`)
}

async function newestIntact(store: string, id: string, versions: readonly string[]): Promise<string | undefined> {
  for (const version of [...versions].reverse()) {
    const manifest = await readManifest(listFolder(store, id).manifest(version)).catch(() => undefined)
    if (manifest !== undefined && (await isIntact(store, manifest))) return version
  }
  return undefined
}

/**
 * Goes back to the newest sound version before the one in use; it stays there until a newer one is accepted.
 * @returns The version now in use.
 * @throws TradescreenError `invalid-list` when there is none before.
 */
export async function rollback(store: string, id: string): Promise<string> {
  const versions = await storedVersions(store, id)
  const now = await currentVersion(store, id)
  const before = await newestIntact(store, id, versions.slice(0, Math.max(0, versions.indexOf(now ?? ''))))
  if (before === undefined) {
    throw new TradescreenError('invalid-list', `The store has no sound version of "${id}" before the one in use.`, {
      hint: versions.length === 0 ? `Run \`tradescreen lists update ${id}\` first.` : 'There is nothing to go back to.',
    })
  }
  await useVersion(store, id, before)
  return before
}

/** Hours after which a download that was left half done is taken away. */
const staleStagingHours = 24

/**
 * Takes away the oldest versions beyond the number kept, never the one in use, and downloads left half done long ago.
 * @param keep Versions kept, 1 or more.
 */
export async function prune(store: string, id: string, keep: number, now: Date): Promise<void> {
  const layout = listFolder(store, id)
  const used = await currentVersion(store, id)
  const versions = await storedVersions(store, id)
  for (const version of versions.slice(0, -keep)) {
    if (version !== used) await rm(layout.version(version), { recursive: true, force: true })
  }
  for (const name of await readdir(layout.folder)) {
    if (!name.startsWith(stagingPrefix) && !name.includes('.tmp-')) continue
    const path = join(layout.folder, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (now.getTime() - mtimeMs > staleStagingHours * 3_600_000) await rm(path, { recursive: true, force: true })
  }
}
