/** An address in OFAC’s parts. */
export interface OfacAddressParts {
  /** Lines of the street, in order. */
  readonly street: readonly (string | undefined)[]
  readonly city?: string | undefined
  readonly state?: string | undefined
  readonly postalCode?: string | undefined
  /** A region that is no country, for example `Gaza`. */
  readonly region?: string | undefined
  readonly country?: string | undefined
}

const filled = (text: string | undefined) => text !== undefined && text !== ''

/** The country of an address as OFAC’s flat files write it; `undetermined` is none. */
export function ofacAddressCountry({ region, country }: Pick<OfacAddressParts, 'region' | 'country'>) {
  if (filled(country) && country?.toLowerCase() !== 'undetermined') return country
  return filled(region) ? `Region: ${region}` : undefined
}

/** An address in the order in which the flat files write it: street, city, state and postal code, country. Empty when it says nothing. */
export function ofacAddressText(parts: OfacAddressParts): string {
  const town = [parts.city, parts.state].filter(filled).join(', ')
  const line = [town, parts.postalCode].filter(filled).join(' ')
  const country = ofacAddressCountry(parts)
  const region = filled(parts.region) && country !== `Region: ${parts.region}` ? `Region: ${parts.region}` : undefined
  return [...parts.street, line, region, country].filter(filled).join(', ')
}
