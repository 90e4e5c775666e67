import { type FtmEntity, readFtmEntity } from './ftm-entity.js'
import { readJsonLines } from './json-lines.js'
import type { ListFile } from './reader.js'
import { addBadRow, type LoadReport } from './report.js'

/** An entity and the place it was read from. */
export interface PlacedEntity {
  readonly entity: FtmEntity
  /** Name of the file. */
  readonly file: string
  /** Line of the file, counted from 1. */
  readonly line: number
}

/** What is left of an entity after a delta: its new form, or `undefined` when it was taken out. */
export type Delta = ReadonlyMap<string, PlacedEntity | undefined>

/** The version that a delta file belongs to, as the publisher writes it in the path: `20240527194702-wnk`. */
export const versionOf = (name: string): string | undefined =>
  /(?<!\d)\d{14}(?:-[a-z\d]{3})?(?![a-z\d])/.exec(name)?.[0]

/**
 * Reads files of changes, one after the other, into what holds at the end: lines `{"op": "ADD" | "MOD" | "DEL", "entity": {…}}`. A change
 * gives an entity whole; an entity that a later file changes again counts as there.
 * @param files In the order of their versions.
 */
export async function readDeltas(files: readonly ListFile[], report: LoadReport): Promise<Delta> {
  const delta = new Map<string, PlacedEntity | undefined>()
  for (const file of files) {
    for await (const { value, line } of readJsonLines(file, report)) {
      const { op, entity: raw } = (typeof value === 'object' && value !== null ? value : {}) as {
        op?: unknown
        entity?: unknown
      }
      if (op === 'DEL') {
        const id = (raw as { id?: unknown } | undefined)?.id
        if (typeof id === 'string' && id !== '') delta.set(id, undefined)
        else addBadRow(report, file.name, line, 'takes out an entity without saying its id')
      } else if (op === 'ADD' || op === 'MOD') {
        const entity = readFtmEntity(raw)
        if (typeof entity === 'string') addBadRow(report, file.name, line, entity)
        else delta.set(entity.id, { entity, file: file.name, line })
      } else addBadRow(report, file.name, line, 'is no change: its "op" is none of ADD, MOD, DEL')
    }
  }
  return delta
}

/**
 * Applies changes to entities as they come: a changed one stands in the place of the old one, one that was taken out is left out, new ones
 * follow at the end. Applying the same changes twice does no harm.
 */
export async function* applyDelta(entities: AsyncIterable<PlacedEntity>, delta: Delta): AsyncGenerator<PlacedEntity> {
  const done = new Set<string>()
  for await (const placed of entities) {
    const { id } = placed.entity
    if (!delta.has(id)) {
      yield placed
      continue
    }
    const changed = delta.get(id)
    if (changed !== undefined && !done.has(id)) yield changed
    done.add(id)
  }
  for (const [id, changed] of delta) if (changed !== undefined && !done.has(id)) yield changed
}
