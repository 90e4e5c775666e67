import type { Identifier } from '../../model/index.js'
import { listedIdentifier } from './listed-identifier.js'

/** Longest text of contact data that is taken apart. */
const longest = 2000

const separators = {
  email: /[;,/]|\s(?:and|or)\s/,
  website: /[;,\s]+(?:(?:and|or)\s)?/,
  phone: /[;,]|\s(?:and|or)\s|\s(?=\+)/,
  fax: /[;,]|\s(?:and|or)\s|\s(?=\+)/,
} as const

/** Kinds of contact data. */
export type ContactKind = keyof typeof separators

/**
 * The addresses or numbers in a text that may hold several, with stray blanks and the hyphens of print taken out of web and e-mail addresses.
 * @returns The identifiers, and the pieces that hold no address or number.
 */
export function readContact(kind: ContactKind, text: string): { found: Identifier[]; rest: string[] } {
  const found: Identifier[] = []
  const rest: string[] = []
  for (const piece of text
    .slice(0, longest)
    .replaceAll('\u00ad', '')
    .replace(/[\u2010\u2011]/g, '-')
    .split(separators[kind])) {
    const bare = piece.replace(/^\s*(?:and|or)\s/, '').trim()
    const value = kind === 'email' ? bare.replace(/\s+/g, '') : bare
    if (value === '') continue
    const identifier = listedIdentifier(kind, value)
    if (identifier === undefined) rest.push(bare)
    else found.push(identifier)
  }
  return { found, rest }
}
