import { z } from 'zod'
import { isoDate, list, provenance } from './cells.js'
import type { Dataset } from './dataset.js'

/** The component groups of the UAV advisory. */
export const advisoryGroupIds = [
  'electronics',
  'guidance_navigation_control',
  'propulsion_related',
  'power',
  'memory',
  'actuation',
  'imaging',
  'gnss_antennas',
  'datalink',
  'airframe',
] as const

const hs6 = z.string().regex(/^\d{6}$/)
const hsDigits = z.string().regex(/^\d{4,6}$/)
/** Advisory groups in one cell. */
export const groupList = list.pipe(z.array(z.enum(advisoryGroupIds)))

/** What every row of this folder carries besides its fact: provenance and the place inside the source. */
const located = { ...provenance, locator: z.string() }

const advisoryGroup = z.strictObject({
  id: z.enum(advisoryGroupIds),
  title: z.string(),
  description: z.string(),
  /** Why an unmanned aircraft needs it; ends a sentence that begins with "A UAV needs it". */
  need: z.string(),
  function: z.enum([
    'flight control',
    'navigation',
    'propulsion',
    'actuation',
    'link',
    'power',
    'payload',
    'structure',
  ]),
  synonyms: list,
  /** Tariff codes of four to six digits whose goods usually belong here. */
  hsCodes: list.pipe(z.array(hsDigits)),
  /** Where the group comes from, as one sentence shown to users. */
  basis: z.string(),
  ...located,
})

const chplCode = z.strictObject({
  hs6,
  tier: z.enum(['1', '2', '3.A', '3.B', '4.A', '4.B']),
  description: z.string(),
  use: z.string().optional(),
  hsEdition: z.literal('HS2022'),
  /** First day on which the code is proven to be on the list. */
  from: isoDate,
  /** Advisory groups of the code's goods; empty where the code covers goods of no group. */
  groups: groupList,
  ...located,
})

const chplEdition = z.strictObject({
  from: isoDate,
  count: z.coerce.number().int().positive(),
  /** Whether all codes of the edition are known, or only some. */
  known: z.enum(['all', 'some']),
  note: z.string(),
  ...located,
})

const hsEdition = z.strictObject({
  code: hsDigits,
  /** Edition that has the code for the last time. */
  last: z.enum(['HS2012', 'HS2017']),
  successors: list.pipe(z.array(hsDigits).min(1)),
  note: z.string(),
  ...located,
})

const controlEntry = z.strictObject({
  scheme: z.enum(['ECCN', 'MTCR', 'USML']),
  code: z.string(),
  title: z.string(),
  controls: z.string().optional(),
  note: z.string().optional(),
  groups: groupList,
  ...located,
})

const uavPart = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string(),
  maker: z.string(),
  /** Other writings and former names of the maker. */
  makers: list,
  groups: groupList,
  hs6: list.pipe(z.array(hs6)),
  /** Beginnings of part numbers, upper case without punctuation; `#` stands for one digit, `?` for any letter or digit. */
  patterns: list.pipe(z.array(z.string().regex(/^[A-Z0-9][A-Z0-9#?]{2,}$/))),
  /** Kind of goods (`data/items/kinds.csv`) that together with the maker is a weak hint; empty: no such hint. */
  kinds: list,
  /** `marking`: the part's marking was read; `maker`: only the maker was, so the family is a hint. */
  evidence: z.enum(['marking', 'maker']),
  seenIn: list,
  ...located,
})

/** One component group of the UAV advisory. */
export type AdvisoryGroupRow = z.output<typeof advisoryGroup>
/** One code of the Common High Priority List. */
export type ChplRow = z.output<typeof chplCode>
/** One edition of the Common High Priority List. */
export type ChplEditionRow = z.output<typeof chplEdition>
/** One tariff code that a later edition renumbered, split or merged. */
export type HsEditionRow = z.output<typeof hsEdition>
/** One entry of a control list. */
export type ControlEntryRow = z.output<typeof controlEntry>
/** One part family reported in UAV debris. */
export type UavPartRow = z.output<typeof uavPart>

const dataset = (file: string, row: z.ZodType, key: string[], compiled: string, type: string): Dataset => ({
  file: `advisories/${file}`,
  row,
  key,
  compiled,
  type: [type, 'advisories'],
})

export const advisoryDatasets: readonly Dataset[] = [
  dataset('groups.csv', advisoryGroup, ['id'], 'advisoryGroupRows', 'AdvisoryGroupRow'),
  dataset('chpl.csv', chplCode, ['hs6'], 'chplRows', 'ChplRow'),
  dataset('chpl-editions.csv', chplEdition, ['from'], 'chplEditionRows', 'ChplEditionRow'),
  dataset('hs-editions.csv', hsEdition, ['code', 'last'], 'hsEditionRows', 'HsEditionRow'),
  dataset('eccn.csv', controlEntry, ['scheme', 'code'], 'controlEntryRows', 'ControlEntryRow'),
  dataset('uav-parts.csv', uavPart, ['id'], 'uavPartRows', 'UavPartRow'),
]
