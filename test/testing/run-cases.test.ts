import { describe, expect, test } from 'vitest'
import { defineRule } from '../../src/rules/index.js'
import { createScreener } from '../../src/screener.js'
import { checkCases, expectCase, readCases, runCases } from '../../src/testing/index.js'

const shared = new URL('cases/shared.csv', import.meta.url)
const table = (...lines: string[]) => `${lines.join('\n')}\n`

describe('the shared table', async () => {
  for (const one of await readCases(shared)) test(one.name, () => expectCase(one))
})

describe('reading', () => {
  test('columns are those of a batch, with the same spellings', async () => {
    const [one] = await readCases(
      table('Case;Lieferant;Land;Warenbezeichnung;expect not', 'a;Nord;DE;Stuhl;party/listed'),
    )
    expect(one).toMatchObject({
      name: 'a',
      scope: 'shipment',
      shipment: { parties: [{ name: 'Nord', role: 'supplier', country: 'DE' }], items: [{ description: 'Stuhl' }] },
      expectNot: [{ rule: 'party/listed' }],
    })
  })

  test('a lone party is one, as in a batch; a row without a name is named by its place', async () => {
    const cases = await readCases(table('name,country,expect', 'Nord,DE,none', ',,', 'Süd,DE,none'))
    expect(cases.map(({ name, scope }) => [name, scope])).toEqual([
      ['table, line 2', 'party'],
      ['table, line 4', 'party'],
    ])
  })

  test('rows of one name are one deal; owners belong to the party of their row', async () => {
    const [one] = await readCases(
      table(
        'case,name,owner,ownerPercent,ownerCountry,description,expect,expectNot,route',
        'a,Nord,Ost,50.01 %,TR,chair,none,,Aktau; Olya',
        'a,Süd,West,10,,desk,,party/listed,Amirabad',
        'a,,Mitte,5,,,,,',
      ),
    )
    expect(one!.shipment).toEqual({
      parties: [
        {
          name: 'Nord',
          owners: [
            { party: { name: 'Ost', country: 'TR' }, percent: 50.01 },
            { party: { name: 'Mitte' }, percent: 5 },
          ],
        },
        { name: 'Süd', owners: [{ party: { name: 'West' }, percent: 10 }] },
      ],
      items: [{ description: 'chair' }, { description: 'desk' }],
      route: ['Aktau', 'Olya', 'Amirabad'],
      ...(one!.shipment.ref !== undefined && { ref: one!.shipment.ref }),
    })
    expect(one).toMatchObject({ status: 'none', expectNot: [{ rule: 'party/listed' }], scope: 'shipment' })
  })

  test('a JSON pointer gives any other fact of the model', async () => {
    const [one] = await readCases(
      table(
        'name,/parties/0/owners/0/party/name,/parties/0/owners/0/control,/parties/0/owners/0/since,/parties/0/aliases,/destination/port,expect',
        'Nord,Ost,yes,31.12.2023,A; B,Olya,hold',
      ),
    )
    expect(one!.shipment).toMatchObject({
      parties: [
        { name: 'Nord', aliases: ['A', 'B'], owners: [{ party: { name: 'Ost' }, control: true, since: '2023-12-31' }] },
      ],
      destination: { port: 'Olya' },
    })
    expect(one!.scope).toBe('shipment')
  })

  test('a deal may be a place alone', async () => {
    const [one] = await readCases(table('destination,asOf,expect', 'Olya,1.6.2024,hold'))
    expect(one).toMatchObject({ shipment: { destination: 'Olya' }, asOf: '2024-06-01', status: 'hold' })
  })

  test('severities and places are read after a colon, an equals sign or a blank', async () => {
    const [one] = await readCases(
      table('name,expect', 'Nord,"party/listed:hold; item/controlled = REVIEW\nlist/stale info@"'),
    )
    expect(one!.expect).toEqual([
      { rule: 'party/listed', severity: 'hold' },
      { rule: 'item/controlled', severity: 'review' },
      { rule: 'list/stale', severity: 'info', subject: '' },
    ])
  })
})

describe('what is wrong with a table is told all at once', () => {
  const problems = async (...lines: string[]) =>
    runCases(table(...lines)).then(
      () => 'none',
      (error) => `${error.code}: ${error.message}`,
    )

  test.each([
    ['name,contry,expect', 'there is no column "contry". Did you mean "country"?'],
    ['name,ownr,expect', 'there is no column "ownr". Did you mean "owner"?'],
    ['name,zzqq,expect', 'there is no column "zzqq". Columns are case, asOf'],
    ['name,expct', 'there is no column "expct". Did you mean "expect"?'],
    ['name,country', 'no column "expect" and none "expectNot"'],
    ['name,/parties/0/contry,expect', 'there is no "contry" in /parties/0. Did you mean "country"?'],
    ['name,/parteis,expect', 'there is no "parteis" in a shipment. Did you mean "parties"?'],
    ['name,NAME,expect', 'Two columns are headed'],
    ['name,expect,expected', 'there are two columns "expect"'],
  ])('header %s', async (header, problem) => {
    expect(await problems(header, 'a,,')).toContain(problem)
  })

  test.each([
    [
      'Nord,,party/lsted:hold,',
      'line 2, column "expect": there is no rule "party/lsted". Did you mean "party/listed"?',
    ],
    ['Nord,,party/listed:hald,', '"hald" is not a severity. Did you mean "hold"?'],
    ['Nord,,@,', 'is not a rule id'],
    ['Nord,,none;hold,', 'the status cannot be both none and hold'],
    ['Nord,,hold,none', 'column "expectNot": "none" is a status'],
    ['Nord,,,', 'line 2: the case expects nothing'],
    [',,hold,', 'line 2: the case has no party, no item and no place'],
    ['Nord,3/4/2024,hold,', '“3/4/2024” could be read with the day or the month first'],
    ['Nord', 'line 2: the row has 1 cells, the header 4'],
    ['"Nord,,hold,', 'line 2: a quotation mark opens a cell and is never closed'],
  ])('row %s', async (row, problem) => {
    expect(await problems('name,asOf,expect,expectNot', row)).toContain(problem)
  })

  test.each([
    ['/parties/0/owners/0/party/name,/parties/0/owners/0/percent', 'Ost,100.5', 'is too large'],
    ['/parties/0/owners/0/party/name,/parties/0/owners/0/percent', 'Ost,half', 'is not a number'],
    ['/parties/0/owners/0/party/name,/parties/0/owners/0/control', 'Ost,maybe', 'neither yes nor no'],
    ['/parties/2/name', 'Ost', 'has 1 before it'],
    ['/parties/0/name', 'Ost', 'already given by another column or row'],
    ['/parties/0', 'Ost', 'only a text, a number'],
    ['owner,ownerPercent', ',5', 'the owner has no name'],
  ])('cells of %s', async (header, row, problem) => {
    expect(await problems(`name,${header},expect`, `Nord,${row},hold`)).toContain(problem)
  })

  test('rows of one case must not say two things, nor stand apart', async () => {
    const header = 'case,name,destination,asOf,expect'
    expect(await problems(header, 'a,Nord,DE,2024-01-01,none', 'a,,FR,2024-01-02,hold')).toMatch(
      /earlier row of the case says 2024-01-01[\s\S]*earlier row of the case says none[\s\S]*column "destination"/,
    )
    expect(await problems(header, 'a,N,,,none', 'b,N,,,none', 'a,N,,,none')).toContain(
      'line 4: the case “a” stands in line 2 already',
    )
  })

  test('an empty table and a missing file', async () => {
    expect(await problems('name,expect')).toContain('it has no case')
    await expect(runCases('no-such.csv')).rejects.toMatchObject({ code: 'unreadable' })
    await expect(runCases('')).rejects.toMatchObject({ code: 'unreadable' })
  })

  test('very much that is wrong is cut', async () => {
    const message = await problems('name,expect', ...Array.from({ length: 200 }, () => 'Nord,x/y'))
    expect(message).toContain('and 150 more')
  })
})

describe('running', () => {
  test('fails with every case that failed: what was expected, what came, and the reasons', async () => {
    const failing = runCases(
      table(
        'case,name,country,expect,expectNot',
        'listed,Shahed Aviation Industries,IR,party/listed:review; party/not-screenable,',
        'not listed,Kontor am Hafen KG,DE,hold,',
        'unwanted,Shahed Aviation Industries,IR,,party/listed',
        'passes,Kontor am Hafen KG,DE,none,',
      ),
    )
    const { message } = await failing.catch((error) => error)
    expect(message).toMatch(/^3 of 4 cases failed\.\n“listed” \(table, line 2, as of 2024-06-01, policy recommended\)/)
    expect(message).toMatch(
      /− expected: review party\/listed\n {4}\+ came with severity "hold", not "review":\n {8}hold party\/listed at "\/parties\/0" \[uav-network 39637\][^\n]*\n {10}\+0\.98 alias: /,
    )
    expect(message).toMatch(
      /− expected: party\/not-screenable\n {4}\+ came: nothing of party\/not-screenable, but of party\/:/,
    )
    expect(message).toMatch(
      /− expected: status hold\n {2}\+ came: status none, from\n {4}none\n {2}There are no flags\./,
    )
    expect(message).toMatch(/\+ not expected: party\/listed\n {4}hold party\/listed/)
    expect(message).not.toContain('“passes”')
  })

  test('exact: what no case expects is a failure too', async () => {
    const text = table('name,country,expect', 'Shahed Aviation Industries,IR,party/listed')
    await runCases(text)
    await expect(runCases(text, { exact: true })).rejects.toThrowError(
      /came without being expected:\n {4}review shipment\/embargoed/,
    )
  })

  test('rules of one’s own are known by the screener, and its date counts where a case has none', async () => {
    const rule = defineRule({
      meta: {
        id: 'acme/no-samples',
        title: 'Sample',
        docs: 'Flags samples.',
        sources: [],
        severity: 'hold',
        effective: { from: '2025-01-01' },
      },
      *check({ items }) {
        for (const { item, subject } of items) {
          if (!item.description.includes('sample')) continue
          yield {
            score: 1,
            message: 'A sample.',
            subject,
            reasons: [{ code: 'description', effect: 1, text: 'Says sample.' }],
            advice: 'Ask.',
          }
        }
      },
    })
    const screener = createScreener({ rules: [rule], asOf: '2025-01-01' })
    const text = table(
      'case,description,asOf,expect,expectNot',
      'a,sample,,acme/no-samples:hold@/items/0,',
      'b,sample,2024-12-31,,acme/no-samples',
    )
    await runCases(text, { screener })
    await expect(runCases(text)).rejects.toThrowError('there is no rule "acme/no-samples"')
    const cases = await readCases(text, { screener })
    expect(checkCases(cases, { screener }).map(({ screening }) => screening.asOf)).toEqual(['2025-01-01', '2024-12-31'])
  })

  test('a suppressed flag does not count', async () => {
    const allow = [{ party: 'Shahed Aviation Industries', reason: 'another company' }]
    const screener = createScreener({ asOf: '2024-06-01', policy: { name: 'acme', allow } })
    const text = table('name,expect', 'Shahed Aviation Industries,party/listed')
    await expect(runCases(text, { screener })).rejects.toThrowError(/came with suppressed by the allowlist/)
  })
})
