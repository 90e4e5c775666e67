import { countriesIn, resolveCountry } from '../geography/index.js'
import type { Payment, Shipment } from '../model/index.js'
import { daysBetween } from './days.js'
import { type EndUseFact, readEndUse } from './end-use.js'
import type { StopFacts } from './facts.js'
import { gatherStop } from './stop-facts.js'
import { type TradeFact, tradeOfName } from './trade.js'
import { plainWords } from './word-table.js'

/** Members of groups of countries on the day that is looked at, as ISO 3166-1 alpha-2 codes. */
export interface CountryGroups {
  /** Member states of the European Union. */
  readonly eu: ReadonlySet<string>
  /** Partner countries of annex VIII to Regulation (EU) No 833/2014. */
  readonly euPartners: ReadonlySet<string>
  /** Countries that joined the export controls against Russia. */
  readonly coalition: ReadonlySet<string>
}

/** How the deal is paid. */
export interface PaymentFacts {
  /** Name of the payer, cut to 200 characters. */
  readonly payer: string | undefined
  /** Pointer to a party of the deal of the payer’s name. */
  readonly payerIs: string | undefined
  /** Trade of the payer by its name. */
  readonly payerTrade: TradeFact | undefined
  /** Country of the payer: ISO 3166-1 alpha-2 code, where it was understood. */
  readonly payerCountry: string | undefined
  /** Country of the bank, likewise. */
  readonly bankCountry: string | undefined
  /** How it is paid. */
  readonly method: Payment['method']
}

/** What the papers of the deal say beside parties, items and way. */
export interface DealFacts {
  /** Members of groups of countries on the day that is looked at. */
  readonly groups: CountryGroups
  /** The end use; `undefined` when none was asked for. */
  readonly endUse: EndUseFact | undefined
  /** The payment; `undefined` when nothing is told of it. */
  readonly payment: PaymentFacts | undefined
  /** Where the goods were first meant to go. */
  readonly destinationBefore: StopFacts | undefined
  /** When the consignee was last changed, and whole days from then to the date of the deal; negative when it was after. */
  readonly consigneeChange: { readonly on: string; readonly daysBefore: number } | undefined
}

const key = (name: string) => plainWords(name.slice(0, 1000)).join(' ')
const country = (text: string | undefined) =>
  text === undefined || text.trim() === '' ? undefined : resolveCountry(text)

function paymentFacts({ payment, parties = [] }: Shipment): PaymentFacts | undefined {
  if (payment === undefined) return undefined
  const { payer, payerCountry, bankCountry, method } = payment
  const named = payer === undefined ? '' : key(payer)
  const at =
    named === ''
      ? -1
      : parties.findIndex(({ name, aliases = [] }) => [name, ...aliases.slice(0, 50)].some((one) => key(one) === named))
  return {
    payer: payer?.slice(0, 200),
    payerIs: at < 0 ? undefined : `/parties/${at}`,
    payerTrade: payer === undefined ? undefined : tradeOfName(payer),
    payerCountry: country(payerCountry),
    bankCountry: country(bankCountry),
    method,
  }
}

/**
 * What is known about the papers of a deal.
 * @param asOf Day whose groups of countries and measures count.
 */
export function gatherDeal(shipment: Shipment, asOf: string): DealFacts {
  const { destinationBefore, consigneeChangedOn, date } = shipment
  return {
    groups: {
      eu: countriesIn('eu', asOf),
      euPartners: countriesIn('eu-partners', asOf),
      coalition: countriesIn('export-control-coalition', asOf),
    },
    endUse: readEndUse(shipment),
    payment: paymentFacts(shipment),
    destinationBefore:
      destinationBefore === undefined || destinationBefore === ''
        ? undefined
        : gatherStop(destinationBefore, '/destinationBefore', 'destination', asOf),
    consigneeChange:
      consigneeChangedOn === undefined
        ? undefined
        : { on: consigneeChangedOn, daysBefore: daysBetween(consigneeChangedOn, date ?? asOf) },
  }
}
