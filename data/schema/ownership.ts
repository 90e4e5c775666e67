import { z } from 'zod'
import { isoDate, provenance } from './cells.js'
import type { Dataset } from './dataset.js'

const regime = z.enum(['OFAC', 'BIS', 'EU', 'UK'])
const day = isoDate.refine((date) => date.length === 10, 'must be a whole day')

const test = z.strictObject({
  /** Whose test it is. */
  regime,
  title: z.string(),
  /** Share in per cent. */
  limit: z.coerce.number().min(0).max(100),
  /** Whether the limit itself is enough. */
  comparison: z.enum(['at-least', 'more-than']),
  /** Whose interests are added up: those of all listed parties, or of one and those who act jointly with it. */
  aggregation: z.enum(['all', 'joint']),
  /** Whether control without the share is enough. */
  control: z.enum(['yes', 'no']).transform((cell) => cell === 'yes'),
  /** First day. Left out: from the beginning. */
  from: day.optional(),
  /** Last day. Left out: without end. */
  until: day.optional(),
  /** `unverified`: what holds on these days is not known; a policy decides. */
  state: z.enum(['in-force', 'suspended', 'unverified']),
  /** What the test looks at, as a clause for reasons. */
  rests: z.string(),
  ...provenance,
})

/** The ownership test of one regime over one span of days. */
export type OwnershipTestRow = z.output<typeof test>

const listing = z.strictObject({
  /** Id of the list. */
  list: z.string(),
  /** How the programme of the entry begins; `none`: the entry has none. Left out: every entry of the list. */
  programme: z.string().optional(),
  regime,
  ...provenance,
})

/** Which entries of a list count under which regime. */
export type OwnershipListRow = z.output<typeof listing>

const easing = z.strictObject({
  /** Id of the easing. */
  id: z.string(),
  regime,
  /** What it is, as it stands in a sentence. */
  title: z.string(),
  /** First day. */
  from: day,
  /** Last day. */
  until: day,
  ...provenance,
  locator: z.string(),
})

/** A licence for a time that lets some dealings with owned parties go on. */
export type OwnershipEasingRow = z.output<typeof easing>

/** The ownership tests, and which lists they are about. */
export const ownershipDatasets: readonly Dataset[] = [
  {
    file: 'rules/ownership-regimes.csv',
    row: test,
    key: ['regime', 'from'],
    compiled: 'ownershipTestRows',
    type: ['OwnershipTestRow', 'ownership'],
  },
  {
    file: 'rules/ownership-lists.csv',
    row: listing,
    key: ['list', 'programme'],
    compiled: 'ownershipListRows',
    type: ['OwnershipListRow', 'ownership'],
  },
  {
    file: 'rules/easings.csv',
    row: easing,
    key: ['id'],
    compiled: 'ownershipEasingRows',
    type: ['OwnershipEasingRow', 'ownership'],
  },
]
