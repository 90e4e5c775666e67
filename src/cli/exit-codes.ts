import { TradescreenError } from '../model/index.js'

/** Exit codes. When several apply the highest wins: 3 over 2 over 1 over 0. */
export const exitCodes = {
  /** Ran; nothing at or above `--fail-on`. */
  nothing: 0,
  /** Ran; something at or above `--fail-on`. */
  found: 1,
  /** Wrong usage, or input that could not be read, in whole or in part. */
  input: 2,
  /** A list could not be loaded; nothing was screened. */
  list: 3,
  /** Interrupted by the user, as shells have it. */
  interrupted: 130,
} as const

/** A list that could not be loaded: ends the run with code 3. */
export class ListFailure extends Error {
  override readonly name = 'ListFailure'
  constructor(readonly error: TradescreenError) {
    super(error.message)
  }
}

/** A wrong command line. */
export function usageError(message: string, hint?: string): TradescreenError {
  return new TradescreenError('usage', message, hint === undefined ? {} : { hint })
}

/**
 * `--explain` together with a format for programs.
 * @param holder Field in which the other formats hold the same.
 */
export function explainIsForPeople(holder: 'details' | 'reasons'): TradescreenError {
  return usageError(
    '--explain draws text for people.',
    `Leave --format away; the other formats hold the same in \`${holder}\`.`,
  )
}
