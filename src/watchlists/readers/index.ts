import { bisDpl } from './bis-dpl.js'
import { bisEntity } from './bis-entity.js'
import { caSema } from './ca-sema.js'
import { chSecoXml } from './ch-seco-xml.js'
import { euFsfCsv } from './eu-fsf-csv.js'
import { euFsfXml } from './eu-fsf-xml.js'
import { ofacAdvancedXml } from './ofac-advanced-xml.js'
import { ofacClassicXml } from './ofac-classic-xml.js'
import { ofacCsv } from './ofac-csv.js'
import { ofacEnhancedXml } from './ofac-enhanced-xml.js'
import { opensanctionsCsv } from './opensanctions-csv.js'
import { opensanctionsFtm } from './opensanctions-ftm.js'
import { ownCsv } from './own-csv.js'
import type { ListReader } from './reader.js'
import { ukConlistCsv } from './uk-conlist-csv.js'
import { ukSanctionsCsv } from './uk-sanctions-csv.js'
import { ukSanctionsXml } from './uk-sanctions-xml.js'
import { ukSummary } from './uk-summary.js'
import { unScXml } from './un-sc-xml.js'
import { usCslCsv } from './us-csl-csv.js'
import { usCslJson } from './us-csl-json.js'

/** Every reader of a publisher’s format, in the order in which they are tried. A new one goes here. */
export const listReaders: readonly ListReader[] = [
  ofacCsv,
  ofacClassicXml,
  ofacAdvancedXml,
  ofacEnhancedXml,
  usCslCsv,
  usCslJson,
  bisDpl,
  bisEntity,
  caSema,
  ukSanctionsCsv,
  ukSanctionsXml,
  ukConlistCsv,
  ukSummary,
  opensanctionsFtm,
  opensanctionsCsv,
  euFsfXml,
  euFsfCsv,
  unScXml,
  chSecoXml,
]

/** The reader of a user’s own list. */
export const ownListReader: ListReader = ownCsv

/** The readers to try for a list: those that know its id, else the one for lists of the user’s own. */
export function readersOf(list: string): readonly ListReader[] {
  const named = listReaders.filter((reader) => reader.lists.includes(list))
  return named.length > 0 ? named : [ownListReader]
}
