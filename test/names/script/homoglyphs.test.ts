import { describe, expect, it } from 'vitest'
import { repairHomoglyphs } from '../../../src/names/index.js'

describe('repairHomoglyphs', () => {
  it.each([
    ['Vladіmіr Рutіn', 'Vladimir Putin'],
    ['Ρetrov Ιvan', 'Petrov Ivan'],
    ['MOՏKVA', 'MOSKVA'],
    ['SᎪMUEL', 'SAMUEL'],
    ['Bладимир Пyтин', 'Владимир Путин'],
    ['Eлена', 'Елена'],
    ['Iванченко', 'Іванченко'],
  ])('%s reads %s', (text, repaired) => {
    expect(repairHomoglyphs(text)).toBe(repaired)
  })

  it.each(['Նիկոլ Փաշինյան LLC', 'Андрей Ivanov', 'Μιχαήλ GmbH', 'ᏣᎳᎩ'])('leaves %s alone', (text) => {
    expect(repairHomoglyphs(text)).toBe(text)
  })
})
