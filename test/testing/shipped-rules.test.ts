/** What every shipped rule must have: sources, documented options, a test of its own with cases that flag, that do not, and at its borders. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type AnyRule, defineRule, rules } from '../../src/rules/index.js'

const root = join(import.meta.dirname, '../..')

/** What a rule lacks in its own words, a plain clause each. */
function lacksOf({ meta }: AnyRule): string[] {
  const lacks: string[] = []
  if (meta.sources.length === 0) lacks.push('a source (ownRule(id, date) where there is no document)')
  if (meta.docs.trim().length < 40) lacks.push('docs of a sentence or more')
  const { properties = {} } = (meta.options ? z.toJSONSchema(meta.options) : {}) as {
    properties?: Record<string, { description?: string; default?: unknown }>
  }
  for (const [name, { description = '', default: value }] of Object.entries(properties)) {
    if (description.trim().length < 10) lacks.push(`a description of the option ${name}`)
    if (value === undefined) lacks.push(`a default of the option ${name}`)
  }
  return lacks
}

/** Names of the imports of a test file, with the file of `src/rules` that each comes from, and those given to `testRule` with cases that flag, that do not, and at borders. */
function testedIn(file: string, code: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
  const from = new Map<string, string>()
  const tested: string[] = []
  const walk = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const target = relative(join(root, 'src/rules'), resolve(dirname(file), node.moduleSpecifier.text))
      const bindings = node.importClause?.namedBindings
      if (!target.startsWith('..') && bindings && ts.isNamedImports(bindings)) {
        for (const one of bindings.elements) {
          from.set(
            one.name.text,
            `${target.replaceAll('\\', '/').replace(/\.js$/, '')} ${(one.propertyName ?? one.name).text}`,
          )
        }
      }
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'testRule') {
      const [rule, cases] = node.arguments
      const keys =
        cases && ts.isObjectLiteralExpression(cases) ? cases.properties.map((one) => one.name?.getText()) : []
      const origin = rule && from.get(rule.getText())
      if (origin !== undefined && ['none', 'flags', 'borders'].every((key) => keys.includes(key))) tested.push(origin)
    }
    ts.forEachChild(node, walk)
  }
  walk(source)
  return tested
}

/** `shipment/uav-kit uavKit` → the rule, by the object that the module exports under that name. */
async function ruleOf(origin: string): Promise<unknown> {
  const [module, name] = origin.split(' ') as [string, string]
  return (await import(/* @vite-ignore */ join(root, 'src/rules', `${module}.ts`)))[name]
}

const directory = join(root, 'test/rules')
const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join(directory, file))
const origins = [...new Set(files.flatMap((file) => testedIn(file, readFileSync(file, 'utf8'))))]
const tested = new Set(await Promise.all(origins.map(ruleOf)))

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (_id, rule) => {
  test('has sources, docs and documented options', () => {
    expect(lacksOf(rule)).toEqual([])
  })
  test('is tested below test/rules by testRule, with cases that flag, that do not, and at its borders', () => {
    expect(tested.has(rule)).toBe(true)
  })
})

describe('a rule that lacks something is found', () => {
  const bare = defineRule({
    meta: {
      id: 'acme/bare',
      title: 'Bare',
      docs: 'Says little.',
      sources: [],
      severity: 'info',
      options: z.strictObject({ limit: z.number().default(1), told: z.number().default(2).describe('Told in full.') }),
    },
    *check() {},
  })
  test('in its words', () => {
    expect(lacksOf(bare)).toEqual([
      'a source (ownRule(id, date) where there is no document)',
      'docs of a sentence or more',
      'a description of the option limit',
    ])
  })
  test('in its test', () => {
    const file = join(directory, 'party/listed.test.ts')
    const test = (cases: string) =>
      `import { listed as one } from '../../../src/rules/party/listed.js'\ntestRule(one, ${cases})`
    expect(testedIn(file, test('{ none: [], flags: [], borders: [] }'))).toEqual(['party/listed listed'])
    expect(testedIn(file, test('{ none: [], flags: [] }'))).toEqual([])
    expect(testedIn(file, 'testRule(other, { none: [], flags: [], borders: [] })')).toEqual([])
  })
})
