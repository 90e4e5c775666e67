import type { PartyMatch } from '../model/index.js'
import { explainedMatch, matchTitle, scoreText, type Thresholds } from './explained-match.js'
import { terminalText } from './terminal-text.js'
import { drawnWidth, wrap } from './wrap.js'

/** What was found for one party. */
export interface PartyFound {
  readonly name: string
  /** Matches at or above the review threshold, strongest first; the first five are drawn. */
  readonly matches: readonly PartyMatch[]
  /** Matches below it, strongest first, looked for when there are none above. */
  readonly nearest: readonly PartyMatch[]
  /** Why the name cannot be looked up, when it cannot. */
  readonly whyNot?: string | undefined
}

/** Matches that are drawn. */
const mostDrawn = 5

function nearestLines({ name, nearest, whyNot }: PartyFound, thresholds: Thresholds, width: number): string[] {
  const shown = `“${name.slice(0, 200)}”`
  if (whyNot !== undefined) return wrap(terminalText(`${shown} was not compared: ${whyNot}.`), width)
  const nothing = wrap(terminalText(`Nothing on the lists resembles ${shown}.`), width)
  const [first] = nearest
  if (first === undefined) return [...nothing, 'No listed name comes near it either.']
  return [
    ...nothing,
    `Nearest names, below review (${thresholds.review}):`,
    ...nearest.flatMap((match) => wrap(matchTitle(match), width, `  ${scoreText(match.score, thresholds)}  `)),
    '',
    'The nearest one:',
    ...explainedMatch(first, thresholds, width),
  ]
}

/**
 * Draws how a party was compared with the lists: its matches word by word, or the names that come nearest.
 * @param width Columns of the terminal, 40 to 200 used. Default 100.
 */
export function explainedParty(found: PartyFound, thresholds: Thresholds, width = 100): string {
  const columns = drawnWidth(width)
  const { matches } = found
  const drawn = matches
    .slice(0, mostDrawn)
    .flatMap((match, nth) => [...(nth === 0 ? [] : ['']), ...explainedMatch(match, thresholds, columns)])
  const more = matches.length - mostDrawn
  return `${[
    '',
    'How the names compare:',
    '',
    ...(matches.length === 0 ? nearestLines(found, thresholds, columns) : drawn),
    ...(more > 0 ? ['', `${more} more ${more === 1 ? 'match is' : 'matches are'} not drawn.`] : []),
  ].join('\n')}\n`
}
