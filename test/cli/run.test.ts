import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cli } from './fake-io.js'

const folder = mkdtempSync(join(tmpdir(), 'tradescreen-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))
const examples = join(import.meta.dirname, '../../examples')
const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const party = (ref: string, name: string) => `${JSON.stringify({ ref, party: { name } })}\n`

test('the sample suppliers: a line a row, and what must be found is found', async () => {
  const { code, out, err } = await cli(['screen', join(examples, 'suppliers.csv'), '--format', 'ndjson'])
  const results = lines(out)
  expect(results).toHaveLength(15)
  const rules = (ref: string) => results.find((one) => one.ref === ref).flags.map((flag: { rule: string }) => flag.rule)
  for (const ref of ['V-1002', 'V-1003', 'V-1004']) expect(rules(ref)).toContain('party/listed')
  expect(rules('V-1005')).toContain('party/high-risk-address')
  for (const ref of ['V-1006', 'V-1007', 'V-1008']) expect(rules(ref)).toContain('party/not-screenable')
  expect(rules('V-1012')).toContain('party/invalid-identifier')
  for (const ref of ['V-1001', 'V-1009', 'V-1011', 'V-1013', 'V-1015'])
    expect(results.find((one) => one.ref === ref).status).toBe('none')
  expect(err).toContain('inn = "Tax no. (INN)"')
  expect(code).toBe(1)
})

test('the sample shipments', async () => {
  const { out } = await cli([
    'screen',
    join(examples, 'shipment.json'),
    join(examples, 'office-chairs.json'),
    '--format',
    'json',
  ])
  const { results, summary } = JSON.parse(out)
  expect(summary).toMatchObject({ records: 2, hold: 1, none: 1, asOf: '2024-06-01' })
  const rules = results[0].flags.map((flag: { rule: string }) => flag.rule)
  for (const rule of ['shipment/uav-kit', 'shipment/caspian-route', 'item/uav-advisory']) expect(rules).toContain(rule)
  expect(results[1].status).toBe('none')
})

test('a bad line keeps its place, the run goes on, and 2 goes before 1', async () => {
  const stdinText = `${party('a', 'SHAHED AVIATION INDUSTRIES')}{"ref":"b", oops\n\n${party('c', 'Fjordglimt Keramikk')}`
  const { code, out } = await cli(['screen', '-', '--format', 'ndjson'], { stdinText })
  expect(lines(out).map((line) => [line.ref, line.status ?? line.error.code])).toEqual([
    ['a', 'hold'],
    ['b', 'invalid-json'],
    ['c', 'none'],
  ])
  expect(code).toBe(2)
})

test.each([
  [[], 1],
  [['--fail-on', 'review'], 1],
  [['--fail-on', 'never'], 0],
])('exit code with %j', async (more, expected) => {
  expect((await cli(['screen', '-', ...more], { stdinText: party('a', 'SHAHED AVIATION INDUSTRIES') })).code).toBe(
    expected,
  )
})

test('--as-of decides what was listed', async () => {
  const { out, code } = await cli(['screen', '-', '--as-of', '2010-01-01', '--format', 'ndjson'], {
    stdinText: party('a', 'SHAHED AVIATION INDUSTRIES'),
  })
  expect(lines(out)[0]).toMatchObject({ asOf: '2010-01-01', status: 'none' })
  expect(code).toBe(0)
})

test.each([
  [['screen', 'x.csv', '--fromat', 'csv'], '--format'],
  [['screen', 'x.csv', '--format', 'sarif'], 'table, csv, ndjson, json'],
  [['screen', 'x.csv', '--input-format', 'xlsx'], 'csv, ndjson, json'],
  [['screen', '-', '--as-of', '2023-02-30'], 'no such day'],
  [['screen', '-', '--threshold', '1.5'], '0 to 1'],
  [['screen', '-', '--policy', 'strickt'], 'recommended, strict'],
  [['screen', '-', '--list', 'ofac-sdn'], 'lists update ofac-sdn'],
  [['screen', '-', '--list', '=x'], '--list KEY=VALUE'],
  [['screen', '-', '--map', 'naem=x'], 'name'],
  [['screen'], 'Name a file'],
  [['sreen'], 'screen'],
  [['lists', 'update'], 'Name those you want: ofac-sdn'],
  [['lists', 'updte'], 'update'],
  [['lists', 'rollback'], 'lists rollback ID'],
  [['lists', 'diff', 'ofac-sdn', 'a'], 'lists diff ID A B'],
  [['lists', 'compile'], '--out FILE'],
  [['rules', 'party/lsted'], 'party/listed'],
  [['party'], 'tradescreen party'],
  [['party', 'A', '--id', '1674003000'], '='],
  [['item'], 'tradescreen item'],
  [['init', 'x.json'], '.mjs'],
  [[], 'tradescreen COMMAND'],
])('%j is wrong usage, with a hint', async (argv, hint) => {
  const { code, out, err } = await cli(argv, { stdinText: 'x\n1\n' })
  expect(code).toBe(2)
  expect(out.includes('"status"')).toBe(false)
  expect(err).toContain(hint)
  expect(err).not.toMatch(/\n\s+at /)
})

test('a list that cannot be loaded ends the run with 3', async () => {
  const { code, out, err } = await cli(['screen', '-', '--list', `ofac-sdn=${join(folder, 'missing')}`], {
    stdinText: party('a', 'A'),
  })
  expect([code, out]).toEqual([3, ''])
  expect(err).toMatch(/^tradescreen: /)
})

test('a file that cannot be read is told, the others are screened, and the code is 2', async () => {
  const good = file('good.csv', 'name\nFjordglimt\n')
  const { code, out, err } = await cli([
    'screen',
    join(folder, 'none.csv'),
    good,
    file('odd.csv', 'foo,bar\n1,2\n'),
    '--format',
    'ndjson',
  ])
  expect(lines(out)).toHaveLength(1)
  expect(err).toContain('there is no such file')
  expect(err).toContain('"foo", "bar"')
  expect(code).toBe(2)
})

test('--map and --out: the file appears complete and nothing else stays', async () => {
  const input = file('mapped.csv', 'foo,bar\nSHAHED AVIATION INDUSTRIES,IR\n')
  const target = join(folder, 'result.csv')
  const { code, out } = await cli([
    'screen',
    input,
    '--map',
    'name=foo',
    '--map',
    'country=bar',
    '--format',
    'csv',
    '--out',
    target,
  ])
  expect([code, out]).toEqual([1, ''])
  expect(readFileSync(target, 'utf8')).toContain('party/listed')
  expect((await cli(['screen', input, '--map', 'name=foo', '--out', join(folder, 'no/such/folder')])).code).toBe(2)
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('an interrupt or a reader that leaves ends the run without a word', async () => {
  const stop = new AbortController()
  stop.abort()
  const target = join(folder, 'interrupted.csv')
  expect((await cli(['screen', '-', '--out', target], { stdinText: party('a', 'A'), signal: stop.signal })).code).toBe(
    130,
  )
  expect(readdirSync(folder)).not.toContain('interrupted.csv')
  const { code, err } = await cli(['screen', '-', '--format', 'ndjson'], {
    stdinText: party('a', 'A').repeat(5),
    closeAfter: 1,
  })
  expect([code, err]).toEqual([2, ''])
})

test('party and item', async () => {
  const listed = await cli([
    'party',
    'Something else',
    '--id',
    'inn=1674003000',
    '--country',
    'RU',
    '--format',
    'ndjson',
  ])
  expect(lines(listed.out)[0].flags[0].rule).toBe('party/listed')
  const imu = await cli(['item', '6-axis IMU MEMS', '--hs', '9014.20', '--format', 'ndjson', '--fail-on', 'review'])
  expect(lines(imu.out)[0].flags.map((flag: { rule: string }) => flag.rule)).toContain('item/uav-advisory')
  expect(imu.code).toBe(1)
  const foam = await cli(['item', 'memory foam mattress'])
  expect(foam.code).toBe(0)
  expect(foam.out).toContain('Nothing found is not a clearance')
})

test('rules, lists, help, version', async () => {
  expect((await cli(['rules'])).out).toContain('party/listed')
  expect((await cli(['rules', 'party/listed'])).out).toContain('Severity: hold')
  expect(JSON.parse((await cli(['rules', '--format', 'json'])).out).length).toBeGreaterThan(10)
  const lists = await cli(['lists', 'status'])
  expect(lists.out).toContain('uav-network')
  expect(JSON.parse((await cli(['lists', '--format', 'json', '--as-of', '2024-01-01'])).out)).toMatchObject({
    asOf: '2024-01-01',
  })
  for (const command of ['screen', 'party', 'item', 'rules', 'lists', 'init']) {
    expect((await cli([command, '--help'])).out).toMatch(new RegExp(`^tradescreen ${command}`))
  }
  expect((await cli(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('init writes a policy that works, and never twice', async () => {
  const path = join(folder, 'own.mjs')
  expect((await cli(['init', path])).code).toBe(0)
  expect((await cli(['init', path])).code).toBe(2)
  const { code, out } = await cli(['screen', '-', '--policy', path, '--format', 'ndjson'], {
    stdinText: party('a', 'Fjordglimt Keramikk'),
  })
  expect(code).toBe(0)
  expect(lines(out)[0].policy.name).toBe('our policy')
})

test('--out never replaces an input', async () => {
  const input = file('kept.csv', 'name\nFjordglimt\n')
  const { code, err } = await cli(['screen', input, '--out', `${folder}/./kept.csv`])
  expect([code, readFileSync(input, 'utf8')]).toEqual([2, 'name\nFjordglimt\n'])
  expect(err).toContain('is read by this run')
})

test('rows of several files keep apart; cells that were left out are told', async () => {
  const first = file('first.csv', 'name,qty,part\nFjordglimt,"1,000",x\n')
  const second = file('second.csv', 'name\nSolvang Keramikk\n')
  const { code, out, err } = await cli(['screen', first, second, '--format', 'ndjson', '--fail-on', 'never'])
  expect(lines(out).map(({ ref }) => ref)).toEqual([`${first}:1`, `${second}:1`])
  expect(err).toContain('Line 2: “1,000” in column “qty”')
  expect(code).toBe(0)
})

test('text that is not UTF-8 is screened, but the code says that not all was read', async () => {
  const path = join(folder, 'cp1251.csv')
  writeFileSync(path, Buffer.from([...Buffer.from('name\n'), 0xd8, 0xe0, 0xf5, 0xe5, 0xe4, 0x0a]))
  const unread = await cli(['screen', path])
  expect(unread.code).toBe(2)
  expect(unread.err).toContain('windows-1252')
  expect((await cli(['screen', path, '--encoding', 'windows-1251', '--fail-on', 'never'])).code).toBe(0)
})

test('a threshold above the hold score is refused, since it would let holds go unseen', async () => {
  const { code, err } = await cli(['party', 'SHAHED AVIATION INDUSTRIES', '--threshold', '0.99'])
  expect(code).toBe(2)
  expect(err).toContain('above the score from which a party holds')
})

test('what a list lacks is told, and its date can be given', async () => {
  const sdn = join(folder, 'sdn')
  mkdirSync(sdn)
  cpSync(join(import.meta.dirname, '../fixtures/ofac/SDN.CSV'), join(sdn, 'sdn.csv'))
  const asked = ['party', 'Fjordglimt', '--list', `ofac-sdn=${sdn}`, '--format', 'ndjson']
  const undated = await cli(asked)
  expect(undated.err).toContain('There is no ALT file beside it')
  expect(lines(undated.out)[0].flags).toContainEqual(
    expect.objectContaining({ rule: 'list/stale', severity: 'info', message: expect.stringContaining('ofac-sdn') }),
  )
  const dated = await cli([...asked, '--list-date', 'ofac-sdn=2024-05-30'])
  expect(lines(dated.out)[0].lists[1]).toMatchObject({ id: 'ofac-sdn', publishedOn: '2024-05-30', ageDays: 2 })
  expect((await cli(['party', 'A', '--list-date', 'ofac-sdn=2024-05-30'])).code).toBe(2)
})

test.skipIf(process.platform === 'win32')(
  '--out keeps the mode of the file that it replaces, and a link to it',
  async () => {
    const target = file('private.csv', '')
    chmodSync(target, 0o600)
    const link = join(folder, 'link.csv')
    symlinkSync(target, link)
    await cli(['screen', '-', '--format', 'csv', '--out', link], { stdinText: party('a', 'Fjordglimt') })
    expect(statSync(target).mode & 0o777).toBe(0o600)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(target, 'utf8')).toContain('Fjordglimt')
  },
)

test('--out takes the place neither of a policy or list nor, when nothing could be read, of an earlier result', async () => {
  const policy = file('kept.json', '{"name":"kept"}')
  expect((await cli(['party', 'A', '--policy', policy, '--out', policy])).code).toBe(2)
  const list = file('kept-list.csv', 'name\nSOMEBODY\n')
  expect((await cli(['party', 'A', '--list', `mine=${list}`, '--out', list])).code).toBe(2)
  const result = file('earlier.csv', 'an earlier result')
  expect((await cli(['screen', join(folder, 'absent.csv'), '--out', result])).code).toBe(2)
  expect((await cli(['screen', file('header.csv', 'name\n'), '--out', result])).code).toBe(2)
  expect([readFileSync(policy, 'utf8'), readFileSync(result, 'utf8')]).toEqual(['{"name":"kept"}', 'an earlier result'])
})
