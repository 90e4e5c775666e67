import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where lists are kept when nothing else is said. */
export function defaultStore(env: Readonly<Record<string, string | undefined>>): string {
  const own = env.TRADESCREEN_STORE
  if (own !== undefined && own !== '') return own
  const data = env.XDG_DATA_HOME || env.LOCALAPPDATA || join(homedir(), '.local', 'share')
  return join(data, 'tradescreen', 'lists')
}

/**
 * The folders of one list in the store:
 * `ID/versions/VERSION/` holds the publisher’s files and `manifest.json`, `ID/current` names the version in use,
 * `ID/staging-…/` is a download that is not complete or not accepted.
 */
export function listFolder(store: string, id: string) {
  const folder = join(store, id)
  return {
    folder,
    current: join(folder, 'current'),
    versions: join(folder, 'versions'),
    version: (version: string) => join(folder, 'versions', version),
    manifest: (version: string) => join(folder, 'versions', version, manifestName),
  }
}

/** Name of the file in which a version tells about itself. */
export const manifestName = 'manifest.json'

/** What a download that is not in use yet is called. */
export const stagingPrefix = 'staging-'
