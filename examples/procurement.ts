/**
 * Procurement software asks before it releases a purchase order.
 * Run it with `npx tsx examples/procurement.ts` after `npm run build`.
 */
import { pathToFileURL } from 'node:url'
import { createScreener, type Shipment, TradescreenError } from 'tradescreen'

/** A purchase order as the procurement software keeps it. */
interface PurchaseOrder {
  number: string
  vendor: { legalName: string; country: string; taxNumber?: string }
  shipTo: { company: string; country: string; address: string }
  lines: { text: string; commodityCode?: string; mpn?: string; pieces: number }[]
}

const screener = createScreener({ asOf: '2024-06-01' })

function toShipment(order: PurchaseOrder): Shipment {
  const { vendor, shipTo } = order
  return {
    ref: order.number,
    parties: [
      {
        name: vendor.legalName,
        role: 'supplier',
        country: vendor.country,
        ...(vendor.taxNumber && {
          identifiers: [{ kind: 'tax-id', value: vendor.taxNumber, country: vendor.country }],
        }),
      },
      { name: shipTo.company, role: 'consignee', country: shipTo.country, address: shipTo.address },
    ],
    items: order.lines.map((line) => ({
      description: line.text,
      quantity: line.pieces,
      ...(line.commodityCode && { hsCode: line.commodityCode }),
      ...(line.mpn && { partNumber: line.mpn }),
    })),
    destination: shipTo.country,
  }
}

/** Whether a person has to look before the order goes on, and what that person should read. Nothing found is no clearance: your own checks go on. */
export function beforeRelease(order: PurchaseOrder): { needsLook: boolean; notes: string[] } {
  try {
    const { status, flags } = screener.screen(toShipment(order))
    const notes = flags
      .filter((flag) => flag.severity !== 'info')
      .map((flag) => `${flag.severity}: ${flag.message} ${flag.advice}`)
    return { needsLook: status !== 'none', notes }
  } catch (error) {
    // An order that cannot be read has not been screened, so a person has to look.
    if (error instanceof TradescreenError)
      return { needsLook: true, notes: [`not screened: ${error.message} ${error.hint ?? ''}`] }
    throw error
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const orders: PurchaseOrder[] = [
    {
      number: 'PO-1001',
      vendor: { legalName: 'Hanseatic Office Supply GmbH', country: 'DE' },
      shipTo: { company: 'Kontor am Hafen KG', country: 'DE', address: 'Am Sandtorkai 1, 20457 Hamburg' },
      lines: [{ text: 'Swivel office chair, fabric', commodityCode: '9401.39', pieces: 40 }],
    },
    {
      number: 'PO-1002',
      vendor: { legalName: 'Alabuga Mashineri OOO', country: 'Russia', taxNumber: '1674003000' },
      shipTo: { company: 'Bosphorus Model Works Ltd', country: 'TR', address: 'Istanbul' },
      lines: [{ text: 'Digital servo 30 kg metal gear', pieces: 500 }],
    },
  ]
  for (const order of orders) console.log(order.number, JSON.stringify(beforeRelease(order), null, 2))
}
