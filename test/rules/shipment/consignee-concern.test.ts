import { test } from 'vitest'
import type { Item } from '../../../src/model/index.js'
import { consigneeConcern } from '../../../src/rules/shipment/consignee-concern.js'
import { testRule } from '../../../src/testing/index.js'

const chip = { description: '', hsCode: '8542.31' }
const chair = { description: 'Swivel office chair' }
const deal = (parties: object[], items: Item[] = [chip], more: object = {}) => ({
  parties: parties.map((party) => ({ name: 'Altyn Dala', ...party })),
  items,
  date: '2024-05-20',
  ...more,
})
const consignee = (more: object) => ({ role: 'consignee', ...more })

test('shipment/consignee-concern', () => {
  testRule(consigneeConcern, {
    none: [
      { name: 'a consignee that uses the goods', shipment: deal([consignee({ name: 'Altyn Dala Mills' })]) },
      { name: 'a forwarder as forwarder', shipment: deal([{ role: 'forwarder', name: 'Baltic Freight Forwarding' }]) },
      {
        name: 'a forwarder on the way',
        shipment: deal([{ role: 'intermediate-consignee', name: 'Baltic Freight Forwarding' }]),
      },
      { name: 'a bank that holds no money', shipment: deal([consignee({ name: 'Vienna Food Bank' })]) },
      {
        name: 'a business that is told comes before the name',
        shipment: deal([consignee({ name: 'Hotel Bank', business: 'hotel and restaurant' })]),
      },
      { name: 'a person of that name', shipment: deal([consignee({ name: 'Anna Bank', type: 'person' })]) },
      { name: 'changed 15 days before', shipment: deal([], [chip], { consigneeChangedOn: '2024-05-05' }) },
      { name: 'an office', shipment: deal([consignee({ premises: { kind: 'office' } })]) },
      { name: 'a person at home', shipment: deal([consignee({ type: 'person', premises: { kind: 'residential' } })]) },
      { name: 'a supplier at home', shipment: deal([{ role: 'supplier', premises: { kind: 'residential' } }]) },
    ],
    flags: [
      {
        name: 'a forwarder as consignee',
        shipment: deal([consignee({ name: 'Baltic Freight Forwarding OÜ' })]),
        flags: [{ severity: 'review', subject: '/parties/0' }],
      },
      {
        name: 'with everyday goods',
        shipment: deal([consignee({ name: 'Baltic Freight Forwarding OÜ' })], [chair]),
        flags: [{ severity: 'info' }],
      },
      {
        name: 'with everyday goods, by option',
        shipment: deal([consignee({ name: 'Baltic Freight Forwarding OÜ' })], [chair]),
        options: { onlyWithItemLead: false },
        flags: [{ severity: 'review' }],
      },
      { name: 'in Russian', shipment: deal([{ role: 'end-user', name: 'ООО Карго Экспедиция' }]) },
      { name: 'in Chinese', shipment: deal([{ role: 'end-user', name: '深圳市国际货运代理有限公司' }]) },
      {
        name: 'with an end user beside it',
        shipment: deal([
          consignee({ name: 'Baltic Freight Forwarding' }),
          { role: 'end-user', name: 'Altyn Dala Mills' },
        ]),
        flags: [{ severity: 'info' }],
      },
      { name: 'a bank', shipment: deal([consignee({ name: 'Halyk Savings Bank' })]) },
      {
        name: 'the forwarder of the deal by another role',
        shipment: deal([{ role: 'forwarder', name: 'Sivas Deniz' }, consignee({ name: 'SIVAS  Deniz' })]),
        flags: [{ subject: '/parties/1' }],
      },
      { name: 'by its line of business', shipment: deal([consignee({ business: 'Freight forwarding and customs' })]) },
      {
        name: 'changed 14 days before',
        shipment: deal([], [chip], { consigneeChangedOn: '2024-05-06' }),
        flags: [{ severity: 'review', subject: '/consigneeChangedOn' }],
      },
      { name: 'changed after', shipment: deal([], [chip], { consigneeChangedOn: '2024-05-25' }) },
      {
        name: 'changed 15 days before, by option',
        shipment: deal([], [chip], { consigneeChangedOn: '2024-05-05' }),
        options: { lateDays: 15 },
      },
      {
        name: 'a mailbox',
        shipment: deal([consignee({ premises: { kind: 'mailbox' } })]),
        flags: [{ severity: 'review', subject: '/parties/0/premises/kind' }],
      },
      { name: 'a company in a home', shipment: deal([{ role: 'buyer', premises: { kind: 'residential' } }]) },
    ],
    borders: [
      {
        name: 'days before the deal',
        none: { shipment: deal([], [chip], { consigneeChangedOn: '2024-05-05' }) },
        flags: { shipment: deal([], [chip], { consigneeChangedOn: '2024-05-06' }) },
      },
    ],
  })
})
