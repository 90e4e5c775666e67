import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Folder of the publishers’ own files. */
export const sharedLists = join(import.meta.dirname, '../../../shared/lists')

/** Whether they are at hand; tests that need them skip otherwise. */
export const haveSharedLists = existsSync(sharedLists)

if (!haveSharedLists)
  console.warn('Skipped: the publishers’ own files are not in ../shared/lists, so loading them was not tested.')
