import type { ThresholdRow } from '../../../data/schema/advisories.js'
import { thresholdRows } from '../../knowledge/compiled/threshold-rows.js'
import type { Quantity } from './read-quantities.js'

/** An entry of a control list that names a limit, and what the quantities of a line say about it. */
export interface Compared {
  readonly row: ThresholdRow
  /** Both numbers in a sentence. */
  readonly text: string
  /** The quantities as the line writes them. */
  readonly written: string
}

const byKind = new Map<string, ThresholdRow[]>()
for (const row of thresholdRows) for (const kind of row.kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), row])

const holds = {
  '<': (value: number, limit: number) => value < limit,
  '<=': (value: number, limit: number) => value <= limit,
  '>': (value: number, limit: number) => value > limit,
  '>=': (value: number, limit: number) => value >= limit,
} as const

type Condition = ThresholdRow['conditions'][number]

/** Whether a quantity fulfils a condition: of a range one end is enough to meet an entry, and both are needed to miss it. */
function fulfils({ value, upTo }: Quantity, { comparison, value: limit }: Condition, effect: ThresholdRow['effect']) {
  const ends = upTo === undefined ? [value] : [value, upTo]
  const test = (end: number) => holds[comparison](end, limit)
  return effect === 'meets' ? ends.some(test) : ends.every(test)
}

const told = (value: number) => String(Number(value.toPrecision(4)))

/** A quantity in words, in its own unit and in that of the limit where they differ. */
function inWords({ quantity, value, upTo, unit, written }: Quantity): string {
  return `${/^[aeiou]/.test(quantity) ? 'an' : 'a'} ${quantity} of ${told(value)}${upTo === undefined ? '' : `–${told(upTo)}`} ${unit} (“${written}”)`
}

/**
 * Compares the quantities of a line with the limits that control lists set for goods of its kind.
 * @param kind Id of a kind of goods.
 * @returns An item for each entry whose limit the quantities meet or clearly miss, in the order of the data.
 */
export function compareThresholds(kind: string, quantities: readonly Quantity[]): Compared[] {
  if (quantities.length === 0) return []
  const out: Compared[] = []
  for (const row of byKind.get(kind) ?? []) {
    const used = row.conditions.map((condition) =>
      quantities.find((one) => one.quantity === condition.quantity && fulfils(one, condition, row.effect)),
    )
    if (used.some((one) => one === undefined)) continue
    const given = [...new Set(used as Quantity[])]
    out.push({
      row,
      text: `The line gives ${given.map(inWords).join(' and ')}; ${row.wording}.`,
      written: given.map(({ written }) => written).join('; '),
    })
  }
  return out
}
