import { resolveCountry } from '../../geography/index.js'

/** Words of a document and the kind of number that they mean, the first that is found. */
const kinds: readonly [words: RegExp, kind: string][] = [
  [/driv/i, 'driving-licence'],
  [/fiscal|\btax/i, 'tax-id'],
  [/social security/i, 'national-id'],
  [/passport|pasaporte|passeport/i, 'passport'],
  [/travel document|laissez/i, 'travel-document'],
  [/ration/i, 'ration-card'],
  [/birth/i, 'birth-certificate'],
  [/certificate of .{0,20}nationality/i, 'nationality-certificate'],
  [/voter|student|militar|service|residen|alien/i, 'other'],
  [/ident|national|personal|civil|tazkira|\bid\b/i, 'national-id'],
]

/** The kind of number that a document’s name means: `Afghan national identification card (tazkira)` is a `national-id`. */
export const documentKind = (words: string): string | undefined =>
  kinds.find(([form]) => form.test(words.slice(0, 200)))?.[1]

/** A number taken out of the words around it. */
interface DocumentNumber {
  readonly number: string
  /** Words before the number: what the document is. */
  readonly words?: string
  /** What stands in brackets behind it. */
  readonly note?: string
  /** ISO 3166-1 alpha-2 code of a country named with it. */
  readonly country?: string
}

/** `Libya B014995`, `R00012098, South Sudan`: a country’s name at an end. */
function splitCountry(text: string): Pick<DocumentNumber, 'number' | 'country'> {
  const before = /^([A-Z][a-z]+(?: [A-Z][a-z]+)?) (\S*\d\S*)$/.exec(text)
  const after = /^(\S*\d\S*), ([A-Z][A-Za-z ]+)$/.exec(text)
  const [number, name] = before ? [before[2]!, before[1]!] : after ? [after[1]!, after[2]!] : [text, '']
  const country = name === '' ? undefined : resolveCountry(name)
  return country === undefined ? { number: text } : { number, country }
}

/**
 * Takes a document’s number out of the words that some lists write into the same field: `Diplomatic Passport: Z30321794`,
 * `Ration card no. 0094195`, `381110042 (Expired 25 Jan. 2016)`.
 */
export function documentNumber(text: string): DocumentNumber {
  const whole = text.trim().slice(0, 500)
  const bracket = /^([^(]*\d[^(]*)\(([^()]*)\)$/.exec(whole)
  const bare = bracket ? bracket[1]!.trim() : whole
  const named =
    /^(\D*?\b(?:number|no\.?|nr\.?|passport)(?: no\.?)?[:\s]+)(?=(?:[A-Z]{1,4} )?\S*\d)/i.exec(bare) ??
    /^(no\.?)(?=\d)/i.exec(bare)
  const words = named?.[1]?.replace(/[:\s]+$/, '')
  const note = bracket?.[2]?.trim()
  return {
    ...splitCountry(bare.slice(named?.[0].length ?? 0).trim()),
    ...(words !== undefined && { words }),
    ...(note !== undefined && note !== '' && { note }),
  }
}
