import type { TextSource } from '../batch/index.js'

/** An outlet for text. */
export interface Outlet {
  /** Writes, and resolves when there is room for more. @throws OutletClosed when nobody reads any more. */
  write(text: string): Promise<void>
  readonly isTTY: boolean
  /** Columns of the terminal, when it is one. */
  readonly columns?: number
}

/** What a command is given of the outside world; tests give their own. */
export interface Io {
  readonly stdin: TextSource
  readonly stdout: Outlet
  readonly stderr: Outlet
  readonly env: Readonly<Record<string, string | undefined>>
  /** Today’s UTC date, `YYYY-MM-DD`. Asked once a run, and only when no date is given. */
  readonly today: () => string
  /** Aborted when the user interrupts. */
  readonly signal?: AbortSignal
}

/** Whoever read the output has gone, as with `| head`. */
export const outletClosed = Symbol('outlet closed')

/** The user interrupted the run. */
export const interrupted = Symbol('interrupted')
