import { ownRule } from '../../knowledge/sources.js'
import { defineRule } from '../rule.js'

/** A number that cannot be what it is said to be. */
export const invalidIdentifier = defineRule({
  meta: {
    id: 'party/invalid-identifier',
    title: 'Identifier cannot be right',
    docs: 'Flags a number whose form or check digit does not fit its kind: an INN, OGRN, IMO number, LEI, IBAN and others. A mistyped number cannot find the listed party that it belongs to, and an invented one is a sign by itself.',
    sources: [ownRule('party/invalid-identifier', '2026-11-25')],
    severity: 'review',
  },
  *check({ parties }) {
    for (const { subject, identifiers } of parties) {
      for (const [index, { kind, raw, status, problem }] of identifiers.entries()) {
        if (status !== 'invalid') continue
        const why = problem ?? 'it does not have the form of such a number'
        yield {
          score: 0.5,
          message: `The ${kind} “${raw.slice(0, 100)}” cannot be right: ${why}.`,
          subject: `${subject}/identifiers/${index}`,
          reasons: [
            { code: 'identifier', effect: 0.5, text: `Not a valid ${kind}: ${why}.`, query: raw.slice(0, 100) },
          ],
          advice: 'Compare it with the registration papers, correct it and screen again.',
        }
      }
    }
  },
})
