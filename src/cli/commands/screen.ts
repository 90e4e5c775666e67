import { type ColumnMapping, formatOfName, type InputRecord, inputFormats, readRecords } from '../../batch/index.js'
import { TradescreenError } from '../../model/index.js'
import { terminalText } from '../../report/index.js'
import { type OptionKind, oneOf, readArgs } from '../args.js'
import { exitCodes, usageError } from '../exit-codes.js'
import type { Io } from '../io.js'
import { openInput, readColumns } from '../open-input.js'
import { prepare, setupOptions, setupUsage } from '../setup.js'
import { readTelling, tell, tellOptions, tellUsage } from '../tell.js'
import type { Command } from './command.js'

const options: Readonly<Record<string, OptionKind>> = {
  ...setupOptions,
  ...tellOptions,
  'input-format': 'text',
  encoding: 'text',
  map: 'texts',
}

const usage = `tradescreen screen INPUT... | -  [options]

Screens every record of one or more files, or of standard input (-).

  --input-format NAME   csv, ndjson, json (default: by the file's ending, else by its beginning)
  --encoding NAME       of the input, for example windows-1251 (default: UTF-8, or UTF-16 by its byte order mark)
  --map FIELD=COLUMN    CSV: read FIELD (name, country, inn, description ...) from COLUMN; FIELD= leaves it out
${setupUsage}
${tellUsage}

CSV: a header row; columns are recognised by name in many languages, and the mapping is printed to standard error.
A column headed only Item (Artikel, Product, …) describes the goods; beside a column headed as their description it is their number or name.
NDJSON: one object a line: {"ref","party"}, {"ref","item"}, {"ref","shipment"} or a bare shipment.
Exit codes: 0 ran, nothing at --fail-on; 1 something is; 2 wrong usage, or input that could not be read, in whole or in part;
3 a list could not be loaded. When several apply, the highest.`

/** Cells left out of a file that are told one by one. */
const doubtsTold = 20

/** The mapping in one line a kind: fields with their columns, and what is not used. */
function mappingText(name: string, { used, ignored }: ColumnMapping): string {
  const doubt = { given: ' (given)', nearest: ' (guessed: check it)', spelling: '' }
  const parts = used.map(({ field, column, how }) => `${field} = "${terminalText(column).slice(0, 60)}"${doubt[how]}`)
  const rest = ignored.slice(0, 50).map((column) => `"${terminalText(column).slice(0, 60)}"`)
  return `${name}: columns read as ${parts.join(', ')}.\n${rest.length === 0 ? '' : `${name}: columns not used: ${rest.join(', ')}.\n`}`
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  const args = readArgs(argv, options)
  const inputs = args.positionals
  if (inputs.length === 0) throw usageError('No input is given.', 'Name a file, or - for standard input.')
  if (inputs.filter((name) => name === '-').length > 1) throw usageError('Standard input can be read only once.')
  const wanted = args.text('input-format')
  const given = wanted === undefined ? undefined : oneOf('--input-format', wanted, inputFormats, ['xlsx'])
  readTelling(args)
  const columns = readColumns(args)
  const encoding = args.text('encoding')
  const { screener, policyFiles } = await prepare(args, io, inputs)
  let unread = 0

  async function* records(): AsyncGenerator<InputRecord> {
    for (const name of inputs) {
      const shown = name === '-' ? 'standard input' : terminalText(name)
      const notices: string[] = []
      const format = given ?? formatOfName(name)
      const reading = readRecords(openInput(name, io), {
        ...(format !== undefined && { format }),
        ...(encoding !== undefined && { encoding }),
        ...(inputs.length > 1 && { refPrefix: `${name}:` }),
        columns,
        onColumns: (mapping) => notices.push(mappingText(shown, mapping)),
        onNotice: (text) => {
          unread++
          notices.push(`${shown}: ${text}\n`)
        },
      })
      let count = 0
      let doubts = 0
      try {
        for await (const record of reading) {
          for (const doubt of record.doubts ?? []) {
            if (doubts++ < doubtsTold) notices.push(`${shown}: ${terminalText(doubt)}\n`)
          }
          for (const notice of notices.splice(0)) await io.stderr.write(notice)
          count++
          yield record
        }
        if (doubts > doubtsTold) notices.push(`${shown}: ${doubts - doubtsTold} more cells were left out.\n`)
        if (count === 0) {
          // An export that broke off after its header must not pass for one without a finding.
          unread++
          notices.push(`${shown}: no records.\n`)
        }
      } catch (error) {
        if (!(error instanceof TradescreenError)) throw error
        // The other inputs are still screened; the exit code tells that this one was not.
        unread++
        notices.push(
          `${shown}: ${terminalText(error.message)}${error.hint === undefined ? '' : ` ${terminalText(error.hint)}`}\n`,
        )
      }
      for (const notice of notices) await io.stderr.write(notice)
    }
  }

  const code = await tell(screener, records(), args, io, [...inputs, ...policyFiles])
  return unread > 0 ? exitCodes.input : code
}

/** Screens files and streams. */
export const screen: Command = { name: 'screen', title: 'Screen files, or standard input', usage, run }
