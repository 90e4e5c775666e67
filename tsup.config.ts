import { defineConfig } from 'tsup'

const entries = {
  index: 'src/index.ts',
  node: 'src/node.ts',
  testing: 'src/testing/index.ts',
  vitest: 'src/testing/vitest.ts',
}

export default defineConfig({
  entry: { ...entries, cli: 'src/cli/main.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  // `neutral` would look for no package main fields; dependencies stay outside the bundle anyway.
  external: [/^node:/],
  dts: { entry: entries },
  splitting: true,
  sourcemap: false,
  clean: true,
})
