import type { ItemMatch, Reason } from '../model/index.js'
import { explainedLead, type Lead } from './explained-lead.js'
import { terminalText } from './terminal-text.js'
import { drawnWidth, wrap } from './wrap.js'

/** What was found for one order line. */
export interface ItemFound {
  /** The line, as shown in quotation marks. */
  readonly line: string
  /** Leads that are told, strongest first; the first six are drawn. */
  readonly leads: readonly Lead[]
  /** Leads too weak to be told, strongest first; the first three are named. */
  readonly fainter: readonly { readonly match: ItemMatch }[]
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
const mostNamed = 3

const shown = (line: string) => `“${line.slice(0, 200)}${line.length > 200 ? '…' : ''}”`

function nothingLines({ line, fainter }: ItemFound, width: number): string[] {
  return [
    ...wrap(terminalText(`Nothing that was looked at is pointed to by ${shown(line)}.`), width),
    ...(fainter.length === 0 ? [] : ['Too weak to be told:']),
    ...fainter
      .slice(0, mostNamed)
      .flatMap(({ match: { score, catalogue, id, title } }) =>
        wrap(terminalText(`${catalogue} ${id}: ${title}`), width, `  ${score.toFixed(3)}  `),
      ),
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

/**
 * Draws what an order line points to: for each lead the evidence for and against, how the score came about, where the entry
 * comes from and which documents would settle it; and what was looked at.
 * @param width Columns of the terminal, 40 to 200 used. Default 100.
 */
export function explainedItem(found: ItemFound, width?: number): string {
  const columns = drawnWidth(width)
  const { leads, notes } = found
  const more = leads.length - mostDrawn
  const told = new Set<string>()
  const drawn = leads
    .slice(0, mostDrawn)
    .flatMap((lead, nth) => [...(nth === 0 ? [] : ['']), ...explainedLead(lead, found, told, columns)])
  return `${[
    '',
    'How the leads came about:',
    '',
    ...(leads.length === 0 ? nothingLines(found, columns) : drawn),
    ...(more > 0 ? ['', `${more} more ${more === 1 ? 'lead is' : 'leads are'} not drawn.`] : []),
    ...(notes.length === 0 ? [] : ['', 'For the whole line:']),
    ...notes.flatMap(({ text }) => wrap(terminalText(text), columns, '  ')),
    ...coverageLines(found, columns),
  ].join('\n')}\n`
}
