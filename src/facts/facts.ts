import type { IdentifierFact } from '../identifiers/index.js'
import type { HsFact, KitPart, MakerConflict, NamedKind, PriceRange } from '../items/index.js'
import type { Neighbour } from '../matching/index.js'
import type {
  Item,
  ItemMatch,
  ListStamp,
  Party,
  PartyMatch,
  PlaceFact,
  ReasonCode,
  Shipment,
  Source,
} from '../model/index.js'
import type { DealFacts } from './deal-facts.js'
import type { IdentifierConflict } from './identifier-country.js'
import type { OwnershipFacts } from './owners.js'
import type { TradeFact } from './trade.js'
import type { VesselFacts } from './vessel-facts.js'

export type { HsFact, KitPart, MakerConflict, NamedKind, PriceRange } from '../items/index.js'
export type { Neighbour } from '../matching/index.js'
export type { CountryGroups, DealFacts, PaymentFacts } from './deal-facts.js'
export type { EndUseFact } from './end-use.js'
export type { IdentifierConflict } from './identifier-country.js'
export type { OwnershipFacts } from './owners.js'
export type { TradeFact } from './trade.js'
export type { FormerMark, PortCall, VesselFacts } from './vessel-facts.js'

/** What is known about one party before any rule judges it. */
export interface PartyFacts {
  /** The party as given. */
  readonly party: Party
  /** JSON pointer to the party, for example `/parties/0`. */
  readonly subject: string
  /** Listed parties that resemble it, strongest first, down to the review threshold. */
  readonly matches: readonly PartyMatch[]
  /** Its numbers, normalised and tested by their check digits, in the order given. */
  readonly identifiers: readonly IdentifierFact[]
  /** Why its name cannot be screened, as a plain clause; `undefined` when it can. */
  readonly unscreenableName: string | undefined
  /** Whether its name is so long, or has so many parts, that not all of it was looked up. */
  readonly namePartlyRead: boolean
  /** How many of its names were not looked up: of very many only the first are. */
  readonly namesLeftOut: number
  /** Its role as rules know it (`buyer`, `end-user`, …), from any common spelling; `undefined` when none is given. */
  readonly role: string | undefined
  /** Where it sits by its country and its address, with the pointer to where that stands. */
  readonly seats: readonly { readonly subject: string; readonly place: PlaceFact }[]
  /** For an owner whose holding does not cover `asOf`: when it ended or begins, as a plain sentence. */
  readonly pastHolding: string | undefined
  /** Texts given as a country that were not understood, with the pointer and the nearest known name. */
  readonly unknownCountries: readonly { readonly subject: string; readonly text: string; readonly nearest?: string }[]
  /** High-risk addresses and zones recognised in its address. */
  readonly highRiskAddresses: readonly PlaceFact[]
  /** Numbers of one country that are given for another. */
  readonly identifierConflicts: readonly IdentifierConflict[]
  /** Forwarder, bank or exchange house by its business or name. */
  readonly trade: TradeFact | undefined
  /** Domain of its e-mail address, and whether anybody gets a mailbox there. */
  readonly mail: { readonly domain: string; readonly open: boolean } | undefined
  /** Listed parties that it shares contact data, a link or a building with and whose name it does not resemble. */
  readonly neighbours: readonly Neighbour[]
  /** What is known of a ship; `undefined` for any other party. */
  readonly vessel: VesselFacts | undefined
}

/** What is known about one line of the order before any rule judges it. */
export interface ItemFacts {
  /** The item as given. */
  readonly item: Item
  /** JSON pointer to the item, for example `/items/0`. */
  readonly subject: string
  /** Catalogue entries that it points to, strongest first. */
  readonly matches: readonly ItemMatch[]
  /** What the goods are by description and part number, not what they are for or come with. */
  readonly kinds: readonly NamedKind[]
  /** What they contribute to an unmanned aircraft. */
  readonly kitParts: readonly KitPart[]
  /** The declared tariff codes that are such. */
  readonly tariffCodes: readonly HsFact[]
  /** Pieces ordered; `undefined` when no quantity is given or its unit does not tell them. */
  readonly pieces: number | undefined
  /** Rough worth of the whole line in US dollars; `undefined` without a value in a currency that is known. */
  readonly worth: number | undefined
  /** What one piece of the goods may cost at all; `undefined` when it is not known what they are or cost. */
  readonly priceRange: PriceRange | undefined
  /** The maker given, when it is not that of the part number. */
  readonly makerConflict: MakerConflict | undefined
  /** What other lines must share to be of the same or like goods, the closest likeness first. */
  readonly likeness: readonly Likeness[]
  /** Whether it has no word, code or part number. */
  readonly nothingToLookUp: boolean
  /** What of it was not read, or not surely. */
  readonly notUnderstood: readonly NotUnderstood[]
}

/** Something written on a line that was not read, or not surely. */
export interface NotUnderstood {
  /** JSON pointer to where it stands. */
  readonly subject: string
  /** What stands there, at most 200 characters. */
  readonly text: string
  /** Why, as a plain sentence. */
  readonly problem: string
  /** Both in one sentence. */
  readonly message: string
  readonly code: ReasonCode
  /** Whether goods may be behind it that nobody has looked at. */
  readonly review: boolean
  /** What to do, where it is not to correct it. */
  readonly advice?: string
}

/** Something that makes two lines the same or like goods. */
export interface Likeness {
  /** The same part number, the same reported part family, or the same kind of goods. */
  readonly by: 'part-number' | 'family' | 'kind'
  /** Equal for lines that are alike in this way. */
  readonly key: string
  /** What they share, for a message. */
  readonly title: string
  /** Kind of goods, where known: an id of `data/items/kinds.csv`. */
  readonly kind: string | undefined
}

/** An order of the past that was given with the deal. */
export interface EarlierOrderFacts {
  /** Date of the order, `YYYY-MM-DD`. */
  readonly date: string
  /** The user’s own reference. */
  readonly ref: string | undefined
  /** JSON pointer to the order, for example `/earlierOrders/0`. */
  readonly subject: string
  /** Whole days from the order to the date of the deal, or to `asOf` where the deal has none; negative for a later order. */
  readonly daysBefore: number
  /** Names of those in it, in the order given. */
  readonly names: readonly string[]
  /** Every item, in the order given. */
  readonly items: readonly ItemFacts[]
}

/** A public measure or warning about a country or port that was in force on `asOf`. */
export interface PlaceNotice {
  /** What it is, in one plain clause. */
  readonly title: string
  /** How much it asks for by itself. */
  readonly severity: 'info' | 'review' | 'hold'
  /** Whether it covers imports and dealings of any kind, and not only what is sent there. */
  readonly coversImports: boolean
  /** Where it was published. */
  readonly sources: readonly Source[]
}

/** One place of the deal: origin, a stop, the destination, or the country of a party. */
export interface StopFacts {
  /** JSON pointer to where the input names it, for example `/destination` or `/parties/1/country`. */
  readonly subject: string
  /** What part the place plays in the deal. */
  readonly kind: 'origin' | 'stop' | 'destination' | 'party'
  /** Role of the party as rules know it, for a party's country. */
  readonly role?: string
  /** What the text was understood as. */
  readonly place: PlaceFact
  /** Degrees north and east, for a place whose position is known. */
  readonly position: { readonly lat: number; readonly lon: number } | undefined
  /** Embargoes of the country or region. */
  readonly embargoes: readonly PlaceNotice[]
  /** Public warnings that the country is a transshipment point. */
  readonly diversion: readonly PlaceNotice[]
  /** Measures against the port itself. */
  readonly portMeasures: readonly PlaceNotice[]
  /** Whether the country borders the Caspian Sea. */
  readonly caspianLittoral: boolean
}

/** Everything that rules judge: the deal as given, and what matching found out about it. Rules never match by themselves. */
export interface Facts {
  /** The deal as given; a lone party or item stands in a shipment of its own. */
  readonly shipment: Shipment
  /** Whether a whole deal was given, or a lone party or item. */
  readonly scope: 'shipment' | 'party' | 'item'
  /** Every party, owners included, in the order given; then owners that only `ownership` names. */
  readonly parties: readonly PartyFacts[]
  /** Who owns whom, each party once. */
  readonly ownership: OwnershipFacts
  /** Every item, in the order given. */
  readonly items: readonly ItemFacts[]
  /** Orders of the past that were given with the deal, in the order given. Default: none. */
  readonly earlierOrders: readonly EarlierOrderFacts[]
  /** Origin, route and destination in order, then the countries of the parties. */
  readonly stops: readonly StopFacts[]
  /** What the papers say beside parties, items and way: end use, payment, changes. */
  readonly deal: DealFacts
  /** The lists that were looked at. */
  readonly lists: readonly ListStamp[]
}
