const mostKept = 20_000

/**
 * Answers by word, kept because the same words come back in every name; all are forgotten when there are 20,000.
 * @param answer Must depend on the word alone.
 */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    const kept = known.get(word)
    if (kept !== undefined || known.has(word)) return kept as Answer
    const made = answer(word)
    if (known.size >= mostKept) known.clear()
    known.set(word, made)
    return made
  }
}
