import { type InputRecord, screenRecords } from '../batch/index.js'
import { type Reporter, type ReportRun, report, reporters, type Summary } from '../report/index.js'
import type { Screener } from '../screener.js'
import { type OptionKind, oneOf, type Parsed } from './args.js'
import { exitCodes } from './exit-codes.js'
import { type Io, interrupted } from './io.js'
import { openOutput } from './output.js'
import { painter } from './painter.js'

/** Options that say how results are told. */
export const tellOptions: Readonly<Record<string, OptionKind>> = { format: 'text', out: 'text', 'fail-on': 'text' }

/** Their usage lines. */
export const tellUsage = `  --format NAME         ${[...reporters.keys()].join(', ')} (default: table)
  --out FILE            write the results to this file, which appears when they are complete
  --fail-on LEVEL       exit with 1 from this level on: hold (default), review, never`

const laterFormats = ['sarif', 'html', 'xlsx']

/** How results are to be told, checked before anything is read. */
export function readTelling(args: Parsed) {
  const format = oneOf('--format', args.text('format') ?? 'table', [...reporters.keys()], laterFormats)
  const failOn = oneOf('--fail-on', args.text('fail-on') ?? 'hold', ['review', 'hold', 'never'])
  return { reporter: reporters.get(format)!, failOn, out: args.text('out') }
}

/** Files that a run reads besides its input. */
const filesRead = (args: Parsed): string[] =>
  [args.text('policy') ?? '', ...args.texts('list').map((text) => text.slice(text.indexOf('=') + 1))].filter(Boolean)

function exitCodeOf({ hold, review, errors }: Summary, failOn: 'review' | 'hold' | 'never'): number {
  if (errors > 0) return exitCodes.input
  const found = failOn === 'review' ? hold + review : failOn === 'hold' ? hold : 0
  return found > 0 ? exitCodes.found : exitCodes.nothing
}

/**
 * Screens records and tells the results.
 * @param inputs Files that are read, which the output must not replace.
 * @param how What is written after the results, for a terminal of so many columns; a reporter in place of the one that is asked for.
 * @returns The exit code: 2 when a record could not be screened, else 1 or 0 by `--fail-on`.
 */
export async function tell(
  screener: Screener,
  records: AsyncIterable<InputRecord> | Iterable<InputRecord>,
  args: Parsed,
  io: Io,
  inputs: readonly string[] = [],
  { after, by }: { readonly after?: ((width?: number) => string) | undefined; readonly by?: Reporter | undefined } = {},
): Promise<number> {
  const { reporter, failOn, out } = readTelling(args)
  const read = [...inputs, ...filesRead(args)]
  const output = await openOutput(out, io.stdout, read)
  const toTerminal = io.stdout.isTTY && output !== undefined && (out === undefined || out === '-')
  const run: ReportRun = {
    asOf: screener.asOf,
    lists: screener.lists,
    policy: screener.policy,
    ...(toTerminal && io.stdout.columns !== undefined && { width: io.stdout.columns }),
    ...(toTerminal && painter(io)),
  }
  const progress = io.stderr.isTTY && !toTerminal
  let summary: Summary | undefined
  try {
    for await (const piece of report(by ?? reporter, screenRecords(screener, records), run)) {
      if (io.signal?.aborted) throw interrupted
      if (piece.text !== '') await output.write(piece.text)
      const { records: done } = piece.summary
      if (progress && done > 0 && done % 200 === 0 && done !== summary?.records)
        await io.stderr.write(`\r${done} records`)
      // Lets an interrupt be heard: reading and screening alone never give way.
      if (done % 200 === 0) await new Promise((resolve) => setImmediate(resolve))
      summary = piece.summary
    }
    if (after !== undefined) await output.write(after(run.width))
    // A run that read nothing must not take the place of an earlier result.
    if (summary?.records === 0 && out !== undefined) await output.discard()
    else await output.finish()
  } catch (error) {
    await output.discard()
    throw error
  } finally {
    if (progress && (summary?.records ?? 0) >= 200) await io.stderr.write('\r\u001b[K')
  }
  return exitCodeOf(summary!, failOn)
}
