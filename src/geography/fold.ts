import anyAscii from 'any-ascii'

/**
 * Place text in a comparable form: Latin letters without marks, lower case, one blank between words, nothing else.
 * Linear in the length of the text; never throws.
 */
export function fold(text: string): string {
  // Two Arabic ligatures stand for whole sentences, eighteen letters the longer one, and are in no address.
  return anyAscii(
    text
      .replace(/[\uFDFA\uFDFB]/g, ' ')
      .normalize('NFKC')
      .replace(/['’‘ʻʼ`´]/g, ''),
  )
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The folded words of a text, in order. */
export function words(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}

/** The text cut to a length that can be shown; `…` marks the cut. */
export function shown(text: string, length = 120): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`
}
