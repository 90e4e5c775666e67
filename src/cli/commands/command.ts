import type { Io } from '../io.js'

/** One command of the command line. */
export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly title: string
  /** What `--help` prints. */
  readonly usage: string
  /** Runs it. @returns The exit code. */
  readonly run: (argv: readonly string[], io: Io) => Promise<number>
}
