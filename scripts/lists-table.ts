/**
 * Loads every publisher's file in `../shared/lists` in a process of its own with the built package, and writes the table of
 * `docs/lists.md`: entries, names, identifiers, bad rows, seconds, peak memory. Run `npm run build` before.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const shared = join(root, '../shared/lists')
const page = join(root, 'docs/lists.md')

/** List, file or folder, and what it is. */
const files: readonly (readonly [list: string, path: string, what: string])[] = [
  ['ofac-sdn', 'ofac', 'SDN CSV with aliases, addresses and comments, 2023-12'],
  ['ofac-sdn', 'ofac/versions/2021-04-25', 'SDN CSV with aliases and addresses, 2021-04-25'],
  ['ofac-sdn', 'ofac/versions/2024-01-11', 'SDN CSV, main file alone, 2024-01-11'],
  ['ofac-sdn', 'ofac/versions/2024-05-03', 'SDN CSV, main file alone, 2024-05-03'],
  ['ofac-sdn', 'ofac/xml/sdn_excerpt.xml', 'classic XML, excerpt'],
  ['ofac-sdn', 'ofac/xml/sdn_enhanced_irgc.xml', 'enhanced XML, one programme, 2024-08-28'],
  ['ofac-sdn', 'ofac/xml/sdn_enhanced_yemen.xml', 'enhanced XML, one programme'],
  ['ofac-consolidated', 'ofac/cons_prim.csv', 'CSV with aliases, addresses and comments, 2024'],
  ['ofac-consolidated', 'ofac/xml/consolidated.xml', 'classic XML, 2025-03-28'],
  ['ofac-consolidated', 'ofac/xml/versions/2024-05-06/consolidated.xml', 'classic XML, 2024-05-06'],
  ['ofac-consolidated', 'ofac/xml/versions/2020-03-17/consolidated.xml', 'classic XML, 2020-03-17'],
  ['ofac-consolidated', 'ofac/xml/cons_advanced.xml', 'advanced XML, 2020-03-17'],
  ['us-csl', 'csl/consolidated.csv', 'CSV, 2022'],
  ['bis-dpl', 'bis/dpl.txt', 'tab text, 2023-11'],
  ['eu-fsf', 'eu/fsf_full_1_1_part.xml', 'XML 1.1, part, 2022-03-18'],
  ['eu-fsf', 'eu/fsf_csv_1_0_short.csv', 'CSV 1.0, part, 2018-07-04'],
  ['uk-sanctions', 'uk/ConList.csv', 'ConList CSV, 2020-04-27'],
  ['uk-sanctions', 'uk/versions/2022-05-04/ConList.csv', 'ConList CSV, part, 2022-05-04'],
  ['uk-sanctions', 'uk/fcdo_summary.ods', 'ODS summary, 2025-08-11'],
  ['uk-sanctions', 'uk/fcdo_summary.csv', 'summary as CSV, 2025-08-11'],
  ['un-sc', 'un/consolidated.xml', 'XML, 2026-02-27'],
  ['un-sc', 'un/versions/2025-04-19/consolidated.xml', 'XML, 2025-04-19'],
  ['ca-sema', 'ca/sema.xml', 'XML, 2025'],
  [
    'opensanctions',
    'opensanctions/targets.simple.ua_war_sanctions.csv',
    'targets.simple.csv of one collection, 2026-03',
  ],
  ['opensanctions', 'opensanctions/yente/zala/entities.ftm.json', 'FtM NDJSON, test set'],
  ['opensanctions', 'opensanctions/ftm-peps/entities.ftm.json', 'FtM NDJSON of a third party, 2024-03'],
  ['opensanctions', 'opensanctions/ftm-peps/targets.nested.json', 'nested NDJSON of a third party, 2024-03'],
]

const program = `
import { loadWatchlist } from ${JSON.stringify(join(root, 'dist/node.js'))}
const [list, path] = process.argv.slice(1)
const start = performance.now()
let report
try {
  const { entries } = await loadWatchlist(list, { path, onReport: (made) => { report = made } })
  const seconds = (performance.now() - start) / 1000
  const sum = (count) => entries.reduce((total, entry) => total + count(entry), 0)
  console.log(JSON.stringify({
    entries: entries.length, names: sum((one) => one.names.length), identifiers: sum((one) => one.identifiers?.length ?? 0),
    bad: report.badRowCount, seconds, megabytes: process.resourceUsage().maxRSS / 1024,
  }))
} catch (error) { console.log(JSON.stringify({ error: error.message })) }
`

const count = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

function row([list, path, what]: (typeof files)[number]): string {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program, list, join(shared, path)], {
    encoding: 'utf8',
  })
  const result = JSON.parse(stdout)
  if (result.error !== undefined) throw new Error(`${list} from ${path}: ${result.error}`)
  const { entries, names, identifiers, bad, seconds, megabytes } = result
  console.error(`${list} ${path}: ${entries} entries, ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`)
  return `| \`${list}\` | ${what} | ${count(entries)} | ${count(names)} | ${count(identifiers)} | ${bad} | ${seconds.toFixed(2)} | ${megabytes.toFixed(0)} |`
}

if (!existsSync(shared)) throw new Error('The publishers’ files are not in ../shared/lists.')
const table = [
  '| list | file | entries | names | identifiers | bad rows | seconds | peak MB |',
  '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...files.map(row),
].join('\n')
const [start, end] = ['<!-- table: npm run lists:table -->', '<!-- end of table -->']
const text = readFileSync(page, 'utf8')
const [before, rest] = [text.slice(0, text.indexOf(start) + start.length), text.slice(text.indexOf(end))]
if (!text.includes(start) || !text.includes(end)) throw new Error(`docs/lists.md lacks the marks ${start} and ${end}.`)
writeFileSync(page, `${before}\n${table}\n${rest}`)
