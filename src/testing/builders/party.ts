import { type Owner, type Party, type PartyType, parseWith, partySchema } from '../../model/index.js'
import { type Buildable, type Builder, built, given } from './builder.js'

/** Builds a party; each method gives a new builder. */
export interface PartyBuilder extends Builder<Party> {
  /** What it does in the deal, for example `buyer`. */
  as(role: string): PartyBuilder
  /** Country of seat or residence. */
  from(country: string): PartyBuilder
  /** Address, as one text or in parts. */
  at(address: NonNullable<Party['address']>): PartyBuilder
  /** A number that stands for it, added to those it has: `id('inn', '7707083893')`. */
  id(kind: string, value: string, country?: string): PartyBuilder
  /** Another name, added to those it has. */
  alias(name: string): PartyBuilder
  /** What it is. */
  type(type: PartyType): PartyBuilder
  /**
   * An owner, added to those it has.
   * @param owner Name, party or builder.
   * @param percent Share held, 0 to 100. Left out: not known.
   * @param more `control`, `since` and `until` of the holding.
   */
  ownedBy(owner: string | Buildable<Party>, percent?: number, more?: Omit<Owner, 'party' | 'percent'>): PartyBuilder
  /** Date of birth, or of incorporation when it is an organization: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  since(date: string): PartyBuilder
  /** Any other field; `undefined` takes one away. */
  set(fields: { readonly [Key in keyof Party]?: Party[Key] | undefined }): PartyBuilder
}

function builder(party: Party): PartyBuilder {
  const set: PartyBuilder['set'] = (fields) => builder(given({ ...party, ...fields }) as Party)
  return Object.freeze({
    as: (role) => set({ role }),
    from: (country) => set({ country }),
    at: (address) => set({ address }),
    id: (kind, value, country) =>
      set({
        identifiers: [...(party.identifiers ?? []), given({ kind, value, country }) as { kind: string; value: string }],
      }),
    alias: (name) => set({ aliases: [...(party.aliases ?? []), name] }),
    type: (type) => set({ type }),
    ownedBy: (owner, percent, more = {}) => {
      const holding = { party: typeof owner === 'string' ? { name: owner } : built(owner), percent, ...more }
      return set({ owners: [...(party.owners ?? []), given(holding) as Owner] })
    },
    since: (date) => set(party.type === 'person' ? { dateOfBirth: date } : { incorporatedOn: date }),
    set,
    build: () => parseWith(partySchema, structuredClone(party), 'The party'),
  } satisfies PartyBuilder)
}

/**
 * A party for a test: `aParty('Bosphorus Model Works').from('TR').ownedBy('Albatros', 51)`.
 * @param name Name. Default: an invented company that is on no list.
 */
export function aParty(name = 'Kontor am Hafen KG'): PartyBuilder {
  return builder({ name })
}
