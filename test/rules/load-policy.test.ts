import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readModule } from '../../src/rules/config/read-module.js'
import { resolvePolicy, rules as shippedRules } from '../../src/rules/index.js'
import { loadPolicy } from '../../src/rules/load-policy.js'

const folder = mkdtempSync(join(tmpdir(), 'tradescreen-policy-'))
function file(name: string, content: string): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}
const rule = (id: string) =>
  `{ meta: { id: '${id}', title: 'X', docs: 'X.', sources: [], severity: 'review' }, check: () => [] }`

test('a JSON file', async () => {
  const path = file('a.json', '{"name":"acme","extends":"strict"}')
  expect(await loadPolicy(path)).toEqual({ policy: { name: 'acme', extends: 'strict' }, rules: [], files: [path] })
})

test('a JavaScript file with rules of its own', async () => {
  const path = file('b.mjs', `export default { name: 'acme', customRules: [${rule('acme/x')}] }`)
  const { policy, rules } = await loadPolicy(path)
  expect(policy).toEqual({ name: 'acme' })
  expect(rules.map((one) => one.meta.id)).toEqual(['acme/x'])
})

test('a TypeScript file', async () => {
  const path = file(
    'typed.ts',
    "interface Own { name: string }\nconst own = { name: 'typed' } satisfies Own\nexport default own as Own\n",
  )
  expect((await loadPolicy(path)).policy).toEqual({ name: 'typed' })
})

test('where nothing reads TypeScript, it is said plainly what to do', async () => {
  const path = file('plain.ts', 'export default { name: "x" } as object')
  if ((process.features as { typescript?: unknown }).typescript) return
  await expect(readModule(path, [])).rejects.toThrow(
    /cannot read TypeScript: use Node 22.18 or newer, run `npm install jiti`/,
  )
})

test('a byte order mark and the schema that editors read do no harm', async () => {
  const path = file('bom.json', '\uFEFF{"$schema":"./policy.json","name":"acme"}')
  expect((await loadPolicy(path)).policy).toEqual({ name: 'acme' })
})

describe('extends', () => {
  file(
    'company.json',
    '{"name":"company","extends":"strict","thresholds":{"hold":0.8},"rules":{"list/stale":"off","shipment/uav-kit":"review"},"allow":[{"party":"A","reason":"known"}]}',
  )
  file('team.json', '{"name":"team","rules":{"shipment/uav-kit":["hold",{"functions":4}]}}')

  test('files in order, the file itself over them, a shipped policy below', async () => {
    const path = file(
      'stack.json',
      '{"name":"own","extends":["./company.json","./team.json"],"rules":{"shipment/uav-kit":"info"},"allow":[{"party":"B","reason":"known too"}]}',
    )
    const { policy, files } = await loadPolicy(path)
    expect(policy).toEqual({
      name: 'own',
      extends: 'strict',
      thresholds: { hold: 0.8 },
      rules: { 'list/stale': 'off', 'shipment/uav-kit': ['info', { functions: 4 }] },
      allow: [
        { party: 'B', reason: 'known too' },
        { party: 'A', reason: 'known' },
      ],
    })
    expect(files.map((one) => one.slice(folder.length + 1))).toEqual(['stack.json', 'company.json', 'team.json'])
    expect(resolvePolicy(policy, shippedRules).thresholds).toMatchObject({ hold: 0.8 })
  })

  test('a shipped policy named later takes the place of an earlier one, below what files say', async () => {
    const path = file('last.json', '{"name":"own","extends":["./company.json","uav-only"]}')
    const { policy } = await loadPolicy(path)
    expect(policy).toMatchObject({ extends: 'uav-only', thresholds: { hold: 0.8 } })
  })

  test('packages, those with and without require, and plugins from packages and files', async () => {
    file('node_modules/@acme/policy/package.json', '{"name":"@acme/policy","main":"policy.json"}')
    file('node_modules/@acme/policy/policy.json', '{"name":"acme","rules":{"acme/two":"info"}}')
    file(
      'node_modules/acme-rules/package.json',
      '{"name":"acme-rules","type":"module","exports":{".":{"import":"./rules.js"}}}',
    )
    file('node_modules/acme-rules/rules.js', `export default [${rule('acme/one')}, ${rule('acme/two')}]`)
    file('own-rules.mjs', `export default { rules: [${rule('acme/three')}] }`)
    const path = file(
      'packages.json',
      '{"name":"own","extends":"@acme/policy","plugins":["acme-rules","./own-rules.mjs"],"rules":{"acme/three":"off"}}',
    )
    const { policy, rules } = await loadPolicy(path)
    expect(rules.map(({ meta }) => meta.id)).toEqual(['acme/one', 'acme/two', 'acme/three'])
    expect(policy.rules).toEqual({ 'acme/two': 'info', 'acme/three': 'off' })
    expect(resolvePolicy(policy, [...shippedRules, ...rules]).rules.at(-1)).toMatchObject({ severity: 'info' })
  })

  test('one plugin named twice counts once', async () => {
    file('twice-base.json', '{"name":"base","plugins":["./own-rules.mjs"]}')
    const path = file('twice.json', '{"name":"own","extends":"./twice-base.json","plugins":["./own-rules.mjs"]}')
    expect((await loadPolicy(path)).rules).toHaveLength(1)
  })
})

describe('mistakes name the file, the key and the nearest valid word', () => {
  const cases: [name: string, content: string | undefined, code: string, says: string, hint?: string][] = [
    ['missing.json', undefined, 'invalid-policy', 'cannot be read'],
    ['broken.json', '{"name":', 'invalid-policy', 'cannot be read'],
    ['list.json', '[]', 'missing-key', '/name'],
    ['null.json', 'null', 'missing-key', '/name'],
    ['key.json', '{"name":"x","rulez":{}}', 'unknown-key', '"rulez"', 'Did you mean "rules"?'],
    ['level.json', '{"name":"x","rules":{"list/stale":"revew"}}', 'invalid-value', '/rules/list~1stale', 'Did you mean "review"?'],
    ['rule.json', '{"name":"x","rules":{"list/stael":"off"}}', 'unknown-rule', '"list/stael"', 'Did you mean "list/stale"?'],
    ['option.json', '{"name":"x","rules":{"shipment/split-order":["off",{"windowDay":3}]}}', 'unknown-key', '"windowDay"', 'Did you mean "windowDays"?'],
    ['value.json', '{"name":"x","rules":{"shipment/split-order":["hold",{"lots":1}]}}', 'invalid-value', '/lots'],
    ['none.json', '{"name":"x","rules":{"list/missing":["hold",{"lots":1}]}}', 'invalid-policy', 'takes no options'],
    ['score.json', '{"name":"x","thresholds":{"review":0.95}}', 'invalid-policy', 'review threshold is above'],
    ['high.json', '{"name":"x","thresholds":{"hold":2}}', 'too-large', '/thresholds/hold'],
    ['base.json', '{"name":"x","extends":"recomended"}', 'invalid-policy', '/extends', 'Did you mean "recommended"?'],
    ['far.json', '{"name":"x","extends":["strict","@nobody/none"]}', 'invalid-policy', '/extends/1'],
    ['near.json', '{"name":"x","extends":"./not-there.json"}', 'invalid-policy', 'not-there.json'],
    ['plugin.json', '{"name":"x","plugins":["./not-there.mjs"]}', 'invalid-policy', '/plugins/0'],
    ['up.json', '{"name":"x","plugins":["a/../../b"]}', 'invalid-policy', '/plugins/0'],
    ['policy.yaml', 'name: x', 'invalid-policy', '.json'],
    ['throws.mjs', 'throw new Error("boom")', 'invalid-policy', 'boom'],
    ['norules.mjs', 'export default { name: "x", customRules: [1] }', 'invalid-policy', 'customRules'],
    ['twins.mjs', `export default { name: 'x', customRules: [${rule('list/stale')}] }`, 'invalid-policy', '"list/stale"'],
    ['self.json', '{"name":"x","extends":"./self.json"}', 'invalid-policy', 'extends itself'],
    ['code.mjs', 'export const name = "x"', 'missing-key', '/name'],
  ] // biome-ignore format: a table
  test.each(cases)('%s', async (name, content, code, says, hint) => {
    const path = content === undefined ? join(folder, name) : file(name, content)
    const error = await loadPolicy(path).then(
      () => undefined,
      (thrown: unknown) => thrown as { code: string; message: string; hint?: string },
    )
    expect(error).toMatchObject({ code, ...(hint && { hint }) })
    expect(error?.message).toContain(name)
    expect(error?.message).toContain(says)
  })

  test('the file of a chain that holds the mistake is the one that is named', async () => {
    file('wrong-base.json', '{"name":"base","rules":{"list/stael":"off"}}')
    const path = file('right.json', '{"name":"own","extends":"./wrong-base.json"}')
    await expect(loadPolicy(path)).rejects.toThrow(
      /There is no rule "list\/stael" \(The policy file ".\/wrong-base.json"/,
    )
  })

  test('two files that extend each other end', async () => {
    file('x.json', '{"name":"x","extends":"./y.json"}')
    file('y.json', '{"name":"y","extends":["./x.json","./x.json"]}')
    await expect(loadPolicy(join(folder, 'x.json'))).rejects.toThrow('extends itself')
  })

  test('a tree of files that doubles at every level ends', async () => {
    for (let level = 0; level < 12; level++)
      file(`tree${level}.json`, `{"name":"t","extends":["./tree${level + 1}.json","./tree${level + 1}.json"]}`)
    file('tree12.json', '{"name":"t"}')
    await expect(loadPolicy(join(folder, 'tree0.json'))).rejects.toThrowError(
      expect.objectContaining({ code: 'too-large' }),
    )
  })
})
