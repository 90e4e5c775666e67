export { bundledWatchlist } from './bundled.js'
export { type KnownList, knownLists } from './known.js'
export { stampList } from './stamp.js'
export { defineWatchlist, ensureChecked, type WatchlistInput } from './watchlist.js'
