import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { download } from '../../../src/watchlists/store/download.js'
import { startPublisher } from './publisher.js'

let publisher: Awaited<ReturnType<typeof startPublisher>>
const folder = mkdtempSync(join(tmpdir(), 'tradescreen-download-'))
const path = join(folder, 'file')
const quick = { backOff: 1, idle: 300 }
beforeAll(async () => {
  publisher = await startPublisher()
})
afterAll(async () => {
  await publisher.stop()
  rmSync(folder, { recursive: true })
})
const fetchFrom = (name: string, options = {}) =>
  download(new URL(name, publisher.address), path, { ...quick, ...options })

test('a file is fetched, with its hash and marks; a copy that has not changed is not fetched again', async () => {
  publisher.serve('/good', 'a list')
  const progress: number[] = []
  const first = await fetchFrom('/good', { onProgress: (received: number) => progress.push(received) })
  expect(first).toMatchObject({ changed: true, bytes: 6, etag: '"1"' })
  expect([readFileSync(path, 'utf8'), progress.at(-1)]).toEqual(['a list', 6])
  expect(await fetchFrom('/good', { known: { etag: '"1"' } })).toEqual({ changed: false })
})

test('a fault that passes is tried again, and the body of the last try counts', async () => {
  let tries = 0
  publisher.answers.set('/shaky', (_, response) => {
    tries++
    if (tries === 1) response.writeHead(500).end('no')
    else if (tries === 2) {
      response.writeHead(200, { 'content-length': 100 })
      response.write('half of')
      setTimeout(() => response.destroy(), 10)
    } else response.writeHead(200).end('whole')
  })
  expect(await fetchFrom('/shaky')).toMatchObject({ changed: true, bytes: 5 })
  expect([tries, readFileSync(path, 'utf8')]).toEqual([3, 'whole'])
})

test.each<[string, (response: import('node:http').ServerResponse) => void, string]>([
  ['a page that is not there', (response) => response.writeHead(404).end(), 'answers 404'],
  ['a server in trouble', (response) => response.writeHead(503).end(), 'answers 503'],
  [
    'an answer that is packed',
    (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
    'packed (gzip)',
  ],
  ['a 304 that nobody asked for', (response) => response.writeHead(304).end(), 'answers 304'],
  [
    'a body that breaks off',
    (response) => {
      response.writeHead(200, { 'content-length': 100 })
      response.write('half')
      setTimeout(() => response.destroy(), 10)
    },
    'broke off',
  ],
  [
    'a server that goes silent',
    (response) => {
      response.writeHead(200)
      response.write('half')
    },
    'broke off',
  ],
  ['a server that never answers', () => {}, 'cannot be reached'],
  [
    'a redirect to another scheme',
    (response) => response.writeHead(302, { location: 'ftp://example.invalid/list' }).end(),
    'from http to ftp',
  ],
  [
    'a redirect to a file',
    (response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
    'from http to file',
  ],
  ['redirects without end', (response) => response.writeHead(302, { location: '/again' }).end(), 'redirects more than'],
  ['a body beyond the bound', (response) => response.writeHead(200).end('x'.repeat(2000)), 'larger than 1000 bytes'],
  [
    'a length beyond the bound',
    (response) => response.writeHead(200, { 'content-length': 5000 }).end(),
    'larger than 1000 bytes',
  ],
])('%s is told by name', async (_what, answer, message) => {
  for (const at of ['/bad', '/again']) publisher.answers.set(at, (_request, response) => answer(response))
  await expect(fetchFrom('/bad', { retries: 1, maxBytes: 1000 })).rejects.toThrowError(
    expect.objectContaining({ name: 'TradescreenError', message: expect.stringContaining(message) }),
  )
})

test('an interrupt ends a download at once', async () => {
  publisher.answers.set('/slow', () => {})
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 20)
  await expect(fetchFrom('/slow', { idle: 60_000, signal: stop.signal })).rejects.toThrowError(/abort/i)
})
