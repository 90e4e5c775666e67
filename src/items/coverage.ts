import { chplRows } from '../knowledge/compiled/chpl-rows.js'
import { controlEntryRows } from '../knowledge/compiled/control-entry-rows.js'
import { itemKindRows } from '../knowledge/compiled/item-kind-rows.js'
import { itemPhraseRows } from '../knowledge/compiled/item-phrase-rows.js'
import { partPrefixRows } from '../knowledge/compiled/part-prefix-rows.js'
import { uavPartRows } from '../knowledge/compiled/uav-part-rows.js'
import type { Item } from '../model/index.js'
import { advisoryGroups } from './groups.js'
import { chplEditionAt } from './hs-code.js'
import { descriptionLimit } from './thresholds.js'

/** What a line was held against, so that an empty result says what it is worth. */
export interface Coverage {
  /** Fields of the line that were read, in plain words. */
  readonly read: readonly string[]
  /** Fields that would help and are not given. */
  readonly missing: readonly string[]
  /** What the fields were compared with, with numbers and dates. */
  readonly comparedWith: readonly string[]
  /** What was not, and could hide a lead. */
  readonly notCovered: readonly string[]
}

const phrases = itemPhraseRows.reduce((sum, row) => sum + row.phrases.length, 0)
const makers = new Set([...partPrefixRows, ...uavPartRows].map((row) => row.maker)).size
const schemes = [...new Set(controlEntryRows.map((row) => row.scheme))].join(', ')
const lastHeld = controlEntryRows
  .map((row) => row.asOf)
  .sort()
  .at(-1)

const notCovered = [
  'entries of control lists that are not among those counted above, and all lists of other countries',
  'goods named by other words or in other languages than English, Russian, Chinese, German, Turkish, French and Persian',
  'part numbers of makers and families that are not among those counted above',
  'what the goods can really do: that stands in the data sheet, not on an order line',
  'who buys the goods and for what: screen the parties and the whole shipment',
]

/** What a line is looked at for, with the catalogues as they stand on a date. */
export function coverageOf(item: Item, asOf: string): Coverage {
  const length = item.description.length
  const cut = length > descriptionLimit ? `, of which the first ${descriptionLimit}` : ''
  const fields: readonly (readonly [string, boolean, string])[] = [
    ['description', /\S/.test(item.description), ` (${length} characters${cut})`],
    ['tariff code', item.hsCode !== undefined && String(item.hsCode).trim() !== '', ''],
    ['export control number', (item.eccn ?? '').trim() !== '', ''],
    ['part number', (item.partNumber ?? '').trim() !== '', ''],
    ['maker', (item.manufacturer ?? '').trim() !== '', ''],
  ]
  const edition = chplEditionAt(asOf)
  const listed = chplRows.filter((row) => row.from <= asOf).length
  return {
    read: fields.filter(([, given]) => given).map(([name, , more]) => `${name}${more}`),
    missing: fields.filter(([, given]) => !given).map(([name]) => name),
    comparedWith: [
      `${advisoryGroups.length} component groups, by ${phrases} phrases for ${itemKindRows.length} kinds of goods`,
      edition === undefined
        ? `no edition of the Common High Priority List: none is known of ${asOf}`
        : `${listed} codes of the Common High Priority List (edition of ${edition.from}, in force on ${asOf})`,
      `${controlEntryRows.length} control entries (${schemes}), our data of ${lastHeld}`,
      `${uavPartRows.length} part families reported in drone debris and ${partPrefixRows.length} numbering systems, of ${makers} makers`,
    ],
    notCovered,
  }
}
