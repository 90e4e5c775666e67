/**
 * Screens a deal before it ships: who is in it, what is in it, where it goes, as of which day.
 * Platform-neutral: runs in Node and in browsers. Files and streams are in `tradescreen/node`.
 * @module
 */
export type {
  EarlierOrderFacts,
  Facts,
  HsFact,
  ItemFacts,
  KitPart,
  Likeness,
  MakerConflict,
  NamedKind,
  PartyFacts,
  PlaceNotice,
  PriceRange,
  StopFacts,
} from './facts/facts.js'
export type { IdentifierFact } from './identifiers/index.js'
export { compileLists, type Snapshot } from './matching/index.js'
export type {
  Address,
  AllowEntry,
  DateCause,
  EarlierOrder,
  ErrorCode,
  ErrorPlace,
  Flag,
  FlagChange,
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
  PlaceFact,
  PlaceRef,
  Policy,
  Reason,
  ReasonCode,
  Screening,
  Severity,
  Shipment,
  Source,
  Timeline,
  TimelineStep,
  Watchlist,
} from './model/index.js'
export {
  configSchema,
  flagSchema,
  itemSchema,
  limits,
  listEntrySchema,
  partySchema,
  policySchema,
  screeningSchema,
  shipmentSchema,
  TradescreenError,
  timelineSchema,
  watchlistSchema,
} from './model/index.js'
export {
  type AnyRule,
  defineConfig,
  defineRule,
  type Finding,
  type PolicyConfig,
  type PolicyName,
  policies,
  type Rule,
  type RuleContext,
  type RuleDate,
  type RuleMeta,
  rules,
} from './rules/index.js'
export { createScreener, type Screener } from './screener.js'
export type { MatchOptions, ScreenerOptions, ScreenOptions, TimelineOptions } from './screener-options.js'
export { bundledWatchlist, defineWatchlist, type WatchlistInput } from './watchlists/index.js'
