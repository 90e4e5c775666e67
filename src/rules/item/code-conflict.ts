import { z } from 'zod'
import type { ItemFacts } from '../../facts/facts.js'
import { chapterTitle, surelyNamed, tariffPlaceOf } from '../../items/index.js'
import { itemReviewThreshold } from '../../items/thresholds.js'
import { ownRule, sourceOf } from '../../knowledge/sources.js'
import { defineRule, type Finding } from '../rule.js'

const options = z.strictObject({
  minimum: z
    .number()
    .min(itemReviewThreshold)
    .max(1)
    .default(0.7)
    .describe(
      'How surely a line must name listed goods for a far chapter to flag at the rule’s severity, 0.6 to 1. Weaker ones are told for information.',
    ),
})

const own = ownRule('item/code-conflict', '2026-11-25')

/** A part number counts for less where the words say something else, so it need not be a lead here. */
const borneOutFrom = 0.4
const fits = ({ id, score }: ItemFacts['kinds'][number], heading: string) =>
  score >= borneOutFrom && tariffPlaceOf(id)?.headings.includes(heading) === true

/** Goods of no list matter only under a listed code, and when a part number does not explain it. */
function conflictOf({ subject, kinds, tariffCodes }: ItemFacts, minimum: number): Finding | undefined {
  const named = surelyNamed(kinds)
  const place = named && tariffPlaceOf(named.id)
  if (named === undefined || place === undefined) return undefined
  // Of several codes one that fits is enough; else the one that is nearest to the goods speaks for all.
  if (tariffCodes.some(({ heading = '' }) => place.headings.includes(heading))) return undefined
  const tariffCode = tariffCodes.find(({ chapter = '' }) => place.chapters.has(chapter)) ?? tariffCodes[0]
  const { heading, chapter } = tariffCode ?? {}
  if (tariffCode === undefined || heading === undefined || chapter === undefined) return undefined
  const far = !place.chapters.has(chapter)
  const { listed } = named
  if (!listed && !(far && tariffCode.status === 'yes' && !kinds.some((one) => fits(one, heading)))) return undefined
  const strong = far && listed && named.score >= minimum
  const score = strong ? named.score : far ? 0.4 : 0.2
  const usual = place.headings.slice(0, 3).join(', ')
  const written = named.from === 'part-number' ? `The part number “${named.words}”` : `“${named.words}”`
  const code = tariffCode.input.trim()
  return {
    ...(!strong && { severity: 'info' as const }),
    score,
    message: `${written} names ${named.title}, but the tariff code ${code} is ${far ? `of chapter ${chapter}, ${chapterTitle(chapter)}` : `of heading ${heading}, where such goods rarely stand`}.`,
    subject,
    reasons: [
      {
        code: named.from,
        effect: score / 2,
        text: `${written} names ${named.title}, which usually stands under heading ${usual}.`,
        query: named.words,
        listed: usual,
        details: { kind: named.id, headings: [...place.headings] },
      },
      {
        code: 'hs-code',
        effect: score / 2,
        text: `The tariff code given, ${code}, is of heading ${heading} in chapter ${chapter}: ${chapterTitle(chapter)}.`,
        query: tariffCode.input,
        listed: heading,
      },
    ],
    sources: [own, sourceOf('hs-2022', `chapter ${chapter}, heading ${heading}; for the goods heading ${usual}`)],
    advice:
      'Ask which of the two is right, and for the data sheet: a wrong code hides goods from controls, a wrong text may be a mistake in the order. This is no classification.',
  }
}

/** Goods text and declared tariff code that do not fit together. */
export const codeConflict = defineRule<z.infer<typeof options>>({
  meta: {
    id: 'item/code-conflict',
    title: 'Goods and tariff code do not fit',
    docs: 'Flags an order line whose description or part number names goods that do not stand in the declared tariff code: a gate array under plastics. For review when the goods are of a listed kind, named clearly, and the code is of a chapter in which they cannot stand; for information when they are named less clearly, when the code is only another heading of a chapter in which they can stand, or when goods of no list stand under a code of the Common High Priority List. Where goods stand is our own broad table of headings; parts, boards and finished devices are counted in.',
    sources: [own, sourceOf('hs-2022', 'headings and chapters')],
    severity: 'review',
    options,
  },
  *check({ items }, { options: { minimum } }) {
    for (const item of items) {
      const finding = conflictOf(item, minimum)
      if (finding !== undefined) yield finding
    }
  },
})
