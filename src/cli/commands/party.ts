import { type Identifier, type Party, parseWith, partySchema } from '../../model/index.js'
import { keyValue, type OptionKind, readArgs } from '../args.js'
import { usageError } from '../exit-codes.js'
import { makeScreener, setupOptions, setupUsage } from '../setup.js'
import { readTelling, tell, tellOptions, tellUsage } from '../tell.js'
import type { Command } from './command.js'

const options: Readonly<Record<string, OptionKind>> = {
  ...setupOptions, ...tellOptions, country: 'text', dob: 'text', id: 'texts', address: 'text', type: 'text', role: 'text', alias: 'texts',
} // biome-ignore format: a list to be read at a glance

const usage = `tradescreen party NAME [options]

Screens one party.

  --country RU          country of seat or residence, code or name
  --dob YYYY-MM-DD      birth date of a person; a year, or year and month, will do
  --id KIND=VALUE       a number that stands for it, for example inn=1674003000 or imo=9187629; may be given several times
  --address TEXT        postal address
  --type TYPE           person, organization, vessel, aircraft
  --role ROLE           what it does in the deal, for example supplier
  --alias NAME          another name of it; may be given several times
${setupUsage}
${tellUsage}`

async function run(argv: readonly string[], io: Parameters<Command['run']>[1]): Promise<number> {
  const args = readArgs(argv, options)
  if (args.positionals.length === 0) throw usageError('No name is given.', 'Write tradescreen party "NAME".')
  readTelling(args)
  const identifiers: Identifier[] = args.texts('id').map((text) => {
    const [kind, value] = keyValue('--id', text)
    return { kind: kind.toLowerCase(), value }
  })
  const given = {
    name: args.positionals.join(' '),
    role: args.text('role'),
    type: args.text('type'),
    aliases: args.texts('alias'),
    country: args.text('country'),
    address: args.text('address'),
    identifiers,
    dateOfBirth: args.text('dob'),
  }
  const present = Object.entries(given).filter(([, value]) => value !== undefined && value.length !== 0)
  const party: Party = parseWith(partySchema, { name: given.name, ...Object.fromEntries(present) }, 'The party')
  return tell(await makeScreener(args, io), [{ position: 1, scope: 'party', shipment: { parties: [party] } }], args, io)
}

/** Screens one party given on the command line. */
export const party: Command = { name: 'party', title: 'Screen one party', usage, run }
