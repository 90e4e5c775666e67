/** Days between which a holding stands. */
interface Span {
  readonly since?: string | undefined
  readonly until?: string | undefined
}

/**
 * Why a holding does not count on a day, as a plain sentence; `undefined` when it does. A month or year alone counts from its first day
 * and to its last: a holding of which too little is known counts rather than not.
 */
export function whyNotInForce({ since, until }: Span, asOf: string): string | undefined {
  if (until !== undefined && until < asOf && !asOf.startsWith(until)) {
    return `The holding ended ${until.length === 10 ? 'on' : 'in'} ${until}.`
  }
  return since !== undefined && since > asOf
    ? `The holding begins only ${since.length === 10 ? 'on' : 'in'} ${since}.`
    : undefined
}
