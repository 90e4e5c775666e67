import { describe, expect, it } from 'vitest'
import { compareNames, namePieces, parseName } from '../../../src/names/index.js'

const words = (text: string) => parseName(text, 'person').tokens.map((token) => `${token.kind}:${token.text}`)
const score = (query: string, listed: string) =>
  compareNames(parseName(query, 'person'), parseName(listed, 'person')).score

describe('initials written together', () => {
  it.each([
    ['JC Altair', ['initial:j', 'initial:c', 'name:altair']],
    ['Altair, JC', ['initial:j', 'initial:c', 'name:altair']],
    ['Ng Altair', ['name:ng', 'name:altair']],
    ['Dr Altair', ['title:dr', 'name:altair']],
    ['Md Altair', ['name:md', 'name:altair']],
    ['Xi Altair', ['name:xi', 'name:altair']],
    ['JC', ['name:jc']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
  it('stay together in a company’s name', () => {
    expect(parseName('JC Altair', 'organization').tokens[0]!.text).toBe('jc')
  })
})

describe('a word that is written twice', () => {
  const pieces = (text: string) =>
    namePieces(text, 'person').map(({ name }) => name.tokens.map((token) => token.text).join(' '))
  it.each([
    ['Quorvix Quorvix Reza', ['quorvix quorvix reza', 'quorvix reza']],
    ['Reza Quorvix Quorvix Quorvix', ['reza quorvix quorvix quorvix', 'reza quorvix']],
    ['Mao Tse Tung', ['mao tse tung']],
    ['Mohammed Mohammed Reza', ['mohammed mohammed reza']],
    ['Ling Ling Reza', ['ling ling reza']],
    ['Quorvix Quorvix', ['quorvix quorvix']],
    ['Yu Liang Pao', ['yu liang pao']],
  ])('%s', (text, expected) => {
    expect(pieces(text)).toEqual(expected)
  })
})

describe('two syllables of a Chinese given name', () => {
  it.each([
    ['Mao Tse-tung', 'tsetung'],
    ['MAO, Tse-tung', 'tsetung'],
    ['Tse-tung Mao', 'tsetung'],
    ['Chiang Ching-kuo', 'chingkuo'],
  ])('%s holds %s', (text, expected) => {
    expect(parseName(text, 'person').tokens.map((token) => token.text)).toContain(expected)
  })
  it.each(['Kim Jong-un', 'Park Geun-hye', 'Kim Sang Min', 'Jean-Claude Altair', 'Anna-Maria Altair'])(
    '%s stays as it is',
    (text) => {
      expect(words(text)).toHaveLength(3)
    },
  )
})

describe('Ben', () => {
  it.each([
    ['Ben Altair', 'name'],
    ['Ben Salman', 'name'],
    ['Ben Ali', 'particle'],
    ['Reza Ben Altair', 'particle'],
  ])('in %s is a %s', (text, kind) => {
    expect(parseName(text, 'person').tokens.find((token) => token.text === 'ben')!.kind).toBe(kind)
  })
})

describe('names in other forms', () => {
  it.each([
    ['Sergejs Lavrovs', 'Sergey Lavrov'],
    ['Sergejus Lavrovas', 'Sergey Lavrov'],
    ['Bibi Altair', 'Benjamin Altair'],
    ['Mao Tse-tung', 'Mao Zedong'],
    ['Shi Jinping', 'Xi Jinping'],
  ])('%s is %s', (query, listed) => {
    expect(score(query, listed)).toBeGreaterThan(0.88)
  })
})
