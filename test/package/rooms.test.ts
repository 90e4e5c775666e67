import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../../src')

/** From left to right, as DESIGN.md draws it: a room may import rooms to its left. */
const rooms: Record<string, string[]> = {
  model: [],
  knowledge: ['model'],
  ownership: ['model'],
  names: ['model', 'knowledge'],
  identifiers: ['model', 'knowledge'],
  geography: ['model', 'knowledge', 'names'],
  watchlists: ['model', 'knowledge', 'names', 'identifiers', 'geography'],
  matching: ['model', 'knowledge', 'names', 'identifiers', 'geography', 'watchlists'],
  items: ['model', 'knowledge', 'names'],
  facts: ['model', 'knowledge', 'names', 'identifiers', 'geography', 'watchlists', 'matching', 'items', 'ownership'],
  rules: ['model', 'knowledge', 'identifiers', 'matching', 'items', 'ownership', 'facts'],
  timeline: ['model', 'knowledge', 'geography', 'items', 'facts', 'rules'],
  screener: ['screener-options', 'model', 'watchlists', 'matching', 'items', 'facts', 'rules', 'timeline'],
  'screener-options': ['model', 'matching', 'rules'],
  batch: ['model', 'knowledge', 'screener'],
  report: ['model'],
  testing: ['model', 'rules', 'screener', 'batch'],
  cli: [
    'model',
    'knowledge',
    'names',
    'identifiers',
    'watchlists',
    'matching',
    'rules',
    'screener',
    'batch',
    'report',
    'items',
    'geography',
  ],
  // Entry points only gather what others export.
  index: ['screener-options', 'model', 'identifiers', 'watchlists', 'matching', 'facts', 'rules', 'screener'],
  node: ['model', 'watchlists', 'matching', 'rules', 'batch', 'report', 'screener'],
}

/** Files that may use Node's own modules; everything else also runs in a browser. */
const nodeOnly =
  /^(batch|cli)\/|^node\.ts$|^testing\/cases\/read-cases\.ts$|^rules\/load-policy\.ts$|^rules\/config\/|^watchlists\/load(-[a-z-]+)?\.ts$|^watchlists\/(readers|store)\/|^matching\/load-snapshot\.ts$/

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
const roomOf = (file: string) => file.split('/')[0]!.replace(/\.ts$/, '')
function imports(file: string): { target: string; typeOnly: boolean }[] {
  const source = ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest)
  const found: { target: string; typeOnly: boolean }[] = []
  const walk = (node: ts.Node) => {
    const isStatement = ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
    if (isStatement && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      const typeOnly = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly === true : node.isTypeOnly
      found.push({ target: node.moduleSpecifier.text, typeOnly })
    }
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    if (isDynamic && node.arguments[0] && ts.isStringLiteral(node.arguments[0])) {
      found.push({ target: node.arguments[0].text, typeOnly: false })
    }
    ts.forEachChild(node, walk)
  }
  walk(source)
  return found
}

test.each(files)('%s imports only what its room may', (file) => {
  for (const { target, typeOnly } of imports(file)) {
    if (!target.startsWith('.')) {
      expect(nodeOnly.test(file) || !target.startsWith('node:'), `${target} does not run in a browser`).toBe(true)
      continue
    }
    const to = relative(src, resolve(src, dirname(file), target)).replaceAll('\\', '/')
    if (to === '../package.json') continue
    if (to.startsWith('..')) {
      expect(typeOnly, `of the data only the types of rows may be used, not ${target}`).toBe(true)
      continue
    }
    const [from, other] = [roomOf(file), roomOf(to.replace(/\.js$/, ''))]
    if (from !== other) expect(rooms[from], `${from} must not import ${other}`).toContain(other)
  }
})

test('most files are short', () => {
  const handwritten = files.filter((file) => !file.startsWith('knowledge/compiled/'))
  const long = handwritten.filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 220)
  expect(long.length / handwritten.length).toBeLessThan(0.1)
})

test.each(files.filter((file) => !nodeOnly.test(file)))('%s reads no clock, locale or environment', (file) => {
  const code = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
  const found =
    code.match(/Date\.now|new Date\(\)|toLocale\w+|localeCompare|\bIntl\.|process\.|Math\.random|\bfetch\(/g) ?? []
  // The one exception: the default date of a screener, read when it is made and never by `screen`.
  expect(found).toEqual(file === 'screener.ts' ? ['new Date()'] : [])
})
