const separators = /[;,|/&+\n\r\t、，；]+|\s(?:and|or|und|oder|et|ou|ve|veya|и|или|و|یا)\s|[和或及]/iu
const mayHoldSeveral = /[\s;,|/&+、，；–-]/u

/** How codes of one scheme are told from other text. */
interface CodeForm {
  /** Whether a text is a code of its own, however it is written. */
  readonly isCode: (text: string) => boolean
  /** Whether it is one in full, so that a blank or dash beside it can part two codes. */
  readonly isWhole: (text: string) => boolean
}

const trimmed = (parts: readonly string[]) => parts.map((part) => part.trim()).filter((part) => part !== '')

/**
 * Takes a field apart that holds several codes: `3A001 / 5A002`, `8542.39, 8542.31`, one a line. What only looks so stays whole:
 * `8542/31`, `9A012 a.1`.
 * @returns The codes and what stands between separators beside them, in the order of the field; the whole text where it holds no two codes.
 */
export function codesOf(text: string, { isCode, isWhole }: CodeForm): string[] {
  if (!mayHoldSeveral.test(text)) return [text]
  const parts = trimmed(text.split(separators))
  const codes = parts.filter(isCode).length
  if (codes >= 2) return parts
  for (const blank of [/\s+/, /[\s–-]+/]) {
    const words = trimmed(text.split(blank))
    if (words.length >= 2 && words.every(isWhole)) return words
  }
  return codes === 0 || isCode(text) ? [text] : parts
}
