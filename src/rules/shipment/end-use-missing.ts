import { z } from 'zod'
import type { EndUseFact } from '../../facts/facts.js'
import { redFlagSource } from '../../knowledge/red-flags.js'
import { hasItemLead, weighed } from '../item-lead.js'
import { onlyWithItemLead } from '../item-lead-option.js'
import { defineRule } from '../rule.js'

const options = z.strictObject({ onlyWithItemLead })

const tells: Record<Exclude<EndUseFact['state'], 'told'>, { message: string; reason: string; effect: number }> = {
  missing: {
    message: 'The end use was asked for, but is not told',
    reason: 'The field of the end use holds nothing, or a word that stands for nothing.',
    effect: 0.5,
  },
  copied: {
    message: 'The end use only repeats the goods',
    reason: 'All its words stand in the description of a line of the order.',
    effect: 0.4,
  },
  vague: {
    message: 'The end use says nothing in particular',
    reason: 'It holds only words that fit any goods.',
    effect: 0.3,
  },
}

/** An end use that was asked for and is not told. */
export const endUseMissing = defineRule<z.infer<typeof options>>({
  meta: {
    id: 'shipment/end-use-missing',
    title: 'End use is not told',
    docs: 'Flags an end use that was asked for (`endUse` is there) but is empty or a word such as “unknown”, only repeats the description of the goods, or consists of words that fit any goods, such as “own use” or “resale”; the last is for information. Flags an end-user statement that was asked for and is not there (`endUserStatement: "asked"`), for information. For review when an item of the deal is a lead; else for information. A deal without the field was not asked and is not flagged.',
    sources: [redFlagSource('RF02'), redFlagSource('RF18')],
    severity: 'review',
    options,
  },
  *check(facts, { options: { onlyWithItemLead: only } }) {
    const { endUse } = facts.deal
    if (endUse !== undefined && endUse.state !== 'told') {
      const { message, reason, effect } = tells[endUse.state]
      const shown = endUse.text.trim() === '' ? '' : `: “${endUse.text}”`
      yield {
        severity: endUse.state === 'vague' ? 'info' : weighed(facts, only),
        score: hasItemLead(facts) ? effect + 0.1 : effect,
        message: `${message}${shown}.`,
        subject: '/endUse',
        reasons: [
          {
            code: 'input',
            effect,
            text: reason,
            query: endUse.text,
            ...(endUse.copiedFrom !== undefined && { details: { subject: endUse.copiedFrom } }),
          },
        ],
        advice: 'Ask what the goods are built into or used for, where and by whom, and get it in writing.',
      }
    }
    if (facts.shipment.endUserStatement === 'asked') {
      yield {
        severity: 'info',
        score: 0.2,
        message: 'The end-user statement was asked for and is not there yet.',
        subject: '/endUserStatement',
        reasons: [{ code: 'input', effect: 0.2, text: 'The statement is still open.', query: 'asked' }],
        advice: 'Do not ship goods that are leads before the signed statement is there.',
      }
    }
  },
})
