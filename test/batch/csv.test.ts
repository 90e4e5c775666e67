import { expect, test } from 'vitest'
import { read } from './collect.js'

const csv = { format: 'csv' } as const

test('a row becomes a party, an item, or a shipment of both', async () => {
  const text = 'id,name,country,description,hs code,qty\n1,Acme,DE,,,\n2,,,Servo,8501.10,5\n3,Acme,DE,Servo,,\n'
  const records = await read(text, csv)
  expect(records.map(({ ref }) => ref)).toEqual(['1', '2', '3'])
  expect(records.map((record) => (record.error ? 'error' : record.scope))).toEqual(['party', 'item', 'shipment'])
  expect(records[1]?.shipment?.items).toEqual([{ description: 'Servo', hsCode: '8501.10', quantity: 5 }])
  expect(records[0]?.shipment?.parties).toEqual([{ name: 'Acme', country: 'DE' }])
})

test.each([',', ';', '\t', '|'])('finds the delimiter %j, also beside a header that holds another', async (mark) => {
  const text = `Name${mark}"Address (street, city; country | state)"${mark}INN\r\nAcme${mark}Ring 1${mark}7707083893\r\n`
  const [record] = await read(`\uFEFF${text}`, csv)
  expect(record?.shipment?.parties?.[0]).toMatchObject({
    name: 'Acme',
    identifiers: [{ kind: 'inn', value: '7707083893' }],
  })
})

test('a stated delimiter, mixed line ends and a file without final line end', async () => {
  const records = await read('sep=;\r\nName;Country\nA, B;DE\r\nC;FR\rD;IT', csv)
  expect(records.map(({ shipment }) => shipment?.parties?.[0]?.name)).toEqual(['A, B', 'C', 'D'])
  expect(records.map(({ ref }) => ref)).toEqual(['1', '2', '3'])
})

test('ragged and empty rows are errors of their row alone; a bad cell is left out and told', async () => {
  const text = 'name,country,qty,part\nA,DE,1,x\nB,DE\nC,DE,1,x,y\n,,,\n,DE,,\nD,FR,"1,000",x\nE,FR,1,x,,\n'
  const records = await read(text, csv)
  expect(records.map(({ error }) => error?.code ?? 'ok')).toEqual([
    'ok', 'invalid-csv', 'invalid-csv', 'nothing-to-screen', 'ok', 'ok',
  ]) // biome-ignore format: one line
  expect(records.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6])
  expect(records[1]?.error?.message).toContain('Line 3')
  expect(records[4]?.doubts).toEqual(['Line 7: “1,000” in column “qty” could mean 1000 or 1.000; it was left out.'])
  expect(records[4]?.shipment?.items?.[0]).toEqual({ description: '', partNumber: 'x' })
})

test('quotation marks inside a bare cell stay', async () => {
  const [record] = await read('name,country\nOOO "Ромашка",RU\n', csv)
  expect(record?.shipment?.parties?.[0]?.name).toBe('OOO "Ромашка"')
})

test('a birth date that could be read two ways counts by its year', async () => {
  const [record] = await read('name,dob\nA,03/10/1970\n', csv)
  expect(record?.shipment?.parties?.[0]).toEqual({ name: 'A', dateOfBirth: '1970' })
  expect(record?.doubts?.[0]).toContain('only the year 1970 was used')
})

test('rows without a reference are numbered, with the prefix given', async () => {
  const records = await read('id,name\n,A\n7,B\n', { ...csv, refPrefix: 'a.csv:' })
  expect(records.map(({ ref }) => ref)).toEqual(['a.csv:1', '7'])
})

test('several party columns become parties with roles; numbers and other names are split', async () => {
  const text = 'Supplier;Consignee;Vessel;IMO;AKA;Destination\nA;B;Sea Star;9187629;X; Olya\n'
  const [record] = await read(text, csv)
  expect(record?.shipment).toEqual({
    ref: '1',
    parties: [
      { name: 'A', role: 'supplier', aliases: ['X'], identifiers: [{ kind: 'imo', value: '9187629' }] },
      { name: 'B', role: 'consignee' },
      { name: 'Sea Star', role: 'vessel', type: 'vessel' },
    ],
    destination: 'Olya',
  })
})

test('given and family name make a name; address parts an address', async () => {
  const [record] = await read(
    'First name,Last name,Street,City,ZIP,Country,DOB\nAnna,Berg,Ring 1,Wien,1010,AT,3 May 1970\n',
    csv,
  )
  expect(record?.shipment?.parties?.[0]).toEqual({
    name: 'Anna Berg',
    country: 'AT',
    address: { street: 'Ring 1', city: 'Wien', postalCode: '1010', country: 'AT' },
    dateOfBirth: '1970-05-03',
  })
})

test('the mapping is told before the first record, and files without use are refused', async () => {
  const told: string[] = []
  await read('Name,Foo\nA,1\n', { ...csv, onColumns: ({ used, ignored }) => told.push(`${used[0]?.field} ${ignored}`) })
  expect(told).toEqual(['name Foo'])
  await expect(read('Foo,Bar\n1,2\n', csv)).rejects.toMatchObject({ code: 'nothing-to-screen' })
  await expect(read('', csv)).rejects.toMatchObject({ code: 'nothing-to-screen' })
})

test('rows are read no faster than they are taken', async () => {
  const { readRecords } = await import('../../src/batch/index.js')
  let given = 0
  async function* source() {
    yield 'name\n'
    for (; given < 1000; given++) yield `${'row\n'.repeat(100)}`
  }
  for await (const record of readRecords(source(), csv)) if (record.position === 150) break
  expect(given).toBeLessThan(10)
})

test('columns of what the papers say: trade, directors, first order, payment, change of the consignee', async () => {
  const text =
    'Buyer,Country,Line of business,Director,Customer since,Payer,Payer country,Bank country,Consignee changed on\n' +
    'Acme,KZ,hobby shop,Ivan Petrov; Anna Sokolova,2022-03,Golden Exchange,AE,TR,2024-05-06\n'
  const [record] = await read(text, csv)
  expect(record?.shipment).toMatchObject({
    parties: [
      {
        name: 'Acme',
        role: 'buyer',
        country: 'KZ',
        business: 'hobby shop',
        directors: [{ name: 'Ivan Petrov' }, { name: 'Anna Sokolova' }],
        firstOrderOn: '2022-03',
      },
    ],
    payment: { payer: 'Golden Exchange', payerCountry: 'AE', bankCountry: 'TR' },
    consigneeChangedOn: '2024-05-06',
  })
})

test.each([
  ['STM32F405RGT6', { description: 'Mikrocontroller', partNumber: 'STM32F405RGT6' }],
  ['10-2345', { description: 'Mikrocontroller', partNumber: '10-2345' }],
  ['7', { description: 'Mikrocontroller', id: '7' }],
  ['DJI Mavic 3', { description: 'DJI Mavic 3: Mikrocontroller' }],
  ['电机2207', { description: '电机2207: Mikrocontroller' }],
  ['mikrocontroller', { description: 'Mikrocontroller' }],
])('what stands under “Artikel” beside a description: %s', async (cell, item) => {
  for (const text of [
    `Artikel;Beschreibung\n${cell};Mikrocontroller\n`,
    `Beschreibung;Artikel\nMikrocontroller;${cell}\n`,
  ]) {
    const [record] = await read(text, csv)
    expect(record?.shipment?.items).toEqual([item])
  }
})

test('an item number beside a part number is the row’s own; an empty description gives way to the name', async () => {
  const records = await read(
    'Item,Description,Part number\n10-2345,Servo,MG996R\nServo motor,,\n10-2345,,\n12,,\n',
    csv,
  )
  expect(records.map((record) => record.shipment?.items ?? record.error?.code)).toEqual([
    [{ description: 'Servo', partNumber: 'MG996R', id: '10-2345' }],
    [{ description: 'Servo motor' }],
    [{ description: '', partNumber: '10-2345' }],
    'nothing-to-screen',
  ])
})
