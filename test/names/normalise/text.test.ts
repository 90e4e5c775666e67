import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/names/index.js'

describe('cleanText', () => {
  it.each([
    ['𝐈𝐯𝐚𝐧 𝓟𝓮𝓽𝓻𝓸𝓿', 'Ivan Petrov'],
    ['Ⓘⓥⓐⓝ 🅿🅴🆃🆁🅾🆅', 'Ivan PETROV'],
    ['Ｉｖａｎ　Ｐｅｔｒｏｖ', 'Ivan Petrov'],
    ['ﬁnance ﬄ Ⅳ', 'finance ffl IV'],
    ['M&uuml;ller &amp; Co', 'Müller & Co'],
    ['&#195;&#188;', 'ü'],
    ['GÃ¼nther MÃ¼ller', 'Günther Müller'],
    ['I\u200bv\u2066an\u2069 \ufeffP\u00adetrov', 'Ivan Petrov'],
    ['ﻣﺤﻤﺪ', 'محمد'],
    ['a\u2028b\u00a0\u3000c', 'a b c'],
    ['a\uffa0b', 'ab'],
  ])('%s reads %s', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  it('changes nothing more the second time, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('Иванов', 'José Muñoz', '习近平', 'محمد', '김정은', 'A & B'),
    )
    fc.assert(
      fc.property(text, (given) => {
        fc.pre(!given.includes('&'))
        expect(cleanText(cleanText(given))).toBe(cleanText(given))
      }),
      { numRuns: 500 },
    )
  })
})
