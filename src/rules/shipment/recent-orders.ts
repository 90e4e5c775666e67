import type { EarlierOrderFacts, Facts } from '../../facts/facts.js'

/** The earlier orders of the last days before the deal. */
export const recentOrders = ({ earlierOrders }: Facts, days: number): EarlierOrderFacts[] =>
  earlierOrders.filter(({ daysBefore }) => daysBefore >= 0 && daysBefore <= days)
