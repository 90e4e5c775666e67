import { ownRule } from '../../knowledge/sources.js'
import { defineRule } from '../rule.js'

/** An order line of which too little is given, or too little was understood. */
export const itemNotScreenable = defineRule({
  meta: {
    id: 'item/not-screenable',
    title: 'Order line cannot be screened by what is given',
    docs: 'Flags an order line that holds nothing to look up, such as `-` or `???` without a code or part number, so that an empty result is not mistaken for an answer. A tariff code, control number or country that was not understood, or cannot be one (chapter 77, a heading beyond the last), is told for information: it was then not used.',
    sources: [ownRule('item/not-screenable', '2026-11-24')],
    severity: 'review',
  },
  *check({ items }) {
    for (const { item, subject, nothingToLookUp, notUnderstood } of items) {
      if (nothingToLookUp) {
        const query = item.description.slice(0, 200)
        yield {
          score: 0.5,
          message: `The order line “${query}” cannot be screened: it holds no word, code or part number.`,
          subject,
          reasons: [{ code: 'input', effect: 0.5, text: 'There is nothing to look up.', query }],
          advice: 'Get the description of the goods, the maker’s part number or the tariff code, and screen again.',
        }
      }
      for (const { subject: at, text, problem, code } of notUnderstood) {
        const query = text.slice(0, 200)
        yield {
          severity: 'info',
          score: 0.1,
          message: `“${query}” was not used: ${problem}`,
          subject: at,
          reasons: [{ code, effect: 0, text: problem, query }],
          advice: 'Correct it and screen again.',
        }
      }
    }
  },
})
