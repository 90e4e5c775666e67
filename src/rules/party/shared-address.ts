import { z } from 'zod'
import { redFlagSource } from '../../knowledge/red-flags.js'
import { defineRule } from '../rule.js'
import { neighbourMatch } from './linked-to-listed.js'
import { isTakenForListed } from './listed-finding.js'

const options = z.strictObject({
  companies: z
    .number()
    .int()
    .min(2)
    .max(10_000_000)
    .default(20)
    .describe(
      'Number of companies at an address, by your own data, from which it counts as shared by many, 2 or more.',
    ),
})

/** An address that the party shares with a listed one, or with very many. */
export const sharedAddress = defineRule<z.infer<typeof options>>({
  meta: {
    id: 'party/shared-address',
    title: 'Address shared with a listed party or with many',
    docs: 'Flags a party that gives the same building as a listed party: a house number and all words of street and place that one of the two addresses has. Words such as street and floor, and how they are spelt, do not matter. A tower has many tenants, so it is a lead to ask about. Told for information: an address at which, by your own data (`premises.companies`), as many companies are registered as the option says. A party that is taken for a listed one itself is not flagged.',
    sources: [redFlagSource('RF33'), redFlagSource('RF09')],
    severity: 'review',
    options,
  },
  *check({ parties }, { options: { companies }, thresholds }) {
    for (const { party, subject, neighbours, matches } of parties) {
      if (matches.some((match) => isTakenForListed(match, thresholds.hold))) continue
      for (const neighbour of neighbours) {
        if (neighbour.by !== 'address') continue
        yield {
          score: 0.5,
          message: `“${party.name.slice(0, 200)}” gives the building of the listed ${neighbour.name}, entry ${neighbour.entryId} of ${neighbour.list}.`,
          subject: `${subject}/address`,
          match: neighbourMatch(neighbour),
          reasons: [neighbour.reason],
          sources: [...neighbour.sources, redFlagSource('RF33')],
          advice:
            'Ask for floor and room, landlord and neighbours, and get a register extract: is it the same office, or only the same tower?',
        }
      }
      const count = party.premises?.companies
      if (count !== undefined && count >= companies) {
        yield {
          severity: 'info',
          score: 0.3,
          message: `${count} companies are registered at the address of “${party.name.slice(0, 200)}”.`,
          subject: `${subject}/premises/companies`,
          reasons: [
            {
              code: 'address',
              effect: 0.3,
              text: `At least ${companies} companies share the address.`,
              query: String(count),
            },
          ],
          sources: [redFlagSource('RF09')],
          advice:
            'Ask where the party really works and stores goods, and see whether others at the address are listed.',
        }
      }
    }
  },
})
