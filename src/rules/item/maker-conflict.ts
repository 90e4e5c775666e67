import { ownRule } from '../../knowledge/sources.js'
import { defineRule } from '../rule.js'

/** A part number of one maker under the name of another. */
export const makerConflict = defineRule({
  meta: {
    id: 'item/maker-conflict',
    title: 'Maker and part number do not fit',
    docs: 'Flags an order line whose part number is of the numbering of one maker while another known maker is given: a second source, a relabelled or copied part, or a wrong entry. Makers of one house, takeovers and second sources that we know of count as the same; dealers and brands that are not known as makers say nothing. A question, not a finding.',
    sources: [ownRule('item/maker-conflict', '2026-11-25')],
    severity: 'review',
  },
  *check({ items }) {
    for (const { subject, makerConflict } of items) {
      if (makerConflict === undefined) continue
      const { given, owner, partNumber, pattern, text } = makerConflict
      yield {
        score: 0.6,
        message: `The part number “${partNumber}” is of the numbering of ${owner}, but the maker given is ${given}.`,
        subject,
        reasons: [
          {
            code: 'part-number',
            effect: 0.3,
            text: `“${partNumber}” begins like part numbers of ${owner}.`,
            query: partNumber,
            listed: pattern,
          },
          { code: 'manufacturer', effect: 0.3, text, query: given },
        ],
        advice:
          'Ask who made the part and get the maker’s certificate of conformity: relabelled parts and copies come without one.',
      }
    }
  },
})
