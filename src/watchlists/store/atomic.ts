import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A name that no other run uses. */
export const uniqueName = (prefix: string) => `${prefix}${randomBytes(6).toString('hex')}`

/** Makes sure that what was written to a folder stays there after a power cut. Not every system lets a folder be opened. */
export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path).catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}

/** Writes a file and makes sure that it is on the disk. */
export async function writeDurably(path: string, content: Uint8Array | string): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Puts a file in the place of another in one step: a reader sees the old one or the new one, whenever the process ends. */
export async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  const beside = uniqueName(`${path}.tmp-`)
  try {
    await writeDurably(beside, content)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}
