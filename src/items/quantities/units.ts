import type { UnitRow } from '../../../data/schema/quantities.js'
import { unitRows } from '../../knowledge/compiled/unit-rows.js'
import { foldWord, normaliseText } from '../text.js'

interface Node {
  readonly next: Map<string, Node>
  readonly exact: UnitRow[]
  readonly folded: UnitRow[]
}

/** The rows that a spelling stands for, and where it ends. */
export interface UnitHit {
  readonly rows: readonly UnitRow[]
  readonly end: number
}

const node = (): Node => ({ next: new Map(), exact: [], folded: [] })
const root = node()
const foldedCharacters = new Map<string, string>()
const same: Record<string, string> = { '⋅': '·', '•': '·', '∙': '·', '*': '·', μ: 'u', µ: 'u', '˚': '°', 'º': '°' } // biome-ignore format: a table

/** One character folded to one character, so that positions hold. */
function foldedCharacter(character: string): string {
  let folded = foldedCharacters.get(character)
  if (folded === undefined) {
    const found = same[character] ?? foldWord(character)
    folded = found.length === 1 ? found : character
    foldedCharacters.set(character, folded)
  }
  return folded
}

for (const row of unitRows) {
  for (const spelling of row.spellings) {
    const text = normaliseText(spelling)
    let at = root
    for (const character of text) {
      const folded = foldedCharacter(character)
      let next = at.next.get(folded)
      if (next === undefined) {
        next = node()
        at.next.set(folded, next)
      }
      at = next
    }
    at.folded.push(row)
  }
}

// A spelling whose case tells units apart counts only as written; `mw` and `MW` are in one node, `MW` in the row’s own writing.
const written = new Map<string, UnitRow[]>()
for (const row of unitRows)
  for (const spelling of row.spellings) {
    const text = normaliseText(spelling)
    written.set(text, [...(written.get(text) ?? []), row])
  }

const letter = /[\p{L}\p{N}]/u
const unspaced = /[\p{Script=Han}\p{Script=Arabic}]/u
const longest = 32

/** Whether a spelling may end here: no further letter, and no divisor or factor that would make another unit of it. */
function endsHere(text: string, end: number): boolean {
  const last = text.charAt(end - 1)
  const next = text.charAt(end)
  if (next === '') return true
  if (/[/·⋅^²√]/.test(next)) return !letter.test(text.charAt(end + 1)) || /\d/.test(text.charAt(end + 1))
  if (!letter.test(next)) return true
  return /\p{Script=Han}/u.test(next) || (unspaced.test(last) && /\p{Script=Han}/u.test(last))
}

/** The longest spelling of a unit at a position, with the rows that it may stand for. Looks at no more than 32 characters. */
export function unitAt(text: string, from: number): UnitHit | undefined {
  let at: Node | undefined = root
  let found: UnitHit | undefined
  const limit = Math.min(text.length, from + longest)
  for (let position = from; position < limit; ) {
    let character = text.charAt(position++)
    if (/\s/.test(character)) {
      character = ' '
      while (position < limit && /\s/.test(text.charAt(position))) position++
    }
    at = at.next.get(foldedCharacter(character))
    if (at === undefined) break
    if (at.folded.length > 0 && endsHere(text, position)) {
      const exact = written.get(text.slice(from, position))
      found = { rows: exact ?? at.folded, end: position }
    }
  }
  return found
}

/**
 * A value of a unit in the SI unit, for tables that write units as people do.
 * @throws When no row of `data/items/units.csv` has the spelling for this kind.
 */
export function siValue(value: number, spelling: string, kind: string): number {
  const row = unitAt(normaliseText(spelling), 0)?.rows.find((candidate) => candidate.kinds.includes(kind))
  if (row === undefined) throw new Error(`No unit "${spelling}" of ${kind} in data/items/units.csv`)
  return Number((value * row.factor + (row.offset ?? 0)).toPrecision(12))
}
