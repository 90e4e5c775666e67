import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyItem, makerConflict } from '../../src/items/index.js'
import { knownMaker, makerRelation } from '../../src/items/makers.js'
import { partNumberEvidence } from '../../src/items/part-number.js'
import { makerRows } from '../../src/knowledge/compiled/maker-rows.js'
import { partPrefixRows } from '../../src/knowledge/compiled/part-prefix-rows.js'

describe('knownMaker', () => {
  it.each([
    ['TI', 'Texas Instruments'],
    ['Texas Instruments Inc.', 'Texas Instruments'],
    ['TEXAS INSTRUMENTS SEMICONDUCTOR TECHNOLOGIES', 'Texas Instruments'],
    ['ON Semiconductor', 'onsemi'],
    ['Analog Devices, Inc.', 'Analog Devices'],
    ['ublox', 'u-blox'],
    ['U-BLOX AG', 'u-blox'],
    ['Robert Bosch GmbH', 'Bosch'],
    ['Bosch Sensortec GmbH', 'Bosch Sensortec'],
    ['Linear Technology Corporation', 'Linear Technology'],
  ])('%j is %s', (text, maker) => {
    expect(knownMaker(text)).toBe(maker)
  })

  it.each(['', 'Acme', 'ST Engineering', 'Inc.', 'Intel Street Market', 'Microchips & Fries'])('%j is none', (text) => {
    expect(knownMaker(text)).toBeUndefined()
  })

  it('has no name of two makers, and only owners that it knows', () => {
    const names = makerRows.flatMap((row) => [row.maker, ...row.aliases].map((name) => name.toLowerCase()))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    const makers = new Set(makerRows.map((row) => row.maker))
    for (const row of makerRows)
      for (const owner of [...row.nowPartOf, ...row.spunOffFrom]) expect(makers).toContain(owner)
  })

  it('knows every maker named as a second source', () => {
    for (const row of partPrefixRows)
      for (const name of row.alsoBy) if (name !== 'several makers') expect(knownMaker(name), name).toBeDefined()
  })
})

describe('makerConflict', () => {
  it.each([
    ['LTC6804HG-1', 'Analog Devices'],
    ['MAX3232ESE', 'Analog Devices'],
    ['LTC6804HG-1', 'Maxim'],
    ['EP4CE6E22C8N', 'Intel'],
    ['XC7A35T-1CSG324C', 'AMD'],
    ['ATMEGA328P-PU', 'Microchip Technology Inc.'],
    ['CY8C4245AXI', 'Infineon'],
    ['MK64FN1M0VLL12', 'NXP'],
    ['MC68HC11A1', 'Motorola'],
    ['IRFZ44N', 'Infineon'],
    ['IRFZ44N', 'Vishay'],
    ['MIC5219-3.3', 'Microchip'],
    ['ICS8305', 'Renesas'],
    ['ISL83485', 'Renesas'],
    ['S25FL128S', 'Cypress'],
    ['SN74LVC1G14', 'Nexperia'],
    ['MAX232CPE', 'TI'],
    ['LM358N', 'STMicroelectronics'],
    ['1N4148', 'Rohm'],
    ['STM32F405RGT6', 'Acme'],
    ['STM32F405RGT6', ''],
    ['M6x20', 'Texas Instruments'],
    ['BMI270', 'Bosch'],
    ['GWS 14-125', 'Bosch'],
  ])('none in %s by %s', (partNumber, manufacturer) => {
    expect(makerConflict(manufacturer, partNumberEvidence(partNumber))).toBeUndefined()
  })

  it.each([
    ['STM32F103C8T6', 'GigaDevice', 'STMicroelectronics'],
    ['XC6SLX9', 'Texas Instruments', 'Xilinx'],
    ['ADXL345', 'Bosch', 'Analog Devices'],
    ['NEO-M8N', 'Quectel', 'u-blox'],
    ['HS-5645MG', 'Futaba', 'Hitec'],
  ])('%s by %s: its numbers are those of %s', (partNumber, manufacturer, owner) => {
    const conflict = makerConflict(manufacturer, partNumberEvidence(partNumber))
    expect(conflict).toMatchObject({ owner, partNumber })
    expect(conflict!.text).toMatch(/second source.*relabelled.*wrong entry/)
  })

  it('stands among the reasons, against the match', () => {
    const reasons = (manufacturer: string) =>
      classifyItem({ description: '', partNumber: 'LMX2594', manufacturer }, { asOf: '2026-11-24' })
        .flatMap((match) => match.reasons)
        .filter((reason) => reason.code === 'manufacturer')
    expect(reasons('Quectel')[0]).toMatchObject({ effect: -0.05, text: expect.stringContaining('Quectel') })
    expect(reasons('National Semiconductor')[0]!.text).toContain('same house')
    expect(reasons('Acme')).toEqual([])
  })

  it('never throws', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(
        text,
        text,
        (partNumber, manufacturer) => void makerConflict(manufacturer, partNumberEvidence(partNumber)),
      ),
    )
  })

  it('does not know a maker that only owns part of a shared cell', () => {
    expect(makerRelation('Intel', { maker: 'several makers', alsoBy: [] })).toBeUndefined()
    expect(makerRelation('Intel', { maker: 'A, B and others', alsoBy: [] })).toBeUndefined()
  })
})
