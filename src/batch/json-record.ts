import { z } from 'zod'
import {
  didYouMean,
  hasSubstance,
  itemSchema,
  limits,
  parseWith,
  partySchema,
  type Shipment,
  shipmentSchema,
  TradescreenError,
} from '../model/index.js'
import type { InputRecord, RecordScope } from './record.js'

const ref = z.string().max(limits.text).optional()

const forms = {
  party: z.strictObject({ ref, party: partySchema }),
  item: z.strictObject({ ref, item: itemSchema }),
  shipment: z.strictObject({ ref, shipment: shipmentSchema }),
} as const
const scopes = Object.keys(forms) as RecordScope[]
const knownKeys = ['ref', ...scopes, ...Object.keys(shipmentSchema.shape).filter((key) => key !== 'ref')]

const formsHint = 'Write {"ref": "…", "party": {…}}, {"ref": "…", "item": {…}} or {"ref": "…", "shipment": {…}}.'

function bareShipment(value: object): Shipment {
  const unknown = Object.keys(value).find((key) => !knownKeys.includes(key))
  if (unknown !== undefined) {
    const shown = unknown.slice(0, 100)
    throw new TradescreenError('unknown-key', `The record has the unknown key "${shown}".`, {
      pointer: `/${unknown.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      hint: didYouMean(unknown, knownKeys) || formsHint,
    })
  }
  return parseWith(shipmentSchema, value, 'The record')
}

function shipmentOf(value: object): { scope: RecordScope; shipment: Shipment; ref?: string } {
  const present = scopes.filter((scope) => Object.hasOwn(value, scope))
  if (present.length > 1) {
    throw new TradescreenError('invalid-value', `The record has both "${present[0]}" and "${present[1]}".`, {
      hint: formsHint,
    })
  }
  if (Object.hasOwn(value, 'party')) {
    const { party, ref } = parseWith(forms.party, value, 'The record')
    return { scope: 'party', shipment: { parties: [party] }, ref }
  }
  if (Object.hasOwn(value, 'item')) {
    const { item, ref } = parseWith(forms.item, value, 'The record')
    return { scope: 'item', shipment: { items: [item] }, ref }
  }
  const wrapped = Object.hasOwn(value, 'shipment') ? parseWith(forms.shipment, value, 'The record') : undefined
  const shipment = wrapped?.shipment ?? bareShipment(value)
  if (!hasSubstance(shipment)) {
    throw new TradescreenError('nothing-to-screen', 'The record has no party, no item and no place.', {
      hint: formsHint,
    })
  }
  return { scope: 'shipment', shipment, ref: wrapped?.ref ?? shipment.ref }
}

/** A reference that is a number is taken as its text: order numbers often come so. */
function withTextRef(value: object): object {
  const ref = Object.hasOwn(value, 'ref') ? (value as { ref: unknown }).ref : undefined
  return typeof ref === 'number' ? { ...value, ref: String(ref) } : value
}

/** The record’s own reference, when it can be told although the record is wrong. */
function refOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'ref')) return undefined
  const { ref } = withTextRef(value) as { ref: unknown }
  return typeof ref === 'string' && ref.length <= limits.name ? ref : undefined
}

/**
 * Reads one JSON value as a record: `{ref, party}`, `{ref, item}`, `{ref, shipment}` or a bare shipment. Never throws for what is in the value.
 * @param value The parsed JSON.
 * @param position Number of the record in its input, from 1.
 * @param where Put before the message of an error. Default: nothing.
 */
export function readJsonRecord(value: unknown, position: number, where = ''): InputRecord {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new TradescreenError('invalid-value', 'The record is not a JSON object.', { hint: formsHint })
    }
    const { scope, shipment, ref } = shipmentOf(withTextRef(value))
    return ref === undefined ? { position, scope, shipment } : { position, ref, scope, shipment: { ...shipment, ref } }
  } catch (error) {
    if (!(error instanceof TradescreenError)) throw error
    const { code, message, pointer, hint } = error
    const told = new TradescreenError(code, `${where}${message}`, { pointer, ...(hint !== undefined && { hint }) })
    const ref = refOf(value)
    return ref === undefined ? { position, error: told } : { position, ref, error: told }
  }
}
