import { z } from 'zod'
import { redFlagSource } from '../../knowledge/red-flags.js'
import { sourceOf } from '../../knowledge/sources.js'
import { windowDates } from '../day-window.js'
import { defineRule } from '../rule.js'
import { flagChanges } from './vessel-events.js'

const options = z.strictObject({
  graceDays: z
    .number()
    .int()
    .min(0)
    .max(3650)
    .default(90)
    .describe(
      'Days after a change of flag within which the number of the old flag is told for information, 0 to 3650.',
    ),
})

/** A ship whose radio identity belongs to another country than its flag. */
export const vesselFlagMismatch = defineRule<z.infer<typeof options>>({
  meta: {
    id: 'party/vessel-flag-mismatch',
    title: 'MMSI and flag of a ship do not fit',
    docs: 'Flags a ship whose MMSI begins with the digits of another country than the flag given (`vessel.flag`, else `nationality`). A ship gets a new MMSI with a new flag: an old one, or a false flag, is a question. When the number is that of a former flag that it gave up within the days of the option, it is told for information. Flags of territories that use the digits of their mother country fit. Digits that are not in the data are not judged.',
    sources: [sourceOf('itu-mid'), redFlagSource('RF36')],
    severity: 'review',
    options,
  },
  *check({ parties }, { options: { graceDays } }) {
    for (const { party, subject, vessel } of parties) {
      if (vessel?.flag === undefined || vessel.mmsi === undefined) continue
      const { flag, mmsi } = vessel
      if (mmsi.flags.includes(flag.country)) continue
      const before = vessel.formerFlags.find(({ country }) => country !== undefined && mmsi.flags.includes(country))
      const days = before?.daysBefore
      const recent = days !== undefined && days >= 0 && days <= graceDays
      yield {
        ...(recent && { severity: 'info' as const }),
        score: recent ? 0.2 : 0.5,
        message: `The MMSI ${mmsi.value} of “${party.name.slice(0, 200)}” belongs to ${mmsi.title}, but the flag given is ${flag.title}.`,
        subject: `${subject}/identifiers/${mmsi.index}`,
        reasons: [
          {
            code: 'identifier',
            effect: recent ? 0.2 : 0.5,
            text: `An MMSI that begins with ${mmsi.value.slice(0, 3)} is given by ${mmsi.title}.`,
            query: mmsi.value,
            details: { country: mmsi.country, flag: flag.country },
          },
          ...(before === undefined
            ? []
            : [
                {
                  code: 'country' as const,
                  effect: 0,
                  text: `It flew that flag before${before.until === undefined ? '' : `, until ${before.until}`}.`,
                  query: before.text,
                },
              ]),
        ],
        advice:
          'Look the ship up by its IMO number in a register; ask for its certificate of registry and its radio licence.',
      }
    }
  },
  dates: (shipment, { graceDays }) => windowDates(shipment, flagChanges(shipment), graceDays),
})
