import { expect, test } from 'vitest'
import { columnFields, recogniseColumns } from '../../src/batch/columns.js'

const fields = (headers: string[], given?: Record<string, string>) =>
  Object.fromEntries(recogniseColumns(headers, given).used.map(({ field, column }) => [column, field]))

test.each([
  [
    ['Наименование организации', 'ИНН', 'Страна', 'Юридический адрес'],
    ['name', 'inn', 'country', 'address'],
  ],
  [
    ['Lieferantennummer', 'Firmenname', 'Straße', 'PLZ', 'Ort', 'Land'],
    ['ref', 'name', 'street', 'postalCode', 'city', 'country'],
  ],
  [
    ['ŞİRKET ADI', 'Ülke', 'Vergi No'],
    ['name', 'country', 'tax-id'],
  ],
  [
    ['公司名称', '国家', '统一社会信用代码'],
    ['name', 'country', 'uscc'],
  ],
  [
    ['نام شرکت', 'كشور', 'کد ملی'],
    ['name', 'country', 'national-id'],
  ],
  [
    ['RAISON SOCIALE', 'Pays', 'Désignation', 'Code SH'],
    ['name', 'country', 'description', 'hsCode'],
  ],
  [
    ['company_name', 'HS-Code', 'Part No.', 'qty'],
    ['name', 'hsCode', 'partNumber', 'quantity'],
  ],
  [
    ['Name / Наименование', 'Tax no. (INN)'],
    ['name', 'inn'],
  ],
])('recognises %j', (headers, expected) => {
  expect(Object.values(fields(headers))).toEqual(expected)
})

test('guesses close misspellings of longer headers and says so', () => {
  const { used } = recogniseColumns(['Compny name', 'Coutnry', 'Nmae'])
  expect(used.map(({ field, how }) => [field, how])).toEqual([
    ['name', 'nearest'],
    ['country', 'nearest'],
  ])
})

test('unknown columns are listed', () => {
  expect(recogniseColumns(['Name', 'Credit limit', 'Blocked?']).ignored).toEqual(['Credit limit', 'Blocked?'])
})

test('a given column decides, and an empty one turns the field off', () => {
  expect(fields(['Partner', 'Text', 'Country'], { name: 'text', country: '' })).toEqual({
    Text: 'name',
  })
  expect(() => recogniseColumns(['Name'], { naem: 'Name' })).toThrow(
    expect.objectContaining({ code: 'usage', hint: expect.stringContaining('name') }),
  )
  expect(() => recogniseColumns(['Name'], { country: 'Lnad' })).toThrow(expect.objectContaining({ code: 'usage' }))
})

test('a second name column becomes another name', () => {
  expect(Object.values(fields(['Company', 'Full name']))).toEqual(['name', 'aliases'])
})

test('no usable column names the headers found', () => {
  expect(() => recogniseColumns(['Foo', 'Country'])).toThrow(
    expect.objectContaining({ code: 'nothing-to-screen', message: expect.stringContaining('"Foo", "Country"') }),
  )
})

test('headers that stand twice are refused', () => {
  expect(() => recogniseColumns(['Name', 'Country', 'NAME'])).toThrow(expect.objectContaining({ code: 'invalid-csv' }))
})

test('every field is known by its own name, prototype keys are nothing', () => {
  for (const field of columnFields) {
    if (field !== 'name' && field !== 'item') expect(Object.values(fields(['Name', field]))).toContain(field)
  }
  expect(recogniseColumns(['Name', '__proto__', 'toString']).ignored).toEqual(['__proto__', 'toString'])
})

const goodsAndText = [
  ['Item', 'Description'], ['Product', 'Product description'], ['Item name', 'Description'], ['Material', 'Short text'],
 ['Товар', 'Описание'], ['Номенклатура', 'Наименование товара'],
  ['Artikel', 'Beschreibung'], ['Artikel', 'Bezeichnung'], ['Produkt', 'Warenbezeichnung'],
  ['Article', 'Désignation'], ['Produit', 'Libellé'], ['Ürün', 'Açıklama'], ['Malzeme', 'Ürün açıklaması'],
  ['产品', '描述'], ['产品名称', '商品描述'], ['کالا', 'شرح'], ['محصول', 'توضیحات'],
] as const // biome-ignore format: a list to be read at a glance

test.each(goodsAndText)('%s beside %s is what the goods are called, alone their description', (goods, text) => {
  for (const headers of [
    [goods, text],
    [text, goods],
  ])
    expect(fields(headers)).toEqual({ [goods]: 'item', [text]: 'description' })
  expect(fields([goods, 'Quantity'])).toEqual({ [goods]: 'description', Quantity: 'quantity' })
})

test('of two descriptions the first names the goods, and both are read', () => {
  expect(fields(['Artikelbezeichnung', 'Beschreibung'])).toEqual({
    Artikelbezeichnung: 'item',
    Beschreibung: 'description',
  })
  expect(fields(['Item', 'Product name'])).toEqual({ Item: 'item', 'Product name': 'description' })
})

test('a given description leaves the heading of goods beside it; no description wanted means no goods at all', () => {
  expect(fields(['Item', 'Text'], { description: 'Text' })).toEqual({ Item: 'item', Text: 'description' })
  expect(fields(['Name', 'Product'], { description: '' })).toEqual({ Name: 'name' })
  expect(fields(['Product', 'Description'], { item: '' })).toEqual({ Description: 'description' })
})
