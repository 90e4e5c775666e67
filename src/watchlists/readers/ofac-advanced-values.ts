import { attributeOf, childrenOf, type XmlElement } from './xml/element.js'

/** A reference value of the file: what a number in it stands for. */
export interface ReferenceValue {
  readonly text: string
  /** Number of the value that it belongs to, or a code: what the set has beside the text. */
  readonly more?: string | undefined
}

/** The reference values of a file, by name of the set’s element and number. */
export type ReferenceValues = ReadonlyMap<string, ReadonlyMap<string, ReferenceValue>>

/** The attribute that holds what a value has beside its text. */
const attributes = new Map([
  ['Country', 'ISO2'],
  ['AreaCode', 'Description'],
  ['PartySubType', 'PartyTypeID'],
  ['Script', 'ScriptCode'],
])

/** Reads the sets of reference values. */
export function readReferenceValues(sets: XmlElement): ReferenceValues {
  const read = new Map<string, Map<string, ReferenceValue>>()
  for (const value of sets.children.flatMap((set) => set.children)) {
    const id = attributeOf(value, 'ID')
    if (id === undefined) continue
    const known = read.get(value.name) ?? new Map<string, ReferenceValue>()
    read.set(value.name, known)
    known.set(id, { text: value.text, more: attributeOf(value, attributes.get(value.name) ?? 'ID') })
  }
  return read
}

/** The ISO codes that the file states, by country name in lower case. */
export function statedCountries(values: ReferenceValues): ReadonlyMap<string, string> {
  const found = [...(values.get('Country')?.values() ?? [])]
  return new Map(
    found.flatMap(({ text, more }) => (/^[A-Z]{2}$/.test(more ?? '') ? [[text.toLowerCase(), more!] as const] : [])),
  )
}

/** The text that an attribute of an element points to; `Unknown` is none. */
export function pointedTo(
  values: ReferenceValues,
  element: XmlElement | undefined,
  set: string,
  attribute = `${set}ID`,
): string | undefined {
  const text = values.get(set)?.get(attributeOf(element, attribute) ?? '')?.text
  return text === undefined || text === '' || text === 'Unknown' ? undefined : text
}

/** The first child of a name that is marked as primary, else the first. */
export function primaryChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  const all = childrenOf(element, name)
  return all.find((one) => attributeOf(one, 'Primary') === 'true') ?? all[0]
}
