import { z } from 'zod'
import { kitFunctions, kitParts } from '../../items/index.js'
import { itemReviewThreshold } from '../../items/thresholds.js'
import { redFlagSource } from '../../knowledge/red-flags.js'
import { sourceOf } from '../../knowledge/sources.js'
import type { Reason } from '../../model/index.js'
import { defineRule } from '../rule.js'

/** Lines of one order that together cover what a drone needs. */
export const uavKit = defineRule({
  meta: {
    id: 'shipment/uav-kit',
    title: 'Order that adds up to a drone',
    docs: 'Flags an order whose lines together cover what a drone needs: satellite navigation, inertial sensors, servos and a small piston engine, or items of several component groups. Each line may be ordinary; the bundle is the sign. This is an inference of ours from the groups of the 2023 guidance.',
    sources: [sourceOf('four-agency-guidance-2023-06-09'), redFlagSource('RF41')],
    severity: 'hold',
    options: z.strictObject({
      groups: z
        .number()
        .int()
        .min(2)
        .max(10)
        .default(3)
        .describe('Number of different component groups in one order from which it flags for review, 2 to 10.'),
    }),
  },
  *check({ items }, { options }) {
    const covered = new Map<string, string>()
    const groups = new Map<string, string>()
    for (const { item, matches } of items) {
      const strong = matches.filter((match) => match.score >= itemReviewThreshold)
      const line = item.description.slice(0, 100) || item.partNumber || String(item.hsCode ?? item.eccn)
      for (const name of kitFunctions(strong)) if (!covered.has(name)) covered.set(name, line)
      for (const match of strong) {
        if (match.catalogue === 'uav-advisory' && !groups.has(match.id)) groups.set(match.id, line)
      }
    }
    const complete = kitParts.every((name) => covered.has(name))
    if (!complete && groups.size < options.groups) return
    const parts = complete ? kitParts.map((name) => [name, covered.get(name)!] as const) : [...groups]
    const score = complete ? 0.95 : Math.min(0.9, 0.5 + 0.1 * groups.size)
    const reasons: Reason[] = parts.map(([name, line]) => ({
      code: 'combination',
      effect: score / parts.length,
      text: `${name.replaceAll('_', ' ')}: “${line}”.`,
      query: line,
    }))
    yield {
      severity: complete ? 'hold' : 'review',
      score,
      message: complete
        ? 'The order holds satellite navigation, inertial sensors, servos and a small piston engine: together the core of a drone.'
        : `The order holds items of ${groups.size} UAV component groups: ${[...groups.keys()].join(', ').replaceAll('_', ' ')}.`,
      subject: '/items',
      reasons,
      advice:
        'Ask what the parts are built into and who the end user is; get a signed end-use statement and a picture or data sheet of the product.',
    }
  },
})
