import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildMatchIndex, matchParty } from '../../src/matching/index.js'
import type { PartyType } from '../../src/model/index.js'
import { compareNames, mostTokens, parseName } from '../../src/names/index.js'
import { fewEntries, listed, listOf } from './lists.js'

const types = ['person', 'organization', 'vessel', undefined] as const satisfies readonly (PartyType | undefined)[]
const kinds = fc.constantFrom<PartyType | undefined>(...types)

/** Texts made to break or to slow a comparison down. */
const hostile: Readonly<Record<string, string>> = {
  'one word 40 times': 'shahed '.repeat(40),
  'one word 400 times': 'shahed '.repeat(400),
  '40 single letters': 'abcdefghijklmnopqrstuvwxyzabcdefghijklmn'.split('').join(' '),
  '40 dotted letters': 'y.a.'.repeat(20),
  'generic words': 'general trading industrial company group international limited holding '.repeat(5),
  'legal forms': 'LLC OOO Ltd GmbH S.A. d.o.o. '.repeat(8),
  'words alike': Array.from({ length: 40 }, (_, at) => `shahe${String.fromCharCode(97 + (at % 26))}`).join(' '),
  'a word of 100,000 letters': 'shahed'.repeat(16_667),
  'a word of 999 letters': 'x'.repeat(999),
  '40 long words': `${'northwindrotorworks'.repeat(3)} `.repeat(40),
  'lone surrogates': '\ud800shahed\udc00 \udfff\ud83d aviation',
  'only surrogates': '\ud800'.repeat(500),
  '1,000 combining marks': `shahed${'\u0301'.repeat(1_000)} aviation`,
  'a mark behind each letter': 'northwind rotor works'.split('').join('\u0336'),
  'marks of direction': '\u202eshahed\u202c \u200faviation\u200e \u2067industries\u2069',
  'invisible characters': 'northwind'.split('').join('\u200b\u200d\u2060\ufeff'),
  'control characters': 'north\u0000wind\u0007 \u001b[31mrotor\u001b[0m works',
  'brackets without an end': `${'('.repeat(500)}shahed${'['.repeat(400)}`,
  'brackets in brackets': '(shahed '.repeat(100) + ')'.repeat(100),
  'separating marks': 'northwind / rotor; works | c/o - '.repeat(30),
  'care of care of': 'c/o attn: m/s '.repeat(60),
  commas: ','.repeat(900),
  'entities of entities': `${'&amp;'.repeat(200)}amp;lt;shahed`,
  'badly read text': 'Ð¨Ð°Ñ…ÐµÐ´'.repeat(60),
  'emoji and flags': '👩‍👩‍👧‍👦🇮🇷'.repeat(80),
  'names of properties': '__proto__ constructor toString hasOwnProperty valueOf',
  'ligatures that grow': '\ufdfa'.repeat(200),
  'Chinese without blanks': '中国电子科技集团公司'.repeat(90),
  'Thai without blanks': 'บริษัทสยามการบินจำกัด'.repeat(45),
  'digits and letters': 'a1b2c3d4'.repeat(100),
  'letters of all scripts': 'shаhеd شاهد 沙赫德 シャヘド שאהד शाहेद ሻሄድ '.repeat(20),
} // biome-ignore format: a list to be read at a glance

const index = buildMatchIndex([
  listOf([
    ...fewEntries,
    ...Object.entries(hostile).map(([id, name]) => listed(id, undefined, name.trim() === '' ? 'x' : name)),
  ]),
])

/** Asks with a threshold of 0, so that whatever is compared is told. */
function ask(name: string, type: PartyType | undefined): void {
  const matches = matchParty(
    index,
    { name, type, aliases: [name], address: name },
    { asOf: '2025-06-01', threshold: 0 },
  )
  expect(matches.length).toBeLessThanOrEqual(20)
  for (const { score, reasons } of matches) {
    expect(score > 0 && score <= 1).toBe(true)
    for (const { text, effect } of reasons) {
      expect(Number.isFinite(effect)).toBe(true)
      expect(text.length).toBeLessThan(5_000)
    }
  }
}

describe('a hostile name', () => {
  it.each(Object.entries(hostile))('%s: matching ends and its figures are sound', (_, name) => {
    for (const type of types) ask(name, type)
  })

  it.each(Object.entries(hostile))(
    '%s: is read into 40 words at most, and compares with itself and others',
    (_, text) => {
      for (const type of types) {
        const name = parseName(text, type)
        expect(name.tokens.length).toBeLessThanOrEqual(mostTokens)
        expect(compareNames(name, name).score).toBe(name.screenable ? 1 : 0)
        for (const other of Object.values(hostile)) {
          const { score } = compareNames(name, parseName(other, type))
          expect(score >= 0 && score <= 1).toBe(true)
        }
      }
    },
  )

  it('of any code units does not throw', () => {
    const units = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
      .map((all) => String.fromCharCode(...all))
    const text = fc.oneof(units, fc.string({ unit: 'binary', maxLength: 80 }))
    fc.assert(
      fc.property(text, kinds, (name, type) => {
        ask(name, type)
      }),
      { numRuns: 1_000 },
    )
  })

  it('with any code units in it does not throw', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
    const pieces = fc.array(
      fc.oneof(fc.constantFrom(...Object.values(hostile).map((text) => text.slice(0, 30))), unit),
      {
        maxLength: 20,
      },
    )
    fc.assert(
      fc.property(pieces, kinds, (all, type) => {
        ask(all.join(''), type)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a party of very many names', () => {
  it('is looked up by the first of them', () => {
    const aliases = Array.from({ length: 5_000 }, (_, at) => `Pelican ${at} Foods`)
    const party = { name: 'Shahed Aviation Industries', aliases }
    expect(matchParty(index, party, { asOf: '2025-06-01' })[0]).toMatchObject({ entryId: '12' })
  })
})
