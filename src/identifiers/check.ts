/** What a number's own form and check digit say: nothing wrong, or one plain clause. */
type Problem = string | undefined

/** How one kind of number is recognised, normalised and tested. */
export interface IdentifierRule {
  /** Canonical kind, for example `inn`. */
  readonly kind: string
  /** Country that issues it, when only one does. */
  readonly country?: string
  /** Other names of the kind, lower case, words separated by single blanks. */
  readonly aliases: readonly string[]
  /** Takes the value without blanks, dots, hyphens and slashes, in upper case; what is wrong with it. */
  readonly problem: (value: string) => Problem
  /** Prefixes taken off the value, upper case. */
  readonly prefixes?: readonly string[]
  /**
   * How far the number stands for one party: `world` by itself, `issuer` within its issuer, `lead` not surely (marks that are given again,
   * contact data), `shared` not at all. Default: `world` for a checked kind, `issuer` for any other.
   */
  readonly reach?: 'world' | 'issuer' | 'lead' | 'shared'
  /** Kind under which numbers of the same system are compared. Default: its own. */
  readonly family?: string
  /** The form in which values are compared; empty when there is none. Default: upper case letters and digits. */
  readonly normalise?: (raw: string) => string
}

/** Whether a text is all ASCII digits. */
export const isDigits = (text: string) => /^[0-9]+$/.test(text)

/** Sum of digits times weights; a shorter weight list ends the sum. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let total = 0
  for (const [at, weight] of weights.entries()) total += Number(digits[at] ?? 0) * weight
  return total
}

/** Remainder of a decimal number of any length. */
export function remainder(digits: string, divisor: number): number {
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % divisor
  return rest
}

/** Letters as the numbers 10 to 35 (ISO 7064 mod 97), digits as they are. */
export const lettersAsNumbers = (text: string) => text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
