import type { OptionKind, Parsed } from '../../args.js'
import type { Io } from '../../io.js'

/** One action of `lists`. */
export interface ListsAction {
  readonly name: string
  /** Its usage lines. */
  readonly usage: string
  readonly options: Readonly<Record<string, OptionKind>>
  /** @param words What stands after the action’s name. @returns The exit code. */
  readonly run: (words: readonly string[], args: Parsed, io: Io) => Promise<number>
}
