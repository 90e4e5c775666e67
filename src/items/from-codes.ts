import type { Item, Reason } from '../model/index.js'
import { supportCode, supportGroup } from './entries.js'
import type { Candidates } from './evidence.js'
import { advisoryGroup, groupsOfCode } from './groups.js'
import { chplEditionAt, chplRow, dotted, type HsFact } from './hs-code.js'
import { readHsCodes } from './hs-codes.js'

const listedCode = 0.95
const splitCode = 0.8
const headingOnly = 0.5
const groupOfOne = 0.8
const groupOfSeveral = 0.62
const groupOfUnlisted = 0.55

/** What the tariff codes of a line add to the candidates; returns notes for all of them. */
export function addHsCodes(candidates: Candidates, item: Item, asOf: string): { facts: HsFact[]; notes: Reason[] } {
  if (item.hsCode === undefined) return { facts: [], notes: [] }
  const facts = readHsCodes(item.hsCode)
  return { facts, notes: facts.flatMap((fact) => addHsCode(candidates, fact, asOf)) }
}

function addHsCode(candidates: Candidates, fact: HsFact, asOf: string): Reason[] {
  const notes: Reason[] = []
  const query = fact.input
  if (fact.problem !== undefined && query.trim() !== '') {
    notes.push({ code: 'hs-code', effect: 0, text: `Tariff code “${query}” was not used: ${fact.problem}`, query })
  }
  for (const text of [fact.editionNote, fact.lengthNote])
    if (text !== undefined) notes.push({ code: 'hs-code', effect: 0, text, query })
  const edition = chplEditionAt(asOf)
  const inForce = fact.candidates.filter((code) => chplRow(code)!.from <= asOf)
  for (const code of fact.candidates) {
    const row = chplRow(code)!
    if (row.from > asOf) {
      notes.push({
        code: 'hs-code',
        effect: 0,
        text: `${dotted(code)} is on the Common High Priority List (tier ${row.tier}) from ${row.from} as far as proven, after ${asOf}; ${edition === undefined ? 'no edition of the list is known of that day' : `the edition in force then (${edition.from}, ${edition.count} codes) is not known to have it`}.`,
        query,
        listed: code,
      })
      continue
    }
    const whole = fact.status === 'yes' ? (fact.candidates.length === 1 ? listedCode : splitCode) : headingOnly
    const how =
      fact.status === 'yes'
        ? `is listed code ${dotted(code)}`
        : fact.digits.length < 6
          ? `may be listed code ${dotted(code)}, which has more digits`
          : `was split, and its goods may now be of listed code ${dotted(code)}`
    supportCode(candidates, code, {
      from: 'hs-code',
      score: whole,
      reasons: [
        {
          code: 'hs-code',
          effect: whole,
          text: `Tariff code ${query} ${how}, tier ${row.tier} of the Common High Priority List (edition in force on ${asOf}: ${edition?.from}; listed since ${row.from} or earlier).`,
          query,
          listed: code,
          details: { tier: row.tier, edition: edition?.from, from: row.from, status: fact.status },
        },
      ],
    })
  }
  const codes = fact.candidates.length > 0 ? fact.candidates : [fact.digits]
  for (const code of codes) {
    const groups = groupsOfCode(code)
    for (const id of groups) {
      const exact = inForce.length > 0 || fact.candidates.length > 0
      const full = groups.length > 1 ? groupOfSeveral : exact ? groupOfOne : groupOfUnlisted
      const score = fact.status === 'possible' ? full * 0.6 : full
      supportGroup(candidates, id, {
        from: 'hs-code',
        score,
        reasons: [
          {
            code: 'hs-code',
            effect: score,
            text: `By our own mapping, goods of tariff code ${dotted(code)} usually belong to the group “${advisoryGroup(id).title}”.`,
            query,
            listed: code,
          },
        ],
      })
    }
  }
  return notes
}
