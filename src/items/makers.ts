import type { MakerRow } from '../../data/schema/items.js'
import { makerRows } from '../knowledge/compiled/maker-rows.js'
import { partPrefixRows } from '../knowledge/compiled/part-prefix-rows.js'
import { uavPartRows } from '../knowledge/compiled/uav-part-rows.js'
import { remembered } from '../names/index.js'
import { normaliseText, tokensOf } from './text.js'

/** Who numbers parts so: its maker, or several that share the numbers. */
export interface PartOwner {
  readonly maker: string
  /** Other makers of parts under the same numbers, or other names of the maker. */
  readonly alsoBy: readonly string[]
}

/** How the maker that is given for a part stands to the one that numbers parts so. */
export interface MakerRelation {
  /** `same`: the same house, also by takeover; `second-source`: known to make the same parts; `other`: another known maker. */
  readonly relation: 'same' | 'second-source' | 'other'
  /** The maker given, by the name that the data know it by. */
  readonly given: string
  /** The maker or makers that number parts so. */
  readonly owner: string
}

const words = (name: string) => tokensOf(normaliseText(name)).map((token) => token.text)
const fold = (name: string) => words(name).join(' ')

/** Words behind a maker’s name that make no other maker of it. */
const trailing = new Set(
  'inc incorporated corp corporation co company ltd limited llc gmbh ag kg plc sa spa srl bv nv ab oy as kk pte pty group holding international global semiconductor semiconductors electronics electronic technology technologies microelectronics systems components industries devices usa europe asia china'.split(
    ' ',
  ),
)

/** The makers of a cell that names one or several; none where it names them only in part. */
function named(cell: string): string[] {
  if (/\b(several|other|others|makers)\b/.test(cell)) return []
  return cell.split(/, | and /)
}

const canonical = new Map<string, string>()
const rows = new Map<string, MakerRow>()
for (const row of makerRows) {
  rows.set(row.maker, row)
  for (const name of [row.maker, ...row.aliases]) canonical.set(fold(name), row.maker)
}
for (const cell of [...partPrefixRows, ...uavPartRows].map((row) => row.maker)) {
  for (const name of named(cell)) if (!canonical.has(fold(name))) canonical.set(fold(name), name)
}

/** The same names come again and again, line by line. */
const makerOf = remembered((text) => {
  const tokens = words(text)
  let length = tokens.length
  for (;;) {
    const found = canonical.get(tokens.slice(0, length).join(' '))
    if (found !== undefined || length <= 1 || !trailing.has(tokens[length - 1]!)) return found
    length--
  }
})

/** The known maker that a text names, with its legal form or without; undefined for none. */
export const knownMaker = (text: string): string | undefined => makerOf(text.slice(0, 200))

/** A maker and all that own it, step by step. */
function line(maker: string, seen = new Set<string>()): Set<string> {
  if (seen.has(maker)) return seen
  seen.add(maker)
  for (const owner of rows.get(maker)?.nowPartOf ?? []) line(owner, seen)
  return seen
}

/** Whether two makers are one house: one took the other over, both belong to a third, or one was spun off from the other. */
function sameHouse(a: string, b: string): boolean {
  const [ofA, ofB] = [line(a), line(b)]
  for (const maker of ofA) if (ofB.has(maker)) return true
  const spun = (from: Set<string>, to: Set<string>) =>
    [...from].some((maker) => rows.get(maker)?.spunOffFrom.some((parent) => to.has(parent)) === true)
  return spun(ofA, ofB) || spun(ofB, ofA)
}

/**
 * How a maker that is given stands to the one that numbers parts so; undefined when the maker given is not known, or when
 * the numbers belong to nobody in particular.
 * @param given The maker as written on the line.
 */
export function makerRelation(given: string, owner: PartOwner): MakerRelation | undefined {
  const maker = knownMaker(given)
  const owners = named(owner.maker).map((name) => knownMaker(name) ?? name)
  if (maker === undefined || owners.length === 0) return undefined
  const told = { given: maker, owner: owner.maker }
  if (owners.some((name) => sameHouse(name, maker))) return { ...told, relation: 'same' }
  const seconds = owner.alsoBy.map((name) => knownMaker(name) ?? name)
  if (owner.alsoBy.includes('several makers') || seconds.some((name) => sameHouse(name, maker)))
    return { ...told, relation: 'second-source' }
  return { ...told, relation: 'other' }
}
