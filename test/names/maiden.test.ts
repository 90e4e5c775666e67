import { describe, expect, it } from 'vitest'
import { namePieces } from '../../src/names/index.js'
import { maidenNames } from '../../src/names/pieces/maiden.js'

describe('maidenNames', () => {
  it.each([
    ['Maria Vega née Altair', ['Maria Vega', 'Maria Altair']],
    ['Maria Vega, née Altair', ['Maria Vega', 'Maria Altair']],
    ['VEGA, Maria (nee Altair)', ['VEGA, Maria', 'Maria Altair']],
    ['Maria Anna Vega geb. Altair', ['Maria Anna Vega', 'Maria Anna Altair']],
    ['Мария Вега, в девичестве Альтаир', ['Мария Вега', 'Мария Альтаир']],
  ])('%s', (text, names) => {
    expect(maidenNames(text)).toEqual(names)
  })
  it.each(['Maria Vega', 'née Altair', 'Maria née Altair', 'Maria Vega née', ''])('none in %s', (text) => {
    expect(maidenNames(text)).toBeUndefined()
  })
})

describe('names in a text', () => {
  it.each([
    ['Vega LLC, acting for Altair Works', ['Vega LLC', 'Altair Works']],
    ['Vega LLC for and on behalf of Altair Works', ['Vega LLC', 'Altair Works']],
    ['Vega LLC Attn: Reza Abedi', ['Vega LLC', 'Reza Abedi']],
    ['z. Hd. Reza Abedi', ['Reza Abedi']],
    ['à l’attention de Reza Abedi', ['Reza Abedi']],
    ['на имя Реза Абеди', ['Реза Абеди']],
    ['payment to Altair Works', ['Altair Works']],
    ['Pay to the order of Altair Works', ['Altair Works']],
    ['Altair Works f/k/a Vega LLC', ['Altair Works', 'Vega LLC']],
    ['Altair Works от имени Вега ООО', ['Altair Works', 'Вега ООО']],
    ['Order of Malta', ['Order of Malta']],
    ['Attention Systems LLC', ['Attention Systems LLC']],
  ])('%s', (text, names) => {
    expect(namePieces(text, 'organization').map(({ name }) => name.text)).toEqual(names)
  })
  it('hold a woman’s name under both family names', () => {
    expect(namePieces('Maria Vega née Altair', 'person').map(({ name }) => name.text)).toContain('Maria Altair')
  })
})
