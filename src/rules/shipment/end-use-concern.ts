import { z } from 'zod'
import { redFlagSource } from '../../knowledge/red-flags.js'
import { ownRule, sourceOf } from '../../knowledge/sources.js'
import type { Reason } from '../../model/index.js'
import { hasItemLead } from '../item-lead.js'
import { defineRule } from '../rule.js'

const options = z.strictObject({
  civilUav: z
    .boolean()
    .default(false)
    .describe(
      'Whether unmanned aircraft for an everyday use that the text names, such as spraying crops, are for review too.',
    ),
})

const listed = (words: readonly string[]) =>
  words
    .slice(0, 5)
    .map((word) => `“${word}”`)
    .join(', ')

/** An end use that itself asks for a look. */
export const endUseConcern = defineRule<z.infer<typeof options>>({
  meta: {
    id: 'shipment/end-use-concern',
    title: 'End use raises questions',
    docs: 'Flags a buyer who refused to give an end-user statement (`endUserStatement: "refused"`), and an end use that names armed forces, arms or war, or unmanned aircraft, in ten languages. Words that the text denies, as in “not for military use”, are not flagged; a use of unmanned aircraft that is everyday, such as spraying crops, is for information. The words stand in `data/parties/end-uses.csv`; which they are is ours.',
    sources: [
      redFlagSource('RF02'),
      sourceOf('four-agency-guidance-2023-06-09'),
      ownRule('shipment/end-use-concern', '2026-11-25'),
    ],
    severity: 'review',
    options,
  },
  *check(facts, { options: { civilUav } }) {
    const lead = hasItemLead(facts)
    if (facts.shipment.endUserStatement === 'refused') {
      yield {
        score: lead ? 0.8 : 0.6,
        message: 'An end-user statement was asked for and refused.',
        subject: '/endUserStatement',
        reasons: [
          {
            code: 'input',
            effect: 0.6,
            text: 'The buyer refused to say in writing who uses the goods and for what.',
            query: 'refused',
          },
        ],
        sources: [redFlagSource('RF02')],
        advice:
          'Do not ship before the end user and end use are known; tell your export-control officer of the refusal.',
      }
    }
    const { endUse } = facts.deal
    if (endUse === undefined || endUse.military.length + endUse.uav.length === 0) return
    const { military, uav, civil, text } = endUse
    const everyday = military.length === 0 && civil.length > 0
    const reasons: Reason[] = [
      ...(military.length === 0
        ? []
        : [{ code: 'other' as const, effect: 0.5, text: `It names ${listed(military)}.`, query: text }]),
      ...(uav.length === 0
        ? []
        : [
            {
              code: 'other' as const,
              effect: everyday ? 0.2 : 0.4,
              text: `It names ${listed(uav)}: unmanned aircraft.`,
              query: text,
            },
          ]),
      ...(civil.length === 0
        ? []
        : [{ code: 'other' as const, effect: 0, text: `It also names ${listed(civil)}.`, query: text }]),
    ]
    yield {
      severity: everyday && !civilUav ? 'info' : 'review',
      score: Math.min(0.9, reasons.reduce((sum, { effect }) => sum + effect, 0) + (lead && !everyday ? 0.1 : 0)),
      message:
        military.length > 0
          ? `The end use names ${listed(military)}${uav.length > 0 ? ` and unmanned aircraft (${listed(uav)})` : ''}.`
          : `The end use names unmanned aircraft (${listed(uav)}).`,
      subject: '/endUse',
      reasons,
      advice:
        'Ask your export-control officer: a military end use or one in unmanned aircraft can need a licence whatever the goods are. Get the end user’s own statement.',
    }
  },
})
