import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadPolicy } from '../../src/rules/load-policy.js'

const folder = mkdtempSync(join(tmpdir(), 'tradescreen-policy-'))
function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

test('a JSON file', async () => {
  const path = file('a.json', '{"name":"acme","extends":"strict"}')
  expect(await loadPolicy(path)).toEqual({ policy: { name: 'acme', extends: 'strict' }, rules: [], files: [path] })
})

test('a JavaScript file with rules of its own', async () => {
  const path = file(
    'b.mjs',
    `export default { name: 'acme', customRules: [{ meta: { id: 'acme/x' }, check: () => [] }] }`,
  )
  const { policy, rules } = await loadPolicy(path)
  expect(policy).toEqual({ name: 'acme' })
  expect(rules.map((rule) => rule.meta.id)).toEqual(['acme/x'])
})

test.each([
  ['missing.json', undefined, 'invalid-policy'],
  ['broken.json', '{"name":', 'invalid-policy'],
  ['list.json', '[]', 'missing-key'],
  ['null.json', 'null', 'missing-key'],
  ['key.json', '{"name":"x","rulez":{}}', 'unknown-key'],
  ['policy.yaml', 'name: x', 'invalid-policy'],
  ['throws.mjs', 'throw new Error("boom")', 'invalid-policy'],
  ['norules.mjs', 'export default { name: "x", customRules: [1] }', 'invalid-policy'],
])('%s is refused and named', async (name, content, code) => {
  const path = content === undefined ? join(folder, name) : file(name, content)
  await expect(loadPolicy(path)).rejects.toThrowError(
    expect.objectContaining({ code, message: expect.stringContaining(name) }),
  )
})

test('a byte order mark and the schema that editors read do no harm', async () => {
  const path = join(folder, 'bom.json')
  writeFileSync(path, '\uFEFF{"$schema":"./policy.json","name":"acme"}')
  expect((await loadPolicy(path)).policy).toEqual({ name: 'acme' })
})
