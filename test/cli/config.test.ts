import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cli } from './fake-io.js'

const outside = mkdtempSync(join(tmpdir(), 'tradescreen-config-'))
mkdirSync('.tmp', { recursive: true })
const inside = mkdtempSync(join('.tmp', 'config-'))
afterAll(() => rmSync(inside, { recursive: true, force: true }))

function put(folder: string, name: string, content: string): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}
const deal = '{"ref":"1","shipment":{"destination":"RU"}}\n'
const policyOf = (out: string) => JSON.parse(out.split('\n')[0]!).policy.name

describe('a config file is found upwards from the input', () => {
  test('and told on standard error', async () => {
    put(outside, 'a/tradescreen.config.json', '{"name":"found","rules":{"shipment/embargoed-destination":"info"}}')
    const input = put(outside, 'a/b/c/deals.ndjson', deal)
    const { code, out, err } = await cli(['screen', input, '--format', 'ndjson'])
    expect(policyOf(out)).toBe('found')
    expect(code).toBe(0)
    expect(err).toContain('Policy "found" from ')
  })

  test('--no-config and --policy come before it', async () => {
    const input = join(outside, 'a/b/c/deals.ndjson')
    expect(policyOf((await cli(['screen', input, '--format', 'ndjson', '--no-config'])).out)).toBe('recommended')
    expect(policyOf((await cli(['screen', input, '--format', 'ndjson', '--policy', 'uav-only'])).out)).toBe('uav-only')
  })

  test('inputs with different ones are not screened by either', async () => {
    const other = put(outside, 'd/deals.ndjson', deal)
    const { code, err } = await cli(['screen', join(outside, 'a/b/c/deals.ndjson'), other])
    expect(code).toBe(2)
    expect(err).toContain('different policy files')
  })

  test('a mistake in it ends the run with file, key and nearest word', async () => {
    put(outside, 'e/tradescreen.config.json', '{"name":"x","tresholds":{}}')
    const { code, err } = await cli(['screen', put(outside, 'e/deals.ndjson', deal)])
    expect(code).toBe(2)
    expect(err).toContain('tradescreen.config.json" has the unknown key "tresholds". Did you mean "thresholds"?')
  })

  test('code beside an input from elsewhere is not run', async () => {
    put(outside, 'f/tradescreen.config.mjs', 'throw new Error("it was run")')
    const input = put(outside, 'f/deals.ndjson', deal)
    const { code, err } = await cli(['screen', input])
    expect(code).toBe(2)
    expect(err).toContain('lies outside of the working folder, so it was not run')
    expect((await cli(['screen', input, '--policy', join(outside, 'f/tradescreen.config.mjs')])).err).toContain(
      'it was run',
    )
    expect((await cli(['screen', input, '--no-config', '--fail-on', 'never'])).code).toBe(0)
  })

  test('code in the working folder is, TypeScript too', async () => {
    put(inside, 'ts/tradescreen.config.ts', "const name: string = 'typed'\nexport default { name }\n")
    const input = put(inside, 'ts/deals/deals.ndjson', deal)
    expect(policyOf((await cli(['screen', input, '--format', 'ndjson'])).out)).toBe('typed')
  })

  test('--out does not take its place', async () => {
    const path = join(outside, 'a/tradescreen.config.json')
    const before = readFileSync(path, 'utf8')
    expect((await cli(['screen', join(outside, 'a/b/c/deals.ndjson'), '--out', path])).code).toBe(2)
    expect(readFileSync(path, 'utf8')).toBe(before)
  })
})

describe('rules', () => {
  const path = put(
    outside,
    'rules.mjs',
    `export default { name: 'tab|le', extends: 'uav-only', customRules: [{ meta: { id: 'acme/x', title: 'X', docs: 'X.', sources: [], severity: 'review' }, check: () => [] }], rules: { 'shipment/split-order': ['info', { lots: 5 }] } }`,
  )

  test('--docs prints a Markdown table of the policy', async () => {
    const { out } = await cli(['rules', '--docs', '--policy', path])
    const row = (id: string) => out.split('\n').find((line) => line.startsWith(`| \`${id}\``))
    expect(out).toContain('Rules of the policy “tab\\|le”')
    expect(row('item/value-out-of-line')).toContain('| off |')
    expect(row('shipment/split-order')).toMatch(/\| info \| always \| .*`lots`: `5`/)
    expect(row('item/uav-advisory')).toContain('| from 2023-06-09 |')
    expect(row('acme/x')).toContain('| review |')
    const cells = out
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split(/(?<!\\)\|/).length)
    expect(new Set(cells).size).toBe(1)
  })

  test('lists and explains them as the policy has them', async () => {
    expect((await cli(['rules', '--policy', path])).out).toMatch(/item\/maker-conflict\s+off/)
    const { out } = await cli(['rules', 'shipment/split-order', '--policy', path])
    expect(out).toContain('Severity: review, by the policy info')
    expect(out).toContain('lots (5 by the policy, default 3)')
    const told = JSON.parse((await cli(['rules', 'shipment/split-order', '--policy', path, '--format', 'json'])).out)
    expect(told).toMatchObject({ severity: 'info', ownSeverity: 'review', options: { lots: { default: 3, value: 5 } } })
  })

  test('--docs goes with no rule and no format', async () => {
    expect((await cli(['rules', 'party/listed', '--docs'])).code).toBe(2)
    expect((await cli(['rules', '--docs', '--format', 'json'])).code).toBe(2)
  })
})

test('init writes a config that loads, in JavaScript and TypeScript', async () => {
  const path = join(inside, 'init', 'tradescreen.config.mjs')
  mkdirSync(dirname(path), { recursive: true })
  const { err } = await cli(['init', path])
  expect(err).toContain('It holds for what is screened beside it and below.')
  const input = put(inside, 'init/deals.ndjson', deal)
  expect(policyOf((await cli(['screen', input, '--format', 'ndjson'])).out)).toBe('our policy')
  const typed = join(inside, 'init', 'own.ts')
  expect((await cli(['init', typed])).err).toContain(`Use it with --policy ${typed}`)
  expect(readFileSync(typed, 'utf8')).toContain("import { defineConfig } from 'tradescreen'")
  expect(existsSync(path)).toBe(true)
})

describe('allow', () => {
  const argv = [
    'allow',
    'uav-network',
    '39637',
    '--party',
    'Shahed Hotel',
    '--reason',
    'a hotel, register seen',
    '--by',
    'K. Weber',
  ]

  test('prints an entry that lets the party pass while the list entry is the same', async () => {
    const { code, out } = await cli(argv)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      list: 'uav-network',
      entry: '39637',
      party: 'Shahed Hotel',
      reason: 'a hotel, register seen',
      by: 'K. Weber',
      entrySha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  test('adds to a file that a config extends; the flag stays, as let pass', async () => {
    const file = join(outside, 'allow.json')
    const party = ['allow', 'uav-network', '39637', '--party', 'Shahed Aviation Industries', '--reason', 'for a test']
    expect((await cli([...party, '--out', file])).err).toContain('Added to')
    await cli([...argv, '--out', file])
    expect(JSON.parse(readFileSync(file, 'utf8')).allow).toHaveLength(2)
    const policy = put(outside, 'own.json', '{"name":"own","extends":"./allow.json"}')
    const flagged = [
      'party',
      'Shahed Aviation Industries',
      '--country',
      'IR',
      '--format',
      'json',
      '--no-config',
      '--policy',
    ]
    const [result] = JSON.parse((await cli([...flagged, policy])).out).results
    const flag = result.flags.find((one: { match?: { entryId?: string } }) => one.match?.entryId === '39637')
    expect(flag.suppressed).toMatchObject({ reason: 'for a test', entrySha256: flag.match.entrySha256 })
  })

  test.each([
    [['allow', 'uav-network'], 'Name one list and one entry'],
    [['allow', 'uav-network', '39637', '--reason', 'none given'], '--party is missing'],
    [['allow', 'uav-network', '39637', '--party', 'A'], '--reason is missing'],
    [['allow', 'uav-network', '1', '--party', 'A', '--reason', 'none'], 'has no entry "1"'],
    [[...argv, '--rule', 'party/lsted'], 'party/listed'],
    [[...argv, '--until', 'soon'], 'YYYY-MM-DD'],
    [[...argv, '--out', put(outside, 'code.mjs', 'export default {}')], 'is not JSON'],
  ])('%j is refused', async (args, says) => {
    const { code, err } = await cli(args)
    expect(code).toBe(2)
    expect(err).toContain(says)
  })

  test('a list that is not loaded ends with code 3', async () => {
    const { code, err } = await cli(['allow', 'uav-netwrk', '39637', '--party', 'A', '--reason', 'none'])
    expect([code, err.includes('Did you mean "uav-network"?')]).toEqual([3, true])
  })
})
