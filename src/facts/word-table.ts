/** Words and phrases of one meaning in one language. */
interface WordRow<Kind extends string> {
  readonly kind: Kind
  readonly lang: string
  readonly words: readonly string[]
  /** Phrases in which such a word means something else. */
  readonly unless: readonly string[]
}

/** A phrase of a table that a text holds. */
export interface WordHit<Kind extends string> {
  readonly kind: Kind
  readonly lang: string
  /** The phrase as it stands in the table. */
  readonly phrase: string
  /** Positions of its first word and of the first word behind it. */
  readonly from: number
  readonly to: number
}

/** Characters of a text that are read; further ones do not change what it is about. */
const mostCharacters = 20_000
const han = /\p{sc=Han}/u

/** Lower-case words of a text without accents, marks and punctuation; each Chinese character is a word. */
export function plainWords(text: string): string[] {
  const plain = text
    .slice(0, mostCharacters)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replace(/['’ʼ]/g, '')
    .replace(/\p{sc=Han}/gu, ' $& ')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

interface Phrase<Kind extends string> {
  readonly words: readonly string[]
  readonly row: WordRow<Kind>
  readonly text: string
  readonly unless: boolean
}

/** Makes a reader that finds the phrases of a table in the words of a text, longer phrases first, no word twice. */
export function wordTable<Kind extends string>(rows: readonly WordRow<Kind>[]) {
  const byFirst = new Map<string, Phrase<Kind>[]>()
  for (const row of rows) {
    for (const unless of [false, true]) {
      for (const text of unless ? row.unless : row.words) {
        const words = plainWords(text)
        const [first] = words
        if (first === undefined) continue
        const same = byFirst.get(first) ?? []
        same.push({ words, row, text, unless })
        byFirst.set(first, same)
      }
    }
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return (words: readonly string[]): WordHit<Kind>[] => {
    const hits: WordHit<Kind>[] = []
    let at = 0
    while (at < words.length) {
      const from = at
      const all = byFirst
        .get(words[from]!)
        ?.filter((one) => one.words.every((word, index) => words[from + index] === word))
      const longest = all?.[0]
      if (all === undefined || longest === undefined) {
        at++
        continue
      }
      const to = from + longest.words.length
      // One phrase can have a meaning in several kinds or languages; one that means something else ends them all.
      if (!longest.unless) {
        for (const { row, text, words: own, unless } of all) {
          if (!unless && own.length === longest.words.length)
            hits.push({ kind: row.kind, lang: row.lang, phrase: text, from, to })
        }
      }
      at = to
    }
    return hits
  }
}

/** Whether a word is written in Chinese characters. */
export const isHan = (word: string) => han.test(word)
