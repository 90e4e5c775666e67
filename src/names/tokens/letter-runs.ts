import type { Word } from './words.js'

const isLetter = (word: Word | undefined) =>
  word !== undefined && word.text.length === 1 && !word.unvocalised && (word.text < '0' || word.text > '9')

/** Longest legal form that is looked for at the end of single letters. */
const longestForm = 4

const joined = (letters: readonly Word[]): Word => ({
  text: letters.map((letter) => letter.text).join(''),
  unvocalised: false,
  latin: letters.every((letter) => letter.latin),
})

/** Where runs of two single letters and more begin and end. */
function* runs(words: readonly Word[]): Generator<{ start: number; end: number }> {
  for (let start = 0; start < words.length; start++) {
    let end = start
    while (isLetter(words[end])) end++
    if (end - start > 1) yield { start, end }
    if (end > start) start = end
  }
}

const hasRun = (words: readonly Word[]) => words.some((word, at) => isLetter(word) && isLetter(words[at + 1]))

/** Words with every run of single letters as one: `sp z o o` gives `sp zoo`. */
export function toLetters(words: readonly Word[], keep: (run: readonly Word[], last: boolean) => Word[] = one): Word[] {
  if (!hasRun(words)) return words as Word[]
  const out: Word[] = []
  let from = 0
  for (const { start, end } of runs(words)) {
    out.push(...words.slice(from, start), ...keep(words.slice(start, end), end === words.length))
    from = end
  }
  out.push(...words.slice(from))
  return out
}

const one = (run: readonly Word[]) => [joined(run)]

/**
 * Words of a company with single letters written apart as one: `A B C Company` is `ABC Company`, `B R C S A` is `BRC SA`.
 * @param isForm Whether letters are a legal form.
 * @param surely Whether it is known to be no person: of a person two letters are initials.
 */
export function joinLetters(words: readonly Word[], isForm: (text: string) => boolean, surely: boolean): Word[] {
  return toLetters(words, (run, last) => {
    const whole = joined(run)
    if (last) {
      if (isForm(whole.text)) return [whole]
      for (let length = Math.min(longestForm, run.length - 2); length > 1; length--) {
        const form = joined(run.slice(-length))
        if (isForm(form.text)) return [joined(run.slice(0, -length)), form]
      }
    }
    return surely || run.length > 2 ? [whole] : [...run]
  })
}
