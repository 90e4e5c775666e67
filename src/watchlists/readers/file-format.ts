import { parse } from 'csv-parse/sync'

/** What the first bytes of a file look like. */
export type FileFormat =
  | 'empty' | 'utf-16' | 'binary' | 'zip' | 'gzip' | 'pdf' | 'html' | 'json'
  | 'ofac-sdn-xml' | 'ofac-advanced-xml' | 'ofac-enhanced-xml' | 'eu-fsf-xml' | 'un-sc-xml' | 'uk-sanctions-xml' | 'xml'
  | 'ofac-primary-csv' | 'ofac-address-csv' | 'ofac-alias-csv' | 'ofac-comments-csv'
  | 'ofac-primary-pip' | 'ofac-address-pip' | 'ofac-alias-pip' | 'ofac-comments-pip'
  | 'us-csl-csv' | 'us-csl-json' | 'bis-entity-csv' | 'ca-sema-xml' | 'bis-dpl-text' | 'uk-conlist-csv' | 'uk-sanctions-csv' | 'uk-summary-csv' | 'ods' | 'eu-fsf-csv' | 'eu-fsf-csv-damaged' | 'ch-seco-xml' | 'opensanctions-csv'
  | 'opensanctions-ftm' | 'opensanctions-delta' | 'opensanctions-index' | 'opensanctions-senzing'
  | 'text' // biome-ignore format: a list to be read at a glance

/** What each format is, for messages. */
const titles: Record<FileFormat, string> = {
  empty: 'empty',
  'utf-16': 'text in UTF-16, not UTF-8',
  binary: 'not text',
  zip: 'a ZIP archive (name it by itself, or unpack it first)',
  gzip: 'a gzip archive (unpack it first)',
  pdf: 'a PDF document',
  html: 'a web page (HTML), most likely an error page saved in place of the list',
  json: 'JSON',
  'ofac-sdn-xml': 'an OFAC list in classic XML',
  'ofac-advanced-xml': 'an OFAC list in advanced XML',
  'ofac-enhanced-xml': 'an OFAC list in enhanced XML',
  'eu-fsf-xml': 'the EU list of financial sanctions in XML',
  'un-sc-xml': 'the UN Security Council list in XML',
  'uk-sanctions-xml': 'the UK Sanctions List in XML',
  xml: 'XML of another kind',
  'ofac-primary-csv': 'the main CSV file of an OFAC list (SDN.CSV or CONS_PRIM.CSV)',
  'ofac-address-csv': 'the address file of an OFAC list (ADD.CSV or CONS_ADD.CSV)',
  'ofac-alias-csv': 'the alias file of an OFAC list (ALT.CSV or CONS_ALT.CSV)',
  'ofac-comments-csv': 'the spill-over file of an OFAC list (SDN_COMMENTS.CSV or CONS_COMMENTS.CSV)',
  'ofac-primary-pip': 'the main file of an OFAC list with bars between its columns (SDN.PIP or CONS_PRIM.PIP)',
  'ofac-address-pip': 'the address file of an OFAC list with bars between its columns (ADD.PIP or CONS_ADD.PIP)',
  'ofac-alias-pip': 'the alias file of an OFAC list with bars between its columns (ALT.PIP or CONS_ALT.PIP)',
  'ofac-comments-pip': 'the spill-over file of an OFAC list with bars between its columns (SDN_COMMENTS.PIP)',
  'us-csl-csv': 'the US Consolidated Screening List in CSV',
  'us-csl-json': 'the US Consolidated Screening List in JSON',
  'bis-entity-csv': 'the BIS Entity List in CSV',
  'ca-sema-xml': 'the Canadian list of autonomous sanctions in XML',
  'bis-dpl-text': 'the BIS Denied Persons List',
  'uk-conlist-csv': 'the former UK consolidated list (ConList) in CSV',
  'uk-sanctions-csv': 'the UK Sanctions List in CSV',
  'uk-summary-csv': 'the summary of the UK Sanctions List in CSV',
  ods: 'a spreadsheet (ODS)',
  'eu-fsf-csv': 'the EU list of financial sanctions in CSV',
  'eu-fsf-csv-damaged':
    'the EU list of financial sanctions in CSV as a spreadsheet has damaged it: each line is one quoted cell, and letters may be lost',
  'ch-seco-xml': 'the Swiss list of sanctioned parties in XML',
  'opensanctions-csv': 'an OpenSanctions export in CSV',
  'opensanctions-ftm': 'an OpenSanctions export of entities in JSON',
  'opensanctions-delta': 'a file of changes (delta) of an OpenSanctions export',
  'opensanctions-index': 'the index of the delta files of an OpenSanctions export, which holds no entities',
  'opensanctions-senzing': 'an OpenSanctions export for Senzing (senzing.json), which is not read',
  text: 'text that is not a publisher’s list known here',
}

/** What a format is, as words that end “… is ”. */
export const describeFormat = (format: FileFormat): string => titles[format]

/** First bytes that are enough to tell a format. */
export const headBytes = 16_384

const starts = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, at) => bytes[at] === byte)

const xmlRoots: readonly [RegExp, FileFormat][] = [
  [/<([a-z]+:)?sdnList[\s>]/i, 'ofac-sdn-xml'],
  [/<([a-z]+:)?Sanctions[\s>]/, 'ofac-advanced-xml'],
  [/<([a-z]+:)?sanctionsData[\s>]/, 'ofac-enhanced-xml'],
  [/<([a-z]+:)?export[\s>]/, 'eu-fsf-xml'],
  [/<CONSOLIDATED_LIST[\s>]/, 'un-sc-xml'],
  [/<swiss-sanctions-list[\s>]/, 'ch-seco-xml'],
  [/<Designations[\s>]/, 'uk-sanctions-xml'],
  [/<data-set[\s>]/, 'ca-sema-xml'],
  [/<([a-z]+:)?document-content[\s>]/, 'ods'],
]

const textHeads: readonly [RegExp, FileFormat][] = [
  [/^"?_id"?,"?source"?,"?entity_number/i, 'us-csl-csv'],
  [/^"?name"?\t"?street_address/i, 'bis-dpl-text'],
  [
    /^(?=[^\n]{0,400}licen[cs]e[ _]requirement)(?=[^\n]{0,600}licen[cs]e[ _](?:review[ _])?policy)[^\n]{0,300}(?:entity|name)/i,
    'bis-entity-csv',
  ],
  [/^"?last updated"?,"?unique id/i, 'uk-sanctions-csv'],
  [/^"?last updated"?,/i, 'uk-conlist-csv'],
  [/^"?unique id"?,"?ofsi group id"?,"?name"?,/i, 'uk-summary-csv'],
  [/^"?report date/i, 'uk-sanctions-csv'],
  [/^"(filegenerationdate|date_file|entity_logical_?id)[^;"]{0,40};/i, 'eu-fsf-csv-damaged'],
  [/^"?(filegenerationdate|date_file|entity_logical_?id)[^;]{0,40};/i, 'eu-fsf-csv'],
  [/^"?id"?,"?schema"?,"?name"?,"?aliases/i, 'opensanctions-csv'],
]

/** JSON, one object a line, by its first keys. */
const jsonHeads: readonly [RegExp, FileFormat][] = [
  [/"(?:federal_register_notice|source_information_url)"\s?:/, 'us-csl-json'],
  [/^\{\s*"op"\s*:\s*"(ADD|MOD|DEL)"/, 'opensanctions-delta'],
  [/^\{\s*"versions"\s*:/, 'opensanctions-index'],
  [/^\{\s*"DATA_SOURCE"\s*:/, 'opensanctions-senzing'],
  [/^\{[^\n]{0,4000}"schema"\s*:\s*"[A-Z]/, 'opensanctions-ftm'],
]

const ofacByColumns = new Map([
  [12, 'primary'],
  [6, 'address'],
  [5, 'alias'],
  [2, 'comments'],
] as const)

/**
 * OFAC’s flat files have no header: rows of a fixed width that start with a number, with commas or, in the discontinued form, bars. The
 * first rows vote, so one bad row does no harm.
 */
function ofacFormat(text: string): FileFormat | undefined {
  // A first line of words is the header of a list of one’s own.
  if (/^\s*"?[A-Za-z][A-Za-z _-]{0,40}"?\s*[,;|\t]/.test(text)) return undefined
  const bars = /^\s*"?\d{1,10}"?\s*\|/.test(text)
  const start = bars ? /^\s*"?\d{1,10}"?\s*\|/ : /^\s*"?\d{1,10}"?\s*,/
  const options = { delimiter: bars ? '|' : ',', relax_column_count: true, max_record_size: headBytes }
  const lines = text.split('\n', 12)
  const whole = text.split('\n', 13).length > lines.length ? lines : lines.slice(0, -1)
  const votes = new Map<number, number>()
  for (const line of whole.length > 0 ? whole : lines) {
    if (!start.test(line)) continue
    try {
      const width = (parse(line, options) as string[][])[0]?.length ?? 0
      votes.set(width, (votes.get(width) ?? 0) + 1)
    } catch {
      // a damaged row has no vote
    }
  }
  const [width] = [...votes].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [0]
  const dashes = /-0-/.test(text) || width !== 2
  const kind = ofacByColumns.get(width as 12)
  if (kind === undefined || !(dashes || /^\s*\d{1,10}[,|]"/.test(text))) return undefined
  return bars ? `ofac-${kind}-pip` : `ofac-${kind}-csv`
}

/** Tells what a file is from its first bytes. Never throws. */
export function detectFormat(head: Uint8Array): FileFormat {
  const bytes = head.subarray(0, headBytes)
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip'
  if (starts(bytes, 0x1f, 0x8b)) return 'gzip'
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf'
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) return 'utf-16'
  const nuls = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  if (nuls > bytes.length / 4) return 'utf-16'
  if (nuls > bytes.length / 50) return 'binary'
  const text = new TextDecoder('utf-8').decode(bytes).replace(/^[\s\x1a]+/, '')
  if (text === '') return 'empty'
  if (/^<(!doctype\s+html|html|head|body)/i.test(text)) return 'html'
  if (text.startsWith('<'))
    return xmlRoots.find(([root]) => root.test(text))?.[1] ?? (/<html[\s>]/i.test(text) ? 'html' : 'xml')
  if (/^[{[]/.test(text)) return jsonHeads.find(([start]) => start.test(text))?.[1] ?? 'json'
  return textHeads.find(([start]) => start.test(text))?.[1] ?? ofacFormat(text) ?? 'text'
}
