import type { Screening } from '../../model/index.js'
import { createScreener, type Screener } from '../../screener.js'
import { testDate } from '../test-date.js'
import type { TableCase } from './table-case.js'

/** What cases are held against. */
export interface CheckOptions {
  /**
   * The screener with the policy, rules and lists to test. Give it an `asOf`, so that the cases give the same result on every day.
   * Default: the recommended policy and the bundled list as of 2024-06-01.
   */
  readonly screener?: Screener
  /** Whether a flag for review or hold that no case expects is a failure too. Default false. */
  readonly exact?: boolean
}

/** The screener of the options. */
export const screenerOf = ({ screener }: CheckOptions): Screener => screener ?? createScreener({ asOf: testDate })

/** Screens a case as a batch would: a lone party or item as such, anything more as a deal. */
export function screenCase(
  { scope, shipment, asOf }: Pick<TableCase, 'scope' | 'shipment' | 'asOf'>,
  screener: Screener,
): Screening {
  const call = asOf === undefined ? {} : { asOf }
  const [party] = shipment.parties ?? []
  const [item] = shipment.items ?? []
  if (scope === 'party' && party !== undefined) return screener.screenParty(party, call)
  if (scope === 'item' && item !== undefined) return screener.screenItem(item, call)
  return screener.screen(shipment, call)
}
