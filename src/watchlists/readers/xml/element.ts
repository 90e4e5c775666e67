/** An XML element as a plain value. Names are local: without prefix, since publishers change their namespaces. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own text, children’s left out; outer blanks taken off, inner ones single. */
  readonly text: string
}

const nothing: readonly XmlElement[] = []

/** The children of one name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? nothing
}

/** The first child of one name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}

/** The elements at the end of a path of names, for example `idList`, `id`. */
export function elementsAt(element: XmlElement | undefined, ...path: readonly string[]): readonly XmlElement[] {
  return path.reduce<readonly XmlElement[]>(
    (found, name) => found.flatMap((one) => childrenOf(one, name)),
    element === undefined ? nothing : [element],
  )
}

/** The texts that are not empty at the end of a path. */
export function textsAt(element: XmlElement | undefined, ...path: readonly string[]): string[] {
  return elementsAt(element, ...path)
    .map((one) => one.text)
    .filter((text) => text !== '')
}

/** The first text at the end of a path that is not empty. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return textsAt(element, ...path)[0]
}

/** An attribute that is not empty. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.attributes[name]?.trim()
  return value === undefined || value === '' ? undefined : value
}
