import { z } from 'zod'
import { ownRule } from '../../knowledge/sources.js'
import type { Reason } from '../../model/index.js'
import { defineRule } from '../rule.js'

const options = z.strictObject({
  expected: z
    .record(z.string(), z.number().int().nonnegative())
    .default({})
    .describe(
      'Entries that a list has at least, by its id; comes before the list’s own number. 0 turns the check of a list off.',
    ),
})

/** A list of which a part is missing. */
export const incomplete = defineRule<z.infer<typeof options>>({
  meta: {
    id: 'list/incomplete',
    title: 'List is not whole',
    docs: 'Flags a list of which rows could not be read and were let pass, and one with fewer entries than a whole copy has at least: parties on the missing part cannot be found. The least numbers of known lists stand in `data/watchlists/known-lists.csv`; they are ours, well below what a publisher’s list ever held. A list of your own has one when it says so (`expectedEntries`), or by the option. Entries are counted whatever the date of the screening. Says nothing of a deal without parties, which is looked up in no list.',
    sources: [ownRule('list/incomplete', '2026-11-25')],
    severity: 'review',
    options,
  },
  *check({ lists, parties }, { options: { expected } }) {
    if (parties.length === 0) return
    for (const { id, title, publisher, publishedOn, entries, expectedEntries, unreadRows = 0 } of lists) {
      const least = expected[id] ?? expectedEntries ?? 0
      const reasons: Reason[] = [
        ...(unreadRows === 0
          ? []
          : [
              {
                code: 'list' as const,
                effect: 0.3,
                text: `${unreadRows} ${unreadRows === 1 ? 'row' : 'rows'} of its file could not be read.`,
                listed: title,
              },
            ]),
        ...(entries >= least
          ? []
          : [
              {
                code: 'list' as const,
                effect: 0.4,
                text: `It has ${entries} entries; a whole copy has at least ${least}.`,
                listed: title,
              },
            ]),
      ]
      if (reasons.length === 0) continue
      yield {
        score: reasons.reduce((sum, { effect }) => sum + effect, 0),
        message: `The list ${id} is not whole: ${reasons.map(({ text }) => text.slice(0, -1).replace(/^It/, 'it')).join('; ')}.`,
        subject: '',
        reasons,
        sources: [{ id, title, publisher, ...(publishedOn !== undefined && { publishedOn }) }],
        advice: `Get the file again from the publisher and check it with \`tradescreen lists verify ${id}=PATH\`.`,
      }
    }
  },
})
