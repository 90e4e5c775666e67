import { describe, expect, it } from 'vitest'
import { readDescription } from '../../src/items/description.js'
import { baseOf } from '../../src/items/inflection.js'
import { foldWord, normaliseText, stemOf } from '../../src/items/text.js'

const base = (word: string) => baseOf(stemOf(foldWord(normaliseText(word))))
const head = (text: string) => readDescription(text).kinds.find((kind) => kind.role === 'head')?.kind.id

describe('inflected words', () => {
  it('lead to the catalogue word of their own language', () => {
    expect(base('Kondensatoren')).toBe('kondensator')
    expect(base('Empfängermodule')).toBe('empfanger')
    expect(base('kondansatörleri')).toBe('kondansator')
    expect(base('خازنهای')).toBe('خازن')
    expect(base('servo')).toBeUndefined()
    expect(base('napkins')).toBeUndefined()
  })

  it('agree in Russian whatever the gender, though folding takes the breve of й', () => {
    const stems = ['танталовый', 'танталовые', 'танталовой', 'танталового'].map((word) => stemOf(foldWord(word)))
    expect(new Set(stems).size).toBe(1)
  })

  it.each([
    ['Tantalkondensatoren 10 µF 25 V', 'tantalum-capacitor'],
    ['GPS-Aktivantenne mit Magnetfuß', 'gnss-antenna'],
    ['DC/DC-Wandlermodule 28 V/12 V', 'dc-dc-converter'],
    ['Operationsverstärker zweifach, SO-8', 'amplifier-ic'],
    ['Anti-jam GPS antenleri, dört elemanlı', 'gnss-antenna'],
    ['Cam elyaf kumaşlar 200 gr', 'glass-fibre'],
    ['پارچه‌ی الیاف کربن', 'carbon-fibre'],
    ['سرو موتورهای دنده فلزی', 'servo'],
  ])('%s is read as %s', (text, kind) => {
    expect(head(text)).toBe(kind)
  })
})

describe('words around the goods', () => {
  it('look behind a measure, before a postposition, and past an aircraft named last', () => {
    expect(head('Set of 4 servos')).toBe('servo')
    expect(head('Roll of carbon fibre fabric')).toBe('carbon-fibre')
    expect(head('Parts of a servo press')).not.toBe('servo')
    expect(head('Drone ile fotoğrafçılık kursu')).toBe('service')
    expect(head('ENG 2-STR 120CC TWIN UAV')).toBe('piston-engine')
    expect(head('Quadcopter drone kit')).toBe('unmanned-aircraft')
  })
})
