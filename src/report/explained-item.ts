import type { Flag, ItemMatch, Reason, Shipment } from '../model/index.js'
import { explainedLead, type Lead } from './explained-lead.js'
import { flagLines, widthOf } from './flag-lines.js'
import type { ReportRun } from './reporter.js'
import { terminalText } from './terminal-text.js'
import { wrap } from './wrap.js'

/** What was found for one order line. */
export interface ItemFound {
  /** The line, as shown in quotation marks. */
  readonly line: string
  /** Leads that are told, strongest first; the first six are drawn. */
  readonly leads: readonly Lead[]
  /** Leads too weak to be told, strongest first; the first three are named. */
  readonly fainter: readonly { readonly match: ItemMatch }[]
  /** Flags that are no leads: what does not fit together, and what was not understood. */
  readonly others: readonly Flag[]
  /** What holds for the whole line. */
  readonly notes: readonly Reason[]
  readonly coverage: {
    readonly read: readonly string[]
    readonly missing: readonly string[]
    readonly comparedWith: readonly string[]
    readonly notCovered: readonly string[]
  }
  /** Score from which a lead is worth a person’s look. */
  readonly review: number
  /** Share of the distance to certainty that a further kind of evidence covers, times its own score. */
  readonly agreement: number
}

const mostDrawn = 6
const mostListed = 20
const mostNamed = 3

const shown = (line: string) => `“${line.slice(0, 200)}${line.length > 200 ? '…' : ''}”`

function nothingLines({ line, fainter }: ItemFound, width: number): string[] {
  return [
    ...wrap(terminalText(`Nothing that was looked at is pointed to by ${shown(line)}.`), width),
    ...(fainter.length === 0 ? [] : ['Too weak to be told:']),
    ...fainter.slice(0, mostNamed).flatMap((lead) => nameLine(lead, width)),
  ]
}

function coverageLines({ coverage, leads }: ItemFound, width: number): string[] {
  const { read, missing, comparedWith, notCovered } = coverage
  const list = (title: string, parts: readonly string[]) => [
    title,
    ...parts.flatMap((part) => wrap(terminalText(part), width, '  - ')),
  ]
  return [
    '',
    ...wrap(terminalText(`Read: ${read.join(', ') || 'nothing'}.`), width),
    ...(missing.length === 0 ? [] : wrap(`Not given: ${missing.join(', ')}.`, width)),
    ...list('Compared with:', comparedWith),
    ...(leads.length > 0 ? [] : list('Not covered:', notCovered)),
  ]
}

const nameLine = ({ match: { score, catalogue, id, title } }: { readonly match: ItemMatch }, width: number) =>
  wrap(terminalText(`${catalogue} ${id}: ${title}`), width, `  ${score.toFixed(3)}  `)

/** Leads that are only named, since so many are drawn already. */
function moreLines(leads: readonly Lead[], width: number): string[] {
  const more = leads.slice(mostDrawn)
  const left = more.length - mostListed
  return [
    ...(more.length === 0 ? [] : ['', 'Further leads:']),
    ...more.slice(0, mostListed).flatMap((lead) => nameLine(lead, width)),
    ...(left > 0 ? [`${left} more ${left === 1 ? 'lead is' : 'leads are'} not named.`] : []),
  ]
}

/** Flags that are no leads, and notes that none of them holds already. */
function otherLines({ others, notes }: ItemFound, shipment: Shipment, run: ReportRun): string[] {
  const told = new Set<string>()
  const said = others.flatMap(({ reasons }) => reasons)
  const fresh = notes.filter((note) => !said.some(({ code, query }) => code === note.code && query === note.query))
  return [
    ...(others.length === 0 ? [] : ['', 'What else was found:', '']),
    ...others.flatMap((flag) => flagLines(flag, shipment, run, told)),
    ...(fresh.length === 0 ? [] : ['', 'For the whole line:']),
    ...fresh.flatMap(({ text }) => wrap(terminalText(text), widthOf(run), '  ')),
  ]
}

/**
 * Draws what an order line points to: for each lead the evidence for and against, how the score came about, where the entry
 * comes from and which documents would settle it; what else was flagged; and what was looked at.
 * @param shipment The shipment that the line stands in.
 * @param run How wide and colourful.
 */
export function explainedItem(found: ItemFound, shipment: Shipment, run: ReportRun): string {
  const columns = widthOf(run)
  const { leads } = found
  const told = new Set<string>()
  const drawn = leads
    .slice(0, mostDrawn)
    .flatMap((lead, nth) => [...(nth === 0 ? [] : ['']), ...explainedLead(lead, found, told, columns)])
  return `${[
    '',
    'How the leads came about:',
    '',
    ...(leads.length === 0 ? nothingLines(found, columns) : drawn),
    ...moreLines(leads, columns),
    ...otherLines(found, shipment, run),
    ...coverageLines(found, columns),
  ].join('\n')}\n`
}
