import { expect, test } from 'vitest'
import { flagLines } from '../../src/report/flag-lines.js'
import { createScreener } from '../../src/screener.js'

const screener = createScreener({ watchlists: [], asOf: '2026-11-25' })
const run = { asOf: '2026-11-25', lists: [], policy: { name: 'x', sha256: '' } }

/** Numbers that stand before the reasons of each flag, with the score of the flag. */
function shown(items: Parameters<typeof screener.screenItem>[0][]) {
  const shipment = { items }
  return screener.screen(shipment).flags.map((flag) => {
    const lines = flagLines(flag, shipment, run, new Set())
    return {
      score: flag.score,
      effects: lines.flatMap((line) => /^ {6}([+−]\d\.\d\d) {2}/.exec(line)?.[1]?.replace('−', '-') ?? []),
      signs: lines.flatMap((line) => /^ {6}([+−]) {2}/.exec(line)?.[1] ?? []),
    }
  })
}

test('effects are shown as numbers only where they add up to the score, else by their signs', () => {
  const lines = [
    { description: '6-axis IMU MEMS', hsCode: '9014.20' },
    { description: 'servo motor for sewing machine', hsCode: '6109.10' },
    { description: 'gyroscope', hsCode: '3926.90' },
    { description: 'Microcontroller', partNumber: 'STM32F405RGT6', manufacturer: 'ST' },
    { description: 'autopilot', quantity: 2, value: 1, currency: 'USD' },
  ]
  const flags = lines.flatMap((line) => shown([line]))
  for (const { score, effects, signs } of flags) {
    expect(effects.length === 0 || signs.length === 0).toBe(true)
    if (effects.length === 0) continue
    const sum = effects.reduce((total, effect) => total + Number(effect), 0)
    expect(Math.abs(sum - score)).toBeLessThan(0.005 * (effects.length + 1))
  }
  expect(flags.some(({ effects }) => effects.length > 1)).toBe(true)
  expect(flags.some(({ signs }) => signs.includes('−'))).toBe(true)
})
