/**
 * Screens a deal before it ships: who is in it, what is in it, where it goes, as of which day.
 * Platform-neutral: runs in Node and in browsers. Files and streams are in `tradescreen/node`.
 * @module
 */
export type {
  CountryGroups,
  DealFacts,
  EarlierOrderFacts,
  EndUseFact,
  Facts,
  FormerMark,
  HsFact,
  IdentifierConflict,
  ItemFacts,
  KitPart,
  Likeness,
  MakerConflict,
  NamedKind,
  Neighbour,
  PartyFacts,
  PaymentFacts,
  PlaceNotice,
  PortCall,
  PriceRange,
  StopFacts,
  TradeFact,
  VesselFacts,
} from './facts/facts.js'
export type { IdentifierFact } from './identifiers/index.js'
export { compileLists, type Snapshot } from './matching/index.js'
export type {
  Address,
  AllowEntry,
  Contract,
  EarlierOrder,
  ErrorCode,
  ErrorPlace,
  Flag,
  FlagMatch,
  Identifier,
  Item,
  ItemMatch,
  Link,
  ListEntry,
  ListedName,
  ListStamp,
  NameKind,
  Outcome,
  Owner,
  Party,
  PartyMatch,
  PartyType,
  Payment,
  PlaceFact,
  PlaceRef,
  Policy,
  Reason,
  ReasonCode,
  Screening,
  Severity,
  Shipment,
  Source,
  Vessel,
  Watchlist,
} from './model/index.js'
export {
  flagSchema,
  itemSchema,
  limits,
  listEntrySchema,
  partySchema,
  policySchema,
  screeningSchema,
  shipmentSchema,
  TradescreenError,
  watchlistSchema,
} from './model/index.js'
export {
  type AnyRule,
  defineRule,
  type Finding,
  policies,
  type Rule,
  type RuleContext,
  type RuleMeta,
  rules,
} from './rules/index.js'
export { createScreener, type Screener } from './screener.js'
export type { MatchOptions, ScreenerOptions, ScreenOptions } from './screener-options.js'
export { bundledWatchlist, defineWatchlist, type WatchlistInput } from './watchlists/index.js'
