import { describe, expect, it } from 'vitest'
import { readPalladius } from '../../../src/names/script/palladius.js'

describe('readPalladius', () => {
  it.each([
    ['Си Цзиньпин', 'xi jinping'],
    ['СИ, Цзиньпин', 'xi, jinping'],
    ['Мао Цзэдун', 'mao zedong'],
    ['Дэн Сяопин', 'deng xiaoping'],
    ['Чжоу Эньлай', 'zhou enlai'],
    ['Ли Кэцян', 'li keqiang'],
    ['Ху Цзиньтао', 'hu jintao'],
    ['Цзян Цзэминь', 'jiang zemin'],
    ['Сюй Цайхоу', 'xu caihou'],
    ['Сі Цзіньпін', 'xi jinping'],
  ])('%s is %s', (text, expected) => {
    expect(readPalladius(text)).toBe(expected)
  })

  it.each(['Иван Ли', 'Анна Ван', 'Сергей Лавров', 'Цзиньпин', 'Ким Чен Ын', 'Энвер Мэр', 'Xi Jinping', ''])(
    'leaves %s',
    (text) => {
      expect(readPalladius(text)).toBeUndefined()
    },
  )
})
