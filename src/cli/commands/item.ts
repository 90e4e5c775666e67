import { type Item, itemSchema, parseWith } from '../../model/index.js'
import { type OptionKind, readArgs } from '../args.js'
import { explainIsForPeople, usageError } from '../exit-codes.js'
import { explainItem } from '../explain-item.js'
import { prepare, setupOptions, setupUsage } from '../setup.js'
import { readTelling, tell, tellOptions, tellUsage } from '../tell.js'
import type { Command } from './command.js'

const options: Readonly<Record<string, OptionKind>> = {
  ...setupOptions, ...tellOptions, hs: 'text', eccn: 'text', part: 'text', 'part-number': 'text', maker: 'text', origin: 'text', explain: 'flag',
} // biome-ignore format: a list to be read at a glance

const usage = `tradescreen item TEXT [options]

Screens one order line.

  --hs CODE             tariff code of 2 to 12 digits, dots and blanks allowed
  --eccn CODE           export control classification number
  --part NUMBER         maker's part number; --part-number is the same
  --maker NAME          maker
  --origin COUNTRY      country where it was made
  --explain             tell for each lead the evidence for and against, how the score came about, its sources and what would settle it
${setupUsage}
${tellUsage}

With --explain, the score is that of the strongest kind of evidence; each further kind that agrees covers a share of what is missing to 1,
and what speaks against the lead as a whole is a factor. A lead is never a classification, and nothing found is no clearance.`

async function run(argv: readonly string[], io: Parameters<Command['run']>[1]): Promise<number> {
  const args = readArgs(argv, options)
  const description = args.positionals.join(' ')
  const codes = {
    hsCode: args.text('hs'),
    eccn: args.text('eccn'),
    partNumber: args.text('part') ?? args.text('part-number'),
    manufacturer: args.text('maker'),
    countryOfOrigin: args.text('origin'),
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
  const after = explain ? (width?: number) => explainItem(item, screener.asOf, width) : undefined
  const records = [{ position: 1, scope: 'item' as const, shipment: { items: [item] } }]
  return tell(screener, records, args, io, policyFiles, after)
}

/** Screens one order line given on the command line. */
export const item: Command = { name: 'item', title: 'Screen one order line', usage, run }
