import { expect, it } from 'vitest'
import { chapterTitle } from '../../src/items/hs-chapters.js'
import { tariffPlaceOf } from '../../src/items/tariff-place.js'

it('knows the headings and chapters of some kinds, those of the headings included', () => {
  const place = tariffPlaceOf('fpga')!
  expect(place.headings[0]).toBe('8542')
  expect(place.chapters.has('85')).toBe(true)
  expect(place.chapters.has('39')).toBe(false)
  expect(tariffPlaceOf('everyday')).toBeUndefined()
})

it('tells what a chapter is about', () => {
  expect(chapterTitle('39')).toBe('plastics')
  expect(chapterTitle('00')).toBeUndefined()
})
