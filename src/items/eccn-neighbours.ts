import type { ControlEntryRow } from '../../data/schema/advisories.js'
import { controlEntryRows } from '../knowledge/compiled/control-entry-rows.js'
import { eccnStructureRows } from '../knowledge/compiled/eccn-structure-rows.js'
import { thresholdRows } from '../knowledge/compiled/threshold-rows.js'
import type { ControlNumber } from './eccn.js'

const titles = new Map(eccnStructureRows.map(({ part, sign, title }) => [`${part} ${sign}`, title]))
const plain = /^(\d)([A-E])(\d)\d\d$/
/** Neighbours that are told. */
const mostNeighbours = 3

/** What the signs of an ECCN say: its category, product group and the main reason for control. `undefined` for other numbers. */
function structureOf({ scheme, entry }: ControlNumber): string | undefined {
  const parts = scheme === 'ECCN' ? plain.exec(entry) : null
  if (parts === null) return undefined
  const [, category, group, reason] = parts
  const why = titles.get(`reason ${reason}`)
  return `${entry} is of category ${category} (${titles.get(`category ${category}`)}), group ${group} (${titles.get(`group ${group}`)})${why === undefined ? '' : `, ${why}`}.`
}

/** The paragraph above and the entry. */
function parentOf({ entry, paragraphs }: ControlNumber): string | undefined {
  if (paragraphs.length === 0) return undefined
  const above = [entry, ...paragraphs.slice(0, -1)].join('.')
  return `Paragraph ${paragraphs.join('.')} stands below ${above}, whose opening words hold for it too.`
}

/** Category and group of an ECCN, category of the Munitions List, item of the missile annex. */
const series = ({ code }: ControlEntryRow) => /^(?:\d[A-E]|[IVX]+|Item \d+)/.exec(code)?.[0]

/** Entries about like goods: of the same category, and of the same advisory groups among the many of the control list. */
function neighboursOf(row: ControlEntryRow): ControlEntryRow[] {
  return controlEntryRows
    .filter(
      (other) =>
        other !== row &&
        other.scheme === row.scheme &&
        series(other) === series(row) &&
        (row.scheme !== 'ECCN' ||
          (row.groups.length === 0 ? other.groups.length === 0 : other.groups.some((id) => row.groups.includes(id)))),
    )
    .slice(0, mostNeighbours)
}

/** Limits of an entry that we know of, each as a half sentence. */
const limitsOf = (row: ControlEntryRow) => [
  ...new Set(
    thresholdRows
      .filter(({ scheme, code, effect }) => scheme === row.scheme && code === row.code && effect === 'meets')
      .map(({ wording }) => wording),
  ),
]

/** What a person should know of a control number: what its signs say, what stands above and beside it, and its limits. */
export function explainControlNumber(number: ControlNumber): string {
  const { row } = number
  const beside = row === undefined ? [] : neighboursOf(row)
  const limits = row === undefined ? [] : limitsOf(row)
  const sentences = [
    structureOf(number),
    parentOf(number),
    limits.length === 0 ? undefined : `Of its limits we know: ${limits.join('; ')}.`,
    beside.length === 0
      ? undefined
      : `Check its neighbours too: ${beside.map(({ code, title }) => `${code} (${title})`).join('; ')}.`,
  ]
  return sentences.filter((one) => one !== undefined).join(' ')
}
