import { personName } from './ofac-name.js'
import { labelAtStart, type OfacReading, putStatement } from './ofac-statement.js'

/** `VALUE (Country) issued DATE expires DATE`: the value and the country’s name. The dates are counted as not used. */
function splitNumber(text: string, unused: string[]): { value: string; country?: string } {
  const dated = text.includes(' issued ') || text.includes(' expires ')
  const bare = dated
    ? text
        .replace(
          / (issued|expires) (?:on )?(?:\d{1,2} )?(?:[A-Z][a-z]{2} )?\d{4}(?: to (?:\d{1,2} )?(?:[A-Z][a-z]{2} )?\d{4})?(?= |$)/g,
          (_, word: string) => {
            unused.push(`document ${word}`)
            return ''
          },
        )
        .trim()
    : text
  const open = bare.endsWith(')') ? bare.lastIndexOf(' (') : -1
  return open > 0 ? { value: bare.slice(0, open), country: bare.slice(open + 2, -1) } : { value: bare }
}

/** Weak names stand in single quotes: `a.k.a. 'X'`. A former name that is only here is weak too. */
function weakName(statement: string): string | undefined {
  const found = /^[afn]\.k\.a\. '(.+?)'?$/.exec(statement)
  return found?.[1]?.trim()
}

/** A statement without the brackets around it: the XML files write `(Linked To: NAME)` where the flat files write `Linked To: NAME`. */
function unbracketed(statement: string): string {
  if (!/^\(?Linked To: /.test(statement)) return statement
  const bare = statement.replace(/^\(/, '')
  const open = bare.split('(').length
  return bare.endsWith(')') && bare.split(')').length > open ? bare.slice(0, -1) : bare
}

/**
 * Reads OFAC’s remarks: statements separated by `; `, the last one followed by a full stop in the flat files.
 * @param text The remarks, with their continuation from the spill-over file put on.
 * @param cut Whether the text breaks off at the field’s 1,000 characters: then its last statement is left out.
 */
export function readRemarks(text: string, cut: boolean, reading: OfacReading): void {
  const single = text.includes('  ') ? text.replace(/\s+/g, ' ') : text
  const statements = single.trim().replace(/\.$/, '').split(/;\s+/)
  if (cut) statements.pop()
  for (const raw of statements) {
    // The flat files mark every statement after the first of its kind; its order says as much.
    const statement = unbracketed(raw.trim().replace(/^alt\. /, ''))
    if (statement === '' || statement === '-0-') continue
    const weak = weakName(statement)
    if (weak !== undefined) {
      reading.draft.names.push(personName(weak, 'weak-alias', reading.draft.type))
      continue
    }
    const row = labelAtStart(statement)
    const rest = row === undefined ? '' : statement.slice(row.label.length).trim()
    const parts = row?.use === 'identifier' ? splitNumber(rest, reading.unused) : { value: rest }
    putStatement(reading, { label: row?.label ?? '', ...parts, text: statement })
  }
}
