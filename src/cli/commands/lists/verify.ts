import { TradescreenError } from '../../../model/index.js'
import { terminalText, wrap } from '../../../report/index.js'
import { loadWatchlist } from '../../../watchlists/load.js'
import type { LoadReport } from '../../../watchlists/readers/report.js'
import { loadStored } from '../../../watchlists/store/open-stored.js'
import { storedLists } from '../../../watchlists/store/versions.js'
import { keyValue } from '../../args.js'
import { exitCodes } from '../../exit-codes.js'
import { storeOf } from '../../setup.js'
import type { ListsAction } from './action.js'

/** Fields of entries, for how many hold each. */
const fields = [
  'type', 'countries', 'datesOfBirth', 'placesOfBirth', 'gender', 'identifiers', 'addresses', 'programmes', 'legalBasis', 'vessel',
  'listedOn', 'delistedOn', 'remarks', 'links',
] as const // biome-ignore format: a list to be read at a glance

function coverage(entries: Awaited<ReturnType<typeof loadWatchlist>>['entries']): string {
  const names = entries.reduce((sum, entry) => sum + entry.names.length, 0)
  const parts = fields.map((field) => `${field} ${entries.filter((entry) => entry[field] !== undefined).length}`)
  return `${entries.length} entries, ${names} names; entries with ${parts.join(', ')}.`
}

function reportLines(report: LoadReport, width: number): string[] {
  const told = (text: string) => wrap(terminalText(text), width, '  ', '    ')
  const unused = [...report.unused].sort(([, a], [, b]) => b - a).map(([what, count]) => `${what} ${count}`)
  return [
    ...told(`${report.rows} rows, ${report.badRowCount} that cannot be read.`),
    ...report.badRows.flatMap(({ file, line, reason }) => told(`${file} line ${line}: ${reason}`)),
    ...report.notes.flatMap(told),
    ...(report.rows === 0
      ? []
      : told(unused.length === 0 ? 'Everything that the files say is used.' : `Not used: ${unused.join('; ')}.`)),
  ]
}

/** Reads lists and tells how much of them was understood. */
export const verify: ListsAction = {
  name: 'verify',
  usage:
    'verify [ID[=PATH]]... reads lists and tells rows, bad rows, what is used and what is not (default: those of the store)',
  options: { store: 'text' },
  run: async (words, args, io) => {
    const store = storeOf(args, io)
    const wanted = words.length > 0 ? words : await storedLists(store)
    if (wanted.length === 0) await io.stdout.write('The store holds no list. Name one as ID=PATH.\n')
    let failed = false
    for (const word of wanted) {
      const [id, path] = word.includes('=') ? keyValue('lists verify', word) : [word, undefined]
      let report: LoadReport | undefined
      const onReport = (made: LoadReport) => {
        report = made
      }
      const lines: string[] = []
      try {
        const list = await (path === undefined
          ? loadStored(store, id, onReport)
          : loadWatchlist(id, { path, onReport }))
        lines.push(`${id}: ${list.publishedOn ?? 'undated'}, SHA-256 ${list.sha256}`, `  ${coverage(list.entries)}`)
      } catch (error) {
        if (!(error instanceof TradescreenError)) throw error
        failed = true
        lines.push(terminalText(`${id}: ${error.message} ${error.hint ?? ''}`))
      }
      if (report !== undefined) lines.push(...reportLines(report, io.stdout.columns ?? 100))
      await io.stdout.write(`${lines.join('\n')}\n`)
    }
    return failed ? exitCodes.list : exitCodes.nothing
  },
}
