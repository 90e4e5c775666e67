import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** What one size of list took; `failed` where the process did not end well. */
export type Scale =
  | {
      size: number
      makeSeconds: number
      indexSeconds: number
      indexMb: number
      queryMs: number
      peakMb: number
      failed?: undefined
    }
  | { size: number; failed: string }

const sizes = [1_000, 10_000, 100_000, 1_000_000]

/** Measures made-up lists of growing size, each in a process of its own so that its peak memory is its own. */
export const scaling = (most = 1_000_000): Scale[] =>
  sizes
    .filter((size) => size <= most)
    .map((size) => {
      const program = join(import.meta.dirname, 'scale-one.ts')
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ['--expose-gc', '--max-old-space-size=12000', '--import', 'tsx', program, String(size)],
        { encoding: 'utf8', timeout: 900_000 },
      )
      if (status === 0) return JSON.parse(stdout) as Scale
      return { size, failed: /heap out of memory/.test(stderr) ? 'memory of 12 GB is not enough' : 'not ended in time' }
    })
