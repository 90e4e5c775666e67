import { z } from 'zod'
import { listEntrySchema } from '../../src/model/list-entry.js'
import { partialDate } from '../../src/model/primitives.js'
import { confidence } from './cells.js'
import type { Dataset } from './dataset.js'

/**
 * One listing of one party by one authority; a party that two authorities list has two rows.
 * Names of kind `native` are those of the source, or the settled spelling in the party's own script.
 */
const uavNetworkRow = listEntrySchema.omit({ list: true, sources: true, listedOn: true }).extend({
  /** Day of listing; only its year or month where no source gives the day. */
  listedOn: partialDate,
  /**
   * How the day of listing is known: `publication` = in the publisher's own file; `read` = in a document of `sources`;
   * `known` = settled knowledge, in keeping with the dated files; `interval` = only an interval is proven, so the date is partial and `remarks` tell why.
   */
  listedOnBasis: z.enum(['publication', 'read', 'known', 'interval']),
  /** Ids of `sources.csv`. */
  sources: z.array(z.string()).min(1),
  /** Place of the entry inside its first source, for example `entry 39637`. */
  locator: z.string().optional(),
  confidence,
})

export type UavNetworkRow = z.output<typeof uavNetworkRow>

/** The bundled list of parties named around the Iran–Russia drone supply. */
export const uavNetwork: Dataset = {
  file: 'watchlists/uav-network.json',
  row: uavNetworkRow,
  key: ['id'],
  compiled: 'uavNetwork',
  type: ['UavNetworkRow', 'uav-network'],
}
