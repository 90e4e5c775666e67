/**
 * Compiles `data/` into `src/knowledge/compiled/`, after checking every row against its schema and its sources.
 * `--check` writes nothing and fails when a compiled file is not what the data say.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import type { Dataset } from '../data/schema/dataset.js'
import { datasets } from '../data/schema/index.js'

const root = join(import.meta.dirname, '..')
const outDir = join(root, 'src/knowledge/compiled')

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function rawRows(dataset: Dataset): unknown[] {
  const text = readFileSync(join(root, 'data', dataset.file), 'utf8')
  if (dataset.file.endsWith('.json')) return JSON.parse(text)
  return parse(text, {
    columns: true,
    trim: true,
    skip_empty_lines: true,
    bom: true,
    cast: (cell, { header }) => (header || cell !== '' ? cell : undefined),
  })
}

/** Rows of one file that pass their schema, and what is wrong with the others, each with its place. */
export function readDataset(dataset: Dataset): { rows: Record<string, unknown>[]; problems: string[] } {
  const rows: Record<string, unknown>[] = []
  const problems: string[] = []
  const seen = new Set<string>()
  for (const [index, raw] of rawRows(dataset).entries()) {
    const where = `data/${dataset.file}, row ${index + 1}`
    const result = dataset.row.safeParse(raw)
    if (!result.success) {
      for (const issue of result.error.issues) problems.push(`${where}: ${issue.path.join('.')}: ${issue.message}`)
      continue
    }
    const row = result.data as Record<string, unknown>
    const key = dataset.key.map((field) => row[field]).join(' | ')
    if (seen.has(key)) problems.push(`${where}: second row with ${dataset.key.join(' + ')} = ${key}`)
    seen.add(key)
    rows.push(row)
  }
  return { rows, problems }
}

/** Source ids that rows name but `data/sources.csv` does not have. */
function unknownSources(tables: Map<Dataset, Record<string, unknown>[]>): string[] {
  const known = new Set([...tables].find(([dataset]) => dataset.compiled === 'sources')?.[1].map((row) => row.id))
  const problems: string[] = []
  for (const [dataset, rows] of tables) {
    for (const [index, row] of rows.entries()) {
      for (const id of Array.isArray(row.sources) ? row.sources : []) {
        if (typeof id === 'string' && !known.has(id)) {
          problems.push(`data/${dataset.file}, row ${index + 1}: source "${id}" is not in data/sources.csv`)
        }
      }
    }
  }
  return problems
}

/** Files below `data/` that no dataset names: facts that would silently not ship. */
function unnamedFiles(list: readonly Dataset[]): string[] {
  const named = new Set(list.map((dataset) => dataset.file))
  return readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(csv|json)$/.test(file) && !named.has(file.replaceAll('\\', '/')))
    .map((file) => `data/${file} is not named in data/schema/index.ts`)
}

/** Rows of one array literal: the compiler gives up on much longer ones. */
const longestLiteral = 500

function render(dataset: Dataset, rows: Record<string, unknown>[]): string {
  const [type, file] = dataset.type
  const lines = rows.map((row) => `  ${JSON.stringify(row)},`)
  const parts = Array.from({ length: Math.ceil(rows.length / longestLiteral) }, (_, at) =>
    lines.slice(at * longestLiteral, (at + 1) * longestLiteral),
  )
  const names = parts.map((_, at) => `part${at + 1}`)
  return [
    `// Made by \`npm run data:build\` from data/${dataset.file}. Edit that file, not this one.`,
    `import type { ${type} } from '../../../data/schema/${file}.js'`,
    '',
    ...(parts.length < 2
      ? [`export const ${dataset.compiled}: readonly ${type}[] = [`, ...lines, ']']
      : [
          ...parts.flatMap((part, at) => [`const ${names[at]}: readonly ${type}[] = [`, ...part, ']', '']),
          `export const ${dataset.compiled}: readonly ${type}[] = [${names.map((name) => `...${name}`).join(', ')}]`,
        ]),
    '',
  ].join('\n')
}

/**
 * What `src/knowledge/compiled/` must hold, by file name, or the problems that keep it from being made.
 * @param list The files of facts. Default: all that `data/schema/index.ts` names.
 */
export function compileData(list: readonly Dataset[] = datasets): { files: Map<string, string>; problems: string[] } {
  const tables = new Map<Dataset, Record<string, unknown>[]>()
  const problems = unnamedFiles(list)
  for (const dataset of list) {
    const { rows, problems: found } = readDataset(dataset)
    tables.set(dataset, rows)
    problems.push(...found)
  }
  problems.push(...unknownSources(tables))
  const files = new Map([...tables].map(([dataset, rows]) => [`${kebab(dataset.compiled)}.ts`, render(dataset, rows)]))
  return { files, problems }
}

/** Compiled files that are missing, stale or no longer made from anything. */
export function staleFiles(files: Map<string, string>): string[] {
  const present = new Set(readdirSync(outDir))
  const stale = [...files].filter(
    ([name, text]) => !present.has(name) || readFileSync(join(outDir, name), 'utf8') !== text,
  )
  return [...stale.map(([name]) => name), ...[...present].filter((name) => !files.has(name))]
}

function main() {
  mkdirSync(outDir, { recursive: true })
  const { files, problems } = compileData()
  if (problems.length > 0) {
    console.error(`${problems.join('\n')}\n${problems.length} problem(s) in data/. Nothing was compiled.`)
    process.exitCode = 1
    return
  }
  const stale = staleFiles(files)
  if (process.argv.includes('--check')) {
    if (stale.length > 0) {
      console.error(`Stale: ${stale.join(', ')}. Run \`npm run data:build\` and commit the result.`)
      process.exitCode = 1
    }
    return
  }
  for (const name of stale) {
    if (files.has(name)) writeFileSync(join(outDir, name), files.get(name)!)
    else rmSync(join(outDir, name))
  }
  console.log(`${files.size} files compiled, ${stale.length} changed.`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
