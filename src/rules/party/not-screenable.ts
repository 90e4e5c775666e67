import { ownRule } from '../../knowledge/sources.js'
import { defineRule } from '../rule.js'

/** A party of which too little is given to look it up. */
export const notScreenable = defineRule({
  meta: {
    id: 'party/not-screenable',
    title: 'Party cannot be screened by what is given',
    docs: 'Flags a party whose name holds nothing to look up, such as `-`, `LLC` or `???`, so that an empty result is not mistaken for an answer. So is a name of which only the beginning could be looked up, and a party of more than 200 names. A country that was not understood is told for information: it was not used.',
    sources: [ownRule('party/not-screenable', '2026-11-25')],
    severity: 'review',
  },
  *check({ parties }) {
    for (const { party, subject, unscreenableName, namePartlyRead, namesLeftOut, unknownCountries } of parties) {
      if (unscreenableName !== undefined) {
        yield {
          score: 0.5,
          message: `The name “${party.name.slice(0, 200)}” cannot be screened: ${unscreenableName}.`,
          subject,
          reasons: [
            {
              code: 'input',
              effect: 0.5,
              text: `The name cannot be looked up: ${unscreenableName}.`,
              query: party.name.slice(0, 200),
            },
          ],
          advice: 'Get the full registered name, and a registration or tax number if there is one, and screen again.',
        }
      }
      if (namePartlyRead) {
        yield {
          score: 0.5,
          message: `The name “${party.name.slice(0, 200)}…” is too long, or of too many parts, to be looked up as a whole.`,
          subject,
          reasons: [{ code: 'input', effect: 0.5, text: 'Only the beginning of the name was looked up.' }],
          advice: 'Give the registered name alone, and other names as aliases, and screen again.',
        }
      }
      if (namesLeftOut > 0) {
        yield {
          score: 0.5,
          message: `${namesLeftOut} of the names of “${party.name.slice(0, 200)}” were not looked up.`,
          subject: `${subject}/aliases`,
          reasons: [{ code: 'input', effect: 0.5, text: 'Of one party only its first names are looked up.' }],
          advice: 'Screen the rest as parties of their own.',
        }
      }
      for (const { subject: at, text, nearest } of unknownCountries) {
        yield {
          severity: 'info',
          score: 0.1,
          message: `“${text.slice(0, 200)}” was not understood as a country.`,
          subject: at,
          reasons: [
            { code: 'country', effect: 0, text: 'The country was not used as evidence.', query: text.slice(0, 200) },
          ],
          advice: nearest
            ? `Write the ISO code or a common name. Is ${nearest} meant?`
            : 'Write the ISO code, for example DE, or a common name.',
        }
      }
    }
  },
})
