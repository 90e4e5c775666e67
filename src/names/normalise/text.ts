/** Longest part of a name that is looked at, in characters; the rest is left out and said so. */
const nameCharacters = 1_000

const entities = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
])

/** Colour and cursor codes: a terminal does not show them, so a name must not be hidden behind them. */
const terminalSequence = /\u001b\[[0-9;?]{0,16}[a-z]?/gi

const plainAscii = /^[\x20-\x7e]*$/

function decodeEntity(whole: string, body: string): string {
  if (body.startsWith('#')) {
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10)
    return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' '
  }
  return entities.get(body.toLowerCase()) ?? whole
}

/**
 * Text as a person sees it: compatibility forms folded (full-width letters, ligatures), HTML entities read, invisible and
 * direction marks, lone surrogates and control characters gone, blanks single. Letter case and accents stay.
 * @param text Any text; only its first 1,000 characters are looked at.
 */
export function cleanText(text: string): string {
  let clean = text.length > nameCharacters ? text.slice(0, nameCharacters) : text
  if (clean.includes('&')) clean = clean.replace(/&(#x?[0-9a-f]{1,7}|[a-z]{2,6});/gi, decodeEntity)
  if (plainAscii.test(clean)) return clean.trim().replace(/ +/g, ' ')
  return clean
    .replace(terminalSequence, '')
    .replace(/\p{Cs}/gu, ' ')
    .replace(/\p{Cf}|\u115f|\u1160|\u3164|\u034f|[\ufe00-\ufe0f]/gu, '')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s\u2800]+/gu, ' ')
    .trim()
    .slice(0, nameCharacters)
}
