/** Accents that stand behind a letter in the name of an entity, such as `&eacute;`. */
const accents = new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['uml', '\u0308'],
  ['tilde', '\u0303'],
  ['ring', '\u030a'],
  ['cedil', '\u0327'],
  ['caron', '\u030c'],
  ['ogon', '\u0328'],
  ['macr', '\u0304'],
  ['breve', '\u0306'],
  ['dot', '\u0307'],
  ['dblac', '\u030b'],
])

const named = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['szlig', 'ß'],
  ['aelig', 'æ'],
  ['AElig', 'Æ'],
  ['oelig', 'œ'],
  ['OElig', 'Œ'],
  ['oslash', 'ø'],
  ['Oslash', 'Ø'],
  ['lstrok', 'ł'],
  ['Lstrok', 'Ł'],
  ['dstrok', 'đ'],
  ['Dstrok', 'Đ'],
  ['eth', 'ð'],
  ['ETH', 'Ð'],
  ['thorn', 'þ'],
  ['THORN', 'Þ'],
  ['imath', 'ı'],
  ['inodot', 'ı'],
  ['aring', 'å'],
  ['Aring', 'Å'],
  ['ordf', 'ª'],
  ['ordm', 'º'],
  ['deg', '°'],
  ['micro', 'µ'],
  ['times', '×'],
  ['plusmn', '±'],
  ['minus', '-'],
  ['Omega', 'Ω'],
  ['le', '≤'],
  ['ge', '≥'],
  ['euro', '€'],
  ['middot', '·'],
  ['bull', '•'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['hellip', '…'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['shy', ''],
  ['zwj', ''],
  ['zwnj', ''],
  ['lrm', ''],
  ['rlm', ''],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['comma', ','],
  ['period', '.'],
  ['lpar', '('],
  ['rpar', ')'],
  ['sol', '/'],
  ['hyphen', '-'],
  ['plus', '+'],
  ['num', '#'],
  ['commat', '@'],
])

const entity = /&(#x[0-9a-f]{1,7}|#[0-9]{1,7}|[a-z]{2,8});/gi

/** What Windows-1252 has at 128 to 159: browsers read such numbers so, and writers meant it. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function numbered(code: number): string {
  if (code >= 128 && code < 160) return windows[code - 128]!
  return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' '
}

function read(whole: string, body: string): string {
  if (body[0] === '#')
    return numbered(/^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10))
  const known = named.get(body) ?? named.get(body.toLowerCase())
  if (known !== undefined) return known
  const accent = accents.get(body.slice(1).toLowerCase())
  const letter = accent === undefined ? '' : (body[0]! + accent).normalize('NFC')
  return letter.length === 1 ? letter : whole
}

/**
 * Text with HTML entities read: `&amp;`, `&#39;`, `&eacute;`, and those that were written twice over (`&amp;eacute;`).
 * An entity that is not known stays as it is.
 */
export function readEntities(text: string): string {
  if (!text.includes('&')) return text
  const once = text.replace(entity, read)
  return once !== text && once.includes('&') ? once.replace(entity, read) : once
}
