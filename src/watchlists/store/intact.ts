import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFolder } from './layout.js'
import type { Manifest } from './manifest.js'

const sha256Of = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex')

/** Whether the files of a version are all there and still those that were accepted. */
export async function isIntact(store: string, { id, version, files }: Manifest): Promise<boolean> {
  const folder = listFolder(store, id).version(version)
  const hashes = await Promise.all(files.map(({ name }) => sha256Of(join(folder, name)).catch(() => '')))
  return files.every(({ sha256 }, at) => sha256 === hashes[at])
}
