/** The package as it is published: run `npm run build` first (`npm test` does). */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const node = (code: string, type = 'module') =>
  execFileSync(process.execPath, ['--no-warnings', `--input-type=${type}`, '-e', code], { cwd: root, encoding: 'utf8' })

test.each(['tradescreen', 'tradescreen/node', 'tradescreen/testing'])('%s comes by import and by require', (entry) => {
  const imported = node(`console.log(Object.keys(await import('${entry}')).sort().join())`)
  const required = node(
    `console.log(Object.keys(require('${entry}')).filter((key) => key !== '__esModule').sort().join())`,
    'commonjs',
  )
  expect(imported).toBe(required)
  expect(imported.trim()).not.toBe('')
})

test('one error class over all entries', () => {
  const code = `
    import { TradescreenError, createScreener } from 'tradescreen'
    import { loadWatchlist } from 'tradescreen/node'
    await loadWatchlist('ofac-sdn', { path: 'no-such-folder' }).catch((error) => console.log(error instanceof TradescreenError))`
  expect(node(code).trim()).toBe('true')
})

test('the main entry reaches no Node module', () => {
  const seen = new Set<string>()
  const walk = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, target] of readFileSync(join(dist, file), 'utf8').matchAll(
      /(?:from|import)\s*\(?["']([^"']+)["']/g,
    )) {
      expect(target).not.toMatch(/^node:/)
      if (target!.startsWith('./')) walk(target!.slice(2))
    }
  }
  walk('index.js')
  expect(seen.size).toBeGreaterThan(0)
})

test('schemas are published for what goes in and out', () => {
  const names = readdirSync(join(dist, 'schema'))
  expect(names).toEqual(
    expect.arrayContaining([
      'shipment.json',
      'party.json',
      'item.json',
      'screening.json',
      'policy.json',
      'list-entry.json',
    ]),
  )
  for (const name of names) {
    const { $id, $ref, $defs, ...own } = JSON.parse(readFileSync(join(dist, 'schema', name), 'utf8'))
    const root = $ref === undefined ? own : $defs[$ref.split('/').pop()]
    expect([$id, root.type]).toEqual([`urn:tradescreen:schema:${name.replace('.json', '')}`, 'object'])
  }
})

test('nothing in the build names a path of the machine it was made on', () => {
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (/\.(js|ts|json)$/.test(file) && existsSync(join(dist, file)))
      expect(readFileSync(join(dist, file), 'utf8')).not.toContain(root)
  }
})
