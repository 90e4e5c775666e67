export { bundledWatchlist } from './bundled.js'
export { type KnownList, knownLists } from './known.js'
export { stampList } from './stamp.js'
export { defineWatchlist, type WatchlistInput } from './watchlist.js'
