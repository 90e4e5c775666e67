import { z } from 'zod'
import { identifierSchema, partyTypes } from './party.js'
import { day, limits, name, partialDate, percent, text, texts } from './primitives.js'
import { sourceSchema } from './source.js'

/** How good a listed name is. A weak alias never leads to `hold` by itself. */
export const nameKinds = ['primary', 'strong-alias', 'weak-alias', 'former', 'native'] as const

/** The parts of a person’s name, where the list tells them apart. */
const namePartsSchema = z
  .strictObject({
    family: text.optional().describe('Family name or surname.'),
    given: text.optional().describe('Given names, in order.'),
    patronymic: text.optional().describe('Patronymic.'),
    maiden: text.optional().describe('Family name at birth.'),
  })
  .describe('The parts of a person’s name, where the list tells them apart.')

/** What a list says about a ship. */
const listedVesselSchema = z
  .strictObject({
    type: text.optional().describe('Type of ship as written, for example `Crude Oil Tanker`.'),
    flag: text.optional().describe('Flag: ISO 3166-1 alpha-2 code, or as written.'),
    formerFlags: texts.optional().describe('Flags it had before, in the same form.'),
    tonnage: text.optional().describe('Deadweight in tons, as written.'),
    grossTonnage: text.optional().describe('Gross tonnage, as written.'),
    builtIn: partialDate.optional().describe('Year or day on which it was built.'),
  })
  .describe('What a list says about a ship.')

/** One name of a listed party. */
export const listedNameSchema = z
  .strictObject({
    text: name.min(1).describe('The name; a person’s as `FAMILY, Given` or in any order.'),
    kind: z.enum(nameKinds).describe('How good the name is.'),
    parts: namePartsSchema.optional(),
    script: text.optional().describe('ISO 15924 code of the script, for example `Cyrl`, where the list gives it.'),
  })
  .describe('One name of a listed party.')
  .meta({ id: 'ListedName' })

/** A relation between two listed parties. */
export const linkSchema = z
  .strictObject({
    to: text.describe('Id of the other entry in the same list, or its name.'),
    relation: text.describe('What the relation is, for example `linked-to`, `owner`, `director`.'),
    percent: percent.optional().describe('Share held, in per cent (0 to 100).'),
    since: partialDate.optional().describe('First day.'),
    until: partialDate.optional().describe('Last day.'),
  })
  .describe('A relation between two listed parties.')
  .meta({ id: 'Link' })

/** One listed party: a person, an organization, a vessel or an aircraft. */
export const listEntrySchema = z
  .strictObject({
    id: text.min(1).describe('The publisher’s own number, as text.'),
    list: text.min(1).describe('Id of the list.'),
    type: z.enum(partyTypes).optional().describe('What it is. Left out: the list does not say.'),
    names: z.array(listedNameSchema).min(1).max(limits.list).describe('Its names, the primary one first.'),
    countries: texts.optional().describe('ISO 3166-1 alpha-2 codes of seat, residence, nationality or flag.'),
    datesOfBirth: z.array(partialDate).max(limits.list).optional().describe('Birth dates, partial ones included.'),
    placesOfBirth: texts.optional().describe('Birth places as written.'),
    gender: z.enum(['male', 'female']).optional().describe('Gender of a person, as the list gives it.'),
    vessel: listedVesselSchema.optional(),
    identifiers: z.array(identifierSchema).max(limits.list).optional().describe('Numbers that stand for it.'),
    addresses: texts.optional().describe('Addresses, each as one text.'),
    programmes: texts.optional().describe('Sanctions programmes, by the publisher’s tags.'),
    legalBasis: texts.optional().describe('Legal acts or authorities that the listing rests on, as written.'),
    listedOn: partialDate
      .optional()
      .describe(
        'Date of listing. A year or month alone counts from its first day. Left out: treated as always listed.',
      ),
    delistedOn: day.optional().describe('First day on which it is no longer listed.'),
    remarks: text.optional().describe('Remarks as published, shortened to what matching and explaining need.'),
    links: z.array(linkSchema).max(limits.list).optional().describe('Relations to other entries.'),
    sources: z
      .array(sourceSchema)
      .max(limits.list)
      .optional()
      .describe('Where the entry comes from; the list itself when left out.'),
  })
  .describe('One listed party.')
  .meta({ id: 'ListEntry' })

/** How good a listed name is. */
export type NameKind = (typeof nameKinds)[number]
/** One name of a listed party. */
export type ListedName = z.infer<typeof listedNameSchema>
/** A relation between two listed parties. */
export type Link = z.infer<typeof linkSchema>
/** One listed party. */
export type ListEntry = z.infer<typeof listEntrySchema>
