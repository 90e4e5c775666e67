import type { ListFile } from './reader.js'
import { childrenOf, type XmlElement } from './xml/element.js'
import { readElements } from './xml/read-elements.js'

/** Columns that are read; a spreadsheet says of its empty rest that a cell is repeated thousands of times. */
const mostColumns = 200

/** One row of a spreadsheet. */
export interface SheetRow {
  readonly cells: readonly string[]
  /** Line of the file’s XML on which it ends. */
  readonly line: number
}

/** All text below an element: of links and of parts in another style too. */
const wholeText = (element: XmlElement): string =>
  [element.text, ...element.children.map(wholeText)].filter(Boolean).join(' ')

function cellsOf(row: XmlElement): string[] {
  const cells: string[] = []
  for (const cell of row.children) {
    if (cell.name !== 'table-cell' && cell.name !== 'covered-table-cell') continue
    const text = childrenOf(cell, 'p').map(wholeText).join('\n').trim()
    const often = Math.min(Number(cell.attributes['number-columns-repeated'] ?? 1) || 1, mostColumns - cells.length)
    for (let time = 0; time < often; time++) cells.push(text)
    if (cells.length >= mostColumns) break
  }
  while (cells.at(-1) === '') cells.pop()
  return cells
}

/** The rows of all sheets of an OpenDocument spreadsheet’s `content.xml`, empty ones left out. */
export async function* readSheetRows(file: ListFile): AsyncGenerator<SheetRow> {
  for await (const { element, line } of readElements(file, { records: new Set(['table-row']) })) {
    const cells = cellsOf(element)
    if (cells.length > 0) yield { cells, line }
  }
}
