import type { Link } from '../../model/index.js'
import { type FtmEntity, firstAt, valuesAt } from './ftm-entity.js'

/** An entity that links two others: its two ends, and what the first is to the second, and the second to the first. */
const edges = new Map<string, readonly [first: string, second: string, firstIs: string, secondIs: string]>([
  ['Ownership', ['owner', 'asset', 'owner', 'owner-of']],
  ['Directorship', ['director', 'organization', 'director', 'director-of']],
  ['Membership', ['member', 'organization', 'member', 'member-of']],
  ['Employment', ['employee', 'employer', 'employee', 'employee-of']],
  ['Representation', ['agent', 'client', 'agent', 'agent-of']],
  ['Associate', ['associate', 'person', 'associate', 'associate']],
  ['Family', ['relative', 'person', 'relative', 'relative']],
  ['UnknownLink', ['subject', 'object', 'linked-to', 'linked-to']],
  ['Succession', ['predecessor', 'successor', 'predecessor', 'successor']],
])

/** Pairs that one entity may link; the publisher’s link one. */
const mostPairs = 1000

/** What else pairs the values of two properties. */
const pairs = new Map<string, readonly [string, string]>([
  ['Occupancy', ['holder', 'post']],
  ['Identification', ['holder', 'number']],
  ['Passport', ['holder', 'number']],
])

/** Whether an entity links so many others that it is no honest one; it is then left out. */
export function linksTooMany(entity: FtmEntity): boolean {
  const [first, second] = edges.get(entity.schema) ?? pairs.get(entity.schema) ?? []
  if (first === undefined || second === undefined) return false
  return valuesAt(entity, first).length * valuesAt(entity, second).length > mostPairs
}

/** A relation as one of its ends sees it. */
export interface SeenLink {
  readonly link: Link
  /** What the relation is in the file’s own words: a post, a kinship. */
  readonly said: readonly string[]
}

/** A date of day, month or year precision at the start of a text. */
export const dateAtStart = (text: string | undefined): string | undefined =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=$|T| )/.exec(text ?? '')?.[0]

/** A share as the file writes it: `50`, `50.5`, `50%`; of a range nothing. */
function percentOf(text: string | undefined): number | undefined {
  const found = /^(\d{1,3}(?:[.,]\d{1,10})?)\s?%?$/.exec(text?.trim() ?? '')?.[1]
  const percent = found === undefined ? undefined : Number(found.replace(',', '.'))
  return percent !== undefined && percent <= 100 ? percent : undefined
}

/** Whether an entity of this schema links two others. */
export const isEdge = (schema: string): boolean => edges.has(schema)

/** What a linking entity says about each of the parties that it links, by the party’s id. */
export function linksOf(entity: FtmEntity): { party: string; seen: SeenLink }[] {
  const edge = edges.get(entity.schema)
  if (edge === undefined) return []
  const [firstName, secondName, firstIs, secondIs] = edge
  const share = firstAt(entity, 'percentage')
  const percent = percentOf(share)
  const since = valuesAt(entity, 'startDate')
    .map(dateAtStart)
    .filter((date) => date !== undefined)
    .sort()[0]
  const until = valuesAt(entity, 'endDate')
    .map(dateAtStart)
    .filter((date) => date !== undefined)
    .sort()
    .at(-1)
  const terms = {
    ...(percent !== undefined && { percent }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  }
  const said = [...valuesAt(entity, 'role'), ...valuesAt(entity, 'relationship'), ...valuesAt(entity, 'ownershipType')]
  if (share !== undefined && percent === undefined) said.push(`share ${share}`)
  const found: { party: string; seen: SeenLink }[] = []
  for (const first of valuesAt(entity, firstName)) {
    for (const second of valuesAt(entity, secondName)) {
      found.push({ party: second, seen: { link: { to: first, relation: firstIs, ...terms }, said } })
      found.push({ party: first, seen: { link: { to: second, relation: secondIs, ...terms }, said } })
    }
  }
  return found
}
