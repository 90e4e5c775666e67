import type { Facts, ItemFacts } from '../facts/facts.js'
import { itemReviewThreshold } from '../items/thresholds.js'
import type { Severity } from '../model/index.js'

/** Whether a line points to a catalogue strongly enough to be looked at. */
export const isLead = ({ matches }: ItemFacts) => matches.some((match) => match.score >= itemReviewThreshold)

/** Whether any line of the deal is a lead: signs that ordinary trade shows too then count for more. */
export const hasItemLead = ({ items }: Pick<Facts, 'items'>) => items.some(isLead)

/** The match of a line with the Common High Priority List, when it is strong enough. */
export const priorityMatch = ({ matches }: ItemFacts) =>
  matches.find((match) => match.catalogue === 'chpl' && match.score >= itemReviewThreshold)

/** Lines on the Common High Priority List. */
export const priorityItems = ({ items }: Pick<Facts, 'items'>) =>
  items.filter((item) => priorityMatch(item) !== undefined)

/** For review when an item of the deal is a lead or the policy asks for it always; else for information. */
export const weighed = (facts: Pick<Facts, 'items'>, onlyWithItemLead: boolean): Severity =>
  !onlyWithItemLead || hasItemLead(facts) ? 'review' : 'info'
