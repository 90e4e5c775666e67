import type { UavPartRow } from '../../data/schema/advisories.js'
import type { Reason } from '../model/index.js'
import { conflictText } from './maker-conflict.js'
import { makerRelation, type PartOwner } from './makers.js'
import type { PartHit } from './part-number.js'

/** What the maker given does to the weight of a part number, and why. */
export interface MakerVerdict {
  /** Factor on the score. */
  readonly score: number
  readonly reasons: Reason[]
}

const agrees = (text: string): MakerVerdict => ({
  score: 1.05,
  reasons: [{ code: 'manufacturer', effect: 0.05, text }],
})
const differs = (text: string): MakerVerdict => ({
  score: 0.95,
  reasons: [{ code: 'manufacturer', effect: -0.05, text }],
})

/** The part number itself, and how it was read where it was not taken as written. */
export function numberReasons(
  hit: PartHit<{ readonly maker: string }>,
  what: string,
  score: number,
  kinds: readonly string[],
): Reason[] {
  const read = hit.reading === undefined ? '' : `, read ${hit.reading}`
  const guess = hit.lookAlike
    ? ', taking look-alike characters (0 and O, 1, I and L, 5 and S, 8 and B) for one another'
    : ''
  return [
    {
      code: 'part-number',
      effect: score,
      text: `Part number “${hit.written}” begins like ${what}${read}${guess}.`,
      query: hit.written,
      listed: hit.pattern,
      details: { kinds: [...kinds] },
    },
  ]
}

/** The maker given beside the maker of a numbering system; nothing where either is not known. */
export function systemMaker(owner: PartOwner, manufacturer: string): MakerVerdict {
  const relation = makerRelation(manufacturer, owner)
  if (relation === undefined || relation.relation === 'second-source') return { score: 1, reasons: [] }
  if (relation.relation === 'other') return differs(conflictText(relation.given, relation.owner))
  return agrees(
    relation.given === relation.owner
      ? `The maker given is ${relation.given}, whose numbers begin so.`
      : `The maker given, ${relation.given}, is of the same house as ${relation.owner}, whose numbers begin so.`,
  )
}

/** The maker given beside the maker of a reported family. */
export function familyMaker(row: UavPartRow, manufacturer: string, named: boolean): MakerVerdict {
  if (manufacturer.trim() === '') return { score: 1, reasons: [] }
  if (named) return agrees(`The maker given is ${row.maker}, as reported.`)
  const relation = makerRelation(manufacturer, { maker: row.maker, alsoBy: row.makers })
  if (relation?.relation === 'same' || relation?.relation === 'second-source')
    return agrees(`The maker given, ${relation.given}, is of the same house as ${row.maker}, as reported.`)
  if (relation?.relation === 'other') return differs(conflictText(relation.given, row.maker))
  return differs(
    `The maker given is not ${row.maker}; parts by other makers, copies and relabelled parts are sold under like numbers.`,
  )
}
