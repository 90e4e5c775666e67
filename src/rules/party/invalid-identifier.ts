import { ownRule } from '../../knowledge/sources.js'
import { defineRule } from '../rule.js'

/** A number that cannot be what it is said to be. */
export const invalidIdentifier = defineRule({
  meta: {
    id: 'party/invalid-identifier',
    title: 'Identifier cannot be right',
    docs: 'Flags a number whose form or check digit does not fit its kind: an INN, OGRN, IMO number, LEI, IBAN and others. A mistyped number cannot find the listed party that it belongs to, and an invented one is a sign by itself. So is a number of one country given for another: as that of another issuer, or of a party that sits elsewhere; tax numbers and accounts, which foreigners have too, are then told for information.',
    sources: [ownRule('party/invalid-identifier', '2026-11-25')],
    severity: 'review',
  },
  *check({ parties }) {
    for (const { party, subject, identifiers, identifierConflicts } of parties) {
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
      for (const { index, title, otherTitle, by, foreignersToo } of identifierConflicts) {
        const { kind, raw } = identifiers[index]!
        const weak = by === 'seat' && foreignersToo
        const effect = weak ? 0.1 : 0.4
        const instead = by === 'issuer' ? `is given as one of ${otherTitle}` : `the party sits in ${otherTitle}`
        yield {
          ...(weak && { severity: 'info' as const }),
          score: effect,
          message: `The ${kind} “${raw.slice(0, 100)}” of “${party.name.slice(0, 200)}” is a number of ${title}, but ${instead}.`,
          subject: `${subject}/identifiers/${index}`,
          reasons: [
            {
              code: 'identifier',
              effect,
              text: `Such a number is given in ${title}; ${weak ? 'foreigners can have one too' : `${otherTitle} does not fit`}.`,
              query: raw.slice(0, 100),
            },
          ],
          advice: 'Ask in which country the party is registered, and for the extract of that register.',
        }
      }
    }
  },
})
