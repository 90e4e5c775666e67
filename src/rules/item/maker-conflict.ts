import { itemReviewThreshold } from '../../items/thresholds.js'
import { sourceOf } from '../../knowledge/sources.js'
import { defineRule } from '../rule.js'

/** A part number of one maker under the name of another. */
export const makerConflict = defineRule({
  meta: {
    id: 'item/maker-conflict',
    title: 'Maker and part number do not fit',
    docs: 'Flags an order line whose part number belongs to a family of one maker while another maker is given. For review when the one given makes such parts itself, so that one of the two is wrong or the part is a copy; for information when it is not known as a maker, since dealers and brands often stand there. Second sources exist, so this is a question and no finding.',
    sources: [sourceOf('own-inference')],
    severity: 'review',
  },
  *check({ items }) {
    for (const { subject, otherMaker } of items) {
      if (otherMaker === undefined) continue
      const { given, partNumber, family, text, known, score } = otherMaker
      const strong = known && score >= itemReviewThreshold
      const weight = strong ? 0.6 : 0.2
      yield {
        ...(!strong && { severity: 'info' as const }),
        score: weight,
        message: `The part number “${partNumber}” is of the family ${family}, but the maker given is “${given}”.`,
        subject,
        reasons: [
          {
            code: 'part-number',
            effect: weight / 2,
            text: `“${partNumber}” begins like ${family}.`,
            query: partNumber,
            listed: family,
          },
          { code: 'manufacturer', effect: weight / 2, text, query: given },
        ],
        advice:
          'Ask who made the part and get the maker’s certificate of conformity: relabelled parts and copies come without one.',
      }
    }
  },
})
