import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameVariants } from '../../../src/knowledge/compiled/name-variants.js'
import { nicknames } from '../../../src/knowledge/compiled/nicknames.js'
import { sameName, spellingsOfName } from '../../../src/names/persons/same-name.js'

describe('sameName', () => {
  it.each([
    ['muhammad', 'magomed'],
    ['mehmet', 'mohamed'],
    ['yusuf', 'iosif'],
    ['husayn', 'khusein'],
    ['qasem', 'gasem'],
    ['jafar', 'dzhafar'],
    ['cafer', 'jaffar'],
    ['khaled', 'halid'],
    ['sergey', 'siarhei'],
    ['aleksandr', 'oleksandr'],
    ['nikolay', 'mikalai'],
    ['vladimir', 'uladzimir'],
    ['dmitriy', 'dzmitry'],
    ['yevgeny', 'yauhen'],
    ['mikhail', 'mikhas'],
    ['jung', 'chung'],
    ['hakimi', 'alhakimi'],
    ['nooruddin', 'noureddine'],
    ['salahuddin', 'saladin'],
    ['abdulqadir', 'abdelkader'],
    ['abdurrahman', 'abderrahmane'],
    ['rezazadeh', 'rizazada'],
    ['gholipour', 'gholipoor'],
    ['vladimirovich', 'uladzimiravich'],
    ['nikolayevich', 'mykolayovych'],
    ['sergeevna', 'sergeyevna'],
    ['alekseevich', 'oleksiyovych'],
  ])('%s is a spelling of %s', (first, second) => {
    expect(sameName(first, second)).toBe('variant')
    expect(sameName(second, first)).toBe('variant')
  })

  it.each([
    ['sasha', 'aleksandr'],
    ['pepe', 'jose'],
    ['memo', 'mehmet'],
    ['kuba', 'jakub'],
    ['zhora', 'georgiy'],
    ['hans', 'johannes'],
    ['bill', 'william'],
    ['vova', 'volodymyr'],
    ['nastya', 'anastasia'],
    ['beto', 'alberto'],
    ['gosia', 'malgorzata'],
    ['musa', 'moshe'],
  ])('%s is short for, or another form of, %s', (first, second) => {
    expect(sameName(first, second)).toBe('nickname')
    expect(sameName(second, first)).toBe('nickname')
  })

  it.each([
    ['saeed', 'seyyed'],
    ['hasan', 'hussein'],
    ['ahmad', 'mahmoud'],
    ['alexander', 'alexei'],
    ['salah', 'saleh'],
    ['zayd', 'zayn'],
    ['dmitry', 'vadim'],
    ['mikhail', 'nikolai'],
    ['nuruddin', 'badruddin'],
    ['abdulkarim', 'abdulrahim'],
    ['alizadeh', 'rezazadeh'],
    ['alipour', 'alizadeh'],
    ['ivanovich', 'ivanovna'],
    ['ivanovich', 'petrovich'],
    ['reza', 'ali'],
    ['amir', 'hossein'],
    ['martin', 'valentin'],
    ['sean', 'ivan'],
    ['constructor', 'toString'],
  ])('%s is not %s', (first, second) => {
    expect(sameName(first, second)).toBeUndefined()
  })

  it('is symmetric for all the words it knows', () => {
    const words = [...nameVariants.flatMap((row) => row.spellings), ...nicknames.flatMap((row) => row.nicknames)]
    const word = fc.constantFrom(...words)
    fc.assert(fc.property(word, word, (first, second) => sameName(first, second) === sameName(second, first)))
  })

  it('keeps the words of a row apart from those of another that shares one of its words', () => {
    expect(sameName('alex', 'alexei')).toBe('nickname')
    expect(sameName('alex', 'alexander')).toBe('nickname')
    expect(sameName('alexei', 'alexander')).toBeUndefined()
  })
})

describe('the tables', () => {
  it('hold lower-case Latin words, each once a row', () => {
    for (const { name, spellings } of nameVariants) {
      expect(spellings.every((word) => /^[a-z]+$/.test(word))).toBe(true)
      expect(new Set([name, ...spellings]).size).toBe(spellings.length + 1)
    }
    for (const row of nicknames) {
      expect(row.nicknames.every((word) => /^[a-z]+$/.test(word))).toBe(true)
      expect(new Set([row.name, ...row.nicknames]).size, row.name).toBe(row.nicknames.length + 1)
    }
  })
})

describe('spellingsOfName', () => {
  it('gives the other spellings', () => {
    expect(spellingsOfName('siarhei')).toContain('serhiy')
    expect(spellingsOfName('siarhei')).not.toContain('siarhei')
    expect(spellingsOfName('qwrtz')).toEqual([])
  })
})
