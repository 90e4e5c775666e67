import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repairMojibake } from '../../../src/names/normalise/mojibake.js'

const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
const windows1252 = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'))
const windows1251 = (text: string) => new TextDecoder('windows-1251').decode(Buffer.from(text, 'utf8'))

const names = [
  'Günther Müller',
  'José Muñoz',
  'René Étienne',
  'ÑÁÑEZ',
  'Škoda Plzeň a.s.',
  'İstanbul Şişli',
  'Łódź',
  'Юрий Єхануров',
  'Шахед',
  'ООО «Ромашка»',
  'Росатом Северо-Запад',
  'Василь Быкаў',
  'Қазақстан',
  'Ђорђе Петровић',
  'Μιχαήλ Παπαδόπουλος',
  'Նիկոլ Փաշինյան',
  'მიხეილ სააკაშვილი',
  'שמעון פרס',
  'محمد جواد ظریف',
  '习近平',
  '中国远洋海运集团',
  'トヨタ自動車',
  '김정은',
  'ประยุทธ์ จันทร์โอชา',
  'Nguyễn Văn Trỗi',
]

describe('repairMojibake', () => {
  it.each(names)('reads %s back from UTF-8 taken for Latin-1 and Windows-1252', (name) => {
    expect(repairMojibake(latin1(name))).toBe(name)
    expect(repairMojibake(windows1252(name))).toBe(name)
    expect(repairMojibake(windows1252(windows1252(name)))).toBe(name)
  })

  it.each(names.filter((name) => /\p{Script=Cyrillic}/u.test(name)))(
    'reads %s back from UTF-8 taken for Windows-1251',
    (name) => {
      expect(repairMojibake(windows1251(name))).toBe(name)
    },
  )

  it('reads a blank that was a no-break space, and leaves out a letter whose second sign was lost', () => {
    expect(repairMojibake('РћРћРћ Р РѕРјР°С€РєР°')).toBe('ООО Ромашка')
    expect(repairMojibake('Ð¨Ð°ÑÐµÐ´')).toBe('Шаед')
  })

  it('reads Windows-1251 taken for Windows-1252', () => {
    expect(repairMojibake('Ðàìçàí Êàäûðîâ')).toBe('Рамзан Кадыров')
    expect(repairMojibake('ÐÎÑÑÈß')).toBe('РОССИЯ')
  })

  it.each([
    ...names,
    'IRMÃ’S',
    'MANHÃ SA',
    'CORAÇÃO',
    'SÃO PAULO',
    'Straß’',
    'FOÖ…',
    'Groß–Gerau',
    'José–Maria',
    'СССР',
    'РФ',
    'РС-Сервис',
    'Àéè',
    'Ð Ðórður',
    'Þórður Æsir',
    'Рі',
    'Cafè «Â»',
    'ЎЈ',
  ])('never touches %s', (name) => {
    expect(repairMojibake(name)).toBe(name)
  })

  it('never touches words of clean Cyrillic, accented Latin or Greek', () => {
    const russian = fc.string({
      unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюя'),
      minLength: 1,
      maxLength: 12,
    })
    const ukrainian = fc.string({
      unit: fc.constantFrom(...'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'),
      minLength: 1,
      maxLength: 12,
    })
    const greek = fc.string({
      unit: fc.constantFrom(...'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ'),
      minLength: 1,
      maxLength: 12,
    })
    const latin = fc
      .array(fc.tuple(fc.constantFrom(...'abdéüçñöãåßđžšłø'), fc.constantFrom(...'aeioulmnrst')), {
        minLength: 1,
        maxLength: 6,
      })
      .map((pairs) => pairs.flat().join(''))
    const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
    const word = fc.oneof(russian, ukrainian, greek, latin)
    const text = fc.array(
      fc.oneof(
        word,
        word.map(capital),
        word.map((lower) => lower.toUpperCase()),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    fc.assert(
      fc.property(text, (words) => {
        expect(repairMojibake(words.join(' '))).toBe(words.join(' '))
      }),
      { numRuns: 2_000 },
    )
  })

  it('is quick with hostile text', () => {
    const start = performance.now()
    for (const text of ['Ð'.repeat(1_000), 'Ã '.repeat(500), 'Ã©'.repeat(500), 'РС'.repeat(500), 'â€™'.repeat(333)])
      expect(repairMojibake(text).length).toBeLessThanOrEqual(text.length)
    expect(performance.now() - start).toBeLessThan(200)
  })
})
