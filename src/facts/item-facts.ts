import { resolveCountry } from '../geography/index.js'
import { classifyItem, controlDoubt, descriptionLimit, readHsCode } from '../items/index.js'
import type { Item } from '../model/index.js'
import type { ItemFacts } from './facts.js'

const says = (text: string | undefined) => text !== undefined && /[\p{L}\p{N}]/u.test(text)

function notUnderstood(
  { description, hsCode, eccn, countryOfOrigin }: Item,
  subject: string,
): ItemFacts['notUnderstood'] {
  const found: ItemFacts['notUnderstood'][number][] = []
  if (description.length > descriptionLimit) {
    const problem = `Only its first ${descriptionLimit} characters were read.`
    found.push({ subject: `${subject}/description`, text: description.slice(-100), problem, code: 'input' })
  }
  const problem = hsCode === undefined ? undefined : readHsCode(hsCode).problem
  if (says(String(hsCode ?? '')) && problem !== undefined)
    found.push({ subject: `${subject}/hsCode`, text: String(hsCode), problem, code: 'hs-code' })
  const why = eccn !== undefined && says(eccn) ? controlDoubt(eccn) : undefined
  if (eccn !== undefined && why !== undefined) {
    found.push({ subject: `${subject}/eccn`, text: eccn, problem: why, code: 'eccn' })
  }
  if (countryOfOrigin !== undefined && says(countryOfOrigin) && resolveCountry(countryOfOrigin) === undefined) {
    const why = 'It is not known as a country.'
    found.push({ subject: `${subject}/countryOfOrigin`, text: countryOfOrigin, problem: why, code: 'country' })
  }
  return found
}

/** What is known about a line of the order on a date. */
export function gatherItem(item: Item, subject: string, asOf: string): ItemFacts {
  const { description, partNumber, hsCode, eccn } = item
  return {
    item,
    subject,
    matches: classifyItem(item, { asOf }),
    nothingToLookUp: ![description.slice(0, descriptionLimit), partNumber, String(hsCode ?? ''), eccn].some(says),
    notUnderstood: notUnderstood(item, subject),
  }
}
