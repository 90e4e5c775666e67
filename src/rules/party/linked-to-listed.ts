import type { Neighbour, PartyFacts } from '../../facts/facts.js'
import { redFlagSource } from '../../knowledge/red-flags.js'
import { ownRule } from '../../knowledge/sources.js'
import type { FlagMatch } from '../../model/index.js'
import { defineRule, type Finding } from '../rule.js'
import { isTakenForListed } from './listed-finding.js'

/** The entry behind a neighbour, as a flag names it. */
export function neighbourMatch({ list, entryId, name, type, programmes, listedOn }: Neighbour): FlagMatch {
  return {
    list,
    entryId,
    name,
    matchedName: name,
    ...(type !== undefined && { type }),
    programmes: [...programmes],
    ...(listedOn !== undefined && { listedOn }),
  }
}

const said: Readonly<Record<Neighbour['by'], string>> = {
  address: 'gives the building of',
  'name-part': 'holds the name of',
  link: 'is named by the list as connected with',
  number: 'has contact data or a number in common with',
}

const scores: Readonly<Record<Neighbour['by'], number>> = { number: 0.6, link: 0.5, 'name-part': 0.4, address: 0.5 }

function neighbourFinding({ party, subject }: PartyFacts, neighbour: Neighbour): Finding {
  return {
    score: scores[neighbour.by],
    message: `“${party.name.slice(0, 200)}” ${said[neighbour.by]} the listed ${neighbour.name}, entry ${neighbour.entryId} of ${neighbour.list}.`,
    subject,
    match: neighbourMatch(neighbour),
    reasons: [{ ...neighbour.reason, effect: scores[neighbour.by] }],
    sources: neighbour.sources,
    advice:
      'Ask what connects the two: owners, directors, common staff or address. Get a register extract and compare numbers and contact data with the entry.',
  }
}

function* directorFindings(
  { party, subject }: PartyFacts,
  directors: readonly PartyFacts[],
  hold: number,
): Generator<Finding> {
  for (const director of directors) {
    const match = director.matches.find((one) => isTakenForListed(one, hold))
    if (match === undefined) continue
    const { list, entryId, name, matchedName, type, programmes, listedOn } = match
    yield {
      score: Math.min(0.8, match.score),
      message: `“${party.name.slice(0, 200)}” is directed by “${director.party.name.slice(0, 200)}”, taken for the listed ${name}, entry ${entryId} of ${list}.`,
      subject,
      match: { list, entryId, name, matchedName, ...(type && { type }), programmes, ...(listedOn && { listedOn }) },
      reasons: [
        {
          code: 'ownership',
          effect: Math.min(0.8, match.score),
          text: 'A director of the party is taken for a listed person.',
          query: director.party.name.slice(0, 200),
          listed: matchedName,
          details: { subject: director.subject },
        },
      ],
      sources: match.sources,
      advice:
        'Ask your compliance officer: a listed director is no ownership, but may control the party or act for it. Compare the director’s birth data with the entry.',
    }
  }
}

const directorOf = /^(.*)\/directors\/\d+$/

/** A party that is connected with a listed one without being it. */
export const linkedToListed = defineRule({
  meta: {
    id: 'party/linked-to-listed',
    title: 'Party is linked to a listed party',
    docs: 'Flags a party that is not taken for a listed party itself, but has something in common with one: a listed director (`directors`); the same telephone number, e-mail address, website or domain, or a registration number whose issuer is not known; the list names a party of its name as connected with an entry; or its name holds the whole name of an entry beside other words, as a branch’s does. Owners have rules of their own. Only entries and links that held on the date of the screening count. Several parties can share a number or a name: it is a lead to ask about.',
    sources: [redFlagSource('RF01'), ownRule('party/linked-to-listed', '2026-11-25')],
    severity: 'review',
  },
  *check({ parties }, { thresholds }) {
    const directors = new Map<string, PartyFacts[]>()
    for (const one of parties) {
      const of = directorOf.exec(one.subject)?.[1]
      if (of !== undefined) directors.set(of, [...(directors.get(of) ?? []), one])
    }
    for (const one of parties) {
      // A party that is listed itself is told by that.
      if (one.matches.some((match) => isTakenForListed(match, thresholds.hold))) continue
      for (const neighbour of one.neighbours) if (neighbour.by !== 'address') yield neighbourFinding(one, neighbour)
      yield* directorFindings(one, directors.get(one.subject) ?? [], thresholds.hold)
    }
  },
})
