import { describe, expect, it } from 'vitest'
import { classifyItem } from '../../src/items/index.js'
import { uavPartRows } from '../../src/knowledge/compiled/uav-part-rows.js'

const asOf = '2026-11-23'
const ids = (item: { description: string; partNumber?: string; manufacturer?: string }) =>
  classifyItem(item, { asOf }).map((match) => `${match.catalogue}/${match.id}`)

describe('the arms that the report names', () => {
  it.each([
    ['Su-35 fighter jets', 'eccn/USML VIII(a)'],
    ['Su-35 fighter aircraft', 'eccn/USML VIII(a)'],
    ['YAK-130 combat trainer aircraft', 'eccn/USML VIII(a)'],
    ['Учебно-боевой самолёт Як-130', 'eccn/USML VIII(a)'],
    ['attack helicopters', 'eccn/USML VIII(a)'],
    ['radars', 'eccn/6A008'],
    ['air surveillance radar', 'eccn/6A008'],
  ])('%s leads to %s', (description, id) => expect(ids({ description })).toContain(id))

  it.each([
    'Su-35 model kit 1:72',
    'RC attack helicopter toy',
    'radar level transmitter',
    'car parking radar',
    'radar detector for cars',
    'Yak wool blanket 130x170',
  ])('%s is no lead', (description) => expect(ids({ description })).toEqual([]))
})

describe('part families', () => {
  it.each([
    ['NEO-7M', 'gnss_antennas', 'u-blox-gnss'],
    ['STM32L476', 'electronics', 'st-stm32'],
    ['GD32F450', 'electronics', 'gigadevice-gd32'],
    ['ADF4350', 'electronics', 'adi-adf4351'],
    ['UM982', 'gnss_antennas', 'unicore-um'],
    ['S29GL128', 'memory', 'spansion-s25fl'],
    ['A12S', 'actuation', 'kst-servo'],
    ['XCZU3EG', 'electronics', 'xilinx-zynq'],
  ])('of another type are not taken for reported ones, but keep their group: %s', (partNumber, group, family) => {
    const found = ids({ description: 'part', partNumber })
    expect(found).toContain(`uav-advisory/${group}`)
    expect(found).not.toContain(`uav-parts/${family}`)
  })

  it('tie no maker to another one', () => {
    const mado = uavPartRows.find((row) => row.id === 'mado-md550')!
    expect([...mado.makers, ...mado.patterns].join(' ')).not.toMatch(/limbach|l550/i)
    expect(ids({ description: 'Limbach L550E engine', manufacturer: 'Limbach' })).not.toContain('uav-parts/mado-md550')
  })
})
