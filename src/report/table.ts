import type { Flag, Outcome, Reason, Screening, Shipment } from '../model/index.js'
import { listLine } from './list-lines.js'
import type { Reporter, ReportRun, Style } from './reporter.js'
import { sourceText } from './source-text.js'
import { shipmentName, subjectName } from './subject.js'
import { isAboutLists, unflaggedNamed } from './summary.js'
import { terminalText } from './terminal-text.js'
import { drawnWidth, wrap } from './wrap.js'

/** Longest name shown in a heading. */
const longestName = 200

const short = (text: string) => {
  const clean = terminalText(text)
  return clean.length > longestName ? `${clean.slice(0, longestName)}…` : clean
}

const widthOf = ({ width }: ReportRun) => drawnWidth(width)

const paintWith = (run: ReportRun, style: Style, text: string) => run.paint?.(style, text) ?? text

/** An effect with its sign and two digits; nothing for evidence that only informs. */
function effectText({ effect }: Reason): string {
  if (effect === 0) return '     '
  return `${effect > 0 ? '+' : '−'}${Math.abs(effect).toFixed(2)}`
}

function suppressionText({ reason, by, until }: NonNullable<Flag['suppressed']>): string {
  return `${reason}${by === undefined ? '' : `, by ${by}`}${until === undefined ? '' : `, until ${until}`}`
}

/** @param told Sources already told for this record; they are told once. */
function flagLines(flag: Flag, shipment: Shipment, run: ReportRun, told: Set<string>): string[] {
  const width = widthOf(run)
  const about = short(subjectName(shipment, flag.subject))
  const many = (shipment.parties?.length ?? 0) + (shipment.items?.length ?? 0) > 1
  const head = `${flag.severity} · ${flag.rule} · ${flag.score.toFixed(2)}${many && about !== '' ? ` · ${about}` : ''}`
  const [first = '', ...rest] = wrap(terminalText(head), width, '  ', '    ')
  const sources = flag.sources.map(sourceText)
  const fresh = sources.filter((source) => !told.has(source))
  for (const source of fresh) told.add(source)
  const sourceLines =
    fresh.length === 0 && sources.length > 0
      ? ['      Source: as above']
      : fresh.flatMap((source) => wrap(`Source: ${source}`, width, '      ', '        '))
  return [
    paintWith(run, flag.severity, first),
    ...rest,
    ...wrap(terminalText(flag.message), width, '    '),
    ...flag.reasons.flatMap((reason) => wrap(terminalText(reason.text), width, `      ${effectText(reason)}  `)),
    ...sourceLines.map((line) => paintWith(run, 'dim', line)),
    ...(flag.suppressed === undefined
      ? wrap(`Next: ${terminalText(flag.advice)}`, width, '    ', '          ')
      : wrap(terminalText(`Let pass by the policy: ${suppressionText(flag.suppressed)}`), width, '    ', '      ')),
  ]
}

function heading(label: string, style: Style, outcome: Outcome, name: string, run: ReportRun): string {
  const ref = outcome.ref === undefined ? `record ${outcome.position}` : short(outcome.ref)
  const [first = '', ...rest] = wrap(
    [ref, short(name)].filter(Boolean).join('  '),
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

const labels: Record<Screening['status'], string> = { hold: 'HOLD', review: 'REVIEW', none: 'INFO' }

function outcomeText(outcome: Outcome, run: ReportRun): string {
  if (outcome.error !== undefined) return errorLines(outcome, run)
  const { screening, shipment } = outcome
  const flags = screening.flags.filter((flag) => !isAboutLists(flag))
  if (flags.length === 0) return ''
  const style = screening.status === 'none' ? 'info' : screening.status
  const told = new Set<string>()
  return [
    heading(labels[screening.status], style, outcome, shipmentName(shipment), run),
    ...flags.flatMap((flag) => flagLines(flag, shipment, run, told)),
    '\n',
  ].join('\n')
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
