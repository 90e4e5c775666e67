import { readNumberCell } from '../../batch/index.js'
import { type Item, itemSchema, parseWith } from '../../model/index.js'
import { type OptionKind, type Parsed, readArgs } from '../args.js'
import { explainIsForPeople, usageError } from '../exit-codes.js'
import { explaining } from '../explain-item.js'
import { prepare, setupOptions, setupUsage } from '../setup.js'
import { readTelling, tell, tellOptions, tellUsage } from '../tell.js'
import type { Command } from './command.js'

const options: Readonly<Record<string, OptionKind>> = {
  ...setupOptions, ...tellOptions, hs: 'text', eccn: 'text', part: 'text', 'part-number': 'text', maker: 'text', origin: 'text',
  quantity: 'text', unit: 'text', value: 'text', currency: 'text', explain: 'flag',
} // biome-ignore format: a list to be read at a glance

const usage = `tradescreen item TEXT [options]

Screens one order line.

  --hs CODE             tariff code of 2 to 12 digits, dots and blanks allowed
  --eccn CODE           export control classification number
  --part NUMBER         maker's part number; --part-number is the same
  --maker NAME          maker
  --origin COUNTRY      country where it was made
  --quantity NUMBER     how many are ordered, with --unit UNIT (default: pieces)
  --value NUMBER        value of the whole line, with --currency CODE such as USD
  --explain             tell for each lead the evidence for and against, how the score came about, its sources and what would settle it
${setupUsage}
${tellUsage}

With --explain, the score is that of the strongest kind of evidence; each further kind that agrees covers a share of what is missing to 1,
and what speaks against the lead as a whole is a factor. A lead is never a classification, and nothing found is no clearance.`

/** An option that is a number of 0 or more, as people in different countries write it. */
function numberOption(args: Parsed, name: string): number | undefined {
  const text = args.text(name)
  if (text === undefined) return undefined
  const read = readNumberCell(text)
  if (typeof read === 'number') return read
  throw usageError(
    `--${name} ${text.slice(0, 60)} ${read.problem}.`,
    'Write it without separators of thousands, as in 1000 or 2.5.',
  )
}

async function run(argv: readonly string[], io: Parameters<Command['run']>[1]): Promise<number> {
  const args = readArgs(argv, options)
  const description = args.positionals.join(' ')
  const codes = {
    hsCode: args.text('hs'),
    eccn: args.text('eccn'),
    partNumber: args.text('part') ?? args.text('part-number'),
    manufacturer: args.text('maker'),
    countryOfOrigin: args.text('origin'),
    quantity: numberOption(args, 'quantity'),
    unit: args.text('unit'),
    value: numberOption(args, 'value'),
    currency: args.text('currency'),
  }
  if (description === '' && [codes.hsCode, codes.eccn, codes.partNumber].every((code) => code === undefined)) {
    throw usageError('No text is given.', 'Write tradescreen item "TEXT", or give --hs, --eccn or --part.')
  }
  if (args.text('part') !== undefined && args.text('part-number') !== undefined)
    throw usageError('--part and --part-number are the same.', 'Give one of them.')
  const { reporter } = readTelling(args)
  const explain = args.flag('explain')
  if (explain && reporter.id !== 'table') throw explainIsForPeople('reasons')
  const present = Object.entries(codes).filter(([, value]) => value !== undefined)
  const item: Item = parseWith(itemSchema, { description, ...Object.fromEntries(present) }, 'The item')
  const { screener, policyFiles } = await prepare(args, io)
  const records = [{ position: 1, scope: 'item' as const, shipment: { items: [item] } }]
  return tell(screener, records, args, io, policyFiles, { by: explain ? explaining(item) : undefined })
}

/** Screens one order line given on the command line. */
export const item: Command = { name: 'item', title: 'Screen one order line', usage, run }
