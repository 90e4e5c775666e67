import { isTidy } from './ascii.js'
import { readBadges } from './badges.js'
import { readEntities } from './entities.js'
import { repairMojibake } from './mojibake.js'

/** Longest part of a name that is looked at, in characters; the rest is left out and said so. */
const nameCharacters = 1_000

/** Colour and cursor codes: a terminal does not show them, so a name must not be hidden behind them. */
const terminalSequence = /\u001b\[[0-9;?]{0,16}[a-z]?/gi

const plainAscii = /^[\x20-\x7e]*$/

/**
 * Text as a person sees it: compatibility forms folded (full-width letters, ligatures), HTML entities read, text
 * read in a wrong character set put right, invisible and direction marks, lone surrogates and control characters gone, blanks single. Letter case and accents stay.
 * @param text Any text; only its first 1,000 characters are looked at.
 */
export function cleanText(text: string): string {
  let clean = text.length > nameCharacters ? text.slice(0, nameCharacters) : text
  if (clean.includes('&')) clean = readEntities(clean)
  if (isTidy(clean)) return clean
  if (plainAscii.test(clean)) return clean.trim().replace(/ +/g, ' ')
  return readBadges(repairMojibake(clean))
    .replace(terminalSequence, '')
    .replace(/\p{Cs}/gu, ' ')
    .replace(/\p{Cf}|\u115f|\u1160|\u3164|\uffa0|\u034f|[\ufe00-\ufe0f]/gu, '')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s\u2800]+/gu, ' ')
    .trim()
    .slice(0, nameCharacters)
}
