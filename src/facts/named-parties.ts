import type { Party } from '../model/index.js'
import { foldedName } from '../ownership/index.js'

const foldedNumber = (value: string): string => foldedName(value).replaceAll(' ', '')

/** Finds parties by what a row of the flat form calls them. */
interface Naming {
  readonly add: (party: Party, at: number) => void
  /** The party that a text names: by identifier, else by name, else by alias; the first of several. */
  readonly find: (text: string) => number | undefined
}

/** Nobody is named yet. */
export function newNaming(): Naming {
  const [numbers, names, aliases] = [0, 1, 2].map(() => new Map<string, number>()) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
  ]
  const put = (map: Map<string, number>, key: string, at: number) => {
    if (key !== '' && !map.has(key)) map.set(key, at)
  }
  return {
    add: ({ name, identifiers = [], aliases: others = [] }, at) => {
      for (const { value } of identifiers) put(numbers, foldedNumber(value), at)
      put(names, foldedName(name), at)
      for (const other of others) put(aliases, foldedName(other), at)
    },
    find: (text) => numbers.get(foldedNumber(text)) ?? names.get(foldedName(text)) ?? aliases.get(foldedName(text)),
  }
}
