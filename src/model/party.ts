import { z } from 'zod'
import { firstDay, lastDay } from './days.js'
import { limits, name, partialDate, percent, text } from './primitives.js'
import { vesselSchema } from './vessel.js'

/** What a party does in the deal. Free text is allowed; these are the roles that rules know. */
export const partyRoles = [
  'supplier', 'manufacturer', 'buyer', 'intermediate-consignee', 'consignee', 'end-user', 'notify-party',
  'carrier', 'vessel', 'aircraft', 'forwarder', 'broker', 'bank', 'payer', 'agent', 'owner', 'director', 'other',
] as const // biome-ignore format: a list to be read at a glance

/** What kind of thing a party is. */
export const partyTypes = ['person', 'organization', 'vessel', 'aircraft'] as const

/** A postal address in parts. */
export const addressSchema = z
  .strictObject({
    street: text.optional().describe('Street, house number, building, room.'),
    city: text.optional().describe('City, town or village.'),
    region: text.optional().describe('State, province, oblast or the like.'),
    postalCode: text.optional().describe('Postal code as written.'),
    country: text
      .optional()
      .describe('Country as ISO 3166-1 alpha-2 or alpha-3 code, or as a name in a common language.'),
  })
  .describe('A postal address in parts.')
  .meta({ id: 'Address' })

/** A number or code that stands for one party, such as a tax number. */
export const identifierSchema = z
  .strictObject({
    kind: z
      .string()
      .min(1)
      .max(100)
      .describe(
        'Kind of number. Checked by their check digit: `imo`, `mmsi`, `inn`, `ogrn`, `kpp`, `lei`, `bic`, `iban`, `uscc`. Compared as written: `uei`, `duns`, `passport`, `national-id`, `tax-id`, `registration`, and any other word.',
      ),
    value: z.string().min(1).max(500).describe('The number as written; blanks, dots and hyphens do not matter.'),
    country: text.optional().describe('Country that issued it.'),
  })
  .describe('A number or code that stands for one party.')
  .meta({ id: 'Identifier' })

/** What is said of a holding besides who holds what. */
export const holdingTerms = {
  percent: percent.optional().describe('Share held, in per cent (0 to 100). Left out: not known.'),
  control: z.boolean().optional().describe('Whether the owner controls the party by other means than its share.'),
  since: partialDate
    .optional()
    .describe(
      'First day of the holding: YYYY-MM-DD, YYYY-MM or YYYY. A month or year alone counts from its first day. Left out: always held.',
    ),
  until: partialDate
    .optional()
    .describe(
      'Last day of the holding: YYYY-MM-DD, YYYY-MM or YYYY. A month or year alone counts to its last day. Left out: still held.',
    ),
  joint: text
    .optional()
    .describe(
      'Name of the joint arrangement in which the share is held, for example a shareholders’ agreement: holdings of one party with the same name belong together. Left out: held alone.',
    ),
} as const

/** Whether a holding begins before it ends. */
export const inOrder = ({ since, until }: { since?: string | undefined; until?: string | undefined }): boolean =>
  since === undefined || until === undefined || firstDay(since) <= lastDay(until)

/** What is said where it does not. */
export const notInOrder = { message: '`since` is later than `until`', path: ['since'] }

/** What stands at an address. */
export const premisesKinds = [
  'office', 'works', 'warehouse', 'shop', 'residential', 'mailbox', 'virtual-office', 'other',
] as const // biome-ignore format: a list to be read at a glance

/** What is known of a party’s address from a register, a map or a visit. */
export const premisesSchema = z
  .strictObject({
    kind: z
      .enum(premisesKinds)
      .optional()
      .describe('What stands there: `residential` a home, `mailbox` a letter box, `virtual-office` a rented address.'),
    companies: z
      .number()
      .int()
      .nonnegative()
      .max(10_000_000)
      .optional()
      .describe('How many companies are registered there, this one included, by your own data.'),
  })
  .describe('What is known of a party’s address from a register, a map or a visit.')
  .meta({ id: 'Premises' })

/** A counterparty: a person, an organization, a vessel or an aircraft. */
export const partySchema = z
  .strictObject({
    name: name.describe('Name as written on the papers, in any script and word order.'),
    role: text
      .optional()
      .describe(`What the party does in the deal, for example ${partyRoles.slice(0, 6).join(', ')}.`),
    type: z.enum(partyTypes).optional().describe('What it is. Left out: not known, matched against every type.'),
    aliases: z.array(name).max(limits.list).optional().describe('Other names of the same party.'),
    country: text.optional().describe('Country of seat or residence: ISO 3166-1 code or a name in a common language.'),
    nationality: text.optional().describe('Citizenship of a person or flag of a vessel: ISO 3166-1 code or name.'),
    address: z.union([text, addressSchema]).optional().describe('Postal address as one text or in parts.'),
    identifiers: z.array(identifierSchema).max(limits.list).optional().describe('Numbers that stand for this party.'),
    dateOfBirth: partialDate.optional().describe('Birth date of a person: YYYY-MM-DD, YYYY-MM or YYYY.'),
    incorporatedOn: partialDate.optional().describe('Date an organization was formed: YYYY-MM-DD, YYYY-MM or YYYY.'),
    get owners() {
      return z.array(ownerSchema).max(limits.list).optional().describe('Who owns or controls this party.')
    },
    get directors() {
      return z
        .array(partySchema)
        .max(limits.list)
        .optional()
        .describe('Who directs this party. They are screened as parties too.')
    },
    business: text.optional().describe('What the party does for its living, in its own or a register’s words.'),
    premises: premisesSchema.optional(),
    firstOrderOn: partialDate
      .optional()
      .describe('Date of the first order that it ever placed with you: YYYY-MM-DD, YYYY-MM or YYYY.'),
    webPresence: z
      .enum(['none', 'little', 'established'])
      .optional()
      .describe('What was found of it on the internet. Left out: nobody looked.'),
    vessel: vesselSchema.optional(),
    website: text.optional().describe('Web address.'),
    email: text.optional().describe('E-mail address.'),
    phone: text.optional().describe('Telephone number as written.'),
  })
  .describe('A counterparty: a person, an organization, a vessel or an aircraft.')
  .meta({ id: 'Party' })

/** One owner of a party. */
export const ownerSchema = z
  .strictObject({
    get party() {
      return partySchema
    },
    ...holdingTerms,
  })
  .refine(inOrder, notInOrder)
  .describe('One owner of a party.')
  .meta({ id: 'Owner' })

/** What kind of thing a party is. */
export type PartyType = (typeof partyTypes)[number]
/** A postal address in parts. */
export type Address = z.infer<typeof addressSchema>
/** A number or code that stands for one party. */
export type Identifier = z.infer<typeof identifierSchema>
/** A counterparty: a person, an organization, a vessel or an aircraft. */
export type Party = z.infer<typeof partySchema>
/** One owner of a party. */
export type Owner = z.infer<typeof ownerSchema>
