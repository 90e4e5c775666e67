import { readDateCell } from '../../batch/date-cell.js'
import { readNumberCell } from '../../batch/number-cell.js'
import { fieldType } from './field-type.js'

const yes = new Set(['true', 'yes', 'y', 'x'])
const no = new Set(['false', 'no', 'n'])

/** Segments of a JSON pointer. */
export const segmentsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

/**
 * Reads a cell of a column headed with a JSON pointer, by what the model takes there.
 * @returns The value, or what is wrong.
 */
export function readPointerCell(pointer: string, cell: string): { value: unknown } | { problem: string } {
  const field = fieldType(segmentsOf(pointer))
  if ('problem' in field) return field
  const { types } = field
  if (types.has('array')) {
    return {
      value: cell
        .split(';')
        .map((part) => part.trim())
        .filter(Boolean),
    }
  }
  if (types.has('boolean')) {
    const word = cell.toLowerCase()
    if (yes.has(word) || no.has(word)) return { value: yes.has(word) }
    return { problem: `“${cell.slice(0, 60)}” is neither yes nor no.` }
  }
  if (types.has('number') && !types.has('string')) {
    const value = readNumberCell(cell)
    return typeof value === 'number' ? { value } : { problem: `“${cell.slice(0, 60)}” ${value.problem}.` }
  }
  if (!types.has('string'))
    return { problem: `only a text, a number, yes or no, or a list fits a cell, not what ${pointer} holds.` }
  // Spreadsheets write dates their own way; a text that is no date is left to the schema, which knows whether one is wanted.
  const date = /(?:On|date|since|until|dateOfBirth)$/.test(pointer) ? readDateCell(cell, true) : undefined
  return { value: typeof date === 'string' ? date : cell }
}

/**
 * A deal with a value put at a pointer; objects and lists on the way are made. Changes the deal.
 * @returns What is wrong, or nothing.
 */
export function putAt(deal: object, pointer: string, value: unknown): string | undefined {
  const path = segmentsOf(pointer)
  let at = deal as Record<string, unknown>
  for (const [depth, segment] of path.entries()) {
    if (segment === '__proto__') return `there is no "${segment}".`
    if (Array.isArray(at) && Number(segment) > at.length) {
      return `the list /${path.slice(0, depth).join('/')} has ${at.length} before it; count from 0 without gaps.`
    }
    if (depth === path.length - 1) {
      if (at[segment] !== undefined) return `${pointer} is already given by another column or row.`
      at[segment] = value
      return undefined
    }
    const inner = at[segment] ?? (/^\d+$/.test(path[depth + 1]!) ? [] : {})
    if (typeof inner !== 'object') return `/${path.slice(0, depth + 1).join('/')} is already given as a text.`
    at[segment] = inner
    at = inner as Record<string, unknown>
  }
  return 'the whole deal cannot be given in one cell.'
}
