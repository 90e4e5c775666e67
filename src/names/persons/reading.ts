import type { Word } from '../tokens/words.js'
import { readArabicScript } from './arabic-script.js'
import { readArticle, readFaith, readServant } from './compound.js'
import { articles, divine, faiths, nouns, servants } from './join-table.js'

/** Words for God that stand behind `abd`; together they are one name. */
const god = new Set(['allah', 'ullah', 'ollah', 'lah', 'llah'])
/** Spellings of `abdul` that are no name by themselves: any word may follow them. */
const bareServants = new Set(['abd', 'abdul', 'abdel', 'abdol', 'abdal'])

const vocal = (text: string): Word => ({ text, unvocalised: false, latin: true })

/** What was read at a word, and how many words it took. */
interface Reading {
  readonly words: readonly Word[]
  readonly used: number
}

/** `abd al-rahman`, `abdul rahman` and `abdulrahman` as `abdul` and `rahman`; `abd allah` as `abdullah`. */
function servantAt(words: readonly Word[], at: number): Reading | undefined {
  const { text } = words[at]!
  if (!text.startsWith('ab')) return undefined
  const glued = readServant(text)
  if (glued) return { words: [vocal(glued.front), vocal(glued.back)], used: 1 }
  const next = words[at + 1]
  if (next === undefined || next.unvocalised) return undefined
  if (!servants.has(text)) {
    const whole = text.startsWith('abd') ? readServant(text + next.text) : undefined
    return whole && { words: [vocal(whole.front), vocal(whole.back)], used: 2 }
  }
  if (god.has(next.text)) return { words: [vocal(text === 'abd' ? text + next.text : 'abdullah')], used: 2 }
  const noun = words[at + 2]
  if (noun !== undefined && articles.has(next.text) && divine.has(noun.text))
    return { words: [vocal('abdul'), noun], used: 3 }
  if (bareServants.has(text) || divine.has(next.text)) return { words: [vocal('abdul')], used: 1 }
  return undefined
}

/** `salah al-din`, `salah eddine` and `salahaldin` as one word ending in `uddin`. */
function faithAt(words: readonly Word[], at: number): Reading | undefined {
  const { text } = words[at]!
  const one = (front: string, used: number) => ({ words: [vocal(`${front}uddin`)], used })
  const glued = readFaith(text)
  if (glued) return glued.article ? one(glued.front, 1) : undefined
  const next = words[at + 1]?.text
  if (next === undefined || !faiths.has(text)) return undefined
  const last = words[at + 2]?.text
  if (last !== undefined && articles.has(next) && readFaith(`${text}al${last}`)) return one(text, 3)
  return next.length > 3 && !faiths.has(next) && readFaith(text + next) ? one(text, 2) : undefined
}

/** `alhakim`, also with a stray blank as in `alha kim`, as `al` and `hakim`. */
function articleAt(words: readonly Word[], at: number): Reading | undefined {
  const { text } = words[at]!
  const glued = readArticle(text)
  if (glued) return { words: [vocal('al'), vocal(glued.back)], used: 1 }
  const next = words[at + 1]
  if (next === undefined || text.length < 3 || faiths.has(text) || nouns.has(next.text) || !/^[ae]l/.test(text))
    return undefined
  const whole = next.unvocalised ? undefined : readArticle(text + next.text)
  return whole && { words: [vocal('al'), vocal(whole.back)], used: 2 }
}

/** Whether a word can begin a compound at all; most words are told by their first or last letters. */
function mayBeCompound({ text, unvocalised }: Word): boolean {
  return unvocalised || text.endsWith('n') || text.endsWith('ne') || 'aeiou'.includes(text[0]!) || faiths.has(text)
}

/**
 * The words of a person’s name with the Arabic compounds in one form, however they were joined: `Abd ar-Rahman`, `Abdul Rahman` and
 * `Abdurrahman` give the same words, as do `Alhakim` and `al-Hakim`, or `Salah al-Din` and `Salahuddin`. Other words stay as they are.
 * @param words Words of the name in order.
 */
export function readCompounds(words: readonly Word[]): Word[] {
  if (!words.some(mayBeCompound)) return words as Word[]
  const out: Word[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]!
    if (!mayBeCompound(word)) {
      out.push(word)
      at++
      continue
    }
    const read = word.unvocalised
      ? readArabicScript(words, at)
      : (servantAt(words, at) ?? faithAt(words, at) ?? articleAt(words, at))
    if (read) out.push(...read.words)
    else out.push(word)
    at += read?.used ?? 1
  }
  return out
}

const ezafe = /(?<=\p{L}{2})[-‐‑–](?:ye|yi|e|i)(?=[\s-]\p{L})/gu

/** A Persian name without the small vowel that binds its words: `Shahid-e Beheshti` gives `Shahid Beheshti`. */
export const withoutEzafe = (text: string) => (/[-‐‑–]/.test(text) ? text.replace(ezafe, ' ') : text)
