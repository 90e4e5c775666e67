import { TradescreenError, type Watchlist } from '../../model/index.js'
import { type LoadOptions, loadWatchlist } from '../load.js'
import { isIntact } from './intact.js'
import { listFolder } from './layout.js'
import { currentManifest } from './versions.js'

/**
 * Loads the version in use of a list from the store, and checks that its files are those that were accepted.
 * @param store Folder of the store.
 * @throws TradescreenError `unknown-list` when the list is not in the store; `invalid-list` when its files were changed or damaged.
 */
export async function loadStored(store: string, id: string, onReport?: LoadOptions['onReport']): Promise<Watchlist> {
  const manifest = await currentManifest(store, id)
  if (manifest === undefined) {
    throw new TradescreenError('unknown-list', `The list "${id}" is not in the store ${store}.`, {
      hint: `Run \`tradescreen lists update ${id}\`, or give its file with --list ${id}=PATH.`,
    })
  }
  if (!(await isIntact(store, manifest))) {
    throw new TradescreenError(
      'invalid-list',
      `The files of "${id}" in the store are missing or not those that were accepted.`,
      {
        hint: `Run \`tradescreen lists update ${id}\`, or \`tradescreen lists rollback ${id}\`.`,
      },
    )
  }
  return loadWatchlist(id, {
    path: listFolder(store, id).version(manifest.version),
    ...(manifest.publishedOn !== undefined && { publishedOn: manifest.publishedOn }),
    ...(onReport !== undefined && { onReport }),
  })
}
