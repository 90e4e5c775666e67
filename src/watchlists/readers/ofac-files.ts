import { TradescreenError } from '../../model/index.js'
import type { FileFormat } from './file-format.js'
import type { ListFile, ListReader } from './reader.js'

/** How the publisher’s file names of each list begin. */
const beginnings: ReadonlyMap<string, string> = new Map([
  ['ofac-sdn', 'sdn'],
  ['ofac-consolidated', 'cons'],
])

/** The error of a file of the other OFAC list. */
export function ofOtherList(what: string, other: string, list: string): TradescreenError {
  return new TradescreenError('invalid-list', `${what} of the list "${other}", not of "${list}".`, {
    hint: `Give a file of ${list}, or load it as ${other}.`,
  })
}

/**
 * Chooses the file of one XML format. The classic XML does not say which list it is, so that the name of the file tells: one whose name
 * begins like those of the other list is not taken.
 */
export function ofacFile(format: FileFormat): ListReader['detect'] {
  return (files, list) => {
    const own = beginnings.get(list)
    if (own === undefined) return undefined
    const found = files.filter((file) => file.format === format)
    const other = (file: ListFile) =>
      [...beginnings].find(([id, start]) => id !== list && file.name.toLowerCase().startsWith(start))?.[0]
    const candidates = found.filter((file) => other(file) === undefined)
    const main = candidates.find((file) => file.name.toLowerCase().startsWith(own)) ?? candidates[0]
    if (main !== undefined) return [main]
    // Another format of the list may be at hand.
    if (found[0] === undefined || files.filter((file) => file.format.endsWith('-xml')).length > 1) return undefined
    throw ofOtherList(`${found[0].name} is a file`, other(found[0])!, list)
  }
}

/** The other one of the two lists. */
export const otherList = (list: string) => (list === 'ofac-sdn' ? 'ofac-consolidated' : 'ofac-sdn')

/** Whether a list of the publisher’s by its name is the one asked for: the consolidated list is all but the SDN list. */
export const isOnList = (name: string, list: string) => /^sdn list$/i.test(name.trim()) === (list === 'ofac-sdn')
