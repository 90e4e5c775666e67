import { describe, expect, it } from 'vitest'
import { classifyItem, itemReviewThreshold } from '../../src/items/index.js'
import { isMisspeltNeutral, misspellingLimit } from '../../src/items/misspelling.js'

const groups = (description: string) =>
  classifyItem({ description }, { asOf: '2026-11-24' }).filter((match) => match.catalogue === 'uav-advisory')

describe('misspelt words', () => {
  it.each([
    ['acelerometer', 'guidance_navigation_control'],
    ['acelerometer +/- 16 g SPI', 'guidance_navigation_control'],
    ['gyroscoppe', 'guidance_navigation_control'],
    ['propelor 22x10', 'airframe'],
    ['акселерометор', 'guidance_navigation_control'],
    ['гироскопп', 'guidance_navigation_control'],
    ['сервапривод', 'actuation'],
    ['Beschleunigungsensor', 'guidance_navigation_control'],
    ['Spannungsreglr', 'power'],
    ['Wärmebildkammera', 'imaging'],
  ])('“%s” is a weak lead to %s, never a flag by itself', (text, group) => {
    const [match] = groups(text)
    expect(match?.id).toBe(group)
    expect(match!.score).toBeLessThanOrEqual(misspellingLimit)
    expect(match!.score).toBeLessThan(itemReviewThreshold)
    expect(match!.reasons[0]!.text).toContain('looks like a misspelt')
  })

  it('lets “servo moter” stand on its well-spelt word', () => {
    expect(groups('servo moter')[0]).toMatchObject({ id: 'actuation' })
    expect(groups('servo moter')[0]!.score).toBeGreaterThanOrEqual(itemReviewThreshold)
    expect(groups('servo napkins')[0]!.score).toBeLessThan(itemReviewThreshold)
  })

  it('knows “gyroskope” as an inflected form', () => {
    expect(groups('gyroskope')[0]).toMatchObject({ id: 'guidance_navigation_control' })
  })

  it('takes no short, long or numbered word', () => {
    expect(isMisspeltNeutral('moter')).toBe(true)
    expect(['mot', 'napkin', 'moter2', 'm'.repeat(30)].map(isMisspeltNeutral)).toEqual([false, false, false, false])
  })
})
