/**
 * Writes `docs/rules.md` from the rules and `docs/model.md` from the schemas. `--check` writes nothing and fails when a page is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Source } from '../src/model/index.js'
import {
  configSchema,
  itemMatchSchema,
  nameDetailsSchema,
  partyMatchSchema,
  policySchema,
  screeningSchema,
  shipmentSchema,
  timelineSchema,
  watchlistSchema,
} from '../src/model/index.js'
import { rules } from '../src/rules/index.js'

const directory = join(import.meta.dirname, '../docs')

interface JsonSchema {
  description?: string
  type?: string
  format?: string
  enum?: string[]
  const?: unknown
  default?: unknown
  minimum?: number
  maximum?: number
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  anyOf?: JsonSchema[]
  $ref?: string
  id?: string
  $defs?: Record<string, JsonSchema>
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function typeOf(schema: JsonSchema): string {
  if (schema.$ref) return `[${schema.$ref.split('/').pop()}](#${schema.$ref.split('/').pop()?.toLowerCase()})`
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ')
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' or ')
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`
  return schema.type ?? 'any'
}

/** One table a shape; objects without a name of their own stand below their parent. */
function tables(name: string, schema: JsonSchema): string[] {
  const rows = Object.entries(schema.properties ?? {}).map(([key, field]) => {
    const needed = schema.required?.includes(key) ? 'yes' : ''
    return `| \`${key}\` | ${needed} | ${cell(typeOf(field))} | ${cell(field.description ?? '')} |`
  })
  const inner = Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const candidates = [field, field.items, ...(field.anyOf ?? []), ...(field.items?.anyOf ?? [])]
    return candidates
      .filter((candidate): candidate is JsonSchema => candidate?.properties !== undefined)
      .flatMap((candidate) => tables(`${name}.${key}`, candidate))
  })
  return [
    `### ${name}`, '', schema.description ?? '', '', '| field | needed | type | meaning |', '| --- | --- | --- | --- |', ...rows, '', ...inner,
  ] // biome-ignore format: a table in reading order
}

/** Every named shape that a schema is made of, by name, itself first. */
function shapesOf(schema: z.ZodType): [string, JsonSchema][] {
  const json = z.toJSONSchema(schema) as JsonSchema
  const named = Object.entries(json.$defs ?? {}).filter(([name]) => !name.startsWith('__'))
  return json.id === undefined ? named : [[json.id, json], ...named]
}

const chapters: [title: string, schemas: z.ZodType[]][] = [
  ['What goes in', [shipmentSchema]],
  ['What comes out', [screeningSchema, timelineSchema, partyMatchSchema, nameDetailsSchema, itemMatchSchema]],
  ['Lists', [watchlistSchema]],
  ['Policies', [policySchema, configSchema]],
]

function modelPage(): string {
  const told = new Set<string>()
  const body = chapters.flatMap(([title, schemas]) => {
    const fresh = schemas.flatMap(shapesOf).filter(([name]) => !told.has(name) && told.add(name))
    return [`## ${title}`, '', ...fresh.flatMap(([name, schema]) => tables(name, schema))]
  })
  return [
    '# Vocabulary',
    '',
    'Made by `npm run docs:build` from the schemas in `src/model`. The same shapes are published as JSON Schema under `tradescreen/schema/`.',
    'Unknown keys are errors that name the nearest known key. Dates are ISO texts; that a date exists in the calendar is checked by the package, not by the JSON Schema.',
    '',
    'How effects and scores belong together: the score of a flag is what its evidence comes to together. The effect of a reason says how far it moved the score, up or down; ' +
      'pieces of evidence that agree do not add up to more than 1, so effects need not sum to the score. An effect of 0 is told for information.',
    '',
    ...body,
  ].join('\n')
}

function sourceLine(source: Source): string {
  const parts = [source.title, source.publisher, source.publishedOn, source.locator].filter(Boolean)
  const claim = source.claimedBy ? `; claimed by ${source.claimedBy}` : ''
  return `- ${parts.join(', ')}${claim}${source.disputedBy ? `, denied by ${source.disputedBy}` : ''}`
}

function rulesPage(): string {
  const list = rules.map(
    ({ meta }) => `| [\`${meta.id}\`](#${meta.id.replace('/', '')}) | ${meta.severity} | ${meta.title} |`,
  )
  const sections = rules.flatMap(({ meta }) => {
    const options = meta.options ? ((z.toJSONSchema(meta.options, { io: 'input' }) as JsonSchema).properties ?? {}) : {}
    const optionRows = Object.entries(options).map(
      ([key, option]) =>
        `| \`${key}\` | ${cell(typeOf(option))} | \`${JSON.stringify(option.default)}\` | ${cell(option.description ?? '')} |`,
    )
    const effective = meta.effective
      ? [
          `In force from ${meta.effective.from ?? 'the beginning'} until ${meta.effective.until ?? 'further notice'}.`,
          '',
        ]
      : []
    return [
      `## ${meta.id}`, '', `**${meta.title}.** ${meta.docs}`, '', `Severity: \`${meta.severity}\`.`, '', ...effective,
      ...(optionRows.length > 0 ? ['| option | type | default | meaning |', '| --- | --- | --- | --- |', ...optionRows, ''] : []),
      'Sources:', '', ...meta.sources.map(sourceLine), '',
    ] // biome-ignore format: a page in reading order
  })
  return [
    '# Rules', '', 'Made by `npm run docs:build` from the rules in `src/rules`.', '',
    '| rule | severity | what it flags |', '| --- | --- | --- |', ...list, '', ...sections,
  ].join('\n') // biome-ignore format: a page in reading order
}

/** Every page that is made from code, by file name. */
export function docPages(): Map<string, string> {
  return new Map([
    ['rules.md', rulesPage()],
    ['model.md', modelPage()],
  ])
}

function main() {
  mkdirSync(directory, { recursive: true })
  const stale = [...docPages()].filter(([name, text]) => {
    try {
      return readFileSync(join(directory, name), 'utf8') !== text
    } catch {
      return true
    }
  })
  if (process.argv.includes('--check')) {
    if (stale.length > 0) {
      console.error(
        `Stale: ${stale.map(([name]) => `docs/${name}`).join(', ')}. Run \`npm run docs:build\` and commit the result.`,
      )
      process.exitCode = 1
    }
    return
  }
  for (const [name, text] of stale) writeFileSync(join(directory, name), text)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
