import { join } from 'node:path'

/** The package as it is built and shipped: its sources run by `tsx` are slower. */
export const { bundledWatchlist, createScreener, defineWatchlist, policies, TradescreenError } = (await import(
  join(import.meta.dirname, '../dist/index.js')
)) as typeof import('../src/index.js')
