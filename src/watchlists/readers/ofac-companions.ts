import { TradescreenError } from '../../model/index.js'
import { cutOff, readRows } from './delimited.js'
import type { ListFile } from './reader.js'
import { addBadRow, countUnused, type LoadReport } from './report.js'

/** An alias of the alias file. */
export interface OfacAlias {
  /** `aka`, `fka` or `nka`. */
  readonly type: string
  readonly name: string
}

/** An address of the address file, in its parts. */
export interface OfacAddress {
  readonly street: string
  readonly city: string
  readonly country: string
}

/** What the files beside the main one say about one entry. */
export interface Companion {
  readonly aliases: OfacAlias[]
  readonly addresses: OfacAddress[]
  /** The rest of remarks that the main file cuts. */
  comment?: string
}

/** What the files beside the main one say, by number of the entry. */
export interface Companions {
  /** What they say about one entry, if anything. */
  of(id: string): Companion | undefined
  /**
   * Compares the numbers of the address file with those of the main file: the publisher gives every entry an address row.
   * @throws TradescreenError `invalid-list` when they do not belong together.
   */
  finish(main: ListFile, ids: ReadonlySet<string>): void
}

/** Columns of each file. */
const widths = { alias: 5, address: 6, comments: 2 } as const

/** Which of an OFAC list’s flat files a file is. */
export const flatKind = ({ format }: ListFile): string => /^ofac-(.*)-(?:csv|pip)$/.exec(format)?.[1] ?? ''

/** What stands between the columns of a flat file. */
export const flatDelimiter = ({ format }: ListFile): string => (format.endsWith('-pip') ? '|' : ',')

/** Entries that may be in one file only before two files count as strangers: this many, or this share. */
const strangers = { count: 10, share: 0.02 }

/** The text of a cell; OFAC writes `-0-` for nothing. */
export function ofacCell(cell: string | undefined): string {
  const text = (cell ?? '').trim()
  return text === '-0-' ? '' : text
}

function put(kind: keyof typeof widths, cells: readonly string[], into: Companion, report: LoadReport): void {
  if (kind === 'comments') {
    into.comment = cells[1] ?? '' // untrimmed: it goes on in the middle of a word
  } else if (kind === 'alias') {
    const name = ofacCell(cells[3])
    if (name !== '') into.aliases.push({ type: ofacCell(cells[2]).toLowerCase(), name })
    if (ofacCell(cells[4]) !== '') countUnused(report, 'remarks of an alias')
  } else {
    const address = { street: ofacCell(cells[2]), city: ofacCell(cells[3]), country: ofacCell(cells[4]) }
    if (address.street || address.city || address.country) into.addresses.push(address)
    if (ofacCell(cells[5]) !== '') countUnused(report, 'remarks of an address')
  }
}

function checkTogether(
  main: ListFile,
  ids: ReadonlySet<string>,
  file: ListFile,
  addressed: ReadonlySet<string>,
  report: LoadReport,
) {
  const foreign = [...addressed].filter((id) => !ids.has(id)).length
  const missing = [...ids].filter((id) => !addressed.has(id)).length
  if (foreign + missing === 0) return
  const what = `${main.name} and ${file.name} do not belong together: ${foreign} entries are only in ${file.name}, ${missing} only in ${main.name}`
  if (Math.max(foreign, missing) > Math.max(strangers.count, ids.size * strangers.share)) {
    throw new TradescreenError('invalid-list', `${what}.`, {
      hint: 'One of them is cut off or of another date: get all files of the list again on the same day.',
    })
  }
  report.notes.push(`${what}. They are of different dates.`)
}

/** Reads the files beside the main one into memory. */
export async function readCompanions(files: readonly ListFile[], report: LoadReport): Promise<Companions> {
  const byId = new Map<string, Companion>()
  const addressed = new Map<ListFile, Set<string>>()
  for (const file of files) {
    const kind = flatKind(file) as keyof typeof widths
    const width = widths[kind]
    if (width === undefined) {
      throw new TradescreenError('invalid-list', `${file.name} is empty.`, {
        hint: 'Get the file again, or take it out of the folder.',
      })
    }
    const seen = new Set<string>()
    if (kind === 'address') addressed.set(file, seen)
    for await (const { cells, line, ended } of readRows(file, report, { delimiter: flatDelimiter(file) })) {
      const id = cells[0]?.trim() ?? ''
      if (!ended && cells.length < width) throw cutOff(file, line)
      if (cells.length !== width) addBadRow(report, file.name, line, `has ${cells.length} columns, needs ${width}`)
      else if (!/^\d{1,10}$/.test(id))
        addBadRow(report, file.name, line, `has "${id.slice(0, 40)}" where a number should stand`)
      else {
        seen.add(id)
        const known = byId.get(id) ?? { aliases: [], addresses: [] }
        byId.set(id, known)
        put(kind, cells, known, report)
      }
    }
  }
  return {
    of: (id) => byId.get(id),
    finish: (main, ids) => {
      for (const [file, seen] of addressed) checkTogether(main, ids, file, seen, report)
    },
  }
}
