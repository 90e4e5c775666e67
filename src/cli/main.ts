#!/usr/bin/env node
import { TradescreenError } from '../model/index.js'
import { type Outlet, outletClosed } from './io.js'
import { run } from './run.js'

function outletOf(stream: NodeJS.WriteStream): Outlet {
  let failure: NodeJS.ErrnoException | undefined
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error
  })
  const thrown = (error: NodeJS.ErrnoException) =>
    error.code === 'EPIPE' || error.code === 'EOF'
      ? outletClosed
      : new TradescreenError('unreadable', `The results cannot be written: ${error.message}.`, { cause: error })
  return {
    isTTY: stream.isTTY === true,
    ...(stream.columns !== undefined && { columns: stream.columns }),
    write: (text) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) reject(thrown(failure))
        else stream.write(text, (error) => (error ? reject(thrown(error)) : resolve()))
      }),
  }
}

const interrupt = new AbortController()
// Once: a second interrupt ends the program at once, as without this.
process.once('SIGINT', () => interrupt.abort())

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: outletOf(process.stdout),
  stderr: outletOf(process.stderr),
  env: process.env,
  today: () => new Date().toISOString().slice(0, 10),
  signal: interrupt.signal,
})
// An interrupted run may still be waiting for standard input.
if (interrupt.signal.aborted) process.exit()
