import { describe, expect, it } from 'vitest'
import { balticPair } from '../../../src/names/persons/baltic-pair.js'
import { genderPair } from '../../../src/names/persons/gender-pair.js'
import { isPatronymic } from '../../../src/names/persons/patronymic.js'

describe('isPatronymic', () => {
  it.each(
    'ivanovich sergeyevich sergeevich nikolaevich ilyich kuzmich fomich petrovna sergeevna ilyinichna mykolaivna ivanovych mykolayovych uladzimiravich mikalaevich nursultanuly serikkyzy heydaroglu ivanovitch iwanowitsch'.split(
      ' ',
    ),
  )('%s', (word) => {
    expect(isPatronymic(word)).toBe(true)
  })
  it.each(
    'ivanov heinrich dietrich ulrich anna kovna mendeleev friedrich ova oglu ich erich pauly ivanovic'.split(' '),
  )('not %s', (word) => {
    expect(isPatronymic(word)).toBe(false)
  })
})

describe('genderPair', () => {
  it.each([
    ['petrov', 'petrova'],
    ['medvedev', 'medvedeva'],
    ['pushkin', 'pushkina'],
    ['dubovsky', 'dubovskaya'],
    ['dubovskiy', 'dubovskaia'],
    ['dubovskyi', 'dubovska'],
    ['kowalski', 'kowalska'],
    ['tolstoy', 'tolstaya'],
    ['bely', 'belaya'],
    ['chorny', 'chorna'],
    ['novak', 'novakova'],
    ['svoboda', 'svobodova'],
    ['havel', 'havlova'],
    ['kazlauskas', 'kazlauskiene'],
    ['kazlauskas', 'kazlauskaite'],
    ['kalnins', 'kalnina'],
    ['papadopoulos', 'papadopoulou'],
    ['papadakis', 'papadaki'],
  ])('%s and %s', (man, woman) => {
    expect(genderPair(man, woman)).toBe(true)
    expect(genderPair(woman, man)).toBe(true)
  })
  it.each([
    ['petrov', 'petrov'],
    ['petrov', 'sidorova'],
    ['petrov', 'petrenko'],
    ['ivanov', 'ivanovich'],
    ['in', 'ina'],
    ['marin', 'martina'],
    ['', 'a'],
  ])('not %s and %s', (first, second) => {
    expect(genderPair(first, second)).toBe(false)
  })
})

describe('balticPair', () => {
  it.each([
    ['petrov', 'petrovs'],
    ['petrovas', 'petrov'],
    ['dubovsky', 'dubovskis'],
    ['putin', 'putinas'],
  ])('%s and %s', (first, second) => {
    expect(balticPair(first, second)).toBe(true)
  })
  it.each([
    ['martin', 'martins'],
    ['petrovs', 'petrovas'],
    ['petrov', 'petrov'],
    ['petrov', 'ivanovs'],
  ])('not %s and %s', (first, second) => {
    expect(balticPair(first, second)).toBe(false)
  })
})
