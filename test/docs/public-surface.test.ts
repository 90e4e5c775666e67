import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { z } from 'zod'
import * as model from '../../src/model/index.js'

const root = join(import.meta.dirname, '../..')
const entries = ['src/index.ts', 'src/node.ts', 'src/testing/index.ts', 'src/testing/vitest.ts'].map((file) =>
  join(root, file),
)

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
const program = ts.createProgram(entries, options)
const checker = program.getTypeChecker()

const documented = (symbol: ts.Symbol) =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim().length > 10

/** Fields of interfaces written by hand; those inferred from schemas are described by the schema instead. */
function fieldsOf(symbol: ts.Symbol): ts.Symbol[] {
  const declarations =
    symbol.declarations?.filter((one) => ts.isInterfaceDeclaration(one) || ts.isClassDeclaration(one)) ?? []
  return declarations.flatMap((one) =>
    one.members.flatMap((member) => (member.name ? (checker.getSymbolAtLocation(member.name) ?? []) : [])),
  )
}

test.each(entries.map((file) => [file.slice(root.length + 1), file]))(
  'everything that %s exports is documented',
  (_name, file) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!
    const bare: string[] = []
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      if (!documented(symbol)) bare.push(symbol.name)
      for (const field of fieldsOf(symbol)) {
        const isPrivate = field.declarations?.some((one) => ts.getCombinedModifierFlags(one) & ts.ModifierFlags.Private)
        if (!isPrivate && !documented(field)) bare.push(`${symbol.name}.${field.name}`)
      }
    }
    expect(bare).toEqual([])
  },
)

const schemas = Object.entries(model).filter(([name]) => name.endsWith('Schema')) as [string, z.ZodType][]

test.each(schemas)('every field of %s is described', (_name, schema) => {
  const bare: string[] = []
  const walk = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return
    const { properties, ...rest } = node as { properties?: Record<string, { description?: string; $ref?: string }> }
    for (const [key, field] of Object.entries(properties ?? {})) {
      if (!field.description && !field.$ref) bare.push(`${path}.${key}`)
      walk(field, `${path}.${key}`)
    }
    for (const value of Object.values(rest)) walk(value, path)
  }
  walk(z.toJSONSchema(schema, { io: 'input' }), '')
  expect(bare).toEqual([])
})
