import { ownRule } from '../../knowledge/sources.js'
import { defineRule } from '../rule.js'

/** An order line of which too little is given, or too little was understood. */
export const itemNotScreenable = defineRule({
  meta: {
    id: 'item/not-screenable',
    title: 'Order line cannot be screened by what is given',
    docs: 'Flags an order line that holds nothing to look up, such as `-` or `???` without a code or part number, so that an empty result is not mistaken for an answer. For review as well: a tariff code or control number that was not understood or cannot be one (chapter 77, a heading beyond the last), a control entry that is not among those described here, a field of codes beyond 200 characters, and a description that was cut, since goods may stand behind it that nobody has looked at. An entry of the series 99 (`9A991`) that is not described, a country that was not understood, words in the place of a code, and a code that may have lost a zero are told for information.',
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
      for (const { subject: at, text, problem, message, code, review, advice } of notUnderstood) {
        const score = review ? 0.4 : 0.1
        yield {
          ...(!review && { severity: 'info' as const }),
          score,
          message,
          subject: at,
          reasons: [{ code, effect: review ? score : 0, text: problem, query: text }],
          advice: advice ?? 'Correct it and screen again.',
        }
      }
    }
  },
})
