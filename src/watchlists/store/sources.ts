import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { TradescreenError } from '../../model/index.js'
import { knownList, knownLists } from '../known.js'

/** A file of a list and where it is fetched. */
export interface SourceFile {
  readonly name: string
  /** `https:`, `http:` of a mirror that the user named, or `file:`. */
  readonly address: URL
}

/** Ids of the lists that the publishers offer for download. */
export const downloadableLists = (): string[] =>
  knownLists.filter((list) => list.files.length > 0).map((list) => list.id)

async function mirrorOf(from: string): Promise<URL> {
  if (/^https?:\/\//i.test(from)) {
    const address = URL.canParse(from) ? new URL(from.endsWith('/') ? from : `${from}/`) : undefined
    if (address !== undefined) return address
  } else if ((await stat(from).catch(() => undefined))?.isDirectory()) {
    return pathToFileURL(join(from, '/'))
  }
  throw new TradescreenError('usage', `"${from.slice(0, 200)}" is neither a folder nor an https address.`, {
    hint: 'Give the address under which ID/FILE is found, for example https://mirror.example/lists.',
  })
}

/**
 * The files of a list with their addresses: the publisher’s, or those below a mirror as `MIRROR/ID/FILE`.
 * @param from Address or folder of the mirror.
 * @throws TradescreenError `unknown-list` for a list that is not offered for download, `usage` for a mirror that is none.
 */
export async function sourcesOf(id: string, from?: string): Promise<SourceFile[]> {
  const files = knownList(id)?.files ?? []
  if (files.length === 0) {
    throw new TradescreenError('unknown-list', `The list "${id}" is not offered for download.`, {
      hint: `Lists that are: ${downloadableLists().join(', ')}. Others are given with --list ID=PATH.`,
    })
  }
  if (from === undefined) return files.map(({ name, address }) => ({ name, address: new URL(address) }))
  const mirror = await mirrorOf(from)
  return files.map(({ name }) => ({ name, address: new URL(`${id}/${name}`, mirror) }))
}
