import { describe, expect, test } from 'vitest'
import { mailDomain } from '../../src/facts/own-domain.js'
import { tradeOf } from '../../src/facts/trade.js'
import { plainWords, wordTable } from '../../src/facts/word-table.js'

describe('words of a text', () => {
  test.each([
    ['Gümrük MÜŞAVİRLİĞİ', ['gumruk', 'musavirligi']],
    ['Straße, d’accord', ['strasse', 'daccord']],
    ['用于军用', ['用', '于', '军', '用']],
    ['ＢＡＮＫ', ['bank']],
    ['', []],
  ])('%s', (text, words) => expect(plainWords(text)).toEqual(words))
})

test('the longest phrase wins, and one that means something else ends a word', () => {
  const read = wordTable([
    { kind: 'a', lang: 'en', words: ['river', 'river bank'], unless: ['river bank hotel'] },
    { kind: 'b', lang: 'en', words: ['bank'], unless: [] },
  ])
  expect(read(plainWords('river bank')).map(({ phrase }) => phrase)).toEqual(['river bank'])
  expect(read(plainWords('river bank hotel, bank')).map(({ phrase }) => phrase)).toEqual(['bank'])
})

describe('trades', () => {
  test.each([
    ['Baltic Freight Forwarding OÜ', 'forwarder'],
    ['Ege Lojistik A.Ş.', 'forwarder'],
    ['بانک ملی', 'bank'],
    ['صرافی تهران', 'exchange-house'],
    ['Power Bank Factory', undefined],
    ['Bankside Furniture', undefined],
    ['Logistic Regression Software GmbH', undefined],
  ])('%s', (name, trade) => expect(tradeOf({ name })?.trade).toBe(trade))
})

test.each([
  ['sales@halde.example', { domain: 'halde.example', open: false }],
  ['a.b@GMAIL.com ', { domain: 'gmail.com', open: true }],
  ['no address', undefined],
  ['@halde.example', undefined],
])('the domain of %s', (email, domain) => expect(mailDomain({ name: 'Halde', email })).toEqual(domain))
