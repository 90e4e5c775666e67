import type { Reason } from '../model/index.js'
import type { ItemKind } from './kinds.js'

/** A kind of goods that a description names. */
export interface DescribedKind {
  readonly kind: ItemKind
  /** 0 to 1. */
  readonly score: number
  /** Score if a word that may be other goods (`gyroscope frobnitz`) were none; absent without such a word. */
  readonly undoubted?: number
  /** `head`: what the goods are; `mention`: something they have, serve or are part of; `overruled`: a word that means other goods here. */
  readonly role: 'head' | 'mention' | 'overruled'
  /** The words that say so, as written. */
  readonly words: string
  readonly reasons: readonly Reason[]
}
