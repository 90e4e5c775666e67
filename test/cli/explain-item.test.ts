import { readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cli } from './fake-io.js'

const store = join(import.meta.dirname, 'no-store')

/** The drawing, without the status above it and the lists below. */
async function drawn(argv: string[], columns = 100): Promise<string> {
  let out = ''
  const write = async (text: string) => {
    out += text
  }
  const given = ['item', ...argv, '--explain', '--no-bundled', '--as-of', '2026-11-24']
  await cli(given, {
    stdout: { isTTY: true, columns, write },
    env: { NO_COLOR: '1', TRADESCREEN_STORE: store },
  })
  expect(out).toContain('Nothing found is not a clearance')
  return out.slice(out.indexOf('How the leads came about'), out.indexOf('\n1 record: '))
}

const asked: [string, string[]][] = [
  ['text and tariff code that agree', ['6-axis IMU MEMS', '--hs', '9014.20']],
  ['everyday use, a far chapter', ['servo motor for sewing machine', '--hs', '6109.10']],
  ['a reported part family and its maker', ['Microcontroller', '--part-number', 'STM32F405RGT6', '--maker', 'ST']],
  ['a control number that is stated', ['Unmanned aircraft, tail number 7', '--eccn', '9A012.a.1']],
  ['a word that means other goods', ['memory foam mattress']],
  ['a code that is none', ['Bluish chair', '--hs', '7700.00', '--eccn', 'none']],
  ['nothing', ['Плед шерстяной 130x170']],
]

test('the drawings are as in the golden file', async () => {
  let text = ''
  for (const [title, argv] of asked) text += `=== ${title}\n${await drawn(argv)}\n`
  // The catalogues grow; how much is not what the drawing is about.
  text = text.replace(/\b\d+ (?=phrases|kinds of|codes of|control entries|part families|numbering|makers)/g, 'N ')
  await expect(text).toMatchFileSnapshot('../golden/explain-item.golden.txt')
})

test('the README shows the beginning of one of them', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  const text = await drawn(asked[1]![1])
  const [, lead] = text.split('\n\n')
  const lines = lead!.split('\n')
  expect(readme).toContain(
    lines
      .slice(
        0,
        lines.findIndex((line) => line.startsWith('A UAV needs')),
      )
      .join('\n'),
  )
})

test.each([40, 60, 80])('keeps to %d columns', async (columns) => {
  for (const [, argv] of asked) {
    for (const line of (await drawn(argv, columns)).split('\n')) expect(line.length, line).toBeLessThanOrEqual(columns)
  }
})

test('what is hostile for a terminal does not come through', async () => {
  const hostile = 'IMU\u001b[31m servo\u202e \u0007motor \u001b]0;title\u0007'
  const text = await drawn([hostile, '--part', hostile, '--hs', hostile, '--eccn', hostile, '--maker', hostile])
  expect(text).toContain('servo')
  expect(text).not.toMatch(/[\u001b\u0007\u202e]/)
})

test('says of an empty result what was looked at and what was not, and calls nothing clear', async () => {
  const text = await drawn(['Плед шерстяной 130x170'])
  expect(text).toContain('Compared with:')
  expect(text).toContain('Not covered:')
  for (const [, argv] of asked) expect(await drawn(argv)).not.toMatch(/\bclear(ed)?\b|\bsafe\b|\bcompliant\b/i)
})

test('is for people: not with another format, and help tells of it', async () => {
  const { code, err } = await cli(['item', 'A', '--explain', '--format', 'json'])
  expect(code).toBe(2)
  expect(err).toContain('reasons')
  expect((await cli(['item', '--help'])).out).toContain('--explain')
})

test('--part-number is --part, and both together are refused', async () => {
  const short = await cli(['item', '', '--part', 'STM32F405RGT6'])
  expect((await cli(['item', '', '--part-number', 'STM32F405RGT6'])).out).toBe(short.out)
  expect((await cli(['item', '', '--part', 'A', '--part-number', 'B'])).code).toBe(2)
})

const conflicting = [
  'inertial measurement unit', '--hs', '3926.90', '--eccn', '@3A991', '--part', 'STM32F405RGT6', '--maker', 'Xilinx',
  '--quantity', '2', '--value', '1000000000', '--currency', 'USD',
] // biome-ignore format: one command line

test('each thing is told once: a lead in its drawing, conflicts and what was not understood as flags', async () => {
  const plain = await cli(['item', ...conflicting, '--fail-on', 'review'])
  const { code, out } = await cli(['item', ...conflicting, '--fail-on', 'review', '--explain'])
  expect(code).toBe(plain.code)
  for (const rule of ['code-conflict', 'value-out-of-line', 'maker-conflict', 'not-screenable']) {
    expect(plain.out).toContain(`item/${rule}`)
    expect(out.split(`· item/${rule} ·`), rule).toHaveLength(2)
  }
  expect(out.match(/What else was found:/g)).toHaveLength(1)
  expect(out).toContain('(review, item/uav-advisory)')
  expect(out).not.toContain('· item/uav-advisory ·')
  expect(out.match(/“@3A991” was not used/g)).toHaveLength(1)
  expect(out).not.toContain('“@3A991” is no export control number')
  expect(out.match(/Nothing found is not a clearance/g)).toHaveLength(1)
})

test('a lead that the policy lets pass, or leaves out, says so', async () => {
  const policy = join(tmpdir(), `explain-${process.pid}.mjs`)
  await writeFile(
    policy,
    `export default { name: 'own', rules: { 'item/common-high-priority': 'off' }, allow: [{ rule: 'item/uav-advisory', entry: 'guidance_navigation_control', reason: 'looked at', by: 'A. Person' }] }`,
  )
  const { out } = await cli(['item', '6-axis IMU MEMS', '--explain', '--policy', policy])
  await rm(policy)
  expect(out).toContain('Let pass by the policy: looked at, by A. Person')
  expect(out).toContain('not flagged, since the policy leaves the rule')
})

test('quantity, unit, value and currency can be given, and a number that is none is refused', async () => {
  const { out } = await cli([
    'item',
    'autopilot',
    '--quantity',
    '2',
    '--unit',
    'pcs',
    '--value',
    '1.5',
    '--currency',
    'USD',
  ])
  expect(out).toContain('item/value-out-of-line')
  for (const [option, value] of [
    ['--quantity', 'two'],
    ['--value', '1,000'],
    ['--value', '-1'],
  ] as const) {
    const { code, err } = await cli(['item', 'autopilot', `${option}=${value}`])
    expect(code).toBe(2)
    expect(err).toContain(`${option} ${value} `)
  }
  expect((await cli(['item', '--help'])).out).toContain('--currency')
})
