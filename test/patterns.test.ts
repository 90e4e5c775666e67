import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync as check } from 'recheck'
import ts from 'typescript'
import { beforeAll, expect, test, vi } from 'vitest'

const src = join(import.meta.dirname, '../src')

/** A regular expression of the code. */
interface Pattern {
  readonly where: string
  readonly source: string
  readonly flags: string
}

/**
 * Patterns that are not linear, or are not seen to be, and why that does no harm: their text is short whatever the input is.
 * Bounding the text is enough; a pattern that reads a whole field or file has to be linear itself.
 */
const allowed: Readonly<Record<string, string>> = {
  ' \\(.*\\)$': 'names of our own data, read once',
  '\\/+$': 'the page of an address of at most 500 characters',
  '(?:ext|доб|x).*$': 'a telephone number of at most 100 characters',
  '[.\\s-]+$': 'a tariff code of at most 200 characters, blanks folded',
  '\\B(?=(\\d{3})+$)': 'the digits of a number',
  '^([^,;:-]{2,40}?)\\s*(?:[:;]|\\s-)\\s+(.+)$': 'a name of at most 10,000 characters, blanks folded',
  '^([A-Z][a-z]+(?: [A-Z][a-z]+)?) (\\S*\\d\\S*)$': 'a document’s number of at most 500 characters',
  '^(\\S*\\d\\S*), ([A-Z][A-Za-z ]+)$': 'a document’s number of at most 500 characters',
  '^([^(]*\\d[^(]*)\\(([^()]*)\\)$': 'a document’s number of at most 500 characters',
  '^(\\D*?\\b(?:number|no\\.?|nr\\.?|passport)(?: no\\.?)?[:\\s]+)(?=(?:[A-Z]{1,4} )?\\S*\\d)':
    'a document’s number of at most 500 characters',
  '[:\\s]+$': 'words before a document’s number, at most 500 characters',
  '^\\s*"?[A-Za-z][A-Za-z _-]{0,40}"?\\s*[,;|\\t]': 'anchored: at most 41 ways to read the blanks once',
  ' (?:citizenships?|nationality|nationalities|nationals?|citizen|passports?|numbers?|no)\\b.*$':
    'the text of a country of at most 200 characters',
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('knowledge/compiled/'))

const literals: Pattern[] = []
/** Files that build a regular expression from text. */
const builders = new Set<string>()
for (const file of files) {
  const source = ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest)
  const walk = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const text = node.getText(source)
      const end = text.lastIndexOf('/')
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
      literals.push({ where: `src/${file}:${line}`, source: text.slice(1, end), flags: text.slice(end + 1) })
    }
    const makes = ts.isNewExpression(node) || ts.isCallExpression(node)
    if (makes && /^(?:globalThis\.)?RegExp$/.test(node.expression.getText(source))) builders.add(file)
    ts.forEachChild(node, walk)
  }
  walk(source)
}

/** Without `*`, `+` or `{n,}` a pattern reads a bounded piece at each place, so its time is linear. */
function unbounded(source: string): boolean {
  const bare = source.replace(/\\./g, 'a').replace(/\[\^?[^\]]*\]/g, 'c')
  return /[*+]|\{\d+,\}/.test(bare)
}

/** The patterns that files build when they are loaded. */
async function built(): Promise<Pattern[]> {
  const found: Pattern[] = []
  const original = globalThis.RegExp
  let file = ''
  vi.resetModules()
  vi.stubGlobal(
    'RegExp',
    new Proxy(original, {
      construct(target, given, newTarget) {
        const made = Reflect.construct(target, given, newTarget) as RegExp
        found.push({ where: `src/${file}`, source: made.source, flags: made.flags })
        return made
      },
    }),
  )
  try {
    for (file of builders) await import(join(src, file))
  } finally {
    vi.unstubAllGlobals()
    vi.resetModules()
  }
  return found
}

let all: Pattern[]

beforeAll(async () => {
  all = [...literals, ...(await built())]
})

test('the walk finds the patterns of the code', () => {
  expect(literals.length).toBeGreaterThan(500)
  for (const file of builders) {
    expect(
      all.some(({ where }) => where === `src/${file}`),
      `src/${file} builds no pattern when it is loaded`,
    ).toBe(true)
  }
})

test('the checker tells a super-linear pattern from a linear one', () => {
  expect(check('^(a+)+$', '').status).toBe('vulnerable')
  expect(check('\\s+$', '').status).toBe('vulnerable')
  expect(check('^[a-z]+(?:-[a-z]+)*$', '').status).toBe('safe')
})

test('no pattern takes more than linear time', { timeout: 240_000 }, () => {
  const seen = new Set<string>()
  const wrong: string[] = []
  for (const { where, source, flags } of all) {
    const key = `/${source}/${flags}`
    if (seen.has(key) || !unbounded(source) || Object.hasOwn(allowed, source)) continue
    seen.add(key)
    const result = check(source, flags, { timeout: 60_000, randomSeed: 1 })
    if (result.status === 'safe') continue
    const why = result.status === 'vulnerable' ? result.complexity.summary : `not understood (${result.error.kind})`
    wrong.push(`${where} ${key}: ${why}`)
  }
  expect(wrong, 'bound its repetitions, or the text it reads and then say so in `allowed`').toEqual([])
})

test('every exception is still needed', () => {
  const sources = new Set(all.map(({ source }) => source))
  expect(Object.keys(allowed).filter((source) => !sources.has(source))).toEqual([])
})
