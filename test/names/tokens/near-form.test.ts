import { describe, expect, it } from 'vitest'
import { compareNames, parseName } from '../../../src/names/index.js'

const score = (query: string, listed: string) =>
  compareNames(parseName(query, 'organization'), parseName(listed, 'organization')).score
const kinds = (text: string) => parseName(text, 'organization').tokens.map(({ kind }) => kind)

describe('a misspelt legal form of one word', () => {
  it.each([
    ['Stork Aktiengeselschaft', 'Stork AG'],
    ['Aktiengeselschaft Stork', 'Stork AG'],
    ['STORK LIMIED', 'STORK LIMITED'],
    ['STORK LIuITED', 'STORK LTD'],
    ['STORK COMPAYN LIMITED', 'STORK COMPANY LIMITED'],
    ['Stork Corporatoin', 'Stork Corp.'],
  ])('%s is %s', (query, listed) => {
    expect(score(query, listed)).toBeGreaterThan(0.95)
    expect(score(listed, query)).toBeGreaterThan(0.95)
  })

  it('is no form in front of a name, nor as all of it', () => {
    expect(kinds('Limitex Trading')).toEqual(['name', 'business'])
    expect(kinds('Limitex Ltd')).toEqual(['name', 'form'])
    expect(kinds('Limitex')).toEqual(['name'])
  })

  it('never takes the name with it', () => {
    expect(kinds('Stork Company Ltd')).toEqual(['name', 'form', 'form'])
    expect(parseName('Stork Company Ltd', 'organization').screenable).toBe(true)
  })

  it('is at most one letter away, and no word that is known', () => {
    expect(kinds('Stork Limxxed')).toEqual(['name', 'name'])
    expect(kinds('Stork Limitless')).toEqual(['name', 'name'])
    expect(kinds('Stork Companies')).toEqual(['name', 'business'])
  })
})
