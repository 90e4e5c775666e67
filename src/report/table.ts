import type { Outcome, Screening, Shipment } from '../model/index.js'
import { flagLines, paintWith, shortName, widthOf } from './flag-lines.js'
import { listLine } from './list-lines.js'
import type { Reporter, ReportRun, Style } from './reporter.js'
import { shipmentName } from './subject.js'
import { isAboutLists, unflaggedNamed } from './summary.js'
import { terminalText } from './terminal-text.js'
import { wrap } from './wrap.js'

function heading(label: string, style: Style, outcome: Outcome, name: string, run: ReportRun): string {
  const ref = outcome.ref === undefined ? `record ${outcome.position}` : shortName(outcome.ref)
  const [first = '', ...rest] = wrap(
    [ref, shortName(name)].filter(Boolean).join('  '),
    widthOf(run),
    `${label.padEnd(6)}  `,
  )
  return [paintWith(run, style, label.padEnd(6)) + paintWith(run, 'bold', first.slice(6)), ...rest].join('\n')
}

function errorLines(outcome: Outcome & { error: object }, run: ReportRun): string {
  const { message, hint, pointer } = outcome.error as { message: string; hint?: string; pointer: string }
  const width = widthOf(run)
  const at = pointer === '' || message.includes(pointer) ? '' : ` (at ${pointer})`
  return [
    heading('ERROR', 'error', outcome, 'not screened', run),
    ...wrap(terminalText(`${message}${at}`), width, '    '),
    ...(hint === undefined ? [] : wrap(`Next: ${terminalText(hint)}`, width, '    ', '          ')),
    '\n',
  ].join('\n')
}

/** Whether only the lists are why a record is for review: said so, since its block then holds nothing else. */
function silentHeading(outcome: Outcome & { screening: Screening; shipment: Shipment }, run: ReportRun): string {
  const { status } = outcome.screening
  const name = shipmentName(outcome.shipment)
  if (status === 'none') return heading('none', 'dim', outcome, name, run)
  return heading(status.toUpperCase(), status, outcome, `${name} (for what is said about the lists)`, run)
}

/** The line above what was found for a record. */
export function screenedHeading(
  outcome: Outcome & { screening: Screening; shipment: Shipment },
  run: ReportRun,
): string {
  const { status } = outcome.screening
  return heading(labels[status], status === 'none' ? 'info' : status, outcome, shipmentName(outcome.shipment), run)
}

const labels: Record<Screening['status'], string> = { hold: 'HOLD', review: 'REVIEW', none: 'INFO' }

function outcomeText(outcome: Outcome, run: ReportRun): string {
  if (outcome.error !== undefined) return errorLines(outcome, run)
  const { screening, shipment } = outcome
  const flags = screening.flags.filter((flag) => !isAboutLists(flag))
  if (flags.length === 0) return ''
  const told = new Set<string>()
  return [screenedHeading(outcome, run), ...flags.flatMap((flag) => flagLines(flag, shipment, run, told)), '\n'].join(
    '\n',
  )
}

const plural = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`

/** Said at the end of every table: what an empty result is not. */
export const noClearance =
  'Nothing found is not a clearance: it means only that these lists and rules, as of this date, show nothing about what was given. ' +
  'A name under another spelling, an owner who is not named, or a newer list may. The decision is a person’s.'

/** Blocks to read: each record with flags and why, then counts, and the lists that were looked at. */
export const table: Reporter = {
  id: 'table',
  title: 'Readable blocks for people',
  outcome: outcomeText,
  end: (run, summary) => {
    const width = widthOf(run)
    const lines: string[] = []
    if (summary.unflaggedCount > 0 && summary.unflaggedCount <= unflaggedNamed) {
      for (const outcome of summary.unflagged) {
        if (outcome.error === undefined) lines.push(silentHeading(outcome, run))
      }
      lines.push('')
    }
    const parts = [
      `${summary.hold} hold`,
      `${summary.review} review`,
      `${plural(summary.none, 'record')} without a flag that counts`,
      ...(summary.errors > 0 ? [`${summary.errors} not screened because of an error`] : []),
    ]
    lines.push(...wrap(`${plural(summary.records, 'record')}: ${parts.join(', ')}.`, width))
    if (summary.listFlags.length > 0) {
      lines.push(
        '',
        paintWith(run, 'bold', 'About the lists:'),
        ...summary.listFlags.flatMap((flag) => flagLines(flag, {}, run, new Set())),
        '',
      )
    }
    const { name, sha256 } = run.policy
    lines.push(...wrap(`As of ${run.asOf}, with the policy ${terminalText(name)} (${sha256.slice(0, 12)}).`, width))
    lines.push(run.lists.length === 0 ? 'No list of parties was looked at.' : 'Lists looked at:')
    for (const list of run.lists) lines.push(...wrap(listLine(list), width, '  ', '    '))
    lines.push(...wrap(noClearance, width))
    return `${lines.join('\n')}\n`
  },
}
