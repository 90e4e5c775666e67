const wide =
  /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u
const narrow = /^[\p{Mn}\p{Me}\u200C\u200D]/u

/** Columns that a text takes in a terminal: East Asian letters take two, combining marks none. */
export function textWidth(text: string): number {
  let width = 0
  for (const char of text) width += narrow.test(char) ? 0 : wide.test(char) ? 2 : 1
  return width
}

/** Cuts a word that is longer than a line. */
function cutWord(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word]
  const parts: string[] = ['']
  let used = 0
  for (const char of word) {
    const size = textWidth(char)
    if (used + size > width) {
      parts.push('')
      used = 0
    }
    parts[parts.length - 1] += char
    used += size
  }
  return parts
}

/**
 * Breaks a text into lines of a given width.
 * @param text One line of harmless text.
 * @param width Columns, counting the indent.
 * @param first Put before the first line.
 * @param next Put before the others. Default: as many blanks.
 */
export function wrap(text: string, width: number, first = '', next = ' '.repeat(textWidth(first))): string[] {
  const room = Math.max(10, width - Math.max(textWidth(first), textWidth(next)))
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap((one) => cutWord(one, room))) {
    const size = textWidth(word)
    if (line !== '' && used + 1 + size > room) {
      lines.push(line)
      line = ''
      used = 0
    }
    used += size + (line === '' ? 0 : 1)
    line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.map((one, index) => `${index === 0 ? first : next}${one}`)
}

/** Columns that a drawing uses: 40 to 200. Default 100. */
export const drawnWidth = (width = 100) => Math.min(200, Math.max(40, Math.trunc(width) || 100))
