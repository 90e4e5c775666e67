import { z } from 'zod'
import { advisoryGroupIds, groupList } from './advisories.js'
import { list, provenance } from './cells.js'
import { type Dataset, datasetIn } from './dataset.js'

/** Id of a kind of goods. */
export const kindId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
/** `erp`: shorthand of order systems; `hs`: the wording of tariffs, which says what the goods are before any other phrase. */
const language = z.enum(['any', 'en', 'ru', 'zh', 'de', 'tr', 'fr', 'fa', 'erp', 'hs'])
/** Languages that people speak, and `any`. */
export const spokenLanguage = language.exclude(['erp', 'hs'])

/** A kind of goods, with what we think it leads to: codes, groups and strength are our own choice. */
const kind = z.strictObject({
  id: kindId,
  title: z.string(),
  /** Advisory groups; empty for goods that belong to none, which then speak against the others. */
  groups: groupList,
  /** Listed tariff codes that fit, the likeliest first; empty when none does. */
  hs6: list.pipe(z.array(z.string().regex(/^\d{6}$/))),
  /** Score of a description that names this kind, 0 to 1. */
  strength: z.coerce.number().min(0).max(1),
  /** `yes`: a machine or article of everyday life, so goods that serve it are hardly for an unmanned aircraft. */
  everyday: z.literal('yes').optional(),
  /** Entry of a control list (ECCN, or USML with its name) to look at when the goods are of this kind; a weak lead. */
  control: z.string().optional(),
  ...provenance,
})

/** How people write a kind of goods: a table of language, the project’s own, so without sources. */
const phrase = z.strictObject({
  kind: kindId,
  lang: language,
  /** Singular forms; `a + b` needs both anywhere in the text, `a + !b` a without b, `*regler` any word that ends so. */
  phrases: list.pipe(z.array(z.string()).min(1)),
  /** Phrases that, anywhere in the text, show that something else is meant. */
  unless: list,
})

const partPrefix = z.strictObject({
  /** One maker, several joined by commas and “and”, or `several makers` for numbers that belong to nobody. */
  maker: z.string(),
  family: z.string(),
  kind: kindId,
  /**
   * Beginnings of part numbers, upper case without punctuation; `#` stands for one digit, `@` for one letter, `?` for any
   * letter or digit.
   */
  patterns: list.pipe(z.array(z.string().regex(/^[A-Z0-9][A-Z0-9#@?]{2,}$/)).min(1)),
  /** Other makers that make parts under the same numbers. */
  alsoBy: list,
  ...provenance,
})

const weakScore = z.coerce.number().gt(0).lt(0.6)

/** Goods that no catalogue names but that an unmanned aircraft needs: told for information, never for review. */
const weakLead = z.strictObject({
  kind: kindId,
  group: z.enum(advisoryGroupIds),
  /** Score of the goods by themselves, below the review threshold; empty where they are no lead. */
  alone: weakScore.optional(),
  /** Score when the description names an unmanned aircraft, below the review threshold. */
  unmanned: weakScore,
  /** Why it is a weak lead, as a sentence. */
  why: z.string(),
  ...provenance,
})

/** A maker, its other names, and whom it belongs to: what tells a second name from a contradiction. */
const maker = z.strictObject({
  maker: z.string(),
  /** Other writings, former names, and houses that became part of it under its own name. */
  aliases: list,
  /** Makers, as named in this table, that took it over. */
  nowPartOf: list,
  /** Makers that it was a part of before it stood alone; both may stand on the same part. */
  spunOffFrom: list,
  ...provenance,
})

/** Words that steer the reading of a description: a table of language, the project’s own, so without sources. */
const word = z.strictObject({
  /** What the words do to the text around them. */
  role: z.enum([
    'purpose',
    'accompaniment',
    'relation',
    'negation',
    'neutral',
    'package',
    'language',
    /** Everyday machines, makes and purposes: spares for them are hardly for an unmanned aircraft. */
    'everyday',
    /** Names of unmanned aircraft: a part for one is the stronger lead. */
    'unmanned',
    /** Words that leave the name of a whole aircraft what it is: `drone kit`. */
    'whole',
    /** Words that count or hold the goods: in `roll of carbon fabric` the goods come after. */
    'measure',
    /** Makes of everyday goods: given as the maker of a line, they tell of everyday use. */
    'brand',
    /** What is measured: behind the name of goods, as in `gyroscope bias stability`, it is not the goods. */
    'property',
    /** Words that stand after what the goods are for: Turkish `için`. */
    'postposition',
  ]),
  lang: language,
  words: list.pipe(z.array(z.string()).min(1)),
})

/** A document that would settle whether a lead is one. All conditions must hold; empty ones always do. */
const settlingDocument = z.strictObject({
  document: z.string(),
  /** Who can give it. */
  from: z.string(),
  /** What it tells, as part of a sentence. */
  why: z.string(),
  /** Catalogues of the match. */
  catalogues: list.pipe(z.array(z.enum(['uav-advisory', 'chpl', 'eccn', 'uav-parts']))),
  /** Advisory groups of the match, one of which is enough. */
  groups: groupList,
  /** Kinds of goods that the description names, one of which is enough. */
  kinds: list.pipe(z.array(kindId)),
  ...provenance,
})

/** A kind of goods. */
export type ItemKindRow = z.output<typeof kind>
/** Phrases that name a kind of goods. */
export type ItemPhraseRow = z.output<typeof phrase>
/** A makers' numbering system. */
export type PartPrefixRow = z.output<typeof partPrefix>
/** Goods that are worth telling, though no catalogue names them. */
export type WeakLeadRow = z.output<typeof weakLead>
/** A maker and its kin. */
export type MakerRow = z.output<typeof maker>
/** A document that would settle whether a lead is one. */
export type SettlingDocumentRow = z.output<typeof settlingDocument>
/** Words that say how others are to be read. */
export type ItemWordRow = z.output<typeof word>

const dataset = datasetIn('items', 'items')

export const itemDatasets: readonly Dataset[] = [
  dataset('kinds.csv', kind, ['id'], 'itemKindRows', 'ItemKindRow'),
  dataset('phrases.csv', phrase, ['kind', 'lang', 'phrases'], 'itemPhraseRows', 'ItemPhraseRow'),
  dataset('part-prefixes.csv', partPrefix, ['maker', 'family'], 'partPrefixRows', 'PartPrefixRow'),
  dataset('weak-leads.csv', weakLead, ['kind', 'group'], 'weakLeadRows', 'WeakLeadRow'),
  dataset('makers.csv', maker, ['maker'], 'makerRows', 'MakerRow'),
  dataset('settling-documents.csv', settlingDocument, ['document'], 'settlingDocumentRows', 'SettlingDocumentRow'),
  dataset('words.csv', word, ['role', 'lang'], 'itemWordRows', 'ItemWordRow'),
]
