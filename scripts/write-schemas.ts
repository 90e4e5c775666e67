/** Writes the JSON Schema of every shape that goes in or out to `dist/schema/`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  configSchema,
  flagSchema,
  itemMatchSchema,
  itemSchema,
  listEntrySchema,
  partyMatchSchema,
  partySchema,
  policySchema,
  screeningSchema,
  shipmentSchema,
  timelineSchema,
  watchlistSchema,
} from '../src/model/index.js'

const schemas = {
  party: partySchema,
  item: itemSchema,
  shipment: shipmentSchema,
  'list-entry': listEntrySchema,
  watchlist: watchlistSchema,
  'party-match': partyMatchSchema,
  'item-match': itemMatchSchema,
  flag: flagSchema,
  screening: screeningSchema,
  timeline: timelineSchema,
  policy: policySchema,
  config: configSchema,
}

const directory = join(import.meta.dirname, '../dist/schema')
mkdirSync(directory, { recursive: true })
for (const [name, schema] of Object.entries(schemas)) {
  const json = { $id: `urn:tradescreen:schema:${name}`, title: name, ...z.toJSONSchema(schema) }
  writeFileSync(join(directory, `${name}.json`), `${JSON.stringify(json, null, 2)}\n`)
}
