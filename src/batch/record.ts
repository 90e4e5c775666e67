import type { Shipment, TradescreenError } from '../model/index.js'

/** What a record is about: one party, one order line, or a whole deal. Shipment rules run on deals alone. */
export type RecordScope = 'party' | 'item' | 'shipment'

/** One record of the input: something to screen, or the error that kept it from being read. */
export type InputRecord =
  | {
      /** Number of the record in its input, counted from 1. Blank lines and the header do not count. */
      readonly position: number
      /** The user’s own reference; of a CSV row without one, its number as text. */
      readonly ref?: string
      /** What the record is about. Default `shipment`. */
      readonly scope?: RecordScope
      /** What to screen; a lone party or item stands in a shipment of its own. */
      readonly shipment: Shipment
      /** Cells that could not be read and were left out, one plain sentence each. Default: none. */
      readonly doubts?: readonly string[]
      readonly error?: undefined
    }
  | {
      readonly position: number
      readonly ref?: string
      readonly shipment?: undefined
      readonly doubts?: undefined
      /** Why the record could not be read. */
      readonly error: TradescreenError
    }

/** Bytes or text in pieces of any size: a Node stream, a web stream, or an array. */
export type TextSource = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>

/** The forms in which records can be read. */
export const inputFormats = ['csv', 'ndjson', 'json'] as const

/** A form in which records can be read. */
export type InputFormat = (typeof inputFormats)[number]

/** Most characters in one line, CSV record or JSON document. */
export const recordLimits = {
  /** Characters in one NDJSON line. */
  line: 16_000_000,
  /** Characters in one CSV record. */
  csvRecord: 4_000_000,
  /** Characters in one JSON document. */
  document: 256_000_000,
} as const
