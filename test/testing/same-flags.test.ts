import { expect, test } from 'vitest'
import { createScreener } from '../../src/screener.js'
import { aParty, aShipment, expectSameFlags, item } from '../../src/testing/index.js'
import '../../src/testing/vitest.js'

const asOf = '2024-06-01'
const recommended = createScreener({ asOf })
const strict = createScreener({ asOf, policy: 'strict' })
const deals = [
  aShipment().build(),
  aShipment()
    .to('KZ')
    .set({ ref: 'PO-2' })
    .with(aParty('Shahed Aviation Industries').from('IR'), item('Autopilot'))
    .build(),
]
const under = (screener: typeof strict) => deals.map((deal) => screener.screen(deal))

test('the same flags pass, whatever the policy is called', () => {
  const renamed = createScreener({ asOf, policy: { name: 'acme' } })
  expectSameFlags(under(recommended), under(renamed))
  expectSameFlags(under(recommended)[1]!, under(renamed)[1]!, { reasons: true })
  expect(under(renamed)[1]).toHaveSameFlagsAs(under(recommended)[1]!)
})

test('what is new, gone and changed is told, with its reasons', () => {
  const quieter = createScreener({
    asOf,
    policy: { name: 'quiet', rules: { 'party/listed': 'review', 'shipment/diversion-point': 'off' } },
  })
  const change = () => expectSameFlags(under(recommended), under(quieter))
  expect(change).toThrowError(
    /^The flags of 1 of 2 deals are not the same\.\ndeal PO-2 \(as of .*recommended → .*quiet\)/,
  )
  expect(change).toThrowError(
    /± changed:\n {4}− hold party\/listed[^\n]*\n {4}\+ review party\/listed[^\n]*\n {6}the reasons are the same/,
  )
  expect(change).toThrowError(/− gone:\n {4}\w+ shipment\/diversion-point[\s\S]*\+0\.40 route:/)
  expect(() => expectSameFlags(under(quieter), under(recommended))).toThrowError(
    /\+ new:\n {4}\w+ shipment\/diversion-point/,
  )
  expectSameFlags(under(recommended), under(quieter), { except: ['party/listed', 'shipment/diversion-point'] })
  expect(under(quieter)[1]).not.toHaveSameFlagsAs(under(recommended)[1]!)
})

test('reasons that differ are told when they are asked for', () => {
  const told = [deals[1]!, { ...deals[1]!, parties: [{ name: 'Shahed Aviation Industries' }] }].map((deal) =>
    recommended.screen(deal),
  )
  const except = ['shipment/embargoed-destination']
  expectSameFlags(told[0]!, told[1]!, { except })
  expect(() => expectSameFlags(told[0]!, told[1]!, { except, reasons: true })).toThrowError(
    /− \+0\.\d\d country: Both are connected with IR\.\n[\s\S]*1 reason is the same|2 reasons are the same/,
  )
})

test('only the same number of deals can be compared', () => {
  expect(() => expectSameFlags(under(strict), under(strict).slice(1))).toThrowError(
    'There are 2 screenings before and 1 after',
  )
})
