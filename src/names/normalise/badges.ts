/* White letters on a black circle or square: Unicode gives them no plain form to fold to. */
const badge = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu
const rows = [0x1f150, 0x1f170]

function plain(letter: string): string {
  const code = letter.codePointAt(0)!
  const first = rows.find((row) => code >= row && code < row + 26)!
  return String.fromCharCode(0x41 + code - first)
}

/** Text with letters that are drawn as badges as plain capital letters. */
export const readBadges = (text: string) => text.replace(badge, plain)
