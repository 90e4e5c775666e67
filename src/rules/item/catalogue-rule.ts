import { z } from 'zod'
import type { ItemFacts } from '../../facts/facts.js'
import { itemReviewThreshold } from '../../items/thresholds.js'
import { effectiveOf } from '../../knowledge/rule-dates.js'
import type { ItemMatch, Source } from '../../model/index.js'
import { defineRule, type Finding, type Rule } from '../rule.js'

const options = z.strictObject({
  minimum: z
    .number()
    .min(0)
    .max(1)
    .default(itemReviewThreshold)
    .describe('Score from which a lead flags at the rule’s severity, 0 to 1. Weaker leads are told for information.'),
})

type CatalogueOptions = z.infer<typeof options>

/** Below this a lead is told only to say why it is none. */
const faint = 0.2

function verb(score: number): string {
  return score < faint ? 'has a word in common with, but is not taken for,' : 'points to'
}

function describeLead({ item, subject }: ItemFacts, match: ItemMatch, what: string): Finding {
  const { catalogue, id, title, score, reasons, sources } = match
  const line = item.description.trim() || item.partNumber || String(item.hsCode ?? item.eccn ?? 'line')
  return {
    score,
    message: `“${line.slice(0, 200)}” ${verb(score)} ${what}: ${title} (${id}).`,
    subject,
    match: { catalogue, id, title },
    reasons,
    sources,
    advice:
      'Get the data sheet, the maker’s own export classification and a signed end-use statement. This is a lead, not a classification.',
  }
}

/** A rule that turns the leads of one catalogue into flags. */
export function catalogueRule(rule: {
  id: string
  title: string
  docs: string
  sources: readonly Source[]
  catalogue: ItemMatch['catalogue']
  /** The catalogue’s name inside a message, for example `a UAV component group`. */
  what: string
  /** Entries that are told for information only. Default: none. */
  forInformation?: (match: ItemMatch) => boolean
}): Rule<CatalogueOptions> {
  const { id, title, docs, sources, catalogue, what, forInformation = () => false } = rule
  return defineRule<CatalogueOptions>({
    meta: { id, title, docs, sources, severity: 'review', options, effective: effectiveOf(id) },
    *check({ items }, { options: { minimum } }) {
      for (const item of items) {
        for (const match of item.matches) {
          if (match.catalogue !== catalogue) continue
          const finding = describeLead(item, match, what)
          yield match.score >= minimum && !forInformation(match) ? finding : { ...finding, severity: 'info' }
        }
      }
    },
  })
}
