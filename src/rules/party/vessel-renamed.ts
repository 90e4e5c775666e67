import { z } from 'zod'
import type { FormerMark, PartyFacts, VesselFacts } from '../../facts/facts.js'
import { redFlagSource } from '../../knowledge/red-flags.js'
import type { Reason } from '../../model/index.js'
import { windowDates } from '../day-window.js'
import { defineRule, type Finding } from '../rule.js'
import { flagChanges, nameChanges } from './vessel-events.js'

const options = z.strictObject({
  windowDays: z
    .number()
    .int()
    .min(0)
    .max(36_500)
    .default(730)
    .describe('Days before the date of the deal within which changes of name and flag count, 0 to 36,500.'),
  changes: z
    .number()
    .int()
    .min(1)
    .max(100)
    .default(2)
    .describe('Changes of name and flag within the window from which it flags for review, 1 to 100.'),
})

function listedFinding(
  { party, subject }: PartyFacts,
  { match, by, name }: VesselFacts['listedUnder'][number],
): Finding {
  const { list, entryId, matchedName, type, programmes, listedOn } = match
  const how = by === 'imo' ? 'is listed by its IMO number under the name' : 'was formerly called, by the input,'
  return {
    score: by === 'imo' ? 0.9 : match.score,
    message: `The ship “${party.name.slice(0, 200)}” ${how} ${by === 'imo' ? matchedName : `“${name}”, the name of the listed ${matchedName}`} (entry ${entryId} of ${list}).`,
    subject,
    match: {
      list, entryId, name: match.name, matchedName, ...(type && { type }), programmes, ...(listedOn && { listedOn }),
    },
    reasons: [
      {
        code: 'name',
        effect: by === 'imo' ? 0.9 : match.score,
        text:
          by === 'imo'
            ? 'The IMO number stays with a ship for life: the list knows it under another name.'
            : 'A name that the ship bore before is the listed one.',
        query: by === 'imo' ? party.name.slice(0, 200) : name,
        listed: matchedName,
      },
    ],
    sources: [...match.sources, redFlagSource('RF36')],
    advice: 'Look the IMO number up in a ship register, get the ship’s history of names and owners, and stop until it is clear.',
  } // biome-ignore format: one match, one line
}

function reasonOf(what: 'name' | 'flag', { text, until }: FormerMark): Reason {
  return {
    code: what === 'name' ? 'name' : 'country',
    effect: 0.2,
    text: `It ${what === 'name' ? 'bore another name' : 'flew another flag'} until ${until}.`,
    query: text,
  }
}

function changeFinding(
  { party, subject }: PartyFacts,
  vessel: VesselFacts,
  { windowDays, changes }: z.infer<typeof options>,
): Finding | undefined {
  const within = ({ daysBefore }: FormerMark) => daysBefore !== undefined && daysBefore >= 0 && daysBefore <= windowDays
  const reasons = [
    ...vessel.formerNames.filter(within).map((mark) => reasonOf('name', mark)),
    ...vessel.formerFlags.filter(within).map((mark) => reasonOf('flag', mark)),
  ].slice(0, 5)
  if (reasons.length === 0) return undefined
  return {
    severity: reasons.length >= changes ? 'review' : 'info',
    score: 0.2 * reasons.length,
    message: `The ship “${party.name.slice(0, 200)}” changed its name or flag ${reasons.length === 1 ? 'once' : `${reasons.length} times`} within ${windowDays} days.`,
    subject: `${subject}/vessel`,
    reasons,
    advice: 'Screen the ship under every former name and by its IMO number; ask for its continuous synopsis record.',
  }
}

/** A ship with a new name or flag. */
export const vesselRenamed = defineRule<z.infer<typeof options>>({
  meta: {
    id: 'party/vessel-renamed',
    title: 'Ship bears another name or flag than before',
    docs: 'Flags a ship whose IMO number is listed under another name than the one it bears, or one of whose former names (`vessel.formerNames`) is a listed one. Spellings of one name do not count. Changes of name and flag with a date within the window are for review when there are as many as the option says, else for information: one change is ordinary when a ship is sold. Changes without a date are not counted.',
    sources: [redFlagSource('RF36')],
    severity: 'review',
    options,
  },
  *check({ parties }, { options: option }) {
    for (const one of parties) {
      if (one.vessel === undefined) continue
      for (const listed of one.vessel.listedUnder) yield listedFinding(one, listed)
      const changed = changeFinding(one, one.vessel, option)
      if (changed !== undefined) yield changed
    }
  },
  dates: (shipment, { windowDays }) =>
    windowDates(shipment, [...nameChanges(shipment), ...flagChanges(shipment)], windowDays),
})
