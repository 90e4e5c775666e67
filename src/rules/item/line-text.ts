import type { Item } from '../../model/index.js'

const shown = 100

/** What a line is called in a message: its description, or what else tells it from others. */
export function lineText({ description, partNumber, hsCode, eccn }: Item): string {
  return (description.trim() || partNumber || String(hsCode ?? eccn ?? 'line')).slice(0, shown)
}
