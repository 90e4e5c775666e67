/**
 * Shows that the XML readers stream: the records of each fixture, repeated with new numbers to some megabytes and to ten times as many,
 * are read in processes of their own that keep no entry, and the peak memory of the two is compared. Fails above the bound.
 */
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { detectFormat, headBytes } from '../src/watchlists/readers/file-format.js'
import { readersOf } from '../src/watchlists/readers/index.js'
import { newReport } from '../src/watchlists/readers/report.js'
import { listFixtures } from '../test/watchlists/fixtures.js'

/** Most that ten times the file may take, as a share of what the file takes. */
const bound = 1.3
/** Bytes of the smaller file. */
const small = 4_000_000

/** Record of each format, and where its number stands. */
const formats: Record<string, { record: string; number: RegExp }> = {
  'ofac-classic-xml': { record: 'sdnEntry', number: /(?<=<uid>)\d+/g },
  'ofac-advanced-xml': { record: 'DistinctParty', number: /(?<=(?:FixedRef|Profile ID)=")\d+/g },
  'ofac-enhanced-xml': { record: 'entity', number: /(?<=<entity id=")\d+/g },
  'eu-fsf-xml': { record: 'sanctionEntity', number: /(?<=(?:logicalId="|euReferenceNumber="EU\.))\d+/g },
  'un-sc-xml': { record: 'INDIVIDUAL', number: /(?<=<(?:DATAID|REFERENCE_NUMBER)>[^<\d]{0,6})\d+/g },
  'ca-sema': { record: 'record', number: /(?<=<Item>)\d+/g },
  'ch-seco-xml': { record: 'target', number: /(?<=ssid=")\d+/g },
  'uk-sanctions-xml': { record: 'Designation', number: /(?<=<UniqueID>[A-Z]{0,6})\d+/g },
}

/** Writes the fixture with its records repeated until the file has so many bytes. */
function enlarge(
  source: string,
  { record, number }: { record: string; number: RegExp },
  bytes: number,
  path: string,
): void {
  const text = readFileSync(source, 'utf8')
  const start = text.search(new RegExp(`<${record}[ >]`))
  const end = text.lastIndexOf(`</${record}>`) + record.length + 3
  const records = text.slice(start, end)
  const file = openSync(path, 'w')
  writeSync(file, text.slice(0, start))
  for (let copy = 1, written = 0; written < bytes; copy++) {
    const again = records.replace(number, (digits) => `${copy}${digits.padStart(4, '0')}`.slice(-10))
    written += writeSync(file, `${again}\n`)
  }
  writeSync(file, text.slice(end))
  closeSync(file)
}

/** Reads a file as its list and keeps nothing; prints entries and peak memory. */
async function readAlone(list: string, path: string): Promise<void> {
  // Only the beginning: the peak that is measured must be the reader's.
  const beginning = new Uint8Array(headBytes)
  const handle = openSync(path, 'r')
  readSync(handle, beginning)
  closeSync(handle)
  const file = {
    format: detectFormat(beginning),
    name: basename(path),
    size: statSync(path).size,
    chunks: () => createReadStream(path),
  }
  const report = newReport(list)
  let entries = 0
  for (const reader of readersOf(list)) {
    const chosen = reader.detect([file], list)
    if (chosen === undefined) continue
    for await (const _ of reader.read({ list, files: chosen }, report)) entries++
    break
  }
  console.log(JSON.stringify({ entries, bad: report.badRowCount, megabytes: process.resourceUsage().maxRSS / 1024 }))
}

function measure(list: string, path: string): { entries: number; bad: number; megabytes: number } {
  const flags = ['--max-old-space-size=128', '--max-semi-space-size=4', '--import', 'tsx']
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, fileURLToPath(import.meta.url), list, path], {
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(`${list}: ${stderr.slice(-500)}`)
  return JSON.parse(stdout)
}

const [list, path] = process.argv.slice(2)
if (list !== undefined && path !== undefined) await readAlone(list, path)
else {
  const folder = mkdtempSync(join(tmpdir(), 'tradescreen-memory-'))
  for (const { format, list: id, path: source } of listFixtures.filter((one) => one.format in formats)) {
    const target = join(folder, basename(source))
    const peak = (bytes: number) => {
      enlarge(source, formats[format]!, bytes, target)
      return measure(id, target)
    }
    const once = peak(small)
    let tenTimes = peak(small * 10)
    // The collector’s timing may leave garbage standing at the wrong moment; what the reader needs is the least of a few runs.
    for (let again = 0; again < 3 && tenTimes.megabytes > once.megabytes * bound; again++) {
      const other = measure(id, target)
      if (other.megabytes < tenTimes.megabytes) tenTimes = other
    }
    const ratio = tenTimes.megabytes / once.megabytes
    const told = `${once.entries} entries ${once.megabytes.toFixed(0)} MB, ${tenTimes.entries} entries ${tenTimes.megabytes.toFixed(0)} MB`
    console.log(`${format}: ${told}, ratio ${ratio.toFixed(2)}`)
    if (ratio > bound || tenTimes.entries < once.entries * 5) process.exitCode = 1
  }
  rmSync(folder, { recursive: true })
}
