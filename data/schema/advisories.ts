import { z } from 'zod'
import { isoDate, list, provenance } from './cells.js'
import { type Dataset, datasetIn } from './dataset.js'

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

/** Editions of the Harmonized System, in order; the next one only needs rows. */
const hsEditionId = z.enum(['HS2007', 'HS2012', 'HS2017', 'HS2022', 'HS2028'])

const hsEdition = z.strictObject({
  code: hsDigits,
  /** Edition that has the code, or all of its goods, for the last time. */
  last: hsEditionId,
  /** Codes of the next edition. */
  successors: list.pipe(z.array(hsDigits).min(1)),
  /** `yes`: the code lives on, and only part of its goods went to the successors. */
  kept: z.literal('yes').optional(),
  note: z.string(),
  ...located,
})

const controlEntry = z.strictObject({
  scheme: z.enum(['ECCN', 'MTCR', 'USML']),
  code: z.string(),
  title: z.string(),
  controls: z.string().optional(),
  note: z.string().optional(),
  /** Entries to compare with: for like goods, or for software and equipment that belong to it. */
  related: list,
  groups: groupList,
  ...located,
})

/**
 * One condition of a paragraph of a control list. Rows with the same scheme, entry, paragraph and kinds are conditions of one
 * paragraph and must all hold; paragraphs stand beside each other.
 */
const threshold = z.strictObject({
  scheme: z.enum(['ECCN', 'MTCR', 'USML']),
  /** Code of a row of `eccn.csv`. */
  entry: z.string(),
  /** Below the entry, as the list writes it: `a.1`; empty for the entry itself. */
  paragraph: z.string().optional(),
  /** Ids of `data/items/kinds.csv` that the paragraph speaks of. */
  kinds: list.pipe(z.array(z.string()).min(1)),
  /** Kind of `data/items/units.csv`. */
  quantity: z.string(),
  /** `between`: at least `value` and under `upTo`; `covers`: a range that reaches from `value` to `upTo`. */
  comparison: z.enum(['at-least', 'more-than', 'at-most', 'less-than', 'between', 'covers']),
  value: z.coerce.number(),
  upTo: z.coerce.number().optional(),
  /** The unit of `value` as the list writes it, a spelling of `data/items/units.csv`. */
  unit: z.string(),
  /** `if-stated`: a line that says nothing of it still meets the paragraph. */
  need: z.enum(['always', 'if-stated']),
  /** Words of which the line must have one, and words that show that something else is meant. */
  needs: list,
  unless: list,
  /** The condition in our own words; ends a sentence that begins with “paragraph a.1 is for”. */
  wording: z.string(),
  /** What else the paragraph asks for that a line hardly says; a full sentence. */
  rest: z.string().optional(),
  /** Highest score of a lead by description and threshold alone, 0 to 0.7. */
  strength: z.coerce.number().min(0).max(0.7),
  ...located,
})

const hsChapter = z.strictObject({
  chapter: z.string().regex(/^\d{2}$/),
  title: z.string(),
  /** Highest heading of the chapter in HS 2022; empty: not held here. */
  lastHeading: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  /** Why no goods are classified in the chapter, as one sentence; empty for ordinary chapters. */
  unused: z.string().optional(),
  ...located,
})

const controlDigit = z.strictObject({
  /** The digit or letter’s place in an ECCN such as `9A012`. */
  place: z.enum(['category', 'group', 'reason']),
  sign: z.string().regex(/^[0-9A-E]$/),
  meaning: z.string(),
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
/** One condition of a paragraph of a control list. */
export type ThresholdRow = z.output<typeof threshold>
/** One chapter of the Harmonized System. */
export type HsChapterRow = z.output<typeof hsChapter>
/** What one digit or letter of an ECCN says. */
export type ControlDigitRow = z.output<typeof controlDigit>
/** One part family reported in UAV debris. */
export type UavPartRow = z.output<typeof uavPart>

const dataset = datasetIn('advisories', 'advisories')

export const advisoryDatasets: readonly Dataset[] = [
  dataset('groups.csv', advisoryGroup, ['id'], 'advisoryGroupRows', 'AdvisoryGroupRow'),
  dataset('chpl.csv', chplCode, ['hs6'], 'chplRows', 'ChplRow'),
  dataset('chpl-editions.csv', chplEdition, ['from'], 'chplEditionRows', 'ChplEditionRow'),
  dataset('hs-editions.csv', hsEdition, ['code', 'last'], 'hsEditionRows', 'HsEditionRow'),
  dataset('eccn.csv', controlEntry, ['scheme', 'code'], 'controlEntryRows', 'ControlEntryRow'),
  dataset(
    'thresholds.csv',
    threshold,
    ['scheme', 'entry', 'paragraph', 'kinds', 'quantity'],
    'thresholdRows',
    'ThresholdRow',
  ),
  dataset('hs-chapters.csv', hsChapter, ['chapter'], 'hsChapterRows', 'HsChapterRow'),
  dataset('eccn-digits.csv', controlDigit, ['place', 'sign'], 'controlDigitRows', 'ControlDigitRow'),
  dataset('uav-parts.csv', uavPart, ['id'], 'uavPartRows', 'UavPartRow'),
]
