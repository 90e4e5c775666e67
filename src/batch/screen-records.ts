import { type Outcome, type Screening, TradescreenError } from '../model/index.js'
import type { Screener } from '../screener.js'
import type { InputRecord } from './record.js'

/** How records are screened. */
export interface ScreenRecordsOptions {
  /** Date whose listings, catalogues and rules count, `YYYY-MM-DD`. Default: the screener’s. */
  readonly asOf?: string
}

function screenOne(
  screener: Screener,
  record: InputRecord & { error?: undefined },
  options: ScreenRecordsOptions,
): Screening {
  const { shipment, ref, scope } = record
  const [party] = shipment.parties ?? []
  const [item] = shipment.items ?? []
  if (scope === 'party' && party !== undefined) return withRef(screener.screenParty(party, options), ref)
  if (scope === 'item' && item !== undefined) return withRef(screener.screenItem(item, options), ref)
  return screener.screen(shipment, options)
}

function withRef({ schemaVersion, ...screening }: Screening, ref: string | undefined): Screening {
  return ref === undefined ? { schemaVersion, ...screening } : { schemaVersion, ref, ...screening }
}

function asError(error: unknown): TradescreenError {
  if (error instanceof TradescreenError) return error
  const why = error instanceof Error ? error.message : String(error)
  return new TradescreenError('rule-failed', `Screening this record failed: ${why.slice(0, 500)}`, {
    hint: 'This is a bug, in a rule of your own or in tradescreen. Please report it with the record.',
    cause: error,
  })
}

/**
 * Screens records one by one, in order, as they are taken. A record that cannot be screened becomes an error outcome and the run goes on.
 * @param screener Made by `createScreener`.
 * @param records From `readRecords`, or made by hand.
 * @param options Date to screen as of.
 */
export async function* screenRecords(
  screener: Screener,
  records: AsyncIterable<InputRecord> | Iterable<InputRecord>,
  options: ScreenRecordsOptions = {},
): AsyncGenerator<Outcome> {
  for await (const record of records) {
    const { position } = record
    const ref = record.ref ?? record.shipment?.ref
    const base = ref === undefined ? { position } : { position, ref }
    if (record.error !== undefined) {
      yield { ...base, error: record.error }
      continue
    }
    let outcome: Outcome
    try {
      outcome = { ...base, shipment: record.shipment, screening: screenOne(screener, record, options) }
    } catch (error) {
      outcome = { ...base, error: asError(error) }
    }
    yield outcome
  }
}
