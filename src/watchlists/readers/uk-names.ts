import type { ListedName, NameKind, PartyType } from '../../model/index.js'
import { scriptByWord, scriptOfText } from './scripts.js'

/** Name parts in the publisher’s own order: `Name 1` to `Name 5`, then `Name 6`. */
export type UkNameParts = readonly string[]

const kinds = new Map<string, NameKind>([
  ['primary name', 'primary'],
  ['prime alias', 'primary'],
  ['', 'primary'],
  ['primary name variation', 'strong-alias'],
  ['fka', 'former'],
  ['formerly known as', 'former'],
])

const word = (text: string) => text.trim().toLowerCase()

/**
 * How good a name is. A type that is not known is an alias; an alias is weak only when the list says so (`Low quality a.k.a`).
 * @param type Type of the name as the list writes it, in any letter case.
 */
export function ukNameKind(type: string, strength: string): NameKind {
  const kind = kinds.get(word(type)) ?? 'strong-alias'
  return kind === 'strong-alias' && word(strength).startsWith('low') ? 'weak-alias' : kind
}

/**
 * A name from its six parts: of a person the sixth is the family name, of others it is the whole name. `undefined` when all are empty.
 * @param parts `Name 1` to `Name 6`.
 */
export function ukName(parts: UkNameParts, kind: NameKind, type: PartyType | undefined): ListedName | undefined {
  const clean = parts.map((part) => part.replace(/\s+/g, ' ').trim())
  const family = clean[5] ?? ''
  const given = clean.slice(0, 5).filter(Boolean).join(' ')
  if (family === '' && given === '') return undefined
  if (type !== 'person') return { text: [given, family].filter(Boolean).join(' '), kind }
  // A person’s whole name may stand in the sixth part alone; then nothing tells its parts.
  if (family === '' || given === '') return { text: family || given, kind }
  return { text: `${family}, ${given}`, kind, parts: { family, given } }
}

/**
 * A name in its own script.
 * @param said What the list calls the script and the language; the letters decide where it says nothing.
 */
export function nativeName(text: string, ...said: readonly string[]): ListedName | undefined {
  const clean = text.replace(/\s+/g, ' ').trim()
  if (clean === '') return undefined
  const script = scriptOfText(clean) ?? said.map(scriptByWord).find((code) => code !== undefined)
  return { text: clean, kind: 'native', ...(script !== undefined && { script }) }
}

/** The primary name first, and only one of them: further ones are other names of the same party. */
export function inOrder(names: readonly ListedName[]): ListedName[] {
  const first = names.find((name) => name.kind === 'primary')
  if (first === undefined) return [...names]
  const others = names.filter((name) => name !== first)
  return [
    first,
    ...others.map((name): ListedName => (name.kind === 'primary' ? { ...name, kind: 'strong-alias' } : name)),
  ]
}
