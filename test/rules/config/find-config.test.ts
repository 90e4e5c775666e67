import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findConfig } from '../../../src/rules/config/find-config.js'

const root = mkdtempSync(join(tmpdir(), 'tradescreen-find-'))
const folder = (...names: string[]) => {
  const path = join(root, ...names)
  mkdirSync(path, { recursive: true })
  return path
}
const put = (path: string, name: string) => {
  writeFileSync(join(path, name), '{}')
  return join(path, name)
}

test('the nearest one counts, beside the input or above it', async () => {
  const upper = put(folder('a'), 'tradescreen.config.json')
  const lower = put(folder('a', 'b'), 'tradescreen.config.mjs')
  expect(await findConfig(folder('a', 'b', 'c', 'd'))).toBe(lower)
  expect(await findConfig(folder('a', 'b'))).toBe(lower)
  expect(await findConfig(folder('a', 'e'))).toBe(upper)
  expect(await findConfig(folder('a'))).toBe(upper)
})

test('none up to the root is no error', async () => {
  expect(await findConfig(folder('none'))).toBeUndefined()
})

test('a folder of such a name is none', async () => {
  folder('f', 'tradescreen.config.js')
  expect(await findConfig(folder('f'))).toBeUndefined()
})

test('two in one folder are refused: which one is meant is not guessed', async () => {
  const path = folder('two')
  put(path, 'tradescreen.config.ts')
  put(path, 'tradescreen.config.json')
  await expect(findConfig(path)).rejects.toThrowError(
    expect.objectContaining({
      code: 'invalid-policy',
      message: `"${path}" holds tradescreen.config.ts and tradescreen.config.json.`,
    }),
  )
})
