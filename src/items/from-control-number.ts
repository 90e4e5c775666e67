import type { Item, Reason } from '../model/index.js'
import { belowEntry, controlProblem, meaningOf, neighboursOf } from './control-meaning.js'
import { type ControlNumber, readEccns } from './eccn.js'
import { matchId, supportControl, supportGroup } from './entries.js'
import type { Candidates } from './evidence.js'
import { advisoryGroup } from './groups.js'

const statedControl = 0.95
/** A stated entry that is not described here leads to those of the same subject, as something to compare. */
const neighbour = 0.45

/** Digits, parents and neighbours of a control number, told for information. */
function explained(number: ControlNumber, query: string): Reason[] {
  const near = neighboursOf(number).map(({ scheme, row }) => `${matchId(scheme, row!.code)} (${row!.title})`)
  const texts = [
    controlProblem(number),
    meaningOf(number),
    near.length === 0 ? undefined : `Compare ${near.join('; ')}.`,
  ]
  return texts.flatMap((text) => (text === undefined ? [] : [{ code: 'eccn' as const, effect: 0, text, query }]))
}

/** What the export control numbers of a line add to the candidates; returns notes for all of them. */
export function addControlNumbers(candidates: Candidates, item: Item): Reason[] {
  if (item.eccn === undefined || item.eccn.trim() === '') return []
  return readEccns(item.eccn).flatMap(({ written, number }): Reason[] =>
    number === undefined
      ? [
          {
            code: 'eccn',
            effect: 0,
            text: `“${written}” is no export control number that we can read.`,
            query: written,
          },
        ]
      : addControlNumber(candidates, number, written),
  )
}

function addControlNumber(candidates: Candidates, number: ControlNumber, query: string): Reason[] {
  const { row, section } = number
  const below = belowEntry(number)
  const details = {
    scheme: number.scheme,
    entry: number.entry,
    ...(section === undefined ? {} : { section }),
    paragraphs: [...number.paragraphs],
  }
  if (row === undefined) {
    const text = `${number.scheme} ${number.entry}${below} is stated, but not among the entries described here; look it up.`
    const stated: Reason = { code: 'eccn', effect: 0, text, query, details }
    for (const near of neighboursOf(number)) {
      const told = `${near.entry} is on the same subject as ${number.entry}, which the line states.`
      const reasons: Reason[] = [
        { code: 'eccn', effect: neighbour, text: told, query, listed: near.entry },
        ...explained(number, query),
      ]
      supportControl(candidates, near, { from: 'eccn', score: neighbour, reasons })
    }
    return [stated]
  }
  const reason: Reason = {
    code: 'eccn',
    effect: statedControl,
    text: `The line states ${number.scheme} ${row.code}${below}: ${row.title}.${row.note === undefined ? '' : ` ${row.note}`}`,
    query,
    listed: row.code,
    details,
  }
  supportControl(candidates, number, {
    from: 'eccn',
    score: statedControl,
    reasons: [reason, ...explained(number, query)],
  })
  const score = row.groups.length > 1 ? 0.5 : 0.62
  for (const id of row.groups) {
    supportGroup(candidates, id, {
      from: 'eccn',
      score,
      reasons: [
        { ...reason, effect: score, text: `${row.code} covers goods of the group “${advisoryGroup(id).title}”.` },
      ],
    })
  }
  return []
}
