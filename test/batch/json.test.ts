import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordLimits } from '../../src/batch/record.js'
import { read } from './collect.js'

const ndjson = { format: 'ndjson' } as const

test('the four forms', async () => {
  const text = [
    '{"ref":"a","party":{"name":"Acme"}}',
    '',
    '{"ref":"b","item":{"description":"Servo"}}\r',
    '{"ref":"c","shipment":{"ref":"inner","parties":[{"name":"Acme"}]}}',
    '{"ref":"d","destination":"Olya"}',
  ].join('\n')
  const records = await read(`\uFEFF${text}`, ndjson)
  expect(records.map(({ ref, error }) => [ref, error?.code])).toEqual([
    ['a', undefined],
    ['b', undefined],
    ['c', undefined],
    ['d', undefined],
  ])
  expect(records.map((record) => record.shipment?.ref)).toEqual(['a', 'b', 'c', 'd'])
})

test.each([
  ['{"ref":"x","prty":{"name":"A"}}', 'unknown-key', '/prty', 'party'],
  ['{"ref":"x","party":{"nam":"A","name":"B"}}', 'unknown-key', '/party/nam', 'name'],
  ['{"ref":"x","party":{"name":"A"},"lst":1}', 'unknown-key', '/lst', ''],
  ['{"ref":"x","party":{"name":"A"},"item":{"description":"B"}}', 'invalid-value', '', 'Write'],
  ['{"ref":"x","party":{}}', 'missing-key', '/party/name', ''],
  ['{"ref":"x"}', 'nothing-to-screen', '', 'Write'],
  ['{"ref":"x","parties":[]}', 'nothing-to-screen', '', 'Write'],
  ['{"ref":"x", bad', 'invalid-json', '', 'one JSON object a line'],
])('%s is an error of its line, with the ref', async (line, code, pointer, hint) => {
  const [bad, good] = await read(`${line}\n{"ref":"y","party":{"name":"A"}}`, ndjson)
  expect(bad).toMatchObject({ ref: 'x', error: { code, pointer } })
  expect(bad?.error?.hint ?? '').toContain(hint)
  expect(good?.error).toBeUndefined()
})

test('prototype keys are unknown keys like any other', async () => {
  const records = await read(
    '{"__proto__":{"party":{"name":"A"}}}\n{"constructor":1}\n{"party":{"name":"A","__proto__":{}}}',
    ndjson,
  )
  expect(records.slice(0, 2).map(({ error }) => error?.code)).toEqual(['unknown-key', 'unknown-key'])
  expect(({} as { party?: unknown }).party).toBeUndefined()
})

test('a line beyond the limit is an error and the next one is read', async () => {
  async function* source() {
    yield '{"ref":"long","party":{"name":"'
    for (let at = 0; at < recordLimits.line / 1_000_000 + 1; at++) yield 'x'.repeat(1_000_000)
    yield '"}}\n{"ref":"next","party":{"name":"A"}}\n'
  }
  const { readRecords } = await import('../../src/batch/index.js')
  const records = []
  for await (const record of readRecords(source(), ndjson)) records.push(record)
  expect(records.map(({ ref, error }) => [ref, error?.code])).toEqual([
    ['long', 'too-large'],
    ['next', undefined],
  ])
})

test('random garbage: a record a line that is not blank', async () => {
  const line = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant('{"party":{"name":"A"}}'))
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        line.map((text) => text.replace(/[\n\uFEFF]/g, ' ')),
        { maxLength: 20 },
      ),
      async (lines) => {
        const records = await read(lines.join('\n'), ndjson)
        expect(records.length).toBe(lines.filter((text) => text.trim() !== '').length)
      },
    ),
  )
})

test('bytes cut anywhere read the same, and what is not UTF-8 is told once', async () => {
  const text = '{"ref":"ы","party":{"name":"Шахед 青竹 😀"}}\n'
  const whole = new TextEncoder().encode(`\uFEFF${text}`)
  const expected = await read(text, ndjson)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(whole.length), { maxLength: 6 }), async (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), whole.length]
      const pieces = at.slice(1).map((end, index) => whole.slice(at[index], end))
      expect(await read(pieces, ndjson)).toEqual(expected)
    }),
  )
  const notices: string[] = []
  await read([new Uint8Array([0xc3, 0x28, 0x0a, 0xff])], { ...ndjson, onNotice: (notice) => notices.push(notice) })
  expect(notices).toHaveLength(1)
})

test('UTF-16 with its byte order mark is read', async () => {
  const bytes = new Uint8Array(Buffer.from('\uFEFFname\tcountry\nАкме\tDE\n', 'utf16le'))
  const [record] = await read([bytes.slice(0, 1), bytes.slice(1)], { format: 'csv' })
  expect(record?.shipment?.parties?.[0]?.name).toBe('Акме')
})

test('a JSON document: one record, or an array of them', async () => {
  expect(await read('{\n"ref": "a",\n"parties": [{"name":"A"}]}')).toHaveLength(1)
  const records = await read('[{"party":{"name":"A"}}, 5, {"ref":"b","item":{"description":"B"}}]')
  expect(records.map(({ error }) => error?.code)).toEqual([undefined, 'invalid-value', undefined])
  await expect(read('{"a":', { format: 'json' })).rejects.toMatchObject({ code: 'invalid-json' })
  await expect(read('[]')).rejects.toMatchObject({ code: 'nothing-to-screen' })
})

test('the form is told by the beginning', async () => {
  expect(await read('{"party":{"name":"A"}}\n{"party":{"name":"B"}}')).toHaveLength(2)
  expect(await read('{"party":{"name":"A"}}\nbroken\n{"party":{"name":"B"}}')).toHaveLength(3)
  expect(await read('name\nA\nB\n')).toHaveLength(2)
})

test('a reference that is a number counts as its text', async () => {
  const records = await read(
    '{"ref":4711,"party":{"name":"A"}}\n{"ref":7,"prty":1}\n{"ref":{},"party":{"name":"A"}}',
    ndjson,
  )
  expect(records.map(({ ref, error }) => [ref, error?.code])).toEqual([
    ['4711', undefined],
    ['7', 'unknown-key'],
    [undefined, 'invalid-value'],
  ])
})

test('another encoding is read when it is named', async () => {
  const bytes = new Uint8Array([...Buffer.from('name\n'), 0xd8, 0xe0, 0xf5, 0xe5, 0xe4])
  const [record] = await read(bytes, { format: 'csv', encoding: 'windows-1251' })
  expect(record?.shipment?.parties?.[0]?.name).toBe('Шахед')
  await expect(read(bytes, { encoding: 'windows-9' })).rejects.toMatchObject({ code: 'usage' })
})

test('a tariff code may be a number with a point', async () => {
  const [record] = await read('{"item":{"description":"x","hsCode":3926.90}}', { format: 'ndjson' })
  expect(record?.shipment?.items?.[0]?.hsCode).toBe(3926.9)
  const [negative] = await read('{"item":{"description":"x","hsCode":-1}}', { format: 'ndjson' })
  expect(negative?.error?.code).toBe('invalid-value')
})
