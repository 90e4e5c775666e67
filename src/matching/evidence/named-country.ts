import { resolveCountry } from '../../geography/index.js'
import type { Evidence } from './evidence.js'

/** Longest text in brackets that is looked at. */
const longest = 40
const inBrackets = /[([]([^()[\]]+)[)\]]/g

/** The country that a company's name gives in brackets, as ISO code: the `GB` of `Vega (UK) Ltd`. */
function namedCountry(name: string): string | undefined {
  for (const [, content] of name.slice(0, 300).matchAll(inBrackets)) {
    const country = content!.length <= longest ? resolveCountry(content!) : undefined
    if (country !== undefined) return country
  }
  return undefined
}

/** What countries in the names themselves say: `Vega (France) SA` and `Vega (Germany) GmbH` are two companies of one group. */
export function namedCountryEvidence(name: string, listed: string): Evidence | undefined {
  const [mine, theirs] = [namedCountry(name), namedCountry(listed)]
  if (mine === undefined || theirs === undefined || mine === theirs) return undefined
  return {
    supports: false,
    odds: -6.5,
    reason: {
      code: 'place',
      text: `The names give different countries, ${mine} and ${theirs}: they may be two companies of one group.`,
      query: mine,
      listed: theirs,
    },
  }
}
