import { type Identifier, type Party, parseWith, partySchema } from '../../model/index.js'
import { keyValue, type OptionKind, readArgs } from '../args.js'
import { explainIsForPeople, usageError } from '../exit-codes.js'
import { explainParty } from '../explain-party.js'
import { prepare, setupOptions, setupUsage } from '../setup.js'
import { readTelling, tell, tellOptions, tellUsage } from '../tell.js'
import type { Command } from './command.js'

const options: Readonly<Record<string, OptionKind>> = {
  ...setupOptions, ...tellOptions, country: 'text', dob: 'text', id: 'texts', address: 'text', type: 'text', role: 'text', alias: 'texts', explain: 'flag',
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
  --explain             draw the names side by side, what speaks for and against, and how the score came about
${setupUsage}
${tellUsage}

With --explain: = same word, ~ alike, blank missing. Evidence is slight, moderate (at least doubles the odds that both are one party, or
halves them), strong (7 times) or very strong (50 times).`

async function run(argv: readonly string[], io: Parameters<Command['run']>[1]): Promise<number> {
  const args = readArgs(argv, options)
  if (args.positionals.length === 0) throw usageError('No name is given.', 'Write tradescreen party "NAME".')
  const { reporter } = readTelling(args)
  const explain = args.flag('explain')
  if (explain && reporter.id !== 'table') throw explainIsForPeople('details')
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
  const prepared = await prepare(args, io)
  const after = explain ? (width?: number) => explainParty(party, prepared, width) : undefined
  const records = [{ position: 1, scope: 'party' as const, shipment: { parties: [party] } }]
  return tell(prepared.screener, records, args, io, prepared.policyFiles, { after })
}

/** Screens one party given on the command line. */
export const party: Command = { name: 'party', title: 'Screen one party', usage, run }
