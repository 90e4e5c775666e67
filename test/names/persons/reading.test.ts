import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames, parseName } from '../../../src/names/index.js'

const words = (text: string) => parseName(text, 'person').tokens.map((token) => token.text)
const score = (query: string, listed: string) =>
  compareNames(parseName(query, 'person'), parseName(listed, 'person')).score

describe('Arabic compounds', () => {
  it.each([
    ['Abdurrahman Abedi', 'abdul rahman abedi'],
    ['Abd al-Rahman Abedi', 'abdul rahman abedi'],
    ['Abd ar-Rahman Abedi', 'abdul rahman abedi'],
    ['Abdul Rahman Abedi', 'abdul rahman abedi'],
    ['Abdel Rahman Abedi', 'abdul rahman abedi'],
    ['ABEDI, Abdulrahman', 'abdul rahman abedi'],
    ['Abdelk ader Abedi', 'abdul kader abedi'],
    ['Abd-al-Iraqi', 'abdul al iraqi'],
    ['Abdel Alhakim Abedi', 'abdul al hakim abedi'],
    ['Abd Allah Abedi', 'abdallah abedi'],
    ['Abdu llah Abedi', 'abdullah abedi'],
    ['Abdullah Abedi', 'abdullah abedi'],
    ['Reza Abdul', 'reza abdul'],
    ['Reza Alhakim', 'reza al hakim'],
    ['Reza Al-Hakim', 'reza al hakim'],
    ['Reza Elsayed', 'reza al sayed'],
    ['Reza Ashshami', 'reza al shami'],
    ['Reza Alha kim', 'reza al hakim'],
    ['Salah al-Din Abedi', 'salahuddin abedi'],
    ['Salah ad-Din Abedi', 'salahuddin abedi'],
    ['Salah Eddine Abedi', 'salahuddin abedi'],
    ['Salahaldin Abedi', 'salahuddin abedi'],
    ['Salahuddin Abedi', 'salahuddin abedi'],
    ['عبد الرحمن الحكيم', 'abdul rhmn al hkym'],
    ['عبدالرحمن الحكيم', 'abdul rhmn al hkym'],
    ['محمد عبد الله', 'mhmd abdullah'],
    ['صلاح الدين محمد', 'slahdyn mhmd'],
    ['الدكتور محمد', 'aldktwr mhmd'],
    ['عبدالله محمد', 'abdullah mhmd'],
    ['عبد الحق محمد', 'abdul hq mhmd'],
    ['صلاح\u200cالدین محمد', 'slahdyn mhmd'],
    ['الهام الحكيم', 'alham al hkym'],
    ['البرتو الكسندر', 'albrtw alksndr'],
  ])('%s', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected)
  })

  it.each([
    'Alexander Alvarez',
    'Alina Elena',
    'Alisa Aladin',
    'Albert Elias',
    'Jamal Din',
    'Aidin Eldin',
    'Assad Ashraf',
  ])('%s stays as it is', (text) => {
    expect(words(text).join(' ')).toBe(text.toLowerCase())
  })

  it.each([
    ['Abd ar-Rahman Alhakim', 'ABDULRAHMAN AL-HAKIM'],
    ['Nour al-Din Abedi', 'Nooruddin ABEDI'],
    ['Abdelrahman Hakim', 'Abdul Rahman AL-HAKIM'],
    ['عبد الرحمن الحكيم', 'Abdulrahman ALHAKIM'],
    ['Shahid-e Beheshti', 'Shahid BEHESHTI'],
    ['Ali Reza-zadeh', 'Ali REZAZADEH'],
    ['Ali Qoli Pour', 'Ali QOLIPOUR'],
    ['Yousef bin Salem ould Abedi', 'Yousef Salem ABEDI'],
  ])('%s is %s', (query, listed) => {
    expect(score(query, listed)).toBeGreaterThan(0.88)
  })

  it('leave a name that equals itself at 1, whatever its words', () => {
    const word = fc.constantFrom(
      'abd',
      'al',
      'rahman',
      'alhakim',
      'salah',
      'eddine',
      'din',
      'abdulrahman',
      'lah',
      'الدين',
      'عبد',
      '-e',
      'reza',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (parts) => {
        const name = parseName(parts.join(' '), 'person')
        expect(compareNames(name, name).score).toBe(name.screenable ? 1 : 0)
      }),
    )
  })

  it('are read in a name of no known type, and left alone in a company’s', () => {
    expect(parseName('Alhakim Works').tokens.map((token) => token.text)).toEqual(['al', 'hakim', 'works'])
    expect(parseName('Alhakim Works', 'organization').tokens[0]!.text).toBe('alhakim')
  })
})

describe('honorifics', () => {
  const kinds = (text: string) => parseName(text, 'person').tokens.map((token) => `${token.kind}:${token.text}`)
  it.each([
    ['Brigadier General Reza Abedi', ['title:brigadier', 'title:general', 'name:reza', 'name:abedi']],
    ['President Reza Abedi', ['title:president', 'name:reza', 'name:abedi']],
    ['Herr Dr. Reza Abedi', ['title:herr', 'title:dr', 'name:reza', 'name:abedi']],
    ['Полковник Реза Абеди', ['title:polkovnik', 'name:reza', 'name:abedi']],
    ['Sarhang Reza Abedi', ['title:sarhang', 'name:reza', 'name:abedi']],
    ['Reza Abedi Jr.', ['name:reza', 'name:abedi', 'title:jr']],
    ['ABEDI, Reza Jr.', ['name:reza', 'title:jr', 'name:abedi']],
    ['Reza Abedi III, PhD', ['title:phd', 'name:reza', 'name:abedi', 'title:iii']],
    ['Reza Abedi Bey', ['name:reza', 'name:abedi', 'title:bey']],
    ['Reza Bey', ['name:reza', 'name:bey']],
    ['King Abedi', ['name:king', 'name:abedi']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  it('of an office are words like others in a name of no known type', () => {
    expect(parseName('President Hotel Altair').tokens[0]!.kind).toBe('name')
  })
})
