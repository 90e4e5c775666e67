import { ownRule } from '../../knowledge/sources.js'
import { defineRule } from '../rule.js'

/** A screening without any list. */
export const missing = defineRule({
  meta: {
    id: 'list/missing',
    title: 'No list was looked at',
    docs: 'Flags a screening of parties without any list or with lists that held no entry on that date: nothing could have been found.',
    sources: [ownRule('list/missing', '2026-11-25')],
    severity: 'review',
  },
  *check({ lists, parties }) {
    if (parties.length === 0 || lists.some((list) => list.entriesAsOf > 0)) return
    yield {
      score: 0.5,
      message: 'The parties were compared with no list at all.',
      subject: '',
      reasons: [{ code: 'list', effect: 0.5, text: 'No loaded list held an entry on the date of the screening.' }],
      advice: 'Load at least one list, for example with --list ofac-sdn=PATH, or leave the bundled list on.',
    }
  },
})
