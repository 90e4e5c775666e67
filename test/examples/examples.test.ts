/** The examples as a reader runs them, on the built package. `examples/rules.test.ts` runs as a test of its own. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { beforeRelease } from '../../examples/procurement.js'
import { readmeExamples } from '../../scripts/readme-examples.js'
import type { Screening } from '../../src/model/index.js'

const root = join(import.meta.dirname, '../..')
const cli = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], { cwd: root, encoding: 'utf8' })
const lines = (...args: string[]): Screening[] =>
  cli('screen', ...args, '--format', 'ndjson', '--as-of', '2024-06-01')
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('examples/suppliers.csv', () => {
  const screenings = lines('examples/suppliers.csv')
  const flags = screenings.flatMap((screening) => screening.flags)

  test('gives a line per row', () => {
    const rows = readFileSync(join(root, 'examples/suppliers.csv'), 'utf8').trim().split('\n').length - 1
    expect(screenings).toHaveLength(rows)
    for (const one of screenings) expect(one.lists[0]?.id).toBe('uav-network')
  })

  test('finds the listed INN under another spelling', () => {
    const found = flags.find(
      (flag) => flag.rule === 'party/listed' && flag.reasons.some((reason) => reason.code === 'identifier'),
    )
    expect(found?.score).toBe(1)
  })

  test.each(['Шахед Авиэйшн Индастриз', 'SHAHED AVIATION INDUSTRYS'])('finds %s by name', (name) => {
    expect(
      flags.some(
        (flag) =>
          flag.message.includes(name) && flag.match && 'entryId' in flag.match && flag.match.entryId === '39637',
      ),
    ).toBe(true)
  })

  test('finds the unlisted supplier in the zone by its address', () => {
    expect(flags.some((flag) => flag.rule === 'party/high-risk-address')).toBe(true)
  })

  test('says which names cannot be screened', () => {
    expect(flags.filter((flag) => flag.rule === 'party/not-screenable' && flag.severity !== 'info')).toHaveLength(3)
  })
})

test('examples/shipment.json is held for its kit, its route and its items', () => {
  const [screening] = lines('examples/shipment.json')
  expect(screening?.status).toBe('hold')
  const found = new Set(screening?.flags.map((flag) => flag.rule))
  for (const rule of ['shipment/uav-kit', 'shipment/caspian-route', 'item/uav-advisory']) expect(found).toContain(rule)
})

test('examples/office-chairs.json asks for nothing', () => {
  expect(lines('examples/office-chairs.json')[0]?.status).toBe('none')
  expect(cli('screen', 'examples/office-chairs.json', '--fail-on', 'review').status).toBe(0)
})

test('examples/procurement.ts lets the chairs pass and has a person look at the others', () => {
  const vendor = { legalName: 'Hanseatic Office Supply GmbH', country: 'DE' }
  const shipTo = { company: 'Kontor am Hafen KG', country: 'DE', address: 'Hamburg' }
  const order = { number: '1', vendor, shipTo, lines: [{ text: 'Swivel office chair', pieces: 4 }] }
  expect(beforeRelease(order)).toEqual({ needsLook: false, notes: [] })
  const listed = { ...order, vendor: { legalName: 'Alabuga Mashineri', country: 'RU', taxNumber: '1674003000' } }
  expect(beforeRelease(listed)).toMatchObject({
    needsLook: true,
    notes: [expect.stringContaining('45713'), ...beforeRelease(listed).notes.slice(1)],
  })
  expect(beforeRelease({ ...order, vendor: { ...vendor, legalName: 'x'.repeat(20_000) } }).notes[0]).toMatch(
    /^not screened/,
  )
})

test('the example of the README gives the output that the README shows', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const code = readme.match(/```js\n([\s\S]*?)```/)![1]!
  const shown = readme.match(/```text\n([\s\S]*?)```/)![1]!
  mkdirSync(join(root, '.tmp'), { recursive: true })
  const file = join(root, '.tmp/readme.mjs')
  writeFileSync(file, code)
  expect(execFileSync(process.execPath, [file], { cwd: root, encoding: 'utf8' })).toBe(shown)
  expect(code.trim().split('\n')).toHaveLength(5)
})

describe('every example of the README runs in a copy of examples/', () => {
  const { commands, programs, shown } = readmeExamples(readFileSync(join(root, 'README.md'), 'utf8'))
  const folder = join(root, '.tmp/readme')
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(root, 'examples'), folder, { recursive: true })
  const env = { ...process.env, TRADESCREEN_STORE: join(folder, 'no-store'), NO_COLOR: '1' }
  const shell = (command: string) => {
    const line = command.replaceAll('npx tradescreen', `"${process.execPath}" "${join(root, 'dist/cli.js')}"`)
    return spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8', env })
  }

  test.each(commands)('%s', (command) => {
    const { status, stderr } = shell(command)
    // Told by 1: something was found.
    expect([0, 1], stderr).toContain(status)
  })

  test.each(shown)('$command shows what the README shows', ({ command, parts }) => {
    const { stdout } = shell(command)
    for (const part of parts) expect(stdout).toContain(part)
  })

  test.each(programs.map((program, at) => [at, program] as const))('program %d', (at, program) => {
    const file = join(folder, `program-${at}.mjs`)
    writeFileSync(file, program)
    const { status, stderr } = spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8', env })
    expect(status, stderr).toBe(0)
  })

  test('there are examples of each sort', () => {
    expect(commands.length).toBeGreaterThan(5)
    expect([programs.length, shown.length]).toEqual([3, 2])
  })
})
