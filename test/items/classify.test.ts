import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyItem, itemReviewThreshold } from '../../src/items/index.js'
import { type Item, itemMatchSchema } from '../../src/model/index.js'

const asOf = '2026-11-24'
const ids = (item: Item, day = asOf) =>
  classifyItem(item, { asOf: day })
    .filter((match) => match.score >= itemReviewThreshold)
    .map((match) => `${match.catalogue}/${match.id}`)
const groups = (description: string) =>
  ids({ description })
    .filter((id) => id.startsWith('uav-advisory/'))
    .map((id) => id.slice(13))

describe('classifyItem', () => {
  it.each([
    ['Rotary encoder with push switch', []],
    ['BME280 3-in-1 sensor, humidity, pressure, temperature, I2C', []],
    ['Fuse, small symbol', []],
    ['Stand-alone USB PD controller (with sink Auto-run mode)', ['electronics']],
    ['Schaltwerk 9-fach', []],
    ["Servos d'aileron, lot de 4", ['actuation']],
    ['Панель сотовая алюминиевая', ['airframe']],
    ['Fuse blade, 15 amp', []],
    ['Camera shaped keyring', []],
    ['Servo-direction', []],
    ['Pompe de servo-direction', []],
    ['Servofrein pour utilitaire', []],
    // Cyrillic letters that look like Latin ones, inside Latin words.
    ['FРGА модуль', ['electronics']],
    ['sеrvо mоtоr', ['actuation']],
    ['Кабель USB-C', []],
  ])('reads %s as %j', (description, expected) => {
    expect(groups(description)).toEqual(expected)
  })

  it.each([
    'Fiber optic gyroscope bias stability 0.05 deg/hr',
    'Fiber optic gyroscope frobnitz 0.05 deg/hr',
    'Волоконно-оптический гироскоп дрейф 0,05 град/ч',
    'Faserkreisel Biasstabilität 0,05 °/h',
    'Gyroscope à fibre optique dérive 0,05 °/h',
    'Fiber optik jiroskop sapma kararlılığı 0,05 °/saat',
    '光纤陀螺零偏稳定性0.05°/h',
    'ژیروسکوپ فیبر نوری پایداری بایاس 0.05 درجه بر ساعت',
  ])('has %s reviewed for the threshold that it meets', (description) => {
    expect(ids({ description })).toContain('eccn/7A002')
  })

  it.each([
    ['Accelerometer noise density 25 ug', 'guidance_navigation_control'],
    ['MEMS accelerometer bandwidth 2 kHz', 'guidance_navigation_control'],
    ['Turbojet engine thrust 40 kg', 'propulsion_related'],
    ['Thermal camera resolution 640x512', 'imaging'],
    ['Unmanned aircraft endurance 6 hours', 'airframe'],
    ['Servo torque 25 kg cm', 'actuation'],
    ['GNSS receiver accuracy better than 1 cm', 'gnss_antennas'],
  ])('takes the measure in %s for no goods', (description, group) => {
    expect(groups(description)).toContain(group)
  })

  it.each(['Servo torque tester', 'Gyroscope drift test bench'])('takes %s for what tests the goods', (description) => {
    expect(groups(description)).toEqual([])
  })

  it('finds an inertial unit by text and code, with reasons and dated sources', () => {
    const matches = classifyItem({ description: '6-axis IMU MEMS', hsCode: '9014.20' }, { asOf })
    expect(matches.map((match) => match.id)).toEqual(['901420', 'guidance_navigation_control'])
    for (const match of matches) {
      expect(itemMatchSchema.parse(match)).toEqual(match)
      expect(match.reasons.map((reason) => reason.code)).toEqual(expect.arrayContaining(['hs-code', 'description']))
      expect(match.sources[0]).toMatchObject({ publishedOn: expect.any(String), locator: expect.any(String) })
    }
  })

  it.each([
    ['Brushed aluminium micro servo, 9 g', 'actuation'],
    ['Бесколлекторный мотор 400 KV для мультиротора', 'propulsion_related'],
    ['Гироскоп волоконно-оптический одноосный', 'guidance_navigation_control'],
    ['抗干扰天线 四阵元', 'gnss_antennas'],
    ['碳纤维管 直径30毫米', 'airframe'],
    ['Zündkerze für Zweitakt-Flugmotor', 'propulsion_related'],
    ['GNSS-Empfänger mit RTK', 'gnss_antennas'],
    ['Récepteur GNSS bifréquence', 'gnss_antennas'],
    ['Caméra thermique non refroidie', 'imaging'],
    ['Turbojet motor 40 kgf itki', 'propulsion_related'],
    ['Uçuş kontrol kartı H743', 'guidance_navigation_control'],
    ['دوربین حرارتی ۶۴۰ در ۵۱۲', 'imaging'],
    ['شتاب‌سنج کوارتزی', 'guidance_navigation_control'],
    ['XCVR RS485 SOIC8', 'electronics'],
    ['CONV DC DC 24V 12V 30W', 'power'],
    ['Telemetry radio 915 MHz, pair', 'datalink'],
  ])('%j is a lead to %s', (description, group) => {
    expect(groups(description)).toContain(group)
  })

  it.each([
    'memory foam mattress', 'Bamboo pillow with memory foam filling', 'Synthetic engine oil 0W-20', 'GPS watch strap, nylon', 'Chicken gyro sandwich',
    'Plug spanner for spark plugs, 21 mm', 'Wooden propeller hat for children', 'Handbook of drone photography', 'Servo napkins', 'Search engine marketing',
    'Antenna topper, foam ball', 'Guitar amplifier stand', 'Kitchen processor bowl', 'Crystal chandelier', 'Honeycomb cereal', 'Carbon fibre wallet',
    'Flash cards, alphabet', 'Camera bag', 'Water pressure regulator 3/4 inch', 'Garden tractor engine oil filter',
    'Лодочный мотор 5 л.с.', 'Подушка с эффектом памяти', 'Свечной ключ 16 мм', 'Chips au paprika', 'Ceinture à enrouleur inertiel', 'Montre GPS de sport',
    'Motoröl 5W-40', 'Küchenmaschine mit Rührschüssel', 'Gasdruckregler 50 mbar', '手机壳 碳纤维纹', '汽车发动机机油', '记忆棉坐垫', 'Motor yağı 5W-30',
    'Hafızalı yastık', 'ساعت مچی با جی‌پی‌اس', 'روغن موتور ۵ لیتری', 'FLTR AIR ENG', 'WRENCH SPARK PLUG', 'PAPER THERMAL ROLL',
  ])('%j is no lead', (description) => {
    expect(ids({ description })).toEqual([])
  }) // biome-ignore format: a table

  it.each([
    'FPV drone',
    'Shahed-136',
    'Geran-2 loitering munition',
    'Unmanned aerial vehicle',
    'БПЛА',
    'insansız hava aracı',
    '无人机整机',
    'پهپاد',
  ])('%j is a whole unmanned aircraft', (description) => {
    expect(ids({ description })).toEqual(expect.arrayContaining(['uav-advisory/airframe', 'eccn/9A012']))
  })

  it.each([
    'processor for food 800 W',
    'servo motor for sewing machine',
    'двигатель лодочный',
    'кamera toy drone for kids',
    'ignition coil Toyota Yaris',
    'کاربراتور پراید',
    '洗衣机电机',
  ])('%j serves everyday life', (description) => {
    expect(ids({ description })).toEqual([])
  })

  it('wants a short part number borne out by the line', () => {
    const weak = classifyItem({ description: 'spare', partNumber: 'GT80' }, { asOf })
    expect(weak.every((match) => match.score < itemReviewThreshold)).toBe(true)
    expect(ids({ description: 'petrol engine', partNumber: 'GT80' })).toContain('uav-advisory/propulsion_related')
  })

  it('keeps what speaks against a part family negative', () => {
    const matches = classifyItem({ description: 'part', partNumber: 'STM32F405', manufacturer: 'Acme' }, { asOf })
    const family = matches.find((match) => match.catalogue === 'uav-parts')
    expect(family!.reasons.find((reason) => reason.code === 'manufacturer')!.effect).toBeLessThan(0)
  })

  it('takes the goods from the head of the phrase, not from what they serve', () => {
    expect(groups('Cable for flight controller')).toEqual([])
    expect(groups('Servo tester bag')).toEqual([])
    expect(groups('Throttle servo for petrol engine')).toEqual(['actuation'])
  })

  it('reads part numbers with suffixes, blanks, lower case and look-alike characters', () => {
    for (const partNumber of ['ADXL357BEZ-RL', 'adxl 357', 'АDXL357', 'ADXL-357B']) {
      expect(ids({ description: '', partNumber })).toEqual(
        expect.arrayContaining(['uav-advisory/guidance_navigation_control', 'uav-parts/adi-adxl']),
      )
    }
    expect(ids({ description: 'part', partNumber: 'STM32F4O5' })).toContain('uav-parts/st-stm32')
    expect(ids({ description: 'Carrier board, XC6SLX9' })).toContain('uav-parts/xilinx-spartan-6')
    for (const partNumber of ['A1', '12', 'X', '']) expect(ids({ description: '', partNumber })).toEqual([])
  })

  it('counts a listed code only from the edition that is proven to have it', () => {
    const item = { description: 'goods', hsCode: '8807.30' }
    expect(ids(item)).toEqual(['chpl/880730', 'uav-advisory/airframe'])
    expect(ids(item, '2023-10-01')).toEqual(['uav-advisory/airframe'])
    const [match] = classifyItem(item, { asOf: '2023-10-01' })
    expect(match!.reasons.some((reason) => reason.text.includes('2023-09-26'))).toBe(true)
    expect(ids({ description: 'goods', hsCode: '8542.31' }, '2023-10-01')).toContain('chpl/854231')
    expect(ids({ description: 'goods', hsCode: '8542.31' }, '2023-06-09')).toContain('chpl/854231')
    expect(ids({ description: 'goods', hsCode: '8542.31' }, '2023-05-18')).not.toContain('chpl/854231')
  })

  it('lowers what a far tariff code contradicts, and says so', () => {
    const alone = classifyItem({ description: 'GNSS module' }, { asOf })
    const against = classifyItem({ description: 'GNSS module', hsCode: '9404.21' }, { asOf })
    expect(against[0]!.score).toBeLessThan(alone[0]!.score)
    expect(against[0]!.reasons).toContainEqual(
      expect.objectContaining({ code: 'hs-code', effect: expect.closeTo(-0.35) }),
    )
  })

  it('scores a misspelt word below the review threshold', () => {
    const [match] = classifyItem({ description: 'acelerometer' }, { asOf })
    expect(match).toMatchObject({ id: 'guidance_navigation_control' })
    expect(match!.score).toBeLessThan(itemReviewThreshold)
  })

  it('says when a long description was cut', () => {
    const [match] = classifyItem({ description: `GNSS module, ${'x '.repeat(500_000)}` }, { asOf })
    expect(match!.reasons).toContainEqual(expect.objectContaining({ code: 'input' }))
  })

  it('never throws, stays within bounds, is sorted and gives the same twice', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        'GNSS module',
        'ADXL357',
        '8542.31',
        '9A012.a.1',
        '\ud800',
        '\0',
        '__proto__',
        'constructor',
        'two-stroke engine 50 cc',
      ),
    )
    const item = fc.record(
      { description: text, hsCode: text, eccn: text, manufacturer: text, partNumber: text },
      { requiredKeys: ['description'] },
    )
    fc.assert(
      fc.property(item, (line) => {
        const matches = classifyItem(line as Item, { asOf })
        expect(classifyItem(line as Item, { asOf })).toEqual(matches)
        for (const match of matches) itemMatchSchema.parse(match)
        const scores = matches.map((match) => match.score)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
      }),
      { numRuns: 300 },
    )
  })
})
