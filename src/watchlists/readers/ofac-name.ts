import type { ListedName, NameKind, PartyType } from '../../model/index.js'

/**
 * A name of OFAC’s: a person’s as `FAMILY, Given`, whose parts are told apart by its first comma.
 * @param type What the entry is; only a person’s name has parts.
 */
export function personName(written: string, kind: NameKind, type: PartyType | undefined): ListedName {
  const text = written.includes('  ') ? written.replace(/\s+/g, ' ') : written
  const comma = type === 'person' ? text.indexOf(',') : -1
  if (comma < 1) return { text, kind }
  const family = text.slice(0, comma).trim()
  const given = text.slice(comma + 1).trim()
  return { text, kind, parts: { ...(family !== '' && { family }), ...(given !== '' && { given }) } }
}

/** A part of a name in OFAC’s words: `Last Name`, `First Name`, `Entity Name`. */
export interface OfacNamePart {
  readonly type: string
  readonly value: string
}

/** Scripts in which a person’s name is written given names first, without a comma. */
const givenFirst = new Set(['Arab', 'Hebr'])
/** Scripts in which it is written family name first, without a blank. */
const unspaced = new Set(['Hans', 'Hant', 'Jpan', 'Kore'])

/** Marks of the direction of writing, which are no part of a name. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A name without marks of direction and stray blanks. */
export const plainName = (text: string) => text.replace(directionMarks, '').replace(/\s+/g, ' ').trim()

const personal = new Set(['last name', 'first name', 'middle name', 'patronymic', 'matronymic', 'maiden name'])
const capitals = new Set(['entity name', 'vessel name', 'aircraft name'])

const joined = (texts: readonly string[], between = ' ') => texts.filter((text) => text !== '').join(between)

function inOrder(family: string, given: string, script: string | undefined): string {
  if (givenFirst.has(script ?? '')) return joined([given, family])
  return joined([family, given], unspaced.has(script ?? '') ? '' : ', ')
}

/**
 * A name from its typed parts, put together as the flat files do: the family name and the name of anything but a person in capitals.
 * The parts stay apart only where there is more than one.
 * @param script ISO 15924 code; a name in another script than Latin is a `native` one, unless it is weak or former.
 * @param whole The name as the publisher puts it together, where the file says so.
 */
export function nameOfParts(
  all: readonly OfacNamePart[],
  kind: NameKind,
  script: string | undefined,
  whole?: string,
): ListedName {
  const of = (...types: string[]) =>
    plainName(
      types
        .flatMap((type) => all.filter((part) => part.type.toLowerCase() === type))
        .map(({ value }) => value)
        .join(' '),
    )
  const rest = all.filter((part) => !personal.has(part.type.toLowerCase()))
  const others = plainName(
    rest.map(({ type, value }) => (capitals.has(type.toLowerCase()) ? value.toUpperCase() : value)).join(' '),
  )
  const family = of('last name').toUpperCase()
  const patronymic = of('patronymic')
  const maiden = of('maiden name')
  const first = joined([of('first name', 'middle name'), of('matronymic')])
  const text = inOrder(family, joined([of('first name', 'middle name'), patronymic, of('matronymic'), others]), script)
  const parts = {
    ...(family !== '' && { family }),
    ...(first !== '' && { given: first }),
    ...(patronymic !== '' && { patronymic }),
    ...(maiden !== '' && { maiden }),
  }
  const latin = script === undefined || script === 'Latn'
  return {
    text: plainName(whole ?? '') || text || maiden,
    kind: latin || kind === 'weak-alias' || kind === 'former' ? kind : 'native',
    ...(family !== '' && Object.keys(parts).length > 1 && { parts }),
    ...(!latin && script !== undefined && { script }),
  }
}
