import { commonWord, type NameDetails } from '../model/index.js'
import { terminalText } from './terminal-text.js'
import { textWidth, wrap } from './wrap.js'

/** One row of the drawing: a word of either name, or of both. */
interface Row {
  readonly party: string
  readonly mark: '=' | '~' | ' '
  readonly listed: string
  readonly weight?: number
  readonly note: string
}

const barLength = 10
/** Width of the terminal from which there is room for the bars. */
const roomForBars = 72
const leastWord = 6
const mostWord = 24

function leftOver(words: NameDetails['onlyParty'], side: 'party' | 'listed'): Row[] {
  const where = side === 'party' ? 'only in the party’s name' : 'only in the listed name'
  return words.map(({ word, weight, what }) => ({
    party: side === 'party' ? word : '',
    mark: ' ',
    listed: side === 'listed' ? word : '',
    weight,
    note: what === undefined ? where : `${where}: ${what}`,
  }))
}

function rowsOf({ pairs, onlyParty, onlyListed, forms }: NameDetails): Row[] {
  const paired = pairs.map(
    ({ query, listed, how, similarity, weight }): Row => ({
      party: query,
      mark: similarity === 1 ? '=' : '~',
      listed,
      weight,
      note: similarity === 1 ? '' : how,
    }),
  )
  const form: Row[] =
    forms === undefined
      ? []
      : [
          {
            party: forms.party,
            mark: forms.sameKind ? '~' : ' ',
            listed: forms.listed,
            note: forms.sameKind ? 'legal forms of the same kind' : 'legal form',
          },
        ]
  return [...paired, ...leftOver(onlyParty, 'party'), ...leftOver(onlyListed, 'listed'), ...form]
}

/** A text cut or filled up to a number of columns. */
function fitted(text: string, columns: number): string {
  const clean = terminalText(text)
  if (textWidth(clean) <= columns) return clean + ' '.repeat(columns - textWidth(clean))
  let cut = ''
  for (const char of clean) {
    if (textWidth(cut + char) > columns - 1) break
    cut += char
  }
  return `${cut}…${' '.repeat(Math.max(0, columns - 1 - textWidth(cut)))}`
}

/** How much a word tells, as a bar and a number. */
function weightText(weight: number | undefined, bars: boolean): string {
  if (weight === undefined) return ' '.repeat(bars ? barLength + 6 : 4)
  const full = Math.round(weight * barLength)
  return `${bars ? `${'#'.repeat(full)}${'.'.repeat(barLength - full)}  ` : ''}${weight.toFixed(2)}`
}

/**
 * Draws two names side by side, a line for each pair of words: `=` for the same word, `~` for an alike one, blank for none.
 * @param width Columns of the terminal, 40 and more.
 */
export function wordRows(details: NameDetails, width: number): string[] {
  const rows = rowsOf(details)
  const bars = width >= roomForBars
  const room = Math.max(leastWord, Math.min(mostWord, Math.floor((width - (bars ? 46 : 26)) / 2)))
  const columns = (side: 'party' | 'listed') =>
    Math.min(room, Math.max(leastWord, ...rows.map((row) => textWidth(terminalText(row[side])))))
  const [first, second] = [columns('party'), columns('listed')]
  const head = (party: string, mark: string, listed: string) =>
    `  ${fitted(party, first)} ${mark} ${fitted(listed, second)}  `
  return [
    `${head('party', ' ', 'listed')}${bars ? 'how much the word tells' : 'tells'}`,
    ...rows.flatMap(({ party, mark, listed, weight, note }) => {
      const isCommon = weight !== undefined && weight < commonWord
      const text = [isCommon ? 'common' : '', terminalText(note)].filter(Boolean).join('; ')
      return wrap(text, width, `${head(party, mark, listed)}${weightText(weight, bars)}  `).map((line) =>
        line.trimEnd(),
      )
    }),
  ]
}
