import { join } from 'node:path'
import { type Io, outletClosed } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'

/** What came of a run. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command line on made-up streams. */
export async function cli(
  argv: string[],
  given: Partial<Io> & { stdinText?: string; closeAfter?: number } = {},
): Promise<Ran> {
  const written = { out: '', err: '' }
  let writes = 0
  const code = await run(argv, {
    stdin: [given.stdinText ?? ''],
    stdout: {
      isTTY: false,
      write: async (text) => {
        if (given.closeAfter !== undefined && ++writes > given.closeAfter) throw outletClosed
        written.out += text
      },
    },
    stderr: {
      isTTY: false,
      write: async (text) => {
        written.err += text
      },
    },
    // The store of whoever runs the tests must not be looked at.
    env: { TRADESCREEN_STORE: join(import.meta.dirname, 'no-store') },
    today: () => '2024-06-01',
    ...given,
  })
  return { code, ...written }
}
