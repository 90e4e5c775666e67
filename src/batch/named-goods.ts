import type { RowCells } from './row-cells.js'

/** What a row calls its goods. */
interface NamedGoods {
  readonly description: string | undefined
  readonly partNumber: string | undefined
  readonly id: string | undefined
}

const longestNumber = 60
/** A shorter number counts lines or stock and is no maker’s. */
const shortestNumber = 4
const otherScript = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\p{S}\p{Z}]/u
const smallWord = /\p{Ll}{4}/u

/** Whether a cell is a number of the goods, not their name: `10-2345`, `STM32F405RGT6`, but not `DJI Mavic 3`. */
function isNumber(cell: string): boolean {
  return (
    cell.length <= longestNumber &&
    !otherScript.test(cell) &&
    !smallWord.test(cell) &&
    cell.split(/\s+/).every((word) => word.length <= 2 || /\d/.test(word)) &&
    /\d/.test(cell)
  )
}

/**
 * Tells what the columns `Item`, `Artikel` or `产品` say. A cell that is a number is the part number where the row has none, else the
 * row’s own item number; words stand before the description, or in its place where it is empty.
 */
export function namedGoods({ all, first }: RowCells): NamedGoods {
  const called = all('item')
  const numbers = called.filter(isNumber)
  const partNumber = first('partNumber') ?? numbers.find((number) => number.length >= shortestNumber)
  const texts: string[] = []
  for (const text of [...called.filter((cell) => !isNumber(cell)), ...all('description')]) {
    const said = texts.findIndex((other) => text.toLowerCase().includes(other.toLowerCase()))
    if (said >= 0) texts[said] = text
    else if (!texts.some((other) => other.toLowerCase().includes(text.toLowerCase()))) texts.push(text)
  }
  return {
    description: texts.length === 0 ? undefined : texts.join(': '),
    partNumber,
    id: first('itemId') ?? numbers.find((number) => number !== partNumber),
  }
}
