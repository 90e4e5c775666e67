import { randomBytes } from 'node:crypto'
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { TradescreenError } from '../model/index.js'
import type { Outlet } from './io.js'

/** Where results go. */
export interface Output {
  readonly write: (text: string) => Promise<void>
  /** Everything is written: puts the file in its place. */
  readonly finish: () => Promise<void>
  /** The run failed: leaves no half file behind. */
  readonly discard: () => Promise<void>
}

/** Characters gathered before a file is written to: one write a record is slow. */
const bufferLength = 65_536

const nothing = async () => {}

/**
 * Opens the place where results go: standard output, or a file that appears in its place only when it is complete.
 * @param inputs Files that are read and must not be replaced.
 * @throws TradescreenError `usage` when the file cannot be made or is one of the inputs.
 */
export async function openOutput(
  named: string | undefined,
  stdout: Outlet,
  inputs: readonly string[] = [],
): Promise<Output> {
  if (named === undefined || named === '-')
    return { write: (text) => stdout.write(text), finish: nothing, discard: nothing }
  // What a link points to is replaced, not the link.
  const path = await realpath(named).catch(() => named)
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  const failed = (cause: unknown) =>
    new TradescreenError(
      'usage',
      `"${path}" cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        hint: 'Check that the folder exists and may be written to.',
        cause,
      },
    )
  const there = await stat(path).catch(() => undefined)
  if (there !== undefined && !there.isFile()) {
    throw new TradescreenError('usage', `"${path}" is not an ordinary file.`, {
      hint: 'Give a file name; for standard output leave --out away.',
    })
  }
  for (const input of there === undefined ? [] : inputs) {
    const other = await stat(input).catch(() => undefined)
    if (other?.ino === there?.ino && other?.dev === there?.dev) {
      throw new TradescreenError('usage', `"${path}" is read by this run.`, {
        hint: 'Give --out another name, so that it is not replaced.',
      })
    }
  }
  const file = await open(temporary, 'wx').catch((cause: unknown) => {
    throw failed(cause)
  })
  let waiting = ''
  return {
    write: async (text) => {
      waiting += text
      if (waiting.length < bufferLength) return
      await file.writeFile(waiting).catch((cause: unknown) => {
        throw failed(cause)
      })
      waiting = ''
    },
    finish: async () => {
      try {
        await file.writeFile(waiting)
        await file.close()
        if (there !== undefined) await chmod(temporary, there.mode)
      } catch (cause) {
        throw failed(cause)
      }
      await rename(temporary, path).catch(async (cause: unknown) => {
        await rm(temporary, { force: true })
        throw failed(cause)
      })
    },
    discard: async () => {
      await file.close().catch(nothing)
      await rm(temporary, { force: true })
    },
  }
}
