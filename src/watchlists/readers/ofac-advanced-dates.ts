import { ofacDateWords } from './ofac-dates.js'
import { attributeOf, childOf, textAt, type XmlElement } from './xml/element.js'

/** A day of `Year`, `Month` and `Day` as ISO text; a month or year alone when the rest is missing. `undefined` when it is none. */
export function dayOf(element: XmlElement | undefined): string | undefined {
  const year = textAt(element, 'Year')
  if (year === undefined || !/^\d{4}$/.test(year)) return undefined
  const rest = [textAt(element, 'Month'), textAt(element, 'Day')]
  const known = rest.slice(0, rest.findIndex((one) => one === undefined || !/^\d{1,2}$/.test(one)) >>> 0)
  return [year, ...known.map((one) => one!.padStart(2, '0'))].join('-')
}

/** The first and last day of one boundary of a period. */
function boundaryOf(element: XmlElement | undefined): [string, string] | undefined {
  const from = dayOf(childOf(element, 'From')) ?? dayOf(childOf(element, 'To'))
  return from === undefined ? undefined : [from, dayOf(childOf(element, 'To')) ?? from]
}

/** A period in the words of the flat files: `1962`, `circa 1970`, `05 Mar 1961`, `1960 to 1962`. `undefined` when it has no start. */
export function periodWords(period: XmlElement | undefined): string | undefined {
  const start = childOf(period, 'Start')
  const end = childOf(period, 'End')
  const from = boundaryOf(start) ?? boundaryOf(end)
  if (from === undefined) return undefined
  const to = boundaryOf(end) ?? from
  const circa = [start, end].some((one) => attributeOf(one, 'Approximate') === 'true') ? 'circa ' : ''
  // Two points are one span of time; two spans are its two ends.
  const points = from[0] === from[1] && to[0] === to[1]
  const whole = points ? ofacDateWords(from[0], to[0]) : undefined
  const ends = [ofacDateWords(...from) ?? from[0], ofacDateWords(...to) ?? to[1]]
  return circa + (whole ?? [...new Set(ends)].join(' to '))
}
