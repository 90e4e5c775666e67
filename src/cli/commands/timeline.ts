import { formatOfName, type InputRecord, inputFormats, readRecords } from '../../batch/index.js'
import { day, parseWith, TradescreenError } from '../../model/index.js'
import { terminalText, timelineText } from '../../report/index.js'
import { type OptionKind, oneOf, type Parsed, readArgs } from '../args.js'
import { exitCodes, usageError } from '../exit-codes.js'
import type { Io } from '../io.js'
import { openInput, readColumns } from '../open-input.js'
import { openOutput } from '../output.js'
import { painter } from '../painter.js'
import { prepare, setupOptions, setupUsage } from '../setup.js'
import type { Command } from './command.js'

const options: Readonly<Record<string, OptionKind>> = {
  ...setupOptions, from: 'text', to: 'text', ref: 'text', format: 'text', out: 'text', 'input-format': 'text', encoding: 'text', map: 'texts',
} // biome-ignore format: a list to be read at a glance

const usage = `tradescreen timeline INPUT | -  [options]

Tells the result of one deal on each day on which it changes, and what changed: listings, rules, editions of catalogues, easings,
measures on countries and ports, holdings, allowlist entries. Lists count as they are in the files at hand: what a publisher has taken
off its list is not seen on any day.

  --from DATE           first day (default: the day before the first on which anything begins or ends)
  --to DATE             last day (default: the last such day, and at least --as-of)
  --ref REF             the record to look at, where the input has several
  --format NAME         table, json (default: table)
  --out FILE            write the timeline to this file
  --input-format NAME, --encoding NAME, --map FIELD=COLUMN: as in tradescreen screen
${setupUsage}`

type Deal = InputRecord & { error?: undefined }

/** The one record asked for. */
async function readOne(name: string, ref: string | undefined, args: Parsed, io: Io): Promise<Deal> {
  const wanted = args.text('input-format')
  const format = wanted === undefined ? formatOfName(name) : oneOf('--input-format', wanted, inputFormats, ['xlsx'])
  const encoding = args.text('encoding')
  const notices: string[] = []
  const reading = readRecords(openInput(name, io), {
    ...(format !== undefined && { format }),
    ...(encoding !== undefined && { encoding }),
    columns: readColumns(args),
    onNotice: (text) => notices.push(text),
  })
  let found: InputRecord | undefined
  for await (const record of reading) {
    if (ref !== undefined && (record.ref ?? record.shipment?.ref) !== ref) continue
    if (found !== undefined)
      throw usageError(
        ref === undefined
          ? 'The input holds several records.'
          : `The input holds several records of the reference "${ref.slice(0, 100)}".`,
        'Name one of them with --ref.',
      )
    found = record
  }
  for (const notice of [...notices, ...(found?.doubts ?? [])]) await io.stderr.write(`${terminalText(notice)}\n`)
  if (found === undefined)
    throw new TradescreenError(
      'nothing-to-screen',
      ref === undefined
        ? 'The input holds no record.'
        : `The input holds no record of the reference "${ref.slice(0, 100)}".`,
    )
  if (found.error !== undefined) throw found.error
  return found
}

const readDay = (args: Parsed, name: string) => {
  const text = args.text(name)
  return text === undefined ? {} : { [name]: parseWith(day, text, `--${name}`) }
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  const args = readArgs(argv, options)
  const [name, ...more] = args.positionals
  if (name === undefined || more.length > 0)
    throw usageError('Name one input.', 'Write tradescreen timeline FILE, or - for standard input.')
  const format = oneOf('--format', args.text('format') ?? 'table', ['table', 'json'])
  const span = { ...readDay(args, 'from'), ...readDay(args, 'to') }
  const record = await readOne(name, args.text('ref'), args, io)
  const { screener, policyFiles } = await prepare(args, io, [name])
  const { shipment, scope = 'shipment', ref } = record
  const timeline = screener.timeline({ ...(ref !== undefined && { ref }), ...shipment }, { ...span, scope })
  const out = args.text('out')
  const output = await openOutput(out, io.stdout, [name, ...policyFiles])
  const toTerminal = io.stdout.isTTY && (out === undefined || out === '-')
  const columns = toTerminal ? io.stdout.columns : undefined
  try {
    await output.write(
      format === 'json'
        ? `${JSON.stringify(timeline, null, 2)}\n`
        : timelineText(timeline, shipment, {
            ...(columns !== undefined && { width: columns }),
            ...(toTerminal && painter(io)),
          }),
    )
    await output.finish()
  } catch (error) {
    await output.discard()
    throw error
  }
  return exitCodes.nothing
}

/** Tells when the result of a deal changes. */
export const timeline: Command = {
  name: 'timeline',
  title: 'Tell when the result of one deal changes, and why',
  usage,
  run,
}
