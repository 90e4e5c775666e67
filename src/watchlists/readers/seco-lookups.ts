import type { ListFile } from './reader.js'
import { countUnused, type LoadReport } from './report.js'
import { attributeOf, childrenOf, textAt, type XmlElement } from './xml/element.js'
import { readElements } from './xml/read-elements.js'

/** A place that addresses and birth places refer to. */
export interface SecoPlace {
  readonly location?: string | undefined
  readonly area?: string | undefined
  readonly country?: string | undefined
  /** ISO 3166-1 alpha-2 code, where given. */
  readonly code?: string | undefined
}

/** The programme that a set of measures belongs to. */
interface SecoProgramme {
  readonly key?: string | undefined
  /** The ordinance and its part. */
  readonly basis?: string | undefined
  /** Whose measures they follow: `UN`, `EU`, `CH`. */
  readonly origin?: string | undefined
}

/** What the list says once and refers to by number; places stand at its end. */
export interface SecoLookups {
  readonly places: ReadonlyMap<string, SecoPlace>
  /** By number of the set of measures. */
  readonly programmes: ReadonlyMap<string, SecoProgramme>
}

/** The English one of texts in several languages, else the first. */
const english = (elements: readonly XmlElement[]): string | undefined =>
  (elements.find((one) => attributeOf(one, 'lang') === 'eng') ?? elements[0])?.text || undefined

function putProgramme(programmes: Map<string, SecoProgramme>, element: XmlElement): void {
  const key = english(childrenOf(element, 'program-key'))
  const name = english(childrenOf(element, 'program-name'))
  const origin = textAt(element, 'origin')
  const sets = childrenOf(element, 'sanctions-set')
  for (const id of new Set(sets.flatMap((set) => attributeOf(set, 'ssid') ?? []))) {
    const part = english(sets.filter((set) => attributeOf(set, 'ssid') === id))
    programmes.set(id, { key, origin, basis: [name, part].filter(Boolean).join(', ') || undefined })
  }
}

const placeFields = new Set(['location', 'area', 'country'])

/** The parts of a place, as they also stand in an address of its own. */
export function secoPlace(element: XmlElement): SecoPlace {
  const country = childrenOf(element, 'country')[0]
  return {
    location: textAt(element, 'location'),
    area: textAt(element, 'area'),
    country: country?.text || undefined,
    code: attributeOf(country, 'iso-code'),
  }
}

/** Reads the places and programmes of the list in a pass of their own. */
export async function readSecoLookups(file: ListFile, report: LoadReport): Promise<SecoLookups> {
  const places = new Map<string, SecoPlace>()
  const programmes = new Map<string, SecoProgramme>()
  for await (const { element } of readElements(file, { records: new Set(['sanctions-program', 'place']) })) {
    const id = attributeOf(element, 'ssid')
    if (element.name === 'sanctions-program') putProgramme(programmes, element)
    else if (id !== undefined && !places.has(id)) {
      places.set(id, secoPlace(element))
      for (const { name, text } of element.children)
        if (!placeFields.has(name) && text !== '') countUnused(report, `place/${name}`)
    }
  }
  return { places, programmes }
}
