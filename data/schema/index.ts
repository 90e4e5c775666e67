import { advisoryDatasets } from './advisories.js'
import { claims } from './claims.js'
import { columns } from './columns.js'
import type { Dataset } from './dataset.js'
import { geography } from './geography.js'
import { itemDatasets } from './items.js'
import { names } from './names.js'
import { orderDatasets } from './orders.js'
import { ownershipDatasets } from './ownership.js'
import { partyDatasets } from './parties.js'
import { quantityDatasets } from './quantities.js'
import { redFlags } from './red-flags.js'
import { roles } from './roles.js'
import { ruleDatasets } from './rules.js'
import { sources } from './sources.js'
import { uavNetwork } from './uav-network.js'
import { knownLists, nationalities, ofacRemarks, ownListColumns } from './watchlists.js'

/** Every file of facts that is compiled into the package. A file below `data/` that is not named here fails the build. */
export const datasets: readonly Dataset[] = [
  ...advisoryDatasets,
  ...itemDatasets,
  ...orderDatasets,
  ...quantityDatasets,
  ...ownershipDatasets,
  ...partyDatasets,
  columns,
  ...names,
  sources,
  ...geography,
  claims,
  redFlags,
  roles,
  ...ruleDatasets,
  uavNetwork,
  knownLists,
  nationalities,
  ofacRemarks,
  ownListColumns,
]
