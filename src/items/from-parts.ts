import type { UavPartRow } from '../../data/schema/advisories.js'
import { uavPartRows } from '../knowledge/compiled/uav-part-rows.js'
import type { Item, Reason } from '../model/index.js'
import type { Description } from './description.js'
import { supportCode, supportFamily, supportGroup } from './entries.js'
import type { Candidates } from './evidence.js'
import { chplRow } from './hs-code.js'
import { type ItemKind, kindOf } from './kinds.js'
import { type PartEvidence, partNumberEvidence, partNumbersIn } from './part-number.js'
import { familyMaker, numberReasons, systemMaker } from './part-reasons.js'
import { shortPattern } from './short-patterns.js'
import { normaliseText, type TextToken, tokensOf } from './text.js'

const inField = { family: 0.9, system: 0.85 }
const inText = { family: 0.88, system: 0.8 }
const makerOnly = 0.9
const lookAlikeCost = 0.9
const makerHint = 0.5

const phraseOf = (tokens: readonly TextToken[]) => ` ${tokens.map((token) => token.text).join(' ')} `
const makerNames = new Map<UavPartRow, string[]>(
  uavPartRows.map((row) => [row, [row.maker, ...row.makers].map((name) => phraseOf(tokensOf(normaliseText(name))))]),
)
const rowsOfKind = new Map<string, UavPartRow[]>()
for (const row of uavPartRows) {
  for (const kind of row.kinds) rowsOfKind.set(kind, [...(rowsOfKind.get(kind) ?? []), row])
}

/** How much a part number counts beside what the description says the goods are. */
function trust(description: Description, groups: readonly string[], field: boolean): number {
  const head = description.kinds.find((kind) => kind.role === 'head')
  if (head === undefined || head.kind.strength < 0.65) return 1
  if (head.kind.groups.some((id) => groups.includes(id))) return 1
  if (groups.length === 0 && head.kind.groups.length === 0) return 1
  return field && head.kind.groups.length > 0 ? 0.65 : 0.6
}

/** Highest score of a short beginning that nothing else in the line bears out. */
const uncertain = 0.55

/** Whether the maker, or a kind of goods of the same group or heading, stands in the line as well. */
function borneOut(kind: ItemKind, maker: string, description: Description, given: string): boolean {
  const text = `${given}${phraseOf(description.tokens.slice(0, 200))}`
  if (tokensOf(normaliseText(maker)).some((token) => token.text.length > 3 && text.includes(` ${token.text} `)))
    return true
  return description.kinds.some(
    (named) =>
      named.role !== 'overruled' &&
      (named.kind.id === kind.id ||
        named.kind.groups.some((id) => kind.groups.includes(id)) ||
        named.kind.hs6.some((code) => kind.hs6.some((other) => other.slice(0, 4) === code.slice(0, 4)))),
  )
}

function reported(row: UavPartRow): string {
  const level =
    row.evidence === 'marking' ? 'the marking was read' : 'only the maker is certain, so the family is a hint'
  return `Reported in debris of ${row.seenIn.join(', ')} (${level}).`
}

/**
 * What part numbers and the maker of a line add to the candidates.
 * @returns What the numbers stand for: that of the `partNumber` field, then those in the text.
 */
export function addParts(
  candidates: Candidates,
  item: Item,
  description: Description,
  asOf: string,
): [field: PartEvidence, text: PartEvidence] {
  const maker = phraseOf(tokensOf(normaliseText((item.manufacturer ?? '').slice(0, 200))))
  const field = partNumberEvidence(item.partNumber ?? '')
  const own = description.tokens[description.ownUntil]?.start ?? description.normalised.length
  const text = partNumbersIn(description.normalised.slice(0, own))
  const head = description.kinds.find((kind) => kind.role === 'head')
  const codesFromHead = head !== undefined && head.kind.strength >= 0.65
  const seen = new Set<unknown>()
  for (const [evidence, isField] of [
    [field, true],
    [text, false],
  ] as const) {
    const base = isField ? inField : inText
    for (const hit of evidence.families) {
      if (seen.has(hit.row)) continue
      seen.add(hit.row)
      const { row } = hit
      const named = makerNames.get(row)!.some((name) => maker.includes(name))
      const made = familyMaker(row, item.manufacturer ?? '', named)
      const weight = (row.evidence === 'maker' ? makerOnly : 1) * (hit.lookAlike ? lookAlikeCost : 1) * made.score
      const score = Math.min(0.97, base.family * weight * trust(description, row.groups, isField))
      const numbered = evidence.systems.flatMap((other) => (other.written === hit.written ? other.row.kind : []))
      const kinds = row.kinds.length > 0 ? row.kinds : numbered
      const reasons = [...numberReasons(hit, row.title, score, kinds), ...made.reasons]
      const told: Reason = { code: 'part-number', effect: 0, text: reported(row), listed: row.title }
      supportFamily(candidates, row, { from: 'part-number', score, reasons: [...reasons, told] })
      for (const id of row.groups) supportGroup(candidates, id, { from: 'part-number', score, reasons })
      if (!codesFromHead) addCodes(candidates, row.hs6, score * 0.85, reasons, asOf)
    }
    for (const hit of evidence.systems) {
      if (seen.has(hit.row)) continue
      seen.add(hit.row)
      const kind = kindOf(hit.row.kind)
      const made = systemMaker(hit.row, item.manufacturer ?? '')
      const weight = (hit.lookAlike ? lookAlikeCost : 1) * made.score
      const full = base.system * weight * trust(description, kind.groups, isField)
      const open = shortPattern(hit.pattern, kind) && !borneOut(kind, hit.row.maker, description, maker)
      // Goods of another maker, or named as others, are numbered by their own maker.
      if (open && (made.score < 1 || (!isField && trust(description, kind.groups, isField) < 1))) continue
      const score = open ? Math.min(full, uncertain) : full
      const what = `${hit.row.maker} ${hit.row.family} (${kind.title})`
      const reasons = [...numberReasons(hit, what, score, [kind.id]), ...made.reasons]
      for (const id of kind.groups) supportGroup(candidates, id, { from: 'part-number', score, reasons })
      if (!codesFromHead) addCodes(candidates, kind.hs6.slice(0, 1), score * 0.9, reasons, asOf)
    }
  }
  addMakerHints(candidates, description, maker)
  return [field, text]
}

function addCodes(
  candidates: Candidates,
  codes: readonly string[],
  score: number,
  reasons: readonly Reason[],
  asOf: string,
): void {
  for (const hs6 of codes) {
    if ((chplRow(hs6)?.from ?? '9999') <= asOf) {
      supportCode(candidates, hs6, {
        from: 'part-number',
        score,
        reasons: reasons.map((reason) => ({ ...reason, effect: reason.effect > 0 ? score : reason.effect })),
      })
    }
  }
}

/** A maker together with a kind of goods that was reported from it: a weak hint at the family. */
function addMakerHints(candidates: Candidates, description: Description, maker: string): void {
  const head = description.kinds.find((kind) => kind.role === 'head')
  if (head === undefined) return
  const rows = rowsOfKind.get(head.kind.id)
  if (rows === undefined) return
  const text = `${maker}${phraseOf(description.tokens.slice(0, 200))}`
  for (const row of rows) {
    const name = makerNames.get(row)!.find((alias) => text.includes(alias))
    if (name === undefined) continue
    const reason: Reason = {
      code: 'manufacturer',
      effect: makerHint,
      text: `${row.maker} is named with ${head.kind.title}. ${reported(row)}`,
      query: name.trim(),
      listed: row.title,
    }
    supportFamily(candidates, row, { from: 'manufacturer', score: makerHint, reasons: [reason] })
  }
}
