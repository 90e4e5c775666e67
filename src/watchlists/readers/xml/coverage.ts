import { countUnused, type LoadReport } from '../report.js'
import type { XmlElement } from './element.js'

/**
 * Counts what a record says and the reader does not use, so that nothing of meaning is dropped in silence.
 * @param used Paths below the record that the reader uses or that only hold the file together, for example `idList/id/uid` and
 *   `nameAlias/@wholeName`; `addresses/*` stands for everything below.
 */
export function countUnusedPaths(report: LoadReport, record: XmlElement, used: ReadonlySet<string>): void {
  const walk = (element: XmlElement, path: string) => {
    for (const [name, value] of Object.entries(element.attributes)) {
      if (value.trim() !== '' && !used.has(`${path}@${name}`)) countUnused(report, `${path}@${name}`)
    }
    if (element.text !== '' && path !== '' && !used.has(path.slice(0, -1))) countUnused(report, path.slice(0, -1))
    for (const child of element.children) if (!used.has(`${path}${child.name}/*`)) walk(child, `${path}${child.name}/`)
  }
  walk(record, '')
}
