import { z } from 'zod'
import { claimSource } from '../../knowledge/claims.js'
import { defineRule } from '../rule.js'

/** A list that was too old on the date of the screening. */
export const stale = defineRule({
  meta: {
    id: 'list/stale',
    title: 'List is too old',
    docs: 'Flags a list that was older on the date of the screening than its publisher’s cadence allows: parties listed since are missing. The bundled list is research material and told for information only; use a publisher’s list beside it.',
    sources: [claimSource('SD36')],
    severity: 'review',
    options: z.strictObject({
      forInformation: z
        .array(z.string())
        .default(['uav-network'])
        .describe('Ids of lists that are told for information only.'),
    }),
  },
  *check({ lists }, { options }) {
    for (const list of lists.filter((one) => one.stale)) {
      yield {
        ...(options.forInformation.includes(list.id) && { severity: 'info' as const }),
        score: 0.3,
        message: `The list ${list.id} of ${list.publishedOn} was ${list.ageDays} days old.`,
        subject: '',
        reasons: [
          {
            code: 'list',
            effect: 0.3,
            text: `Parties listed after ${list.publishedOn} are missing.`,
            listed: list.title,
          },
        ],
        sources: [
          {
            id: list.id,
            title: list.title,
            publisher: list.publisher,
            ...(list.publishedOn && { publishedOn: list.publishedOn }),
          },
        ],
        advice: `Load the publisher’s current file, for example with --list ${list.id === 'uav-network' ? 'ofac-sdn' : list.id}=PATH.`,
      }
    }
  },
})
