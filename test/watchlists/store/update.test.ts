import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadStored } from '../../../src/watchlists/store/open-stored.js'
import { updateList } from '../../../src/watchlists/store/update.js'
import {
  currentManifest,
  currentVersion,
  rollback,
  storedLists,
  storedVersions,
} from '../../../src/watchlists/store/versions.js'
import { addresses, sdn, startPublisher } from './publisher.js'

let publisher: Awaited<ReturnType<typeof startPublisher>>
let store: string
beforeAll(async () => {
  publisher = await startPublisher()
})
afterAll(() => publisher.stop())
beforeEach(() => {
  store = mkdtempSync(join(tmpdir(), 'tradescreen-store-'))
})
afterEach(() => rmSync(store, { recursive: true }))

const id = 'ofac-sdn'
let minute = 0
const update = (more = {}) =>
  updateList(id, {
    store,
    from: publisher.address,
    now: new Date(Date.UTC(2026, 0, 1, 0, minute++)),
    download: { backOff: 1, retries: 1, idle: 300 },
    ...more,
  })
function publish(main: string, add: string) {
  publisher.serve(`/${id}/SDN.CSV`, main)
  publisher.serve(`/${id}/ADD.CSV`, add)
  publisher.serve(`/${id}/ALT.CSV`, '1,1,"aka","ANOTHER NAME",-0- \r\n')
  publisher.serve(`/${id}/SDN_COMMENTS.CSV`, '1,"More."\r\n')
}
const publishCount = (count: number, first = 1) => publish(sdn(count, first), addresses(count, first))
const inUse = async () => (await loadStored(store, id)).entries.length
const leftovers = () => readdirSync(join(store, id)).filter((name) => !['versions', 'current'].includes(name))

test('a list comes into the store, stays when nothing changed, and is replaced by a newer one', async () => {
  publishCount(100)
  expect(await update()).toMatchObject({ outcome: 'updated', manifest: { entries: 100 } })
  publisher.asked.length = 0
  expect(await update()).toMatchObject({ outcome: 'unchanged' })
  expect(publisher.asked.every(({ headers }) => headers['if-none-match'] !== undefined)).toBe(true)
  publishCount(101)
  expect(await update()).toMatchObject({ outcome: 'updated', before: { entries: 100 } })
  expect([await inUse(), await storedLists(store), leftovers()]).toEqual([101, [id], []])
})

test('what is not complete or not sane is refused with the reason, and the version in use stays', async () => {
  publishCount(100)
  await update()
  const refused = async (message: RegExp) => {
    await expect(update()).rejects.toThrowError(message)
    expect([await inUse(), leftovers()]).toEqual([100, []])
  }
  publishCount(80)
  await refused(/holds 80 entries, the version in use 100/)
  publish('<!DOCTYPE html><html><body>Maintenance</body></html>', addresses(100))
  await refused(/a web page \(HTML\)/)
  publish('', addresses(100))
  await refused(/SDN.CSV is empty/)
  publish(sdn(100).slice(0, -40), addresses(100))
  await refused(/cut off/)
  publish(sdn(100), addresses(50))
  await refused(/do not belong together/)
  publisher.answers.delete(`/${id}/SDN.CSV`)
  await refused(/answers 404/)
})

test('a drop of entries is taken when the user accepts it, and the reason is kept', async () => {
  publishCount(100)
  await update()
  publishCount(80)
  const result = await update({ accept: true })
  expect(result.manifest.accepted).toContain('holds 80 entries')
  expect(await inUse()).toBe(80)
})

test('the last versions are kept, and rollback returns', async () => {
  for (const count of [100, 101, 102, 103, 104]) {
    publishCount(count)
    await update({ keep: 3 })
  }
  expect(await storedVersions(store, id)).toHaveLength(3)
  await rollback(store, id)
  expect(await inUse()).toBe(103)
  await rollback(store, id)
  expect(await inUse()).toBe(102)
  await expect(rollback(store, id)).rejects.toThrowError(/no sound version .* before/)
  expect(await inUse()).toBe(102)
})

test('rollback passes over a version that was damaged', async () => {
  for (const count of [100, 101, 102]) {
    publishCount(count)
    await update()
  }
  const [, middle] = await storedVersions(store, id)
  writeFileSync(join(store, id, 'versions', middle!, 'SDN.CSV'), 'damaged')
  await rollback(store, id)
  expect(await inUse()).toBe(100)
})

test('a version of an older date is refused', async () => {
  const xml = (date: string) =>
    `<?xml version="1.0"?><sdnList><publshInformation><Publish_Date>${date}</Publish_Date><Record_Count>1</Record_Count></publshInformation><sdnEntry><uid>1</uid><lastName>X ${date}</lastName><sdnType>Entity</sdnType><programList><program>T</program></programList></sdnEntry></sdnList>`
  const mirror = join(store, '..', `${store.split('/').pop()}-mirror`)
  const put = (date: string) => {
    mkdirSync(join(mirror, id), { recursive: true })
    for (const name of ['SDN.CSV', 'ALT.CSV', 'ADD.CSV', 'SDN_COMMENTS.CSV'])
      writeFileSync(join(mirror, id, name), name === 'SDN.CSV' ? xml(date) : '')
  }
  put('02/01/2026')
  await update({ from: mirror })
  put('01/01/2026')
  await expect(update({ from: mirror })).rejects.toThrowError(/it is of 2026-01-01, the version in use of 2026-02-01/)
  rmSync(mirror, { recursive: true })
})

test('a store that was tampered with is told, and a missing mark does not lose the lists', async () => {
  publishCount(100)
  await update()
  const version = (await currentVersion(store, id))!
  rmSync(join(store, id, 'current'))
  expect(await inUse()).toBe(100)
  writeFileSync(join(store, id, 'versions', version, 'SDN.CSV'), sdn(99))
  await expect(loadStored(store, id)).rejects.toThrowError(/not those that were accepted|do not belong together/)
  expect(await update()).toMatchObject({ outcome: 'updated' })
  expect(await inUse()).toBe(100)
  writeFileSync(join(store, id, 'versions', (await currentVersion(store, id))!, 'manifest.json'), '{')
  await expect(currentManifest(store, id)).rejects.toThrowError(expect.objectContaining({ code: 'invalid-list' }))
  expect(await update()).toMatchObject({ outcome: 'updated' })
  expect(await inUse()).toBe(100)
})

test('downloads left half done long ago are taken away, fresh ones of other runs are not', async () => {
  publishCount(100)
  await update()
  for (const name of ['staging-old', 'staging-new'])
    cpSync(join(store, id, 'versions'), join(store, id, name), { recursive: true })
  utimesSync(join(store, id, 'staging-old'), new Date('2020-01-01'), new Date('2020-01-01'))
  publishCount(101)
  await update({ now: new Date() })
  expect(existsSync(join(store, id, 'staging-old'))).toBe(false)
  expect(existsSync(join(store, id, 'staging-new'))).toBe(true)
  expect(readFileSync(join(store, id, 'current'), 'utf8').trim()).toBe(await currentVersion(store, id))
})
