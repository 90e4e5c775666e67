import fc from 'fast-check'
import { expect, test } from 'vitest'
import { report, reporters, terminalText } from '../../src/report/index.js'
import { textWidth, wrap } from '../../src/report/wrap.js'
import { outcomes, run } from './fake-outcomes.js'

const control = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u

test.each([
  ['\u001b[31mred\u001b[0m', 'red'],
  ['\u001b]0;title\u0007name', 'name'],
  ['a\u202Egpj.exe', 'agpj.exe'],
  ['line\r\nbreak\u0000', 'line break'],
  ['\uD800lone', '\uFFFDlone'],
  ['شركت\u200Cما', 'شركت\u200Cما'],
])('%j is shown as %j', (text, shown) => {
  expect(terminalText(text)).toBe(shown)
})

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u001b[2J', '\u001b]8;;x\u0007', '\u202E', '\u2066', '\u009b1m', '\uD800', '\n'),
    ),
  )
  .map((parts) => parts.join(''))

test('no control character ever comes through', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(terminalText(text)).not.toMatch(control)
    }),
  )
})

test('not through the table either, whatever a name, message or source says', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const [first] = outcomes
      if (first?.screening === undefined) throw new Error('no screening')
      const flag = {
        ...first.screening.flags[0]!,
        message: text,
        advice: text,
        reasons: [{ code: 'name' as const, effect: 1, text }],
        sources: [{ id: 'x', title: text, claimedBy: text }],
      }
      const outcome = {
        ...first,
        ref: text,
        shipment: { parties: [{ name: text }] },
        screening: { ...first.screening, flags: [flag] },
      }
      let shown = ''
      for await (const piece of report(reporters.get('table')!, [outcome], run)) shown += piece.text
      expect(shown.replaceAll('\n', '')).not.toMatch(control)
    }),
    { numRuns: 50 },
  )
})

test('very long text is cut', () => {
  expect(terminalText('x'.repeat(1_000_000)).length).toBe(2001)
})

test('lines keep to the width, wide letters counted twice, and lose nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'bb', '青竹文具', 'é'.repeat(30), 'word'), { maxLength: 30 }),
      fc.integer({ min: 20, max: 60 }),
      (words, width) => {
        const lines = wrap(words.join(' '), width, '  ')
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
      },
    ),
  )
})
