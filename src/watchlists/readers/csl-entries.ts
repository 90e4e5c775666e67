import { cslEntry } from './csl-entry.js'
import type { CslRecord } from './csl-record.js'
import { ofacCountryCodes } from './ofac-words.js'
import type { ListFile, ListSource, ReadEntry } from './reader.js'
import { addBadRow, countUnused, type LoadReport, newReport } from './report.js'

/** A record, or what is wrong with it as a plain clause, and the line on which it starts. */
export interface CslPlace {
  readonly record: CslRecord | string
  readonly line: number
}

/** Reads the records of a file. */
export type CslReading = (file: ListFile, report: LoadReport) => AsyncIterable<CslPlace>

/** How often each number occurs that occurs more than once. */
async function countTwins(file: ListFile, list: string, records: CslReading): Promise<Map<string, number>> {
  const seen = new Set<string>()
  const twins = new Map<string, number>()
  for await (const { record } of records(file, newReport(list))) {
    if (typeof record === 'string' || record.id === '') continue
    if (seen.has(record.id)) twins.set(record.id, (twins.get(record.id) ?? 1) + 1)
    seen.add(record.id)
  }
  return twins
}

const problemOf = ({ record }: CslPlace) =>
  typeof record === 'string'
    ? record
    : record.id === ''
      ? 'has no number of its own'
      : record.text('name') === ''
        ? 'has no name'
        : undefined

/**
 * The entries of a file of the Consolidated Screening List. A party that several of its sources list (SDN and CAPTA, for example) has a
 * record for each, all of one number: they are put together, wherever they stand. The file is read twice for that, so that only those
 * records are held.
 */
export async function* readCslEntries(
  { list, files }: ListSource,
  report: LoadReport,
  records: CslReading,
): AsyncGenerator<ReadEntry> {
  const file = files[0]!
  const twins = await countTwins(file, list, records)
  const held = new Map<string, CslRecord[]>()
  const code = ofacCountryCodes()
  let newest = ''
  for await (const place of records(file, report)) {
    const problem = problemOf(place)
    if (problem !== undefined) addBadRow(report, file.name, place.line, problem)
    const record = typeof place.record === 'string' ? undefined : place.record
    if (record === undefined || record.id === '') continue
    const group = held.get(record.id) ?? []
    if (problem === undefined) group.push(record)
    const left = (twins.get(record.id) ?? 1) - 1
    twins.set(record.id, left)
    if (left > 0) held.set(record.id, group)
    else held.delete(record.id)
    const start = record.text('start_date')
    if (start > newest && /^\d{4}-\d{2}-\d{2}$/.test(start)) newest = start
    if (left > 0 || group.length === 0) continue
    const { entry, unused } = cslEntry(list, group, code)
    for (const label of unused) countUnused(report, label)
    yield { entry, file: file.name, line: place.line }
  }
  if (report.publishedOn === undefined && newest !== '')
    report.notes.push(`${file.name} bears no date; its newest day of effect is ${newest}.`)
}
