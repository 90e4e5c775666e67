import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadStored } from '../../../src/watchlists/store/open-stored.js'
import { addresses, sdn, startPublisher } from './publisher.js'

// Needs the built command line, as a user runs it: `npm run build` first.
const cli = join(import.meta.dirname, '../../../dist/cli.js')
const id = 'ofac-sdn'
const count = 500

/** Kills its own process just before the change to the file system whose number KILL_AT gives. */
const preload = `data:text/javascript,${encodeURIComponent(`
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
let left = Number(process.env.KILL_AT)
for (const name of ['mkdir', 'open', 'copyFile', 'rename', 'rm']) {
  const real = fs[name]
  fs[name] = (...args) => {
    const changes = name !== 'open' || (args[1] ?? 'r') !== 'r'
    if (changes && left-- === 1) process.kill(process.pid, 'SIGKILL')
    return real(...args)
  }
}
syncBuiltinESMExports()
`)}`

/** Every third change is tried, all of them where the time is taken for it: `npm run proof:kill`. */
const stride = process.env.EVERY_CHANGE === '1' ? 1 : 3

let store: string
let publisher: Awaited<ReturnType<typeof startPublisher>>
let version = 0
const firstId = () => version * 10_000 + 1

/** Puts out a version with other ids, but as many, so that nothing of the one before fits it. */
function publish() {
  version++
  publisher.serve(`/${id}/SDN.CSV`, sdn(count, firstId()))
  publisher.serve(`/${id}/ADD.CSV`, addresses(count, firstId()))
  publisher.serve(`/${id}/ALT.CSV`, `${firstId()},1,"aka","ANOTHER NAME",-0- \r\n`)
  publisher.serve(`/${id}/SDN_COMMENTS.CSV`, `${firstId()},"More."\r\n`)
}

function startUpdate(killAt?: number) {
  const more = killAt === undefined ? [] : ['--import', preload]
  const child = spawn(
    process.execPath,
    [...more, cli, 'lists', 'update', id, '--store', store, '--from', publisher.address],
    { stdio: 'ignore', env: { ...process.env, KILL_AT: String(killAt) } },
  )
  const ended = new Promise<boolean>((resolve) => child.once('exit', (code) => resolve(code === 0)))
  return { child, ended }
}

/** The store gives one whole version: that of before or the new one. @returns Whether it is the new one. */
async function isNew(before: number): Promise<boolean> {
  const { entries } = await loadStored(store, id)
  expect(entries).toHaveLength(count)
  const [first, last] = [Number(entries[0]!.id), Number(entries.at(-1)!.id)]
  expect([before, firstId()]).toContain(first)
  expect(last - first).toBe(count - 1)
  return first === firstId()
}

const inUse = async () => Number((await loadStored(store, id)).entries[0]!.id)

beforeAll(async () => {
  store = mkdtempSync(join(tmpdir(), 'tradescreen-kill-'))
  publisher = await startPublisher()
  publish()
  expect(await startUpdate().ended).toBe(true)
})
afterAll(async () => {
  await publisher.stop()
  rmSync(store, { recursive: true })
})

test('killed before any change to the file system', { timeout: 300_000 }, async () => {
  const taken: boolean[] = []
  for (let at = 1, ended = false; !ended; at += stride) {
    const before = await inUse()
    publish()
    ended = await startUpdate(at).ended
    taken.push(await isNew(before))
    expect(taken.length).toBeLessThan(100)
  }
  expect(taken.length).toBeGreaterThan(8 / stride)
  // Once the new version is in use at some step, it is at every later one.
  expect(taken).toEqual([...taken].sort((a, b) => Number(a) - Number(b)))
  expect(taken.at(-1)).toBe(true)
})

test('killed in the middle of a file that arrives', async () => {
  const before = await inUse()
  publish()
  let child: ChildProcess | undefined
  publisher.answers.set(`/${id}/ADD.CSV`, (_request, response) => {
    const text = addresses(count, firstId())
    response.writeHead(200, { 'content-length': Buffer.byteLength(text) })
    response.write(text.slice(0, text.length / 2), () => setTimeout(() => child?.kill('SIGKILL'), 50))
  })
  const run = startUpdate()
  child = run.child
  expect(await run.ended).toBe(false)
  expect(await isNew(before)).toBe(false)
})

test('killed at whatever time, and the next update comes through', { timeout: 120_000 }, async () => {
  const started = Date.now()
  publish()
  expect(await startUpdate().ended).toBe(true)
  const whole = Date.now() - started
  for (const share of [0.6, 0.75, 0.9]) {
    const before = await inUse()
    publish()
    const { child, ended } = startUpdate()
    const timer = setTimeout(() => child.kill('SIGKILL'), whole * share)
    await ended
    clearTimeout(timer)
    await isNew(before)
  }
  publish()
  expect(await startUpdate().ended).toBe(true)
  expect(await inUse()).toBe(firstId())
})
