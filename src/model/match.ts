import { z } from 'zod'
import { nameKinds } from './list-entry.js'
import { partyTypes } from './party.js'
import { partialDate, text, texts, unitInterval } from './primitives.js'
import { reasonSchema } from './reason.js'
import { sourceSchema } from './source.js'

const entrySha256 =
  'SHA-256 over what the entry says of the party (all but its sources), in lower-case hex: changes when the publisher changes the entry.'

/** A listed party that resembles a party of the deal, and why. */
export const partyMatchSchema = z
  .strictObject({
    list: text.describe('Id of the list.'),
    entryId: text.describe('The publisher’s own number.'),
    name: text.describe('Primary name of the entry.'),
    matchedName: text.describe('The listed name that fits best.'),
    matchedKind: z.enum(nameKinds).describe('How good that name is.'),
    type: z.enum(partyTypes).optional().describe('What the entry is.'),
    programmes: texts.describe('Sanctions programmes, by the publisher’s tags.'),
    listedOn: partialDate.optional().describe('Date of listing.'),
    score: unitInterval.describe(
      'How likely both are the same party, as far as labelled names tell: 0.5 is a coin toss, 1 only the same identifier.',
    ),
    decidedBy: z.enum(['identifier', 'name']).describe('`identifier` when a valid number is the same, else `name`.'),
    reasons: z.array(reasonSchema).describe('Every piece of evidence, for and against.'),
    sources: z.array(sourceSchema).describe('Where the entry comes from.'),
    entrySha256: text.optional().describe(entrySha256),
  })
  .describe('A listed party that resembles a party of the deal, and why.')
  .meta({ id: 'PartyMatch' })

/** Catalogues that items are matched with. */
export const itemCatalogues = ['uav-advisory', 'chpl', 'eccn', 'uav-parts'] as const

/** A catalogue entry that an item points to, and why. A lead for a person, never a classification. */
export const itemMatchSchema = z
  .strictObject({
    catalogue: z.enum(itemCatalogues).describe('Which catalogue.'),
    id: text.describe('Group id, six-digit code, control entry or part family.'),
    title: text.describe('What the entry covers, in our own words.'),
    groups: texts.optional().describe('Advisory groups that the entry belongs to.'),
    tier: text.optional().describe('Tier of a Common High Priority List code: `1`, `2`, `3.A`, `3.B`, `4.A`, `4.B`.'),
    score: unitInterval.describe('How strongly the line points there: 0 to 1.'),
    reasons: z.array(reasonSchema).describe('Every piece of evidence, for and against.'),
    sources: z.array(sourceSchema).min(1).describe('Where the catalogue entry comes from.'),
  })
  .describe('A catalogue entry that an item points to, and why.')
  .meta({ id: 'ItemMatch' })

/** What a place, address or country in the input was understood as. */
export const placeFactSchema = z
  .strictObject({
    query: text.describe('What the input says.'),
    country: z.string().length(2).optional().describe('ISO 3166-1 alpha-2 code, when it can be told.'),
    placeId: text.optional().describe('Id of the place in `data/geography/places.csv`.'),
    title: text.optional().describe('Name of the place.'),
    kind: text.optional().describe('Kind of place, for example `port` or `zone`.'),
    sea: text.optional().describe('`caspian` for a port on the Caspian Sea.'),
    reasons: z.array(reasonSchema).describe('How it was understood.'),
    sources: z.array(sourceSchema).describe('Where the place comes from.'),
  })
  .describe('What a place, address or country in the input was understood as.')
  .meta({ id: 'PlaceFact' })

/** The listed party or catalogue entry behind a flag. */
export const flagMatchSchema = z
  .union([
    z
      .strictObject({
        list: text.describe('Id of the list.'),
        entryId: text.describe('The publisher’s own number.'),
        name: text.describe('Primary name of the entry.'),
        matchedName: text.describe('The listed name that fits best.'),
        type: z.enum(partyTypes).optional().describe('What the entry is.'),
        programmes: texts.describe('Sanctions programmes, by the publisher’s tags.'),
        listedOn: partialDate.optional().describe('Date of listing.'),
        entrySha256: text.optional().describe(entrySha256),
      })
      .describe('Of a party: the listed party.'),
    z
      .strictObject({
        catalogue: text.describe('Which catalogue: `uav-advisory`, `chpl`, `eccn` or `uav-parts`.'),
        id: text.describe('Group id, six-digit code, control entry or part family.'),
        title: text.describe('What the catalogue entry covers.'),
      })
      .describe('Of an item: the catalogue entry.'),
  ])
  .describe('The listed party or catalogue entry behind a flag.')

/** A listed party that resembles a party of the deal, and why. */
export type PartyMatch = z.infer<typeof partyMatchSchema>
/** A catalogue entry that an item points to, and why. */
export type ItemMatch = z.infer<typeof itemMatchSchema>
/** What a place, address or country in the input was understood as. */
export type PlaceFact = z.infer<typeof placeFactSchema>
/** The listed party or catalogue entry behind a flag. */
export type FlagMatch = z.infer<typeof flagMatchSchema>
