import { putField, type UkField, type UkReading } from './uk-fields.js'
import type { UkParty } from './uk-party.js'

/** Labels within `Other Information`, as `(UN Ref):QDe.005`. */
const labels = new Map<string, UkField>([
  ['uk sanctions list ref', 'listReference'],
  ['un ref', 'unReference'],
  ['uk statement of reasons', 'reasons'],
  ['gender', 'gender'],
  ['phone number', 'phone'],
  ['website', 'website'],
  ['email address', 'email'],
  ['type of entity', 'entityType'],
  ['parent company', 'parent'],
  ['subsidiaries', 'subsidiary'],
  ['business reg no', 'registration'],
  ['imo number', 'imo'],
  ['current owners', 'owner'],
  ['previous owners', 'formerOwner'],
  ['flag of ship', 'flag'],
  ['previous flags', 'formerFlag'],
  ['type of ship', 'shipType'],
  ['tonnage of ship', 'tonnage'],
  ['length of ship', 'length'],
  ['year built', 'built'],
  ['hull identification number', 'hull'],
])

/** Lists of firms and numbers are split at full stops here, where other fields number them. */
const several = new Set<UkField>(['subsidiary', 'parent', 'owner', 'formerOwner', 'imo', 'formerFlag'])

const trimStop = (text: string) => text.trim().replace(/\.$/, '')

/**
 * Reads the `Other Information` of the former consolidated list, which holds what has no column of its own: labelled statements, and prose
 * before them. In the layout of 2020 it is prose alone, in which the number of a ship stands first.
 */
export function putInformation(party: UkParty, text: string, reading: UkReading): void {
  const marks = [...text.matchAll(/\(([A-Za-z ]{4,40})\) ?:/g)].filter((mark) => labels.has(mark[1]!.toLowerCase()))
  const prose = text.slice(0, marks[0]?.index).trim()
  putField(party, 'information', prose, reading)
  if (marks.length === 0) {
    const imo = /^\(?(?:.{0,80}\. )?\(?IMO(?: number)?: ?(\d{7})\b/i.exec(prose)
    const mmsi = /\bMMSI: ?(\d{9})\b/.exec(prose)
    if (imo) putField(party, 'imo', imo[1]!, reading)
    if (imo && mmsi) party.draft.identifiers.push({ kind: 'mmsi', value: mmsi[1]! })
    const un = /\bUN Ref[.:]? ?([A-Z]{2}[a-z]\.\d{3})\b/i.exec(prose)
    if (un) putField(party, 'unReference', un[1]!, reading)
  }
  for (const [at, mark] of marks.entries()) {
    const field = labels.get(mark[1]!.toLowerCase())!
    const said = text.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim()
    if (field === 'unReference' || field === 'listReference') {
      // The prose follows the reference with nothing between.
      const [reference, rest] = /^(\S{1,20}(?: and \S{1,20})?)([\s\S]*)$/.exec(said)?.slice(1) ?? ['', said]
      putField(party, field, reference!, reading)
      putField(party, 'information', rest!, reading)
    } else if (several.has(field)) {
      for (const one of said.split(/\. (?=[A-Z(\d])/)) putField(party, field, trimStop(one), reading)
    } else putField(party, field, field === 'gender' ? trimStop(said) : said, reading)
  }
}
