import { describe, expect, it } from 'vitest'
import { readEntities } from '../../../src/names/normalise/entities.js'

describe('readEntities', () => {
  it.each([
    ['Smith &amp; Sons &#39;X&#39;', "Smith & Sons 'X'"],
    ['M&uuml;ller &amp; S&ouml;hne', 'Müller & Söhne'],
    ['Ren&eacute; &Eacute;toile', 'René Étoile'],
    ['&Scaron;koda Plze&ncaron;', 'Škoda Plzeň'],
    ['Stra&szlig;e &Oslash;st &lstrok;', 'Straße Øst ł'],
    ['&#1048;&#1074;&#x430;&#X43D;', 'Иван'],
    ['Jos&amp;eacute;', 'José'],
    ['O&#146;Neil', 'O’Neil'],
    ['a&#0;b&#xd800;c', 'a b c'],
  ])('%s reads %s', (text, read) => {
    expect(readEntities(text)).toBe(read)
  })

  it.each(['A&B', 'A & B; C', '&unknown;', '&xacute;x', '&;', '&#;', '&#x;', 'R&D;'])('leaves %s alone', (text) => {
    expect(readEntities(text)).toBe(text)
  })
})
