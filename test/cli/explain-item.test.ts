import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cli } from './fake-io.js'

const store = join(import.meta.dirname, 'no-store')

/** The drawing, without the results above it. */
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
  return out.slice(out.indexOf('How the leads came about'))
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

test('the exit code and what stands above are the same as without it', async () => {
  const argv = ['item', '6-axis IMU MEMS', '--fail-on', 'review']
  const plain = await cli(argv)
  const explained = await cli([...argv, '--explain'])
  expect(explained.code).toBe(plain.code)
  expect(explained.out.startsWith(plain.out)).toBe(true)
})
