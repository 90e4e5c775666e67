/** A number with its unit read out of a description, and what it measures. */
export interface Quantity {
  /** What is measured, a kind of `data/items/units.csv`: `endurance`, `displacement`, `bias-stability`, `frame-rate` … */
  readonly kind: string
  /** The value in the SI unit; for a range its lower end, for `plus-minus` the amount. */
  readonly value: number
  /** Upper end of a range, in the SI unit. */
  readonly upTo?: number
  /** How the number is meant, where the text says so. */
  readonly bound?: 'at-least' | 'at-most' | 'about' | 'plus-minus'
  /** The SI unit: `s`, `m³`, `rad/s`, `K`; `1` for counts. */
  readonly unit: string
  /** The number and unit as written. */
  readonly written: string
  /** First character in the normalised text, and the one after the last. */
  readonly where: { readonly start: number; readonly end: number }
}

/** How a number is meant. */
export type Bound = NonNullable<Quantity['bound']>
