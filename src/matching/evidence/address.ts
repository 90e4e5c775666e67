import type { ListEntry, Party } from '../../model/index.js'
import { cleanText, foldAddressWords } from '../../names/index.js'
import type { Evidence } from './evidence.js'

/** Addresses of an entry that are looked at. */
export const mostAddresses = 50

/** The party's address as one text, at most 1,000 characters. */
export function addressText(party: Party): string {
  const { address } = party
  if (address === undefined) return ''
  const text =
    typeof address === 'string'
      ? address
      : [address.street, address.city, address.region, address.postalCode, address.country].filter(Boolean).join(', ')
  return cleanText(text)
}

/** Comparable words of an address, prepared once for a party. */
export function addressWords(party: Party): ReadonlySet<string> {
  return new Set(foldAddressWords(addressText(party)))
}

/** A house number, building or plot; a number of five or more digits is a postal code. */
export const houseNumber = /^\d{1,4}[a-z]?$|^[a-z]{1,2}\d{1,4}$/
export const hasDigit = /\d/

/** What the addresses say: shared words that are not common to all addresses. Different addresses say nothing, since companies have several. */
export function addressEvidence(query: ReadonlySet<string>, text: string, entry: ListEntry): Evidence | undefined {
  if (query.size < 2) return undefined
  let best: { share: number; numbers: number; letters: number; words: number; address: string } | undefined
  for (const address of (entry.addresses ?? []).slice(0, mostAddresses)) {
    const listed = new Set(foldAddressWords(cleanText(address)))
    let words = 0
    let numbers = 0
    let letters = 0
    for (const word of listed) {
      if (!query.has(word)) continue
      words++
      if (houseNumber.test(word)) numbers++
      else if (!hasDigit.test(word)) letters++
    }
    const share = words / Math.max(2, Math.min(listed.size, query.size))
    if (!best || share > best.share) best = { share, numbers, letters, words, address }
  }
  if (!best || best.words < 2) return undefined
  const street = best.share >= 0.6 && best.numbers > 0 && best.letters > 1 && best.words >= 3
  if (!street && best.share < 0.5) return undefined
  return {
    supports: street,
    odds: street ? 2.2 : 0.5,
    reason: {
      code: 'address',
      text: street ? 'The addresses agree in street or place and house number.' : 'The addresses agree in part.',
      query: text.slice(0, 200),
      listed: best.address.slice(0, 200),
    },
  }
}
