/** What went wrong, for programs; the message says it for people. Stable once published. */
export type ErrorCode =
  /** A value has the wrong type or form. */
  | 'invalid-value'
  /** A key that the vocabulary does not have. */
  | 'unknown-key'
  /** A key that must be there is not. */
  | 'missing-key'
  /** Text, list or nesting beyond the stated bounds. */
  | 'too-large'
  /** A line or file that is not JSON. */
  | 'invalid-json'
  /** A CSV file or row that cannot be read. */
  | 'invalid-csv'
  /** No column, or no JSON key, that says what the row is about. */
  | 'nothing-to-screen'
  /** A file or stream that cannot be opened or read. */
  | 'unreadable'
  /** A list that is not known by that id. */
  | 'unknown-list'
  /** A list file that is not what it should be. */
  | 'invalid-list'
  /** A policy, config file or rule option that is wrong. */
  | 'invalid-policy'
  /** A rule id that does not exist. */
  | 'unknown-rule'
  /** A rule threw: a bug in the rule, not in the input. */
  | 'rule-failed'
  /** Wrong command line. */
  | 'usage'

/** Where an error is and what to do about it. */
export interface ErrorPlace {
  /** JSON pointer (RFC 6901) into the value that was read; `''` is the whole value. Default `''`. */
  readonly pointer?: string
  /** What to do next, as one plain sentence. */
  readonly hint?: string
  /** The error that caused this one. */
  readonly cause?: unknown
}

/**
 * The one error class of this package. Everything it throws on purpose is one of these; anything else is a bug worth reporting.
 */
export class TradescreenError extends Error {
  /** Always `TradescreenError`. */
  override readonly name = 'TradescreenError'
  /** What went wrong, for programs. */
  readonly code: ErrorCode
  /** JSON pointer (RFC 6901) to the offending value; `''` is the whole value. */
  readonly pointer: string
  /** What to do next, as one plain sentence, when there is something to do. */
  readonly hint: string | undefined

  /**
   * @param code What went wrong.
   * @param message One plain sentence for people, without the hint.
   * @param place Where, and what to do about it.
   */
  constructor(code: ErrorCode, message: string, place: ErrorPlace = {}) {
    super(message, place.cause === undefined ? undefined : { cause: place.cause })
    this.code = code
    this.pointer = place.pointer ?? ''
    this.hint = place.hint
  }

  /** The form that goes into NDJSON output: `{code, message, pointer, hint}`. */
  toJSON(): { code: ErrorCode; message: string; pointer: string; hint?: string } {
    return {
      code: this.code,
      message: this.message,
      pointer: this.pointer,
      ...(this.hint === undefined ? {} : { hint: this.hint }),
    }
  }
}

/** A JSON pointer (RFC 6901) from path segments. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
