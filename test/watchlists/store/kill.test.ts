import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { loadStored } from '../../../src/watchlists/store/open-stored.js'
import { addresses, sdn, startPublisher } from './publisher.js'

const cli = join(import.meta.dirname, '../../../dist/cli.js')
const id = 'ofac-sdn'

/** Runs an update in a process of its own and kills it after a while. @returns Whether it ended by itself before. */
async function updateAndKill(store: string, from: string, milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, [cli, 'lists', 'update', id, '--store', store, '--from', from], {
    stdio: 'ignore',
  })
  const ended = new Promise<boolean>((resolve) => child.once('exit', (code) => resolve(code === 0)))
  const first = await Promise.race([ended, sleep(milliseconds).then(() => undefined)])
  child.kill('SIGKILL')
  await ended
  return first === true
}

test('a process killed at any point leaves a store that can be used', { timeout: 120_000 }, async () => {
  const store = mkdtempSync(join(tmpdir(), 'tradescreen-kill-'))
  const publisher = await startPublisher()
  const count = 3000
  const publish = (first: number) => {
    publisher.serve(`/${id}/SDN.CSV`, sdn(count, first))
    publisher.serve(`/${id}/ADD.CSV`, addresses(count, first))
    publisher.serve(`/${id}/ALT.CSV`, `${first},1,"aka","ANOTHER NAME",-0- \r\n`)
    publisher.serve(`/${id}/SDN_COMMENTS.CSV`, `${first},"More."\r\n`)
  }
  publish(1)
  const started = Date.now()
  expect(await updateAndKill(store, publisher.address, 60_000)).toBe(true)
  const whole = Date.now() - started
  const tries = 24
  let killed = 0
  for (let at = 1; at <= tries; at++) {
    // Each version has other bytes, but as many, so that a mark of the server does not hide it.
    publish(1 + at * 10_000)
    if (!(await updateAndKill(store, publisher.address, (whole * (at + 4)) / tries))) killed++
    expect((await loadStored(store, id)).entries).toHaveLength(count)
  }
  expect(killed).toBeGreaterThan(5)
  expect(await updateAndKill(store, publisher.address, 60_000)).toBe(true)
  expect((await loadStored(store, id)).entries[0]?.id).toBe(String(1 + tries * 10_000))
  await publisher.stop()
  rmSync(store, { recursive: true })
})
