import type { CountryCode } from './draft.js'
import { listedIdentifier } from './listed-identifier.js'
import { numberedItems } from './numbered.js'
import { supposedIdentifier } from './supposed-identifier.js'
import type { UkParty } from './uk-party.js'

/** Kinds of number by the word that stands before or after it; the first that fits. */
const labels: readonly [RegExp, string][] = [
  [/\bOGRN\b/i, 'ogrn'],
  [/\bINN\b/i, 'inn'],
  [/\bKPP\b/i, 'kpp'],
  [/\bSWIFT\b/i, 'bic'],
  [/\bBI[CK]\b/i, 'bik'],
  [/\bUnified Social Credit\b/i, 'uscc'],
  [/\bOKPO\b|\bGovernment Gazette\b/i, 'okpo'],
  [/\bLEI\b/i, 'lei'],
  [/\bIMO\b/i, 'imo'],
  [/\bNational ID\b/i, 'national-id'],
  [/\bTIN\b|\btax/i, 'tax-id'],
]

/** Words that name a country in the text of a number. */
const countryWords =
  /\b(Russian?|Iranian|Iran|Chinese|China|Belarus|Ukraine|Hong Kong|United Arab Emirates|Turkey|Syria)\b/i

const isNumber = (token: string) =>
  /\d/.test(token) && !/^(?:19|20)\d\d$/.test(token) && token.replace(/[^\p{L}\p{N}]/gu, '').length >= 4

/** The numbers of a text with the words around each: those before it, and those after it when nothing stands before. */
function numbersIn(text: string): { number: string; words: string }[] {
  // `INN: 7720603527OGRN: 1077764566373` is two numbers with no blank between.
  const tokens = text.replace(/(\d)(?=(?:OGRN|INN|KPP|TIN)\b)/gi, '$1 ').split(/[\s,;/()]+/)
  const found: { number: string; words: string }[] = []
  let words: string[] = []
  for (const raw of tokens) {
    const token = raw.replace(/^[([:–-]+/, '').replace(/[)\]:.]{1,3}$/, '')
    if (!isNumber(token)) {
      words.push(token)
      continue
    }
    const colon = /^(OGRN|INN|KPP|TIN|BI[CK]|IMO|LEI)[:–-]/i.exec(token)
    found.push({
      number: colon ? token.slice(colon[0].length) : token,
      words: [...words, colon?.[1] ?? ''].join(' ').trim(),
    })
    words = []
  }
  const last = found.at(-1)
  if (last !== undefined && last.words === '') return [...found.slice(0, -1), { ...last, words: words.join(' ') }]
  return found
}

/** Reads the registration numbers of a party, which the list writes with any label or none. A text without a number stays as remark. */
export function putRegistrations(party: UkParty, code: CountryCode): void {
  const { draft, registrations } = party
  const countries = [...new Set(draft.countries.map(code))].filter((one) => one !== undefined)
  for (const text of registrations) {
    const before = draft.identifiers.length
    for (const item of numberedItems(text)) {
      for (const { number, words } of numbersIn(item.slice(0, 2000))) {
        const kind = labels.find(([label]) => label.test(words))?.[1] ?? 'registration'
        const named = countryWords.exec(words)?.[1]
        const country = named === undefined ? undefined : code(named)
        const identifier =
          country === undefined ? supposedIdentifier(kind, number, countries) : listedIdentifier(kind, number, country)
        if (identifier) draft.identifiers.push(identifier)
      }
    }
    if (draft.identifiers.length === before) draft.remarks.push(`Registration ${text}`)
  }
}
