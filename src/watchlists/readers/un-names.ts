import type { ListedName, NameKind } from '../../model/index.js'
import { hasForeignLetters, scriptOfText } from './scripts.js'

/** How good an alias is, by the list’s words. */
const qualities = new Map<string, NameKind>([
  ['good', 'strong-alias'],
  ['a.k.a.', 'strong-alias'],
  ['low', 'weak-alias'],
  ['f.k.a.', 'former'],
])

/** Longest text that is taken apart. */
const longest = 5000

/** Pieces between semicolons that stand outside brackets, and between letters as in `A b) B`. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at]
    if (letter === '(') depth++
    if (letter === ')' && depth > 0) depth--
    if (letter === undefined || (letter === ';' && depth === 0)) {
      pieces.push(...text.slice(start, at).split(/(?:^|\s)[a-h]\)\s/))
      start = at + 1
    }
  }
  return pieces.map((piece) => piece.replace(/[\s,]{1,50}$/, '').trim()).filter(Boolean)
}

/** The bracket at the end of a text and what stands before it. */
function lastBracket(text: string): { before: string; inside: string } | undefined {
  if (!text.endsWith(')')) return undefined
  let depth = 0
  for (let at = text.length - 1; at > 0; at--) {
    if (text[at] === ')') depth++
    else if (text[at] === '(' && --depth === 0)
      return { before: text.slice(0, at).trim(), inside: text.slice(at + 1, -1).trim() }
  }
  return undefined
}

const withoutLabel = (text: string) => text.replace(/\(?\boriginal script\b:?\)?/i, '').trim()

/**
 * The names in one alias field, which may hold several spellings and the name in its own script: `Jin Tiesan (金铁三)`,
 * `Azim Adhajani; Azim Agha-Jani`. What stands in brackets with a number is a note, not a name.
 */
function splitAlias(text: string): { names: string[]; notes: string[] } {
  const names: string[] = []
  const notes: string[] = []
  for (const piece of piecesOf(text.slice(0, longest))) {
    const bracket = lastBracket(piece)
    if (bracket === undefined || bracket.before === '') names.push(piece)
    else if (/\d{4}/.test(bracket.inside)) {
      const [name, ...born] = bracket.before.split(/,(?= born )/)
      names.push(name!)
      notes.push([...born.map((one) => one.trim()), bracket.inside].join(', '))
    } else if (hasForeignLetters(bracket.before) !== hasForeignLetters(bracket.inside))
      names.push(bracket.before, ...bracket.inside.split(';').map(withoutLabel).filter(Boolean))
    else names.push(piece)
  }
  return { names, notes }
}

/** A name of a quality; one in another script than Latin is `native`, unless it is weak or former. */
export function unName(text: string, kind: NameKind): ListedName {
  const script = scriptOfText(text)
  if (script === undefined) return { text, kind }
  return { text, kind: kind === 'strong-alias' ? 'native' : kind, script }
}

/** The name in its own script that a note gives, and the rest of the note. */
function ownScript(note: string): { name?: string; rest: string } {
  const label = /(?:original script|in arabic(?: script)?)\s*:\s*/i.exec(note)
  if (label === null) return { rest: note }
  const name = note.slice(label.index + label[0].length).trim()
  return hasForeignLetters(name)
    ? { name, rest: note.slice(0, label.index).replace(/[\s.,;]{1,50}$/, '') }
    : { rest: note }
}

/**
 * The names of one alias, and what is said about it beside.
 * @param quality `Good`, `Low`, `a.k.a.` or `f.k.a.`; none counts as good.
 * @param note Free text: `previously listed as` makes it a former name, `original script: …` gives another name.
 */
export function unAlias(text: string, quality: string, note: string): { names: ListedName[]; notes: string[] } {
  const { names, notes } = splitAlias(text)
  const { name, rest } = ownScript(note)
  const former = /^(?:previously|formerly) listed as/i.exec(rest)?.[0] ?? ''
  const good = qualities.get(quality.toLowerCase()) ?? 'strong-alias'
  const kind = former !== '' && good === 'strong-alias' ? 'former' : good
  const more = rest.slice(former.length).replace(/^[\s.,;]+/, '')
  const spellings = /;/.test(more) && !/[\d(]/.test(more) && names.some(hasForeignLetters) ? piecesOf(more) : []
  if (spellings.length === 0 && more !== '') notes.push(more)
  return {
    names: [...names, ...(name === undefined ? [] : [name]), ...spellings].map((one) => unName(one, kind)),
    notes,
  }
}
