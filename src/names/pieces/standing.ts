import type { Name } from '../parse.js'
import type { Token } from '../tokens/token.js'

/** Letters from which on a single word can stand for a party by itself, when it is not a common one. */
const longWord = 6
/** The same beside a legal form. */
const shortWord = 3

const of = (name: Name, ...kinds: Token['kind'][]) => name.tokens.filter((token) => kinds.includes(token.kind))

const isLong = (name: Name) => of(name, 'name').some((word) => word.text.length >= longWord && word.ceiling === 1)

/** Whether a name has two words of which one is no business word, or three business words; of a person a family name with another or an initial. */
export function hasTwoWords(name: Name): boolean {
  const names = of(name, 'name').length
  if (name.type === 'person') return names > 0 && of(name, 'name', 'initial').length >= 2
  return of(name, 'name', 'business').length >= (names === 0 ? 3 : 2)
}

/**
 * Whether what is left of a name, when something was taken off its end, can still be that name: one word is enough with a legal form,
 * or when it is long and rare.
 */
export function isFullName(name: Name): boolean {
  if (hasTwoWords(name) || name.type === 'person') return hasTwoWords(name)
  const names = of(name, 'name')
  const withForm =
    name.legalForm !== undefined &&
    (names.length === 0 ? of(name, 'business').length > 1 : names[0]!.text.length >= shortWord)
  return withForm || isLong(name)
}

/** Whether a text beside a name can be another name: one word is enough only with a legal form, when it is long and rare. */
export const isOtherName = (name: Name) => hasTwoWords(name) || (name.legalForm !== undefined && isLong(name))

/** The only word of a name that has no legal form either, in Latin letters. */
export function loneWord(name: Name): string | undefined {
  const words = of(name, 'name', 'business', 'number', 'initial', 'form')
  return words.length === 1 && words[0]!.kind === 'name' ? words[0]!.text : undefined
}

/** Whether the last word belongs to a legal form. */
export const endsInForm = (name: Name) => name.tokens.at(-1)?.kind === 'form'

/** Whether a name is rather a company's than a person's: a legal form at its end, a business word beside another, or three names and more. */
export function isCompany(name: Name): boolean {
  if (name.type === 'person' || isForm(name)) return false
  if (name.type === 'organization' || endsInForm(name)) return true
  const [names, business] = [of(name, 'name').length, of(name, 'business').length]
  return names >= 3 || (business > 0 && names + business >= 2)
}

/** Whether a name is a legal form and nothing else. */
export const isForm = (name: Name) => name.tokens.length > 0 && name.tokens.every((token) => token.kind === 'form')
