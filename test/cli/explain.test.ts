import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cli } from './fake-io.js'

const list = join(import.meta.dirname, '../fixtures/explained-list.csv')

const store = join(import.meta.dirname, 'no-store')

/** The drawing, without the results above it. */
async function drawn(argv: string[], columns = 100): Promise<string> {
  let out = ''
  const write = async (text: string) => {
    out += text
  }
  const given = [
    'party',
    ...argv,
    '--explain',
    '--list',
    `own=${list}`,
    '--list-date',
    'own=2024-05-01',
    '--no-bundled',
  ]
  const { err } = await cli(given, {
    stdout: { isTTY: true, columns, write },
    env: { NO_COLOR: '1', TRADESCREEN_STORE: store },
  })
  expect(err.replace(/^own: .*\n/gm, '')).toBe('')
  expect(out).toContain('Nothing found is not a clearance')
  return out.slice(out.indexOf('How the names compare'))
}

const asked: [string, string[]][] = [
  [
    'a Cyrillic query with another spelling and a birth date',
    ['Мохаммад Карим Дастури', '--type', 'person', '--dob', '1971'],
  ],
  ['a father’s name left out, a misspelling', ['Andrei Sokolnikow', '--type', 'person', '--country', 'Russia']],
  ['a legal form swapped', ['Severny Rotor AG', '--type', 'organization', '--country', 'DE']],
  ['a legal form of the same kind', ['Severny Rotor Ltd']],
  ['a general word more', ['Zafar Turbine Trading Logistics FZE']],
  ['a number that decides', ['Anything Else', '--id', 'inn=7707083893']],
  ['nothing, with the nearest names', ['Andrei Sokolov']],
  ['nothing at all', ['Fjordglimt Keramikk']],
  ['a name that cannot be compared', ['LLC']],
]

test('the drawings are as in the golden file', async () => {
  let text = ''
  for (const [title, argv] of asked) text += `=== ${title}\n${await drawn(argv)}\n`
  await expect(text).toMatchFileSnapshot('../golden/explain.golden.txt')
})

test('the README shows one of them', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  const [, ...lines] = (await drawn(asked[1]![1])).trimEnd().split('\n\n')
  expect(readme).toContain(lines.join('\n\n'))
})

test.each([40, 60, 80])('keeps to %d columns', async (columns) => {
  for (const [, argv] of asked) {
    for (const line of (await drawn(argv, columns)).split('\n')) expect(line.length, line).toBeLessThanOrEqual(columns)
  }
})

test('what is hostile for a terminal does not come through', async () => {
  const text = await drawn(['Zafar\u001b[31m Turbine\u202e \u0007Trading \u001b]0;title\u0007'])
  expect(text).toContain('Zafar')
  expect(text).not.toMatch(/[\u001b\u0007\u202e]/)
})

test('is for people: not with another format, and help tells of it', async () => {
  const { code, err } = await cli(['party', 'A', '--explain', '--format', 'ndjson'])
  expect(code).toBe(2)
  expect(err).toContain('details')
  expect((await cli(['party', '--help'])).out).toContain('--explain')
})

test('the exit code is the same as without it', async () => {
  const argv = ['party', 'SHAHED AVIATION INDUSTRIES']
  const plain = await cli(argv)
  const explained = await cli([...argv, '--explain'])
  expect(explained.code).toBe(plain.code)
  expect(explained.out.startsWith(plain.out)).toBe(true)
})
