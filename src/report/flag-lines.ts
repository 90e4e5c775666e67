import type { Flag, Reason, Shipment } from '../model/index.js'
import type { ReportRun, Style } from './reporter.js'
import { sourceText } from './source-text.js'
import { subjectName } from './subject.js'
import { terminalText } from './terminal-text.js'
import { drawnWidth, wrap } from './wrap.js'

/** Longest name shown in a heading. */
const longestName = 200

/** A name of any length, harmless and short enough for a heading. */
export const shortName = (text: string) => {
  const clean = terminalText(text)
  return clean.length > longestName ? `${clean.slice(0, longestName)}…` : clean
}

/** Columns of a run. */
export const widthOf = ({ width }: ReportRun) => drawnWidth(width)

/** A text in a style, where the run has colours. */
export const paintWith = (run: ReportRun, style: Style, text: string) => run.paint?.(style, text) ?? text

/** Most by which a sum of effects of three digits may miss a score that it is. */
const rounding = 0.003

/** Whether the effects of a flag add up to its score. */
const addsUp = ({ reasons, score }: Flag) =>
  Math.abs(reasons.reduce((sum, { effect }) => sum + effect, 0) - score) < rounding

/**
 * An effect with its sign and two digits, or its sign alone where the effects of a flag do not add up to its score: kinds of
 * evidence that agree count for less than their sum. Nothing for evidence that only informs.
 */
function effectText({ effect }: Reason, numbers: boolean): string {
  const columns = numbers ? 5 : 1
  if (effect === 0) return ' '.repeat(columns)
  return `${effect > 0 ? '+' : '−'}${numbers ? Math.abs(effect).toFixed(2) : ''}`
}

function suppressionText({ reason, by, until }: NonNullable<Flag['suppressed']>): string {
  return `${reason}${by === undefined ? '' : `, by ${by}`}${until === undefined ? '' : `, until ${until}`}`
}

/** That a flag was let pass, by whom and until when; nothing for other flags. */
export const letPass = ({ suppressed }: Flag): string | undefined =>
  suppressed && `Let pass by the policy: ${suppressionText(suppressed)}`

/**
 * A flag as a block: what it says, why, from where, and what to do.
 * @param told Sources already told for this record; they are told once.
 */
export function flagLines(flag: Flag, shipment: Shipment, run: ReportRun, told: Set<string>): string[] {
  const width = widthOf(run)
  const about = shortName(subjectName(shipment, flag.subject))
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
  const numbers = addsUp(flag)
  return [
    paintWith(run, flag.severity, first),
    ...rest,
    ...wrap(terminalText(flag.message), width, '    '),
    ...flag.reasons.flatMap((reason) =>
      wrap(terminalText(reason.text), width, `      ${effectText(reason, numbers)}  `),
    ),
    ...sourceLines.map((line) => paintWith(run, 'dim', line)),
    ...(flag.suppressed === undefined
      ? wrap(`Next: ${terminalText(flag.advice)}`, width, '    ', '          ')
      : wrap(terminalText(letPass(flag)!), width, '    ', '      ')),
  ]
}
