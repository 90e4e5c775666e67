import { describe, expect, it } from 'vitest'
import {
  cleanText,
  foldAddressWords,
  nameParts,
  repairHomoglyphs,
  type Token,
  tokenSimilarity,
  toLatin,
} from '../../src/names/index.js'
import { parseName } from '../../src/names/parse.js'
import { consonantSkeleton, foldWord } from '../../src/names/phonetics/fold.js'
import { editDistance, fullEdit } from '../../src/names/similarity/edit-distance.js'

const kinds = (text: string, type?: Parameters<typeof parseName>[1]) =>
  parseName(text, type).tokens.map((token) => `${token.kind}:${token.text}`)

describe('cleanText', () => {
  it.each([
    ['ＢＬＵＥＬＡＮＥ　ＳＡ', 'BLUELANE SA'],
    ['St\u00adreloy\u200b', 'Streloy'],
    ['\u202eabc\u202c', 'abc'],
    ['Smith &amp; Sons &#39;X&#39;', "Smith & Sons 'X'"],
    ['a\0b\tc', 'a b c'],
    ['x\ud800y', 'x y'],
    ['ﬁrm', 'firm'],
  ])('%j reads %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  it('looks at the first 1,000 characters only', () => {
    expect(cleanText('a'.repeat(10_000))).toHaveLength(1_000)
  })
})

describe('homoglyphs', () => {
  it('puts look-alike letters into the script around them', () => {
    expect(repairHomoglyphs('MОSСOW')).toBe('MOSCOW')
    expect(repairHomoglyphs('TRADING СО.')).toBe('TRADING CO.')
    expect(repairHomoglyphs('Моcква')).toBe('Москва')
  })
  it('leaves words of one script alone', () => {
    expect(repairHomoglyphs('Москва')).toBe('Москва')
    expect(repairHomoglyphs('ООО Ромашка GmbH')).toBe('ООО Ромашка GmbH')
  })
})

describe('toLatin', () => {
  it.each([
    ['Щукин Ёлкин', 'shchukin yolkin'],
    ['Қазақстан', 'qazaqstan'],
    ['محمد', 'mhmd'],
    ['Ñandú Çelik Šiška', 'nandu celik siska'],
    ['Αθήνα', 'athina'],
  ])('%s is %s', (text, latin) => {
    expect(toLatin(text)).toBe(latin)
  })
})

describe('fold', () => {
  it.each([
    ['yuriy', 'iurii'],
    ['qasem', 'kassem'],
    ['sergeyevich', 'sergeevich'],
    ['ivanov', 'ivanoff'],
    ['teplotekhnika', 'teplotehnika'],
    ['ashtiani', 'ashtiany'],
  ])('%s and %s sound alike', (first, second) => {
    expect(foldWord(first)).toBe(foldWord(second))
  })
  it('keeps different words apart', () => {
    expect(foldWord('bank')).not.toBe(foldWord('tank'))
    expect(consonantSkeleton(foldWord('mohammad'))).toBe(consonantSkeleton(foldWord('mhmd')))
  })
})

describe('editDistance', () => {
  it('counts edits, cheaper where letters look or sound alike', () => {
    expect(editDistance('kish', 'kish', 99)).toBe(0)
    expect(editDistance('kisb', 'kisx', 99)).toBe(fullEdit)
    expect(editDistance('iqbal', 'iqba1', 99)).toBeLessThan(fullEdit / 2)
    expect(editDistance('flores', 'floers', 99)).toBeLessThan(fullEdit)
    expect(editDistance('abc', 'xyz', 5)).toBeGreaterThan(5)
  })
})

describe('parseName', () => {
  it.each([
    '-',
    'LLC',
    '???',
    'N/A',
    'n/a',
    'unknown',
    '',
    ' ',
    '12345',
    'Ltd.',
    'ООО',
    '株式会社',
    'Mr.',
    'To order',
    '\u200b\u202e',
    'x',
  ])('%j is not screenable', (text) => {
    const name = parseName(text)
    expect(name.screenable).toBe(false)
    expect(name.whyNot).toMatch(/^it /)
  })

  it.each(['GEA', 'Yi He', '11420 CORP.', 'A-B-C Company', 'محمد', '中远海运', 'General Trading LLC'])(
    '%j is screenable',
    (text) => {
      expect(parseName(text).screenable).toBe(true)
    },
  )

  it('tells what each word does', () => {
    expect(kinds('OOO Torgovaya Kompaniya RADUGA', 'organization')).toEqual([
      'form:ooo',
      'business:torgovaya',
      'form:kompaniya',
      'name:raduga',
    ])
    expect(
      kinds('Obshchestvo s ogranichennoi otvetstvennostyu Vega', 'organization').filter((kind) =>
        kind.startsWith('form'),
      ),
    ).toHaveLength(4)
    expect(kinds('Dr. Ali M. AL-HASSAN', 'person')).toEqual([
      'title:dr',
      'name:ali',
      'initial:m',
      'particle:al',
      'name:hassan',
    ])
    expect(kinds('Plant No. 5', 'organization')).toEqual(['business:plant', 'number:5'])
    expect(kinds('SMITH, John', 'person')).toEqual(['name:john', 'name:smith'])
    expect(kinds('L.L.C. Vega S.A.', 'organization')).toEqual(['form:llc', 'name:vega', 'form:sa'])
  })

  it('finds no legal form in the name of a person', () => {
    expect(kinds('Emma DANIELS', 'person')).toEqual(['name:emma', 'name:daniels'])
    expect(kinds('AS SA', 'person').some((kind) => kind.startsWith('form'))).toBe(false)
  })

  it('stops at 40 words and says so', () => {
    const name = parseName(Array.from({ length: 10_000 }, (_, at) => `w${at}`).join(' '))
    expect(name.tokens.length).toBeLessThanOrEqual(40)
    expect(name.cut).toBe(true)
  })
})

describe('nameParts', () => {
  it.each([
    ['GHORB KARBALA c/o Golden Star Freight LLC', ['GHORB KARBALA', 'Golden Star Freight LLC']],
    ['Attn Purchasing - Dmitry KOZAK', ['Dmitry KOZAK']],
    ['ATTN: Fatih HASAR', ['Fatih HASAR']],
    ['M/S YAMEN BENIN SARL, Import Dept.', ['YAMEN BENIN SARL']],
    ['Vega Trading LLC d/b/a Vega Export', ['Vega Trading LLC', 'Vega Export']],
    ['Import Export Company', ['Import Export Company']],
    ['Attila Kovacs', ['Attila Kovacs']],
    ['Akamai Technologies', ['Akamai Technologies']],
  ])('%s', (text, parts) => {
    expect(nameParts(text)).toEqual(parts)
  })
})

describe('tokenSimilarity', () => {
  const token = (text: string, type?: Parameters<typeof parseName>[1]): Token => parseName(text, type).tokens[0]!
  it('is graded by the kind of likeness', () => {
    expect(tokenSimilarity(token('kish'), token('kish'))).toBe(1)
    expect(tokenSimilarity(token('Mfg'), token('Manufacturing'))).toBeGreaterThan(0.95)
    expect(
      tokenSimilarity(token('promyshlennost', 'organization'), token('industries', 'organization')),
    ).toBeGreaterThan(0.95)
    expect(tokenSimilarity(token('Sasha', 'person'), token('Aleksandr', 'person'))).toBeGreaterThan(0.8)
    expect(tokenSimilarity(token('bank'), token('Hassan', 'person'))).toBeLessThan(0.6)
  })
  it('never reads one number for another', () => {
    const [, five] = parseName('Plant 5').tokens
    const [, six] = parseName('Plant 6').tokens
    expect(tokenSimilarity(five!, six!)).toBe(0)
  })
})

describe('foldAddressWords', () => {
  it('keeps what tells one address from another', () => {
    expect(foldAddressWords('ul. Sh-2, Korp. 11/9, Yelabuga 423600')).toEqual(
      expect.arrayContaining(['2', '11', '9', '423600']),
    )
  })
})
