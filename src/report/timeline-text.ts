import type { FlagChange, Screening, Shipment, Timeline, TimelineStep } from '../model/index.js'
import type { ReportRun, Style } from './reporter.js'
import { subjectName } from './subject.js'
import { terminalText } from './terminal-text.js'
import { drawnWidth, wrap } from './wrap.js'

const signs = { added: '+', removed: '−', changed: '~' } as const
const longestName = 100

type Side = NonNullable<FlagChange['before']>

const sideText = ({ severity, score, suppressed }: Side) =>
  `${severity} ${score.toFixed(2)}${suppressed === undefined ? '' : ', let pass by the policy'}`

function howChanged({ kind, before, after, fields = [] }: FlagChange): string {
  if (kind === 'added') return sideText(after!)
  if (kind === 'removed') return `was ${sideText(before!)}`
  const [old, now] = [sideText(before!), sideText(after!)]
  return old === now ? `${now}, other ${fields.join(' and ')}` : `${old} → ${now}`
}

function statusText({ status, score, flags }: Screening): string {
  const told = flags.length === 1 ? '1 flag' : `${flags.length} flags`
  return status === 'none' ? `nothing that counts, ${told}` : `${status.toUpperCase()} ${score.toFixed(2)}, ${told}`
}

const styleOf = ({ status }: Screening): Style => (status === 'none' ? 'bold' : status)

type TextRun = Pick<ReportRun, 'width' | 'paint'>

function stepLines(step: TimelineStep, shipment: Shipment, run: TextRun): string[] {
  const width = drawnWidth(run.width)
  const { from, until, causes, changes, screening } = step
  const paint = (style: Style, text: string) => run.paint?.(style, text) ?? text
  const flags = changes.flatMap((change) => {
    const about = terminalText(subjectName(shipment, change.subject)).slice(0, longestName)
    const head = `${change.rule} · ${howChanged(change)}${about === '' ? '' : ` · ${about}`}`
    return [
      ...wrap(terminalText(head), width, `  ${signs[change.kind]} `),
      ...wrap(terminalText(change.message), width, '      ').map((line) => paint('dim', line)),
    ]
  })
  return [
    paint(styleOf(screening), `${from} to ${until}  ${statusText(screening)}`),
    ...causes.flatMap(({ text }) => wrap(terminalText(`${text}.`), width, '  · ')),
    ...flags,
    '',
  ]
}

/**
 * Draws a timeline for people: a block a step with its days, the result, what begins or ends on the first day, and each flag that came (+),
 * went (−) or changed (~).
 * @param run Columns of the terminal, and how to paint.
 */
export function timelineText(timeline: Timeline, shipment: Shipment, run: TextRun = {}): string {
  const { ref, from, to, steps } = timeline
  const results = steps.length === 1 ? 'One result' : `${steps.length} results`
  const head = `${ref === undefined ? '' : `${terminalText(ref)}: `}${results} from ${from} to ${to}, as far as the lists, rules and catalogues at hand tell. A lead, never a verdict.`
  const lines = [...wrap(head, drawnWidth(run.width)), '', ...steps.flatMap((step) => stepLines(step, shipment, run))]
  return `${lines.join('\n').trimEnd()}\n`
}
