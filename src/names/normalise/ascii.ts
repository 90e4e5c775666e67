/** Whether a text holds ASCII alone: most names do, and need none of the steps for other letters. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

const blank = 0x20

/** Whether a text is printable ASCII, with single blanks and none at its ends. */
export function isTidy(text: string): boolean {
  let last = blank
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < blank || code > 0x7e || (code === blank && last === blank)) return false
    last = code
  }
  return last !== blank || text === ''
}

/** Whether a character code is an ASCII letter. */
export const isLetterCode = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)

/** Whether a character code is an ASCII digit. */
export const isDigitCode = (code: number) => code >= 0x30 && code <= 0x39
