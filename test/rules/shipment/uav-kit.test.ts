import { test } from 'vitest'
import { uavKit } from '../../../src/rules/shipment/uav-kit.js'
import { testRule } from '../../../src/testing/index.js'

const order = (...descriptions: string[]) => ({ items: descriptions.map((description) => ({ description })) })

test('shipment/uav-kit', () => {
  testRule(uavKit, {
    none: [
      { name: 'one group', shipment: order('GNSS receiver module', 'GPS antenna') },
      { name: 'two groups', shipment: order('GNSS receiver module', 'Digital servo 30 kg') },
      { name: 'nothing of the kind', shipment: order('Office chair', 'Desk', 'Lamp') },
      {
        name: 'words that only sound like it',
        shipment: order('Memory foam mattress', 'GPS watch strap', 'Gyro sandwich'),
      },
    ],
    flags: [
      {
        name: 'the whole core',
        shipment: order(
          'GNSS receiver module',
          '6-axis IMU MEMS',
          'Digital servo metal gear',
          'Two-stroke engine 50 cc for model aircraft',
        ),
        flags: [{ severity: 'hold', subject: '/items' }],
      },
      {
        name: 'three groups',
        shipment: order('GNSS receiver module', 'Digital servo 30 kg', 'Thermal imaging camera core'),
        flags: [{ severity: 'review' }],
      },
      {
        name: 'two groups, by option',
        shipment: order('GNSS receiver module', 'Digital servo 30 kg'),
        options: { groups: 2 },
      },
    ],
  })
})
