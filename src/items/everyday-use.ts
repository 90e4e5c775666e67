import type { Item, Reason } from '../model/index.js'
import { contextAt } from './context.js'
import type { Description } from './description.js'
import { type Candidates, type Evidence, rounded } from './evidence.js'
import { kindOf } from './kinds.js'
import { normalisePartNumber } from './part-forms.js'
import type { PartEvidence } from './part-number.js'
import { normaliseText, tokensOf } from './text.js'
import { fieldLimit } from './thresholds.js'

/** What tells of everyday use: a word of the description, what the goods are, a maker, or a part number. */
interface EverydayUse {
  readonly code: Reason['code']
  readonly query: string
  readonly text: string
}

/** Share that is left of a lead by words, of one by a number in the text, of a group by the tariff code alone, and by it beside words. */
const left = { description: 0.62, 'part-number': 0.7, 'hs-code': 0.55, 'hs-code beside others': 0.28 } as const

/** A make of everyday goods at the start of the maker’s name. */
function brandOf(manufacturer: string): string | undefined {
  const text = normaliseText(manufacturer.slice(0, fieldLimit))
  const tokens = tokensOf(text)
  const span = tokens.length === 0 ? undefined : contextAt('brand', tokens, 0)
  return span === undefined ? undefined : text.slice(tokens[0]!.start, tokens[span.to - 1]!.end)
}

/** What beside the words of the description tells of everyday use. */
function useBesides({ manufacturer }: Item, numbers: readonly PartEvidence[]): EverydayUse | undefined {
  const brand = manufacturer === undefined ? undefined : brandOf(manufacturer)
  if (brand !== undefined)
    return { code: 'manufacturer', query: brand, text: `The maker given, ${brand}, is a make of everyday goods.` }
  for (const { systems } of numbers) {
    const hit = systems.find(({ row, lookAlike }) => !lookAlike && kindOf(row.kind).everyday === 'yes')
    if (hit === undefined) continue
    const { written, row } = hit
    return {
      code: 'part-number',
      query: written,
      text: `Part number “${written}” begins like ${row.maker} ${row.family}, so goods for an unmanned aircraft are less likely.`,
    }
  }
  return undefined
}

/** Signs behind the beginning of a number from which it is the number of one part, not the name of its family (`STM32`). */
const ownSigns = 3

function isWholeNumber({ reasons }: Evidence): boolean {
  const { query = '', listed = '' } = reasons[0] ?? {}
  return normalisePartNumber(query).length >= listed.length + ownSigns
}

function lower(piece: Evidence, factor: number, { code, query, text }: EverydayUse): Evidence {
  const score = rounded(piece.score * factor)
  const reason: Reason = { code, effect: rounded(score - piece.score), text, query }
  return { ...piece, score, reasons: [...piece.reasons, reason] }
}

/**
 * Lowers what was gathered where the line tells of everyday use and names no unmanned aircraft: a group that the tariff code
 * alone leads to, since the code is a lead of its own; and, where maker or part number tell so, what words and the names of
 * families of parts in the text lead to. Whole part numbers, tariff codes and control entries that are stated keep their weight.
 */
export function weighEverydayUse(
  candidates: Candidates,
  item: Item,
  description: Description,
  numbers: readonly PartEvidence[],
): void {
  if (description.unmanned !== undefined) return
  const besides = useBesides(item, numbers)
  const goods = description.kinds.find(({ role, kind }) => role === 'head' && kind.everyday === 'yes')
  const words = goods?.words ?? description.everyday
  const use: EverydayUse | undefined =
    words === undefined
      ? besides
      : {
          code: 'description',
          query: words,
          text: `“${words}” tells of everyday use; the tariff code is a lead of its own.`,
        }
  if (use === undefined) return
  const inField = item.partNumber !== undefined && item.partNumber.trim() !== ''
  for (const { match, evidence } of candidates.values()) {
    for (const [at, piece] of evidence.entries()) {
      if (piece.from === 'hs-code' && match.catalogue === 'uav-advisory')
        evidence[at] = lower(piece, evidence.length > 1 ? left['hs-code beside others'] : left['hs-code'], use)
      if (besides === undefined) continue
      if (piece.from === 'description' && description.everyday === undefined)
        evidence[at] = lower(piece, left.description, besides)
      if (piece.from === 'part-number' && !inField && !isWholeNumber(piece))
        evidence[at] = lower(piece, left['part-number'], besides)
    }
  }
}
