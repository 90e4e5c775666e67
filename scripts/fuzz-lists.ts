/**
 * Damages the fixtures of every list format thousands of times and reads them: each must give entries, bad rows or an error of our own
 * class, in little time and memory. `tsx scripts/fuzz-lists.ts [COUNT [FORMAT [SEED]]]`, COUNT inputs a fixture, 5,000 unless told.
 */
import { fork } from 'node:child_process'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { damage, filesAt, readList, withDamage } from '../test/watchlists/damage.js'
import { type ListFixture, listFixtures } from '../test/watchlists/fixtures.js'

/** Longest time for one input, in milliseconds. */
const longest = 20_000
/** Most memory, in megabytes. */
const mostMegabytes = 512
/** Fixtures that are worked on at once. */
const atOnce = 2

const titleOf = ({ format, path }: ListFixture) => `${format} (${basename(path)})`

async function fuzz(fixture: ListFixture, count: number, seed: number): Promise<void> {
  const files = filesAt(fixture.path)
  let slowest = 0
  await fc.assert(
    fc.asyncProperty(damage, async (how) => {
      const start = performance.now()
      await readList(fixture.list, withDamage(files, how))
      slowest = Math.max(slowest, performance.now() - start)
      process.send?.('alive')
    }),
    { numRuns: count, seed },
  )
  const megabytes = process.resourceUsage().maxRSS / 1024
  if (megabytes > mostMegabytes) throw new Error(`${titleOf(fixture)} took ${megabytes.toFixed(0)} MB.`)
  console.log(
    `${titleOf(fixture)}: ${count} damaged inputs, slowest ${slowest.toFixed(0)} ms, peak ${megabytes.toFixed(0)} MB`,
  )
}

/** Works on a fixture in a process of its own, which is ended when an input takes too long. @returns Whether all went well. */
function inChild(at: number, count: number, seed: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), [String(count), String(at), String(seed)], {
      env: { ...process.env, FUZZ_CHILD: '1' },
    })
    let done = 0
    const told = () => `${titleOf(listFixtures[at]!)}, seed ${seed}, input ${done + 1}`
    const hang = () => {
      console.error(`${told()}: took longer than ${longest} ms`)
      child.kill('SIGKILL')
    }
    // The start of the process counts to the first input.
    let timer = setTimeout(hang, longest * 2)
    child.on('message', () => {
      done++
      clearTimeout(timer)
      timer = setTimeout(hang, longest)
    })
    child.on('exit', (code) => {
      clearTimeout(timer)
      if (code !== 0) console.error(`${told()}: failed`)
      resolve(code === 0)
    })
  })
}

// The seed stays the same unless another is given, so that a run that failed fails again.
const [count = 5_000, only, seed = 1] = [
  process.argv[2] === undefined ? undefined : Number(process.argv[2]),
  process.argv[3],
  process.argv[4] === undefined ? undefined : Number(process.argv[4]),
]
if (process.env.FUZZ_CHILD === '1') await fuzz(listFixtures[Number(only)]!, count, seed)
else {
  const left = [...listFixtures.keys()].filter((at) => only === undefined || listFixtures[at]!.format === only)
  if (left.length === 0) throw new Error(`There is no fixture of a format "${only}".`)
  const work = async () => {
    for (let at = left.shift(); at !== undefined; at = left.shift())
      if (!(await inChild(at, count, seed))) process.exitCode = 1
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}
