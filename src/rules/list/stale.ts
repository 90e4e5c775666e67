import { z } from 'zod'
import { ownRule } from '../../knowledge/sources.js'
import { defineRule } from '../rule.js'

/** A list that was too old on the date of the screening. */
export const stale = defineRule({
  meta: {
    id: 'list/stale',
    title: 'List is too old',
    docs: 'Flags a list that was older on the date of the screening than its publisher’s cadence allows: parties listed since are missing. A list whose date is not known is told for information. The bundled list is research material and told for information only; use a publisher’s list beside it. Says nothing of a deal without parties, which is looked up in no list.',
    sources: [ownRule('list/stale', '2026-11-25')],
    severity: 'review',
    options: z.strictObject({
      forInformation: z
        .array(z.string())
        .default(['uav-network'])
        .describe('Ids of lists that are told for information only.'),
    }),
  },
  *check({ lists, parties }, { options }) {
    if (parties.length === 0) return
    for (const list of lists.filter((one) => one.publishedOn === undefined)) {
      yield {
        severity: 'info',
        score: 0.1,
        message: `The age of the list ${list.id} is not known.`,
        subject: '',
        reasons: [
          {
            code: 'list',
            effect: 0,
            text: 'Its files name no date of publication, so it cannot be told whether it is too old.',
            listed: list.title,
          },
        ],
        advice: `Name the date of its publication, for example with --list-date ${list.id}=2026-01-31.`,
      }
    }
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
