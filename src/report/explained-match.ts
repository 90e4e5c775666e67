import { type NameDetails, nameDetailsSchema, type PartyMatch, type Reason } from '../model/index.js'
import { decides, scoreInWords, strength } from './strength.js'
import { terminalText } from './terminal-text.js'
import { wordRows } from './word-rows.js'
import { wrap } from './wrap.js'

/** Scores from which a resemblance is flagged, and from which a party is held. */
export interface Thresholds {
  readonly review: number
  readonly hold: number
}

const grades: Readonly<Record<NameDetails['grade'], string>> = {
  name: 'name alone',
  country: 'name and country',
  supported: 'name and birth date or address',
}

/** How far a number that is the same but does not decide, or decides, goes beyond the name. */
function gradeText({ decidedBy, reasons }: PartyMatch, details: NameDetails | undefined): string {
  if (decidedBy === 'identifier') return 'a number that is the same, which decides'
  const number = reasons.some(({ code, effect }) => code === 'identifier' && effect > 0)
  const grade = details === undefined ? undefined : grades[details.grade]
  if (!number) return grade ?? grades.name
  return `${grade ?? 'not the name'}, and a number that does not decide`
}

/** Two digits, or four where two would put the score on the other side of a threshold. */
export function scoreText(score: number, thresholds: Thresholds): string {
  if (score < 0.01) return '<0.01'
  const short = score.toFixed(2)
  const crosses = [thresholds.review, thresholds.hold].some((from) => score >= from !== Number(short) >= from)
  return crosses ? score.toFixed(4) : short
}

function standing(score: number, { review, hold }: Thresholds): string {
  if (score >= hold) return `at or above hold (${hold})`
  return score >= review ? `at or above review (${review}), below hold (${hold})` : `below review (${review})`
}

const oddsOf = ({ details }: Reason) => (typeof details?.odds === 'number' ? details.odds : undefined)

const signed = (effect: number) => `${effect > 0 ? '+' : '−'}${Math.abs(effect).toFixed(3)}`

/** How the score came about, and what it says. */
function scoreLines(match: PartyMatch, named: Reason | undefined, thresholds: Thresholds): string[] {
  const { score, decidedBy, reasons } = match
  const shown = scoreText(score, thresholds)
  if (decidedBy === 'identifier') return [`score ${shown}: the number is the same, whatever the names say`]
  const moved = reasons.filter((reason) => reason !== named && reason.effect !== 0)
  const steps = moved.map(({ code, effect }) => `${code} ${signed(effect)}`)
  return [
    ...(steps.length === 0 ? [] : [`How it came about: names ${(named?.effect ?? 0).toFixed(3)}, ${steps.join(', ')}`]),
    `score ${shown}: ${scoreInWords(score)}; ${standing(score, thresholds)}`,
  ]
}

/** Where a match stands: its name, entry and list. */
export function matchTitle({ matchedName, name, entryId, list }: PartyMatch): string {
  const alias = matchedName === name ? '' : `, another name of ${name.slice(0, 200)}`
  return terminalText(`${matchedName.slice(0, 200)}${alias}, entry ${entryId} of ${list}`)
}

/**
 * Draws a match: the two names word by word, what speaks for and against, how the score came about.
 * @param width Columns of the terminal, 40 and more.
 */
export function explainedMatch(match: PartyMatch, thresholds: Thresholds, width: number): string[] {
  const named = match.reasons.find(({ code, details }) => (code === 'name' || code === 'alias') && details?.pairs)
  const details = named && nameDetailsSchema.safeParse(named.details).data
  const line = (sign: string, text: string) => wrap(terminalText(text), width, `  ${sign}  `)
  const signOf = (reason: Reason) =>
    match.decidedBy === 'identifier' && reason.code === 'identifier' && reason.effect === 1
      ? decides
      : strength(oddsOf(reason))
  // Which words are left over is drawn already.
  const others = match.reasons.filter(
    (reason) => reason !== named && !(reason.code === 'name' && reason.details === undefined && details !== undefined),
  )
  return [
    ...wrap(terminalText(`“${named?.query ?? ''}” and`), width).filter(() => named !== undefined),
    ...wrap(matchTitle(match), width),
    '',
    ...(details === undefined
      ? []
      : [
          ...wordRows(details, width),
          '',
          'What the names say:',
          ...details.evidence.flatMap(({ odds, text }) => line(strength(odds), text)),
        ]),
    ...(others.length === 0
      ? []
      : ['Other evidence:', ...others.flatMap((reason) => line(signOf(reason), reason.text))]),
    ...wrap(`Grade: ${gradeText(match, details)}.`, width),
    ...scoreLines(match, named, thresholds).flatMap((text) => wrap(text, width)),
  ]
}
