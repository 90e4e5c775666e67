import { z } from 'zod'
import { nameKinds } from './list-entry.js'
import { text, unitInterval } from './primitives.js'

const weight = unitInterval.describe(
  'How much the word tells: 1 for a rare word, near 0 for one that very many names share.',
)

/** Weight below which a word is called common. */
export const commonWord = 0.45

/** What is known beside a name, weakest first. */
export const nameGrades = ['name', 'country', 'supported'] as const

const leftOverSchema = z
  .object({
    word: text.describe('The word, in lower-case Latin letters.'),
    weight,
    what: text
      .optional()
      .describe('What the word is, when it is no plain part of a name: `father’s name`, `general word`.'),
  })
  .describe('A word that only one of two names has.')
  .meta({ id: 'LeftOverWord' })

/** Details of the reason that tells how two names were compared. */
export const nameDetailsSchema = z
  .object({
    kind: z.enum(nameKinds).describe('How good the listed name is.'),
    grade: z
      .enum(nameGrades)
      .describe(
        'What is known beside the name: `name` for nothing, `country` for a country or nationality that fits, `supported` for a birth date or address that fits. A score comes nearer to 1 the higher the grade.',
      ),
    pairs: z
      .array(
        z
          .object({
            query: text.describe('Word or words of the party’s name, in lower-case Latin letters.'),
            listed: text.describe('Word or words of the listed name.'),
            how: text.describe('How they are alike, in a few words.'),
            similarity: unitInterval.describe('How alike they are: 1 for the same word.'),
            weight,
          })
          .describe('Words of two names that stand for each other.')
          .meta({ id: 'WordPair' }),
      )
      .describe('Words that stand for each other, in the order of the party’s name.'),
    onlyParty: z.array(leftOverSchema).describe('Words that only the party’s name has, without its legal form.'),
    onlyListed: z.array(leftOverSchema).describe('Words that only the listed name has, without its legal form.'),
    forms: z
      .object({
        party: text.describe('Words of its legal form that have no like in the listed name; empty for none.'),
        listed: text.describe('The same of the listed name.'),
        sameKind: z.boolean().describe('Whether both names have a legal form and the two are of one kind.'),
      })
      .optional()
      .describe('Legal forms, where they are not written alike.'),
    evidence: z
      .array(
        z
          .object({
            text: text.describe('What was found, as a clause.'),
            odds: z
              .number()
              .describe(
                'Log-odds: above 0 speaks for the same party, below 0 against; 0.7 doubles or halves the odds.',
              ),
          })
          .describe('One thing that speaks for or against two names being of one party.')
          .meta({ id: 'NameEvidence' }),
      )
      .describe(
        'What the names say, always in the same order, without what has no effect. Together it makes the score of the names.',
      ),
  })
  .describe('`details` of the reason of a party match that tells how the two names were compared.')
  .meta({ id: 'NameDetails' })

/** Details of the reason that tells how two names were compared. */
export type NameDetails = z.infer<typeof nameDetailsSchema>
