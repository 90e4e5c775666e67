/** Letters before the first number that hold for every item, as in `Jordanian passport numbers (1) 123 (2) 456`. */
const longestHead = 60

interface Mark {
  readonly ordinal: number
  readonly start: number
  readonly end: number
}

const ordinal = (mark: string) => (/^\d/.test(mark) ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 96)

/** The marks of a text in order: 1, 2, 3 … or a, b, c …; what does not follow is no mark. */
function marksOf(text: string): { marks: Mark[]; count: number } {
  const marks: Mark[] = []
  let next = 1
  // One mark, or the first and last of a run: `(1)`, `2)`, `b)`, `(1)-(5)`, `(1) to (6)`.
  for (const found of text.matchAll(
    /(?<![\p{L}\p{N}])\(?(\d{1,2}|[a-z])\)(?:\s*(?:-|to)\s*\(?(\d{1,2}|[a-z])\))?/giu,
  )) {
    const at = ordinal(found[1]!)
    if (at !== next) continue
    const until = found[2] === undefined ? at : ordinal(found[2])
    const last = until >= at && until - at < 100 ? until : at
    for (let one = at; one <= last; one++)
      marks.push({ ordinal: one, start: found.index, end: found.index + found[0].length })
    next = last + 1
  }
  return { marks, count: next - 1 }
}

const isEdge = (mark: string | undefined) => mark !== undefined && /[\s,;.]/.test(mark)

/** The text without blanks and marks at its ends; a full stop at the end may be part of it and stays. */
function bare(text: string): string {
  let from = 0
  while (isEdge(text[from])) from++
  let to = text.length
  while (to > from && text[to - 1] !== '.' && isEdge(text[to - 1])) to--
  return text.slice(from, to)
}

/**
 * The items of a cell that numbers them, as British lists do: `(1) Iraq (2) Syria`, `1) … 2) …`, `a) … b) …`. A run (`(1)-(3) Iraq`) gives its
 * item once for each number. A text that is not numbered is the one item. Words before the first number stand before every item.
 */
export function numberedItems(text: string): string[] {
  const { marks } = marksOf(text)
  const first = marks[0]
  if (first === undefined || first.start > longestHead || marks.length < 2) return [bare(text)].filter(Boolean)
  const head = bare(text.slice(0, first.start))
  return marks.map((mark) => {
    const after = marks.find((other) => other.start > mark.start)
    return [head, bare(text.slice(mark.end, after?.start))].filter(Boolean).join(' ')
  })
}
