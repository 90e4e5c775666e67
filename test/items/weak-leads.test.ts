import { describe, expect, it } from 'vitest'
import { classifyItem, itemReviewThreshold } from '../../src/items/index.js'
import { weakLeadRows } from '../../src/knowledge/compiled/weak-lead-rows.js'

const power = (description: string) =>
  classifyItem({ description }, { asOf: '2026-11-24' }).find(({ id }) => id === 'power')?.score ?? 0

describe('goods that no catalogue names', () => {
  it.each([
    'LiPo battery 6S 22000 mAh 25C for UAV',
    'Drone LiPo battery',
    '锂聚合物电池 6S 22000mAh 无人机',
    'Аккумулятор LiPo 6S 22000 мАч для БПЛА',
    'LiPo-Akku 6S 22000 mAh für Drohne',
    'İHA için LiPo batarya 6S 22000 mAh',
    'Batterie LiPo 6S 22000 mAh pour drone',
    'باتری لیپو 6S 22000 میلی‌آمپر برای پهپاد',
  ])('tells %s for information, more strongly than without the aircraft', (description) => {
    expect(power(description)).toBeGreaterThan(power('LiPo battery 6S 22000 mAh'))
    expect(power(description)).toBeLessThan(itemReviewThreshold)
  })

  it.each(['AA alkaline batteries', 'Lithium polymer battery for toy car', 'Autobatterie 12 V 70 Ah'])(
    'says nothing of %s',
    (description) => {
      expect(power(description)).toBe(0)
    },
  )

  it('never reaches the review threshold', () => {
    for (const { alone = 0, unmanned } of weakLeadRows) {
      expect(alone).toBeLessThan(unmanned)
      expect(unmanned).toBeLessThan(itemReviewThreshold)
    }
  })
})
