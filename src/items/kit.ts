import type { PartFunctionRow } from '../../data/schema/orders.js'
import { kitFunctionRows } from '../knowledge/compiled/kit-function-rows.js'
import { partFunctionRows } from '../knowledge/compiled/part-function-rows.js'
import type { HsFact } from './hs-code.js'
import type { LineReading } from './read-line.js'
import { itemReviewThreshold } from './thresholds.js'

/** Id of something that an unmanned aircraft has to be able to do. */
export type KitFunctionId = PartFunctionRow['function']

/** What an unmanned aircraft has to be able to do, in the order of the data, each with its share in the whole. */
export const kitFunctions: readonly { readonly id: KitFunctionId; readonly title: string; readonly share: number }[] =
  (() => {
    const whole = kitFunctionRows.reduce((sum, row) => sum + row.weight, 0)
    return kitFunctionRows.map(({ id, title, weight }) => ({ id, title, share: weight / whole }))
  })()

/** What a line contributes to an unmanned aircraft. */
export interface KitPart {
  /** What it does there: an id of `data/items/kit-functions.csv`. */
  readonly function: KitFunctionId
  /** How much of the function such goods cover, 0 to 1. */
  readonly cover: number
  /** Whether such goods are mostly sought for aircraft, or the line says that they are for one without a crew. */
  readonly typical: boolean
  /** What says so, as written: words, a part number, a tariff code, or the title of an advisory group. */
  readonly by: string
}

type KitLine = Pick<LineReading, 'kinds' | 'matches' | 'tariffCodes'>

const rowsOf = new Map<string, PartFunctionRow[]>()
for (const row of partFunctionRows) {
  const key = `${row.by} ${row.key}`
  rowsOf.set(key, [...(rowsOf.get(key) ?? []), row])
}

const toPart = (row: PartFunctionRow, by: string, unmanned: boolean): KitPart => ({
  function: row.function,
  cover: row.weight,
  typical: row.typical === 'yes' || unmanned,
  by,
})

const partsOf = (key: string, by: string, unmanned = false): KitPart[] =>
  (rowsOf.get(key) ?? []).map((row) => toPart(row, by, unmanned))

function byCode(codes: readonly HsFact[]): KitPart[] {
  return codes.flatMap(({ digits, problem, input }) => {
    if (problem !== undefined) return []
    const exact = digits.length < 6 ? [] : partsOf(`hs ${digits.slice(0, 6)}`, input)
    return exact.length > 0 ? exact : partsOf(`hs ${digits.slice(0, 4)}`, input)
  })
}

/**
 * What a line contributes to an unmanned aircraft. Only leads of at least the review threshold count, and only what the goods
 * are, not what they are for or come with. The tariff codes, and after them the advisory group, speak only where neither the
 * description nor a part number says what the goods are.
 */
export function kitPartsOf({ kinds, matches, tariffCodes }: KitLine): KitPart[] {
  const named = kinds.filter((one) => one.score >= itemReviewThreshold)
  const parts = named.flatMap(({ id, words, unmanned }) => partsOf(`kind ${id}`, words, unmanned))
  if (parts.length > 0 || kinds.length > 0) return parts
  const coded = byCode(tariffCodes)
  if (coded.length > 0) return coded
  return matches
    .filter((match) => match.catalogue === 'uav-advisory' && match.score >= itemReviewThreshold)
    .flatMap((match) => partsOf(`group ${match.id}`, match.title))
}
