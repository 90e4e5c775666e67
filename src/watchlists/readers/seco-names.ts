import type { ListedName, NameKind, PartyType } from '../../model/index.js'
import { scriptOfText } from './scripts.js'
import { attributeOf, childrenOf, textAt, textsAt, type XmlElement } from './xml/element.js'

/** Bounds on one name: spellings that are put together, and parts. No entry comes near them. */
const mostForms = 24
const mostParts = 40

const kinds = new Map<string, NameKind>([
  ['primary-name', 'primary'],
  ['alias', 'strong-alias'],
  ['formerly-known-as', 'former'],
  ['original-script-name', 'native'],
])

/** Part of `ListedName.parts` that a kind of name part belongs to. */
const fields = new Map<string, keyof NonNullable<ListedName['parts']>>([
  ['family-name', 'family'],
  ['given-name', 'given'],
  ['further-given-name', 'given'],
  ['father-name', 'patronymic'],
  ['maiden-name', 'maiden'],
])

interface Part {
  readonly type: string
  /** The value, then nothing else; or the spellings of one culture. */
  readonly texts: readonly string[]
}

/** How good a name is; a primary name of another identity than the main one is an alias. */
function kindOf(name: XmlElement, main: boolean): NameKind {
  const kind = kinds.get(attributeOf(name, 'name-type') ?? '') ?? 'strong-alias'
  if (kind === 'primary' && main) return 'primary'
  if (attributeOf(name, 'quality') === 'low') return 'weak-alias'
  return kind === 'primary' ? 'strong-alias' : kind
}

/** `CYRL` as the ISO 15924 code `Cyrl`. */
function isoScript(code: string | undefined): string | undefined {
  if (code === undefined || !/^[A-Za-z]{4}$/.test(code)) return undefined
  return code[0]!.toUpperCase() + code.slice(1).toLowerCase()
}

/** Every choice of one text a part, at most {@link mostForms}. */
const choices = (parts: readonly Part[]): string[][] =>
  parts.reduce<string[][]>(
    (found, { texts }) => found.flatMap((one) => texts.map((text) => [...one, text])).slice(0, mostForms),
    [[]],
  )

function formOf(
  parts: readonly Part[],
  texts: readonly string[],
  kind: NameKind,
  type: PartyType | undefined,
  said?: string,
): ListedName {
  const found: NonNullable<ListedName['parts']> = {}
  for (const [at, part] of parts.entries()) {
    const field = fields.get(part.type)
    if (field !== undefined) found[field] = [found[field], texts[at]].filter(Boolean).join(' ')
  }
  // Family name first, as most people stand there, is told from given name first by the comma.
  const familyFirst = type === 'person' && parts[0]?.type === 'family-name' && texts.length > 1
  const text = familyFirst ? `${texts[0]}, ${texts.slice(1).join(' ')}` : texts.join(' ')
  const script = scriptOfText(text) ?? (said === 'Latn' ? undefined : said)
  const foreign = script !== undefined && kind === 'strong-alias'
  return {
    text,
    kind: foreign ? 'native' : kind,
    ...(type === 'person' && Object.keys(found).length > 0 && { parts: found }),
    ...(script !== undefined && { script }),
  }
}

/**
 * The names in one `name` element: the name itself, in the order in which the list writes its parts, then its other spellings. A part
 * without a spelling of its own keeps its value. Titles are given back apart.
 * @param main Whether it belongs to the main identity.
 */
export function secoNames(
  name: XmlElement,
  main: boolean,
  type: PartyType | undefined,
): { names: ListedName[]; titles: string[] } {
  const order = (part: XmlElement) => Number(attributeOf(part, 'order') ?? 0) || 0
  const all = [...childrenOf(name, 'name-part')].sort((a, b) => order(a) - order(b))
  const partType = (part: XmlElement) => attributeOf(part, 'name-part-type') ?? ''
  const titles = all.filter((part) => partType(part) === 'title').flatMap((part) => textsAt(part, 'value'))
  const named = all
    .filter((part) => partType(part) !== 'title' && textAt(part, 'value') !== undefined)
    .slice(0, mostParts)
  if (named.length === 0) return { names: [], titles }
  const kind = kindOf(name, main)
  const values = named.map((part): Part => ({ type: partType(part), texts: [textAt(part, 'value')!] }))
  const names = [formOf(values, values.flatMap((part) => part.texts), kind, type)] // biome-ignore format: short
  const culture = (spelling: XmlElement) =>
    `${attributeOf(spelling, 'lang') ?? ''} ${attributeOf(spelling, 'script') ?? ''}`
  const spellings = named.flatMap((part) => childrenOf(part, 'spelling-variant')).filter((one) => one.text !== '')
  for (const one of [...new Set(spellings.map(culture))].slice(0, mostForms)) {
    const parts = named.map((part, at): Part => {
      const own = childrenOf(part, 'spelling-variant').filter(
        (spelling) => spelling.text !== '' && culture(spelling) === one,
      )
      return own.length === 0
        ? values[at]!
        : { type: partType(part), texts: own.slice(0, mostForms).map((spelling) => spelling.text) }
    })
    const script = isoScript(one.split(' ')[1])
    for (const texts of choices(parts))
      names.push(formOf(parts, texts, kind === 'primary' ? 'strong-alias' : kind, type, script))
  }
  return { names, titles }
}
