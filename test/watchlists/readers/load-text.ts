import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadWatchlist } from '../../../src/watchlists/load.js'
import type { LoadReport } from '../../../src/watchlists/readers/report.js'

/** Loads files out of a folder of their own, by name; the first is the one that is named. */
export async function loadFiles(list: string, files: Record<string, string | Uint8Array>) {
  const folder = mkdtempSync(join(tmpdir(), 'tradescreen-reader-'))
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    return await loadWatchlist(list, { path: join(folder, Object.keys(files)[0]!) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Loads a path and gives the report as well. */
export async function loadWithReport(list: string, path: string) {
  let report: LoadReport | undefined
  const loaded = await loadWatchlist(list, { path, onReport: (seen) => (report = seen) })
  return { ...loaded, report: report! }
}
