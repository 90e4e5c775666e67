import { z } from 'zod'
import { ownListColumns } from '../../knowledge/compiled/own-list-columns.js'
import { day, parseWith, TradescreenError } from '../../model/index.js'
import type { ListFile } from './reader.js'

/** Bytes of a mapping file beyond which it is refused. */
const largestMapping = 1_000_000

/** Fields that can stand only once in an entry. */
const single = new Set(['id', 'name', 'type', 'listedOn', 'delistedOn'])

const header = z.string().min(1).max(1000)

const columnsSchema = z
  .strictObject(
    Object.fromEntries(
      ownListColumns.map(({ field }) => {
        const headers = single.has(field) ? header : z.union([header, z.array(header).min(1).max(100)])
        return [field, headers.optional().describe(`Header of the column that holds “${field}”.`)]
      }),
    ),
  )
  .describe('The header of each column of the table, by what it holds.')

function isEncoding(name: string): boolean {
  try {
    new TextDecoder(name)
    return true
  } catch {
    return false
  }
}

/** The mapping file of a list of one’s own. */
const ownMappingSchema = z
  .strictObject({
    $schema: z.string().optional().describe('For editors; not read.'),
    columns: columnsSchema,
    delimiter: z
      .string()
      .regex(/^[^\s"]$|^\t$/u, 'must be one character, not a blank or a quotation mark')
      .optional()
      .describe('Character between two cells. Default: comma, semicolon or tab, whichever the header row has most of.'),
    encoding: z
      .string()
      .refine(isEncoding, 'must be a name of the WHATWG Encoding Standard')
      .optional()
      .describe('Encoding of the file, for example `windows-1252`. Default: `utf-8`.'),
    title: z.string().min(1).max(1000).optional().describe('Title of the list for people. Default: its id.'),
    publisher: z.string().min(1).max(1000).optional().describe('Who made it. Default: `own list`.'),
    publishedOn: day.optional().describe('Date of this version, YYYY-MM-DD. Default: not known.'),
    staleAfterDays: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('Age in days from which the list counts as stale. Default: never.'),
  })
  .describe('How to read a table with headers of its own as a list.')

/**
 * A mapping file: JSON beside the table, called like it with `.columns.json` in place of its extension (`mine.csv` and
 * `mine.columns.json`). It says which column holds what, and may say how the file is written and what the list is called:
 *
 * ```json
 * { "columns": { "name": "Firma", "aliases": ["Alias 1", "Alias 2"], "countries": "Land" }, "delimiter": ";", "encoding": "windows-1252" }
 * ```
 *
 * The keys of `columns` are the fields of `data/watchlists/own-list-columns.csv`. Fields that hold several values take several headers.
 * Columns that are not mapped are recognised by their headers as without a mapping.
 */
export type OwnMapping = z.output<typeof ownMappingSchema>

/** Name of the mapping file of a table, in lower case. */
export const mappingNameOf = (name: string): string => `${name.replace(/\.[^.]{1,20}$/, '').toLowerCase()}.columns.json`

/** Whether a file is a mapping file by its name. */
export const isMappingName = (name: string): boolean => /\.columns\.json$/i.test(name)

async function textOf(file: ListFile): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  try {
    for await (const chunk of file.chunks()) text += decoder.decode(chunk, { stream: true })
    return text + decoder.decode()
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw new TradescreenError('invalid-json', `The mapping ${file.name} is not UTF-8 text.`, {
      hint: 'Save it as UTF-8.',
      cause,
    })
  }
}

/**
 * Reads a mapping file.
 * @throws TradescreenError `too-large` above 1 MB; `invalid-json` when it is not JSON; otherwise the code, JSON pointer and hint of the
 * first thing that is wrong: a misspelt key is answered with the nearest one that exists.
 */
export async function readOwnMapping(file: ListFile): Promise<OwnMapping> {
  if (file.size > largestMapping) {
    throw new TradescreenError('too-large', `The mapping ${file.name} is larger than ${largestMapping} bytes.`, {
      hint: 'Check that this is a mapping of columns.',
    })
  }
  const text = await textOf(file)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new TradescreenError('invalid-json', `The mapping ${file.name} is not JSON: ${(cause as Error).message}.`, {
      hint: 'Write it as {"columns": {"name": "…"}}.',
      cause,
    })
  }
  return parseWith(ownMappingSchema, value, `The mapping ${file.name}`)
}
