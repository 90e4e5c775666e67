/** Longest text shown in one piece. */
const longest = 2_000

/**
 * Makes text from outside harmless for a terminal: no control characters, no escape sequences, no characters that turn the reading
 * direction or hide text, everything on one line. Beyond 2,000 characters it is cut and ends with `…`.
 * @param text Text from the input or a list.
 */
export function terminalText(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text
  return (
    cut
      // Whole sequences first, so that their printable remains go too.
      .replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, '')
      .replace(/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g, '')
      .replace(/\p{Cs}/gu, '\uFFFD')
      .replace(/[\s\u0085\u2028\u2029]+/gu, ' ')
      // Zero-width joiners are kept: Persian and Indic names are written with them.
      .replace(/(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
      .trim()
  )
}
