import type { ListedName, NameKind } from '../../model/index.js'
import { type FtmEntity, firstAt, valuesAt } from './ftm-entity.js'
import { scriptOfText } from './scripts.js'

/** Names and parts beyond which parts are not looked for. */
const most = { names: 300, parts: 60 }

const kinds: readonly [property: string, kind: NameKind][] = [
  ['name', 'strong-alias'],
  ['alias', 'strong-alias'],
  ['weakAlias', 'weak-alias'],
  ['abbreviation', 'weak-alias'],
  ['previousName', 'former'],
  ['birthName', 'former'],
]

/** A text as its words stand in a row, so that a part is found as whole words: ` anna maria `. */
const words = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** The longest of the parts that stands in a name as whole words. */
const partIn = (name: string, parts: readonly { text: string; key: string }[]) =>
  parts.filter((part) => name.includes(part.key)).sort((a, b) => b.key.length - a.key.length)[0]?.text

function partsFinder(entity: FtmEntity): (text: string) => ListedName['parts'] {
  const list = (...names: string[]) =>
    names
      .flatMap((name) => valuesAt(entity, name))
      .slice(0, most.parts)
      .map((text) => ({ text, key: words(text) }))
      .filter(({ key }) => key.trim() !== '')
  const family = list('lastName')
  const given = list('firstName')
  const patronymic = list('fatherName')
  const maiden = firstAt(entity, 'maidenName')
  return (text) => {
    const key = words(text)
    const found = { family: partIn(key, family), given: partIn(key, given), patronymic: partIn(key, patronymic) }
    // A patronymic that the file also counts among the given names stays what it is.
    const parts = { ...found, given: found.given === found.patronymic ? undefined : found.given, maiden }
    const known = Object.entries(parts).filter(([, part]) => part !== undefined)
    return known.length === 0 ? undefined : Object.fromEntries(known)
  }
}

/**
 * The names of an entity. The publisher’s caption is the primary one. A name in other letters than Latin ones is native, since the file
 * does not say which of its names are transliterations. A person’s parts are those that stand in the name as whole words.
 */
export function ftmNames(entity: FtmEntity): ListedName[] {
  const seen = new Map<string, ListedName>()
  const put = (text: string, kind: NameKind) => {
    if (text === '' || seen.has(text)) return
    const script = scriptOfText(text)
    const own = script !== undefined && kind === 'strong-alias' ? 'native' : kind
    seen.set(text, { text, kind: own, ...(script !== undefined && { script }) })
  }
  const own = kinds.flatMap(([property]) => valuesAt(entity, property))
  put(own.includes(entity.caption) || own.length === 0 ? entity.caption : own[0]!, 'primary')
  for (const [property, kind] of kinds) for (const text of valuesAt(entity, property)) put(text, kind)
  const names = [...seen.values()]
  if (entity.schema !== 'Person') return names
  const partsOf = partsFinder(entity)
  return names.map((name, at) => {
    const parts = at < most.names ? partsOf(name.text) : undefined
    return parts === undefined ? name : { ...name, parts }
  })
}
