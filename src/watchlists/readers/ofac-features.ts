import { listedIdentifier } from './listed-identifier.js'
import { type OfacReading, putStatement } from './ofac-statement.js'

/** Words of the advanced and enhanced XML for what the flat files’ remarks say in other words. */
const remarkLabels = new Map([
  ['birthdate', 'DOB'],
  ['place of birth', 'POB'],
  ['nationality country', 'nationality'],
  ['citizenship country', 'citizen'],
  ['registration country', 'Nationality of Registration'],
])

type Put = (reading: OfacReading, value: string) => void

/** What stands in a column of its own in the flat files. */
const own = new Map<string, Put>([
  ['title', ({ draft }, value) => draft.remarks.push(`Title ${value}`)],
  [
    'vessel type',
    (reading, value) => putStatement(reading, { label: 'Vessel Type', value, text: `Vessel Type ${value}` }),
  ],
  ['vessel tonnage', ({ draft }, value) => (draft.vessel = { ...draft.vessel, tonnage: value })],
  ['vessel gross registered tonnage', ({ draft }, value) => (draft.vessel = { ...draft.vessel, grossTonnage: value })],
  [
    'vessel flag',
    ({ draft, countryCode }, value) => {
      const code = countryCode(value)
      draft.vessel = { ...draft.vessel, flag: code ?? value }
      if (code !== undefined) draft.countries.push(value)
    },
  ],
  [
    'vessel call sign',
    ({ draft }, value) => {
      const callSign = listedIdentifier('call-sign', value)
      if (callSign) draft.identifiers.push(callSign)
    },
  ],
  ['vessel owner', ({ draft }, value) => draft.links.push({ to: value, relation: 'owner' })],
])

/**
 * Puts a feature of the entry where it belongs in the draft: a column of the flat files, or an `id` or feature of the XML files.
 * @param label Its type in the publisher’s words, for example `Birthdate` or `Vessel Flag`.
 * @param country Name of the country that issued a number.
 */
export function putFeature(reading: OfacReading, label: string, value: string, country?: string): void {
  const straight = label.replace(/[‘’]/g, "'")
  const put = own.get(straight.toLowerCase())
  if (put) {
    put(reading, value)
    return
  }
  const said = remarkLabels.get(straight.toLowerCase()) ?? straight
  const text = `${said} ${value}${country === undefined ? '' : ` (${country})`}`.trim()
  putStatement(reading, { label: said, value, country, text })
}
