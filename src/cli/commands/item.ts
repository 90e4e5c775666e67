import { type Item, itemSchema, parseWith } from '../../model/index.js'
import { type OptionKind, readArgs } from '../args.js'
import { usageError } from '../exit-codes.js'
import { makeScreener, setupOptions, setupUsage } from '../setup.js'
import { readTelling, tell, tellOptions, tellUsage } from '../tell.js'
import type { Command } from './command.js'

const options: Readonly<Record<string, OptionKind>> = {
  ...setupOptions, ...tellOptions, hs: 'text', eccn: 'text', part: 'text', maker: 'text', origin: 'text',
} // biome-ignore format: a list to be read at a glance

const usage = `tradescreen item TEXT [options]

Screens one order line.

  --hs CODE             tariff code of 2 to 12 digits, dots and blanks allowed
  --eccn CODE           export control classification number
  --part NUMBER         maker's part number
  --maker NAME          maker
  --origin COUNTRY      country where it was made
${setupUsage}
${tellUsage}`

async function run(argv: readonly string[], io: Parameters<Command['run']>[1]): Promise<number> {
  const args = readArgs(argv, options)
  const description = args.positionals.join(' ')
  const codes = {
    hsCode: args.text('hs'),
    eccn: args.text('eccn'),
    partNumber: args.text('part'),
    manufacturer: args.text('maker'),
    countryOfOrigin: args.text('origin'),
  }
  if (description === '' && [codes.hsCode, codes.eccn, codes.partNumber].every((code) => code === undefined)) {
    throw usageError('No text is given.', 'Write tradescreen item "TEXT", or give --hs, --eccn or --part.')
  }
  readTelling(args)
  const present = Object.entries(codes).filter(([, value]) => value !== undefined)
  const item: Item = parseWith(itemSchema, { description, ...Object.fromEntries(present) }, 'The item')
  return tell(await makeScreener(args, io), [{ position: 1, scope: 'item', shipment: { items: [item] } }], args, io)
}

/** Screens one order line given on the command line. */
export const item: Command = { name: 'item', title: 'Screen one order line', usage, run }
