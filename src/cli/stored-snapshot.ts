import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { version } from '../../package.json'
import { compileLists, type Snapshot } from '../matching/index.js'
import { loadSnapshot, saveSnapshot } from '../matching/load-snapshot.js'
import { TradescreenError, type Watchlist } from '../model/index.js'
import type { Manifest } from '../watchlists/store/manifest.js'

/** Folder of the store in which prepared lists are kept. No list has this id. */
const folderName = '_snapshots'
/** Snapshots kept: one for each set of lists that is in use. */
const kept = 4

const nameOf = (manifests: readonly Manifest[], bundled: boolean) =>
  createHash('sha256')
    .update(
      JSON.stringify([version, bundled, manifests.map(({ id, sha256, publishedOn }) => [id, sha256, publishedOn])]),
    )
    .digest('hex')
    .slice(0, 32)

async function dropOld(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.snapshot'))
  const times = await Promise.all(names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })))
  for (const { name } of times.sort((a, b) => b.time - a.time).slice(kept))
    await rm(join(folder, name), { force: true })
}

/**
 * The lists of the store, prepared: from the snapshot made before when these very versions were prepared, else made anew and kept for
 * the next time. A snapshot that is damaged or of another version is made anew.
 * @param load Reads the lists, when they must be.
 */
export async function storedSnapshot(
  store: string,
  manifests: readonly Manifest[],
  bundled: boolean,
  load: () => Promise<Watchlist[]>,
): Promise<Snapshot> {
  const folder = join(store, folderName)
  const path = join(folder, `${nameOf(manifests, bundled)}.snapshot`)
  try {
    return await loadSnapshot(path)
  } catch (error) {
    if (!(error instanceof TradescreenError)) throw error
  }
  const snapshot = compileLists(await load())
  // A store that cannot be written to, such as one shared by many, still works; it is only slower.
  await mkdir(folder, { recursive: true })
    .then(() => saveSnapshot(path, snapshot))
    .then(() => dropOld(folder))
    .catch(() => {})
  return snapshot
}
