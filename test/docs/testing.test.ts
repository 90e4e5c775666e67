import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownColumns } from '../../src/testing/cases/own-columns.js'
import * as testing from '../../src/testing/index.js'

const docs = readFileSync(join(import.meta.dirname, '../../docs/testing.md'), 'utf8')

test('the table of docs/testing.md runs as it stands there', async () => {
  const table = docs.match(/```csv\n([\s\S]*?)```/)![1]!
  expect(await testing.runCases(table)).toHaveLength(3)
})

test.each(Object.keys(ownColumns))('docs/testing.md tells of the column %s', (column) => {
  expect(docs).toContain(`\`${column}\``)
})

test.each(Object.keys(testing))('docs/testing.md tells of %s', (name) => {
  expect(docs).toMatch(new RegExp(`\\b${name}\\b`))
})
