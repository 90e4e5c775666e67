/** A number over a unit, as in `80gr/m2` and `кг/м3`. */
const unitOverUnit = /^[\d.,]{0,12}[a-zа-яµμ°]{1,4}[/][a-zа-яµμ]{1,4}[²³23]?$/i
/** A metric thread with its length: `M10x50`, in Cyrillic letters as well. */
const thread = /^[mм]\d{1,3}(?:[.,]\d{1,2})?[xх×*]\d/i
/** The size of a memory: `128GB`, `64Mbit`, `16ГБ`. */
const memorySize = /^\d{1,6}(?:[.,]\d{1,3})?(?:[kmgt]i?(?:b|bit|bits|byte|bytes)|[кмгт](?:б|бит|байт))$/i
/** The colour of a lamp in kelvins: `4000K`. */
const colour = /^[2-6][05]00k$/i
/** A tariff code behind its name, written together: `HS854239`, `HTS8542.31`. */
const tariffCode = /^(?:hs|hts|htsus|hsn|taric)[-.:]?\d{4}[. -]?\d{2}/i

/** Words behind which a number of four digits or more is a tariff code, and those behind which any number is a standard or a size. */
const tariffWords = new Set(['hs', 'hts', 'htsus', 'hsn', 'taric', 'gtip', 'schedule'])
const standards = new Set(
  'din iso en iec ansi astm asme jis bs gost gb iso/iec ral ip awg nema sae api dn pn cat ul eccn din/iso гост ту ост'.split(
    ' ',
  ),
)

/** Whether a word of a text with digits in it is a measure, a thread, a size, a colour or a tariff code rather than a part number. */
export function isNoPartNumber(word: string): boolean {
  return (
    unitOverUnit.test(word) || thread.test(word) || memorySize.test(word) || colour.test(word) || tariffCode.test(word)
  )
}

/** Whether a number behind this word is a tariff code, a standard or a size rather than the rest of a part number. */
export function namesOtherNumber(word: string, next: string): boolean {
  const text = word.toLowerCase().replace(/[.:]{1,3}$/, '')
  return standards.has(text) || (tariffWords.has(text) && /^\d{4}(?:$|[\d.])/.test(next))
}
