import { redFlagSource } from '../knowledge/red-flags.js'
import { distinctSources, type Reason, type Source } from '../model/index.js'

/** One sign of published guidance that ordinary trade may show too. */
export interface Sign {
  /** The red flag that it rests on, by its number in the data. */
  readonly id: string
  readonly reason: Reason
}

/** A sign of a red flag. @param effect What it adds to the sum, 0 to 1. */
export const sign = (id: string, effect: number, code: Reason['code'], text: string, query?: string): Sign => ({
  id,
  reason: { code, effect, text, ...(query !== undefined && { query }) },
})

/** Sum of the signs from which they ask for a look. */
const enough = 0.3

/** What several signs come to: their sum, whether that asks for a look, one sentence without its full stop, reasons and sources. */
export function addUpSigns(signs: readonly Sign[]) {
  const reasons = signs.map(({ reason }) => reason)
  const sum = reasons.reduce((total, { effect }) => total + effect, 0)
  const told = reasons
    .map(({ text }) => text.slice(0, -1).replace(/^[A-Z]/, (letter) => letter.toLowerCase()))
    .join('; ')
  const sources: Source[] = distinctSources(signs.map(({ id }) => redFlagSource(id)))
  return { sum, asksForLook: sum >= enough - 1e-9, told, reasons, sources }
}
