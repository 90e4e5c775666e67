import { type CslPlace, readCslEntries } from './csl-entries.js'
import { cslAddresses, cslFields, cslIds, cslValues } from './csl-record.js'
import { ofacCountryCodes } from './ofac-words.js'
import { oneOfFormat } from './one-file.js'
import type { ListFile, ListReader } from './reader.js'
import { countUnused, type LoadReport } from './report.js'
import { readTable, sameNames } from './table.js'

const table = {
  multiline: true,
  columns: sameNames(cslFields),
  required: ['_id', 'source', 'name'],
  used: new Set(cslFields),
}

async function* records(file: ListFile, report: LoadReport): AsyncGenerator<CslPlace> {
  const code = ofacCountryCodes()
  for await (const { cell, line } of readTable(file, report, table)) {
    const record = {
      id: cell('_id'),
      text: cell,
      many: (field: string) => cslValues(cell(field)),
      addresses: cslAddresses(cell('addresses'), code),
      ids: cslIds(cell('ids'), () => countUnused(report, 'ids: day of issue or expiry')),
    }
    yield { record, line }
  }
}

/** The US Consolidated Screening List as one CSV file, `consolidated.csv`. */
export const usCslCsv: ListReader = {
  id: 'us-csl-csv',
  title: 'the US Consolidated Screening List in CSV (consolidated.csv)',
  lists: ['us-csl'],
  detect: oneOfFormat('us-csl-csv'),
  read: (source, report) => readCslEntries(source, report, records),
}
