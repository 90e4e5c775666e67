import { describe, expect, it } from 'vitest'
import { compareNames, parseName } from '../../../src/names/index.js'
import { readKoreanRussian } from '../../../src/names/script/korean-russian.js'

describe('readKoreanRussian', () => {
  it.each([
    ['Ким Чен Ын', 'kim jong un'],
    ['КИМ, Чен-ын', 'kim jong un'],
    ['Ким Ир Сен', 'kim il song'],
    ['Пак Кын Хе', 'pak gun hye'],
    ['Ли Ён Хо', 'ri yong ho'],
  ])('%s is %s', (text, expected) => {
    expect(readKoreanRussian(text)).toBe(expected)
  })

  it.each(['Ким Анна', 'Ли Анна Мин', 'Цой Виктор Робертович', 'Си Цзиньпин', 'Хо Ши Мин', 'Kim Jong Un', ''])(
    'leaves %s',
    (text) => {
      expect(readKoreanRussian(text)).toBeUndefined()
    },
  )

  it('makes the name comparable', () => {
    const read = (text: string) => parseName(text, 'person')
    expect(compareNames(read('Ким Чен Ын'), read('KIM Jong-un')).score).toBeGreaterThan(0.9)
    expect(compareNames(read('Пак Кын Хе'), read('Park Geun-hye')).score).toBeGreaterThan(0.8)
  })
})
