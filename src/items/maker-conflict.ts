import { kindOf } from './kinds.js'
import { makerRelation, type PartOwner } from './makers.js'
import type { PartEvidence } from './part-number.js'
import { shortPattern } from './short-patterns.js'

/** A maker that does not go with the part number of the line. */
export interface MakerConflict {
  /** The maker given, by the name that the data know it by. */
  readonly given: string
  /** The maker or makers whose part numbers begin so. */
  readonly owner: string
  /** The part number as it is written. */
  readonly partNumber: string
  /** The beginning that tells. */
  readonly pattern: string
  /** What was found and what it may mean. */
  readonly text: string
}

/** What it may mean that another maker is given than the one that numbers parts so. */
export function conflictText(given: string, owner: string): string {
  return `The maker given is ${given}, while ${owner} numbers parts so: a second source, a relabelled or copied part, or a wrong entry.`
}

/**
 * Whether the maker of a line is another known one than the one that numbers parts like its part number; undefined when
 * they agree, also by takeover, when either is not known, when the number is read only through look-alike characters,
 * and when its beginning is so short that the other maker may number its own goods so.
 * Reads no description.
 * @param partNumber What the `partNumber` of the line stands for.
 */
export function makerConflict(manufacturer: string | undefined, partNumber: PartEvidence): MakerConflict | undefined {
  if (!manufacturer) return undefined
  const { families, systems } = partNumber
  const owners = [
    ...systems
      .filter((hit) => !shortPattern(hit.pattern, kindOf(hit.row.kind)))
      .map((hit) => ({ hit, owner: hit.row as PartOwner })),
    ...families.map((hit) => ({ hit, owner: { maker: hit.row.maker, alsoBy: hit.row.makers } })),
  ].filter(({ hit }) => !hit.lookAlike)
  const told = owners.map(({ hit, owner }) => ({ hit, relation: makerRelation(manufacturer, owner) }))
  if (told.length === 0 || told.some(({ relation }) => relation?.relation !== 'other')) return undefined
  const { hit, relation } = told[0]!
  const { given, owner } = relation!
  return { given, owner, partNumber: hit.written, pattern: hit.pattern, text: conflictText(given, owner) }
}
