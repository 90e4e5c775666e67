import type { StopFacts } from '../../facts/facts.js'
import { claimSource } from '../../knowledge/claims.js'
import { redFlagSource } from '../../knowledge/red-flags.js'
import type { Reason } from '../../model/index.js'
import { defineRule } from '../rule.js'

/** The claim that drones are built in Iran and shipped over the Caspian Sea to Russia. */
const caspianClaim = claimSource('SD17')

const isCaspianPort = (stop: StopFacts) => stop.place.sea === 'caspian'

function portReason(stop: StopFacts): Reason {
  const text = `${stop.place.title ?? stop.place.query} is a port on the Caspian Sea${stop.place.country ? ` (${stop.place.country})` : ''}.`
  return { code: 'route', effect: 0.4, text, query: stop.place.query }
}

/** A deal that goes over the Caspian Sea. */
export const caspianRoute = defineRule({
  meta: {
    id: 'shipment/caspian-route',
    title: 'Route over the Caspian Sea',
    docs: 'Flags a deal that passes a port on the Caspian Sea. The leg from Iran to Russia or back holds: it is the way that drones and their parts are said to take. Any other Caspian port is for review when a party comes from outside the Caspian states, which have no other way out but the Volga-Don canal, and else for information. Measures against the port itself are named.',
    sources: [caspianClaim, redFlagSource('RF37')],
    severity: 'hold',
  },
  *check({ stops }) {
    const ports = stops.filter(isCaspianPort)
    const first = ports[0]
    if (first === undefined) return
    const countries = new Set(stops.filter((stop) => stop.kind !== 'party').map((stop) => stop.place.country))
    const crossing = countries.has('IR') && countries.has('RU')
    const outsider = stops.find((stop) => stop.place.country !== undefined && !stop.caspianLittoral)
    const measures = ports.flatMap((stop) => stop.portMeasures)
    const reasons: Reason[] = ports.map(portReason)
    if (crossing)
      reasons.push({ code: 'route', effect: 0.5, text: 'The route joins Iran and Russia over the Caspian Sea.' })
    if (outsider) {
      reasons.push({
        code: 'combination',
        effect: 0.2,
        text: `${outsider.place.title ?? outsider.place.query} has no shore on the Caspian Sea: the papers do not say why the goods go this way.`,
        query: outsider.place.query,
      })
    }
    for (const { title } of measures) reasons.push({ code: 'place', effect: 0.3, text: title })
    const severity = crossing || measures.length > 0 ? 'hold' : outsider ? 'review' : 'info'
    const sum = reasons.reduce((total, reason) => total + reason.effect, 0)
    yield {
      severity,
      score: Math.min(1, sum),
      message: `The route passes ${ports.map((stop) => stop.place.title ?? stop.place.query).join(' and ')} on the Caspian Sea${crossing ? ', between Iran and Russia' : ''}.`,
      subject: first.subject,
      reasons: sum <= 1 ? reasons : reasons.map((reason) => ({ ...reason, effect: reason.effect / sum })),
      sources: [...measures.flatMap((measure) => measure.sources), caspianClaim],
      advice:
        'Ask why the goods cross the Caspian Sea, get the ship’s name and IMO number, and screen ship, carrier and consignee.',
    }
  },
})
