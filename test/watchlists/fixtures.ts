import { join } from 'node:path'

const folder = join(import.meta.dirname, '../fixtures')

/** A small list made by hand in a publisher’s format. */
export interface ListFixture {
  /** Id of the reader. */
  readonly format: string
  /** Id of the list it is loaded as. */
  readonly list: string
  /** A file, or a folder with the publisher’s file names. */
  readonly path: string
}

/** One fixture a format; every format that has a reader stands here. */
export const listFixtures: readonly ListFixture[] = [
  { format: 'ofac-csv', list: 'ofac-sdn', path: join(folder, 'ofac') },
  { format: 'ofac-csv', list: 'ofac-sdn', path: join(folder, 'ofac-same/sdn.pip') },
  { format: 'ofac-classic-xml', list: 'ofac-sdn', path: join(folder, 'ofac-same/sdn.xml') },
  { format: 'ofac-advanced-xml', list: 'ofac-sdn', path: join(folder, 'ofac-same/sdn_advanced.xml') },
  { format: 'ofac-enhanced-xml', list: 'ofac-sdn', path: join(folder, 'ofac-same/sdn_enhanced.xml') },
  { format: 'us-csl-csv', list: 'us-csl', path: join(folder, 'us-csl-csv/consolidated.csv') },
  { format: 'us-csl-json', list: 'us-csl', path: join(folder, 'us-csl-json/consolidated.json') },
  { format: 'bis-dpl', list: 'bis-dpl', path: join(folder, 'bis-dpl/dpl.txt') },
  { format: 'bis-entity-csv', list: 'bis-entity', path: join(folder, 'bis-entity-csv/entity-list.csv') },
  { format: 'ca-sema', list: 'ca-sema', path: join(folder, 'ca-sema/sema.xml') },
  { format: 'eu-fsf-xml', list: 'eu-fsf', path: join(folder, 'eu-fsf-xml/list.xml') },
  { format: 'eu-fsf-csv', list: 'eu-fsf', path: join(folder, 'eu-fsf-csv/list-1.1.csv') },
  { format: 'eu-fsf-csv', list: 'eu-fsf', path: join(folder, 'eu-fsf-csv/list-1.0.csv') },
  { format: 'un-sc-xml', list: 'un-sc', path: join(folder, 'un-sc-xml/consolidated.xml') },
  { format: 'ch-seco-xml', list: 'ch-seco', path: join(folder, 'ch-seco-xml/consolidated-list.xml') },
  { format: 'uk-sanctions-csv', list: 'uk-sanctions', path: join(folder, 'uk-sanctions-csv/UK-Sanctions-List.csv') },
  { format: 'uk-sanctions-xml', list: 'uk-sanctions', path: join(folder, 'uk-sanctions-xml/UK-Sanctions-List.xml') },
  { format: 'uk-conlist-csv', list: 'uk-sanctions', path: join(folder, 'uk-conlist-csv/2022/ConList.csv') },
  { format: 'uk-conlist-csv', list: 'uk-sanctions', path: join(folder, 'uk-conlist-csv/2020/ConList.csv') },
  { format: 'uk-summary', list: 'uk-sanctions', path: join(folder, 'uk-summary/summary.csv') },
  { format: 'opensanctions-csv', list: 'opensanctions', path: join(folder, 'opensanctions-csv/targets.simple.csv') },
  { format: 'opensanctions-ftm', list: 'opensanctions', path: join(folder, 'opensanctions-ftm') },
  {
    format: 'opensanctions-ftm',
    list: 'opensanctions',
    path: join(folder, 'opensanctions-nested/targets.nested.json'),
  },
  { format: 'own-csv', list: 'mine', path: join(folder, 'own-list.csv') },
]
