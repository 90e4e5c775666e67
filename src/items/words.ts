import { itemWordRows } from '../knowledge/compiled/item-word-rows.js'
import { partPrefixRows } from '../knowledge/compiled/part-prefix-rows.js'
import { uavPartRows } from '../knowledge/compiled/uav-part-rows.js'
import { baseOf } from './inflection.js'
import { normaliseText, type TextToken, tokensOf } from './text.js'
import { longestFirst, standsAt, tokenPhrases } from './token-phrases.js'

/** What a word does to the text around it. */
export type WordRole = 'postposition' | 'purpose' | 'accompaniment' | 'relation' | 'negation' | 'neutral' | 'package'

const cues = new Map<string, string>()
const hanNeutral = new Set<string>()
const neutral = new Set<string>()
/** Single words that name a form of goods, a unit or a quality. */
export const neutralStems: ReadonlySet<string> = neutral

const elsewhere = new Set(['everyday', 'unmanned', 'whole', 'measure', 'property', 'brand', 'language'])
const roles = longestFirst(
  tokenPhrases(
    itemWordRows
      .filter(({ role }) => !elsewhere.has(role))
      .flatMap(({ role, words }) => words.map((phrase) => [phrase, role as WordRole] as const)),
  ),
)

for (const row of itemWordRows) {
  if (row.role !== 'language' && row.role !== 'neutral') continue
  for (const phrase of row.words) {
    const tokens = tokensOf(normaliseText(phrase))
    const first = tokens[0]
    if (first === undefined) continue
    if (row.role === 'language') {
      cues.set(first.text, row.lang)
      continue
    }
    if (first.han) for (const token of tokens) hanNeutral.add(token.stem)
    if (tokens.length === 1) neutral.add(first.stem)
  }
}

/** The role of the word or words that begin at a token, and how many tokens they are. */
export function roleAt(tokens: readonly TextToken[], at: number): { role: WordRole; length: number } | undefined {
  for (const phrase of roles.get(tokens[at]?.stem ?? '') ?? []) {
    if (standsAt(phrase, tokens, at)) return { role: phrase.value, length: phrase.stems.length }
  }
  return undefined
}

const makerWords = new Set<string>()
const makers = [...uavPartRows.flatMap((row) => [row.maker, ...row.makers]), ...partPrefixRows.map((row) => row.maker)]
for (const maker of makers) for (const token of tokensOf(normaliseText(maker))) makerWords.add(token.stem)

/** Whether a token names a form of goods (module, board, chip …) or a maker rather than other goods. */
export function isNeutral(tokens: readonly TextToken[], at: number): boolean {
  const token = tokens[at]!
  if (token.han) return hanNeutral.has(token.stem)
  if (/[0-9]/.test(token.text) || token.text.length <= 2 || makerWords.has(token.stem)) return true
  const role = roleAt(tokens, at)?.role
  if (role === undefined) return neutralStems.has(baseOf(token.stem) ?? '')
  return role === 'neutral' || role === 'package' || role === 'relation'
}

/** Where the noun that says what the goods are stands in a noun phrase of the text's language. */
export function headPosition(tokens: readonly TextToken[]): 'first' | 'last' {
  const french = new Set<string>()
  for (const token of tokens.slice(0, 200)) {
    if (/[\u0400-\u04ff\u0600-\u06ff]/.test(token.text)) return 'first'
    if (cues.get(token.text) === 'fr') french.add(token.text)
  }
  return french.size >= 2 ? 'first' : 'last'
}

const packages = new Set<string>()
for (const row of itemWordRows) {
  if (row.role === 'package') for (const word of row.words) packages.add(word.toLowerCase())
}

/** A name with its number of pins; bounds the work for a long token. */
const longestPackage = 20

/** Whether a token is the name of a chip package such as `SOIC` or `QFN48`. */
export function packageToken(token: TextToken): boolean {
  const { text } = token
  return text.length <= longestPackage && (packages.has(text) || packages.has(text.replace(/\d{1,20}$/, '')))
}
