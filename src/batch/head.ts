/**
 * Looks at the beginning of a text without losing it.
 * @param source Text in pieces.
 * @param enough Tells whether the beginning read so far will do.
 * @returns The beginning, and the whole text again, beginning included.
 */
export async function readHead(
  source: AsyncIterable<string>,
  enough: (head: string) => boolean,
): Promise<{ head: string; whole: AsyncGenerator<string> }> {
  const iterator = source[Symbol.asyncIterator]()
  let head = ''
  let done = false
  while (!done && !enough(head)) {
    const next = await iterator.next()
    if (next.done) done = true
    else head += next.value
  }
  async function* whole(): AsyncGenerator<string> {
    try {
      if (head !== '') yield head
      for (let next = done ? undefined : await iterator.next(); next && !next.done; next = await iterator.next()) {
        yield next.value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { head, whole: whole() }
}
