import { particles, titles } from '../tokens/lexicon.js'
import type { Word } from '../tokens/words.js'

const servant = 'abd'
const faith = 'dyn'
/** Letters that a word has at least in front of `al-din` that is written together with it. */
const leastFront = 2

const consonants = (text: string): Word => ({ text, unvocalised: true, latin: false })
const vocal = (text: string): Word => ({ text, unvocalised: false, latin: false })

/** `abd` written together with what follows: `abdallah`, `abdalrhmn`. */
function gluedServant(text: string): Word[] | undefined {
  if (!text.startsWith('abdal') || text.length < 7) return undefined
  return text === 'abdallah' ? [vocal('abdullah')] : [vocal('abdul'), consonants(text.slice(5))]
}

/** What stands in front of `al-din` in one word: `slah` of `slahaldyn`, as Persian writes it. */
function gluedFront(text: string): string | undefined {
  const length = text.length - 'aldyn'.length
  return length >= leastFront && text.endsWith('aldyn') ? text.slice(0, length) : undefined
}

/**
 * Words in Arabic letters, of which only the consonants and the long vowels are known: `abd` and the article behind it are read as
 * `abdul`, `abd allah` as `abdullah`, a word and `al-din` behind it as one, and a title as one word with its article.
 * @param words Words of the name as `splitWords` gives them, the article set apart; the one at `at` is unvocalised.
 * @returns Nothing when the word stays as it is.
 */
export function readArabicScript(words: readonly Word[], at: number): { words: Word[]; used: number } | undefined {
  const { text } = words[at]!
  const next = words[at + 1]?.unvocalised ? words[at + 1]!.text : ''
  const behind = words[at + 2]?.unvocalised ? words[at + 2]!.text : ''
  if (text === 'al') return titles.has(text + next) ? { words: [consonants(text + next)], used: 2 } : undefined
  if (text === servant) {
    if (next === 'allah') return { words: [vocal('abdullah')], used: 2 }
    if (next === 'al' && behind !== '') return { words: [vocal('abdul')], used: 2 }
    // A noun of two letters keeps its article: `abd al-haqq`.
    return next.length > 3 && next.startsWith('al')
      ? { words: [vocal('abdul'), consonants(next.slice(2))], used: 2 }
      : undefined
  }
  const glued = gluedServant(text)
  if (glued) return { words: glued, used: 1 }
  if (next === 'al' && behind === faith && !particles.has(text)) return { words: [consonants(text + faith)], used: 3 }
  const front = gluedFront(text)
  return front === undefined ? undefined : { words: [consonants(front + faith)], used: 1 }
}
