import { TradescreenError } from '../../model/index.js'
import { countryCodes } from './country-codes.js'
import { isTarget, readFtmEntity } from './ftm-entity.js'
import { ftmEntry } from './ftm-entry.js'
import { linksTooMany } from './ftm-links.js'
import { countUnusedStatement, gather, isStatement, newTables, noteTarget } from './ftm-tables.js'
import { readJsonLines } from './json-lines.js'
import { applyDelta, type Delta, type PlacedEntity, readDeltas, versionOf } from './opensanctions-delta.js'
import type { ListFile, ListReader, ListSource, ReadEntry } from './reader.js'
import { addBadRow, countUnused, type LoadReport, newReport } from './report.js'

const base = (file: ListFile) => file.name.slice(file.name.lastIndexOf('/') + 1).toLowerCase()

/** Newest last. Files without a version come first, in the order of their names. */
const byVersion = (a: ListFile, b: ListFile) => {
  const [first, second] = [a, b].map(({ name }) => `${versionOf(name) ?? ''} ${name}`)
  return first! < second! ? -1 : 1
}

function detect(files: readonly ListFile[]): readonly ListFile[] | undefined {
  // The full form before the one with only the listed parties; a file that was named alone is the only one there.
  const entities = files.filter((file) => file.format === 'opensanctions-ftm')
  const main = entities.find((file) => base(file) === 'entities.ftm.json') ?? entities[0]
  const deltas = files.filter((file) => file.format === 'opensanctions-delta').sort(byVersion)
  if (main !== undefined) return [main, ...deltas]
  if (deltas[0] !== undefined) {
    throw new TradescreenError(
      'invalid-list',
      `${deltas[0].name} holds only changes of an OpenSanctions export, not the entities.`,
      {
        hint: 'Put entities.ftm.json of the version before it into the same folder, and name the folder.',
      },
    )
  }
  const names = files.find((file) => base(file) === 'names.txt' && file.format === 'text')
  if (names !== undefined && files.length === 1) {
    throw new TradescreenError(
      'invalid-list',
      `${names.name} is an OpenSanctions export of names alone (names.txt), which is not read.`,
      {
        hint: 'Get entities.ftm.json or targets.simple.csv.',
      },
    )
  }
  return undefined
}

async function* entitiesOf(file: ListFile, report: LoadReport): AsyncGenerator<PlacedEntity> {
  for await (const { value, line } of readJsonLines(file, report)) {
    const entity = readFtmEntity(value)
    if (typeof entity === 'string') addBadRow(report, file.name, line, entity)
    else yield { entity, file: file.name, line }
  }
}

function noteOldDeltas(
  main: ListFile,
  deltas: readonly ListFile[],
  lastSeen: string | undefined,
  report: LoadReport,
): void {
  const newest = lastSeen?.replaceAll('-', '')
  const old = deltas.filter(({ name }) => newest !== undefined && (versionOf(name) ?? '9').slice(0, 8) < newest)
  if (old.length === 0) return
  report.notes.push(
    `${old.map(({ name }) => name).join(', ')}: older than ${main.name}, which was last brought up to date on ${lastSeen}, and applied to it all the same. Take old files of changes out of the folder.`,
  )
}

async function* read({ list, files }: ListSource, report: LoadReport): AsyncGenerator<ReadEntry> {
  const [main, ...deltas] = files as readonly [ListFile, ...ListFile[]]
  const delta: Delta = await readDeltas(deltas, report)
  const tables = newTables()
  let lastSeen: string | undefined
  // First what the lines say about each other, then the entries: lines come in any order.
  const unreported = newReport(list)
  for await (const { entity, file } of applyDelta(entitiesOf(main, unreported), delta)) {
    gather(tables, entity)
    noteTarget(tables, entity)
    if (file === main.name && entity.lastSeen !== undefined && entity.lastSeen > (lastSeen ?? ''))
      lastSeen = entity.lastSeen
  }
  noteOldDeltas(main, deltas, lastSeen, report)
  const code = countryCodes()
  const ids = new Set<string>()
  let newest = lastSeen
  for await (const { entity, file, line } of applyDelta(entitiesOf(main, report), delta)) {
    if (entity.lastSeen !== undefined && entity.lastSeen > (newest ?? '')) newest = entity.lastSeen
    for (const one of [entity, ...entity.nested]) {
      if (isStatement(one.schema)) countUnusedStatement(one, report)
      if (linksTooMany(one)) addBadRow(report, file, line, `links too many others ("${one.id.slice(0, 60)}")`)
    }
    if (isStatement(entity.schema)) continue
    if (!isTarget(entity)) countUnused(report, `${entity.schema} that is not listed itself`)
    else if (ids.has(entity.id)) addBadRow(report, file, line, `has the id "${entity.id.slice(0, 60)}" a second time`)
    else {
      ids.add(entity.id)
      const entry = ftmEntry(list, entity, tables, code, report)
      if (entry === undefined) addBadRow(report, file, line, `has no name ("${entity.id.slice(0, 60)}")`)
      else yield { entry, file, line }
    }
  }
  if (newest !== undefined) report.publishedOn = newest
}

/**
 * An OpenSanctions export of entities: `entities.ftm.json`, where everything is a line of its own, or `targets.nested.json`, where what
 * belongs to a party is nested in it. Files of changes (`entities.delta.json`) in the same folder, or in folders named by their version, are
 * applied in the order of their versions.
 */
export const opensanctionsFtm: ListReader = {
  id: 'opensanctions-ftm',
  title:
    'an OpenSanctions export of entities (entities.ftm.json with entities.delta.json beside it, or targets.nested.json)',
  lists: ['opensanctions'],
  companions: (name) => (name.toLowerCase() === 'entities.ftm.json' ? ['entities.delta.json'] : []),
  subfolder: (name) => versionOf(name) === name,
  detect,
  read,
}
