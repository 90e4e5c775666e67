import { articles, divine, endings, faiths, nouns, religions, servants } from './join-table.js'

/** A word known to be two written together. */
export interface Compound {
  readonly front: string
  readonly back: string
}

const vowel = (letter: string | undefined) => letter !== undefined && 'aeiou'.includes(letter)

function lengths(table: ReadonlyMap<string, string>) {
  const all = [...table.keys()].map((key) => key.length)
  return { shortest: Math.min(...all), longest: Math.max(...all) }
}
const servantLengths = lengths(servants)
const endingLengths = lengths(endings)
const religionLengths = lengths(religions)
/** Last letters of all endings: most words end in none of them, and are told at once. */
const endingLetters = new Set([...endings.keys()].map((ending) => ending.at(-1)))

/** `abdulrahman`, `abderrahmane`, `abdurahman` as `abdul` and the noun as it is written. Lower-case Latin. */
export function readServant(word: string): Compound | undefined {
  if (!word.startsWith('ab') || word.length < 6) return undefined
  const most = Math.min(servantLengths.longest, word.length - 2)
  for (let cut = servantLengths.shortest; cut <= most; cut++) {
    const back = word.slice(cut)
    if (servants.has(word.slice(0, cut)) && divine.has(back)) return { front: 'abdul', back }
  }
  return undefined
}

/** `alhakim`, `elsayed`, `ashshami` as the article and the noun as it is written. Lower-case Latin. */
export function readArticle(word: string): Compound | undefined {
  if (word.length < 5 || !vowel(word[0])) return undefined
  for (let cut = 2; cut <= 3; cut++) {
    const front = word.slice(0, cut)
    const usual = articles.get(front)
    const back = word.slice(cut)
    // An assimilated article repeats the letter that follows: `as-sayed`, never `as-hakim`.
    if (usual !== undefined && nouns.has(back) && (usual === 'al' || back.startsWith(front.slice(1))))
      return { front, back }
  }
  return undefined
}

/** A word ending in `din`. */
export interface Faith {
  /** What stands in front, as it is written. */
  readonly front: string
  /** The same in its usual spelling. */
  readonly usual: string
  /** Whether the article in between is written as such: `nuraldin`. */
  readonly article: boolean
}

/** `nooruddin`, `noureddine`, `nuraldin`. Lower-case Latin. */
export function readFaith(word: string): Faith | undefined {
  if (word.length < 5 || !(word.endsWith('n') || word.endsWith('ne'))) return undefined
  for (let length = religionLengths.longest; length >= religionLengths.shortest; length--) {
    if (!religions.has(word.slice(-length))) continue
    const whole = word.slice(0, -length)
    const rest = whole.length > 3 && /[ldt]$/.test(whole) ? whole.slice(0, -1) : whole
    const fronts = [whole, rest, rest.length > 2 && vowel(rest.at(-1)) ? rest.slice(0, -1) : rest]
    for (const front of fronts) {
      const usual = faiths.get(front)
      if (usual !== undefined) return { front, usual, article: /^[aeu]l$/.test(whole.slice(front.length)) }
    }
  }
  return undefined
}

/** `rezazadeh`, `qolipour`: the front as it is written and the ending in its usual spelling. Lower-case Latin. */
export function readEnding(word: string): Compound | undefined {
  if (!endingLetters.has(word.at(-1))) return undefined
  const most = Math.min(endingLengths.longest, word.length - 3)
  for (let length = most; length >= endingLengths.shortest; length--) {
    const back = endings.get(word.slice(-length))
    if (back !== undefined) return { front: word.slice(0, -length), back }
  }
  return undefined
}
