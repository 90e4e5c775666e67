/** A name as exact search sees it: no accents, no case, no punctuation; words in their order. */
export const plainText = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')

/** The same with the words sorted, so that word order does not matter. */
export const plainKey = (name: string): string => plainText(name).split(' ').sort().join(' ')
