import type { Token } from '../names/index.js'

const prime = 0x01000193
const offset = 0x811c9dc5

function hash(text: string, from: number, to: number, skip: number, salt: number): number {
  let value = offset ^ salt
  for (let at = from; at < to; at++) {
    if (at !== skip) value = Math.imul(value ^ text.charCodeAt(at), prime)
  }
  return value >>> 0
}

const salts = { bones: 0x11, start: 0x22, end: 0x33, meaning: 0x44, text: 0x55 } as const
/** Letters of the beginning and end by which long words are also found. */
const edge = 5
const longest = 24

/** Key of a part of a text as it is written. */
export const textKey = (text: string, from: number, to: number) => hash(text, from, to, -1, salts.text)

/** Keys of the fold of a word: of all its letters, and with any one left out, so that one edit or swap still shares a key. */
export function closeKeys(fold: string, into: number[]): void {
  const length = Math.min(fold.length, longest)
  into.push(hash(fold, 0, length, -1, 0))
  if (length >= 3) for (let skip = 0; skip < length; skip++) into.push(hash(fold, 0, length, skip, 0))
}

/**
 * Keys under which a word is found: its folded spelling, the same with any one letter left out, its consonants, the beginning and end
 * of a long word, and the meaning of a generic word.
 * @param into Gets the keys, unsigned 32-bit numbers; the same key may come twice.
 */
export function tokenKeys(token: Token, into: number[]): void {
  const { fold, bones } = token
  const length = Math.min(fold.length, longest)
  if (token.kind === 'number' || token.kind === 'initial') {
    into.push(hash(fold, 0, length, -1, 0))
    return
  }
  closeKeys(fold, into)
  if (token.text !== fold && token.kind === 'name') {
    const plain = Math.min(token.text.length, longest)
    // With −1 it stands whole, so that a word with one letter more finds it.
    if (plain >= 3) for (let skip = -1; skip < plain; skip++) into.push(hash(token.text, 0, plain, skip, 0))
  }
  if (bones.length >= 3) {
    into.push(hash(bones, 0, bones.length, -1, salts.bones))
    if (token.unvocalised || bones.includes('v')) {
      const thin = bones.replaceAll('v', '')
      if (thin.length >= 2) into.push(hash(thin, 0, thin.length, -1, salts.bones))
    }
  }
  if (length >= 7) {
    into.push(hash(fold, 0, edge, -1, salts.start))
    into.push(hash(fold, length - edge, length, -1, salts.end))
  }
  if (token.meaning !== undefined) into.push(hash(token.meaning, 0, token.meaning.length, -1, salts.meaning))
}
