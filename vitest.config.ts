import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
    testTimeout: 30_000,
    // All cores: by default one is left out.
    maxWorkers: '100%',
    // Modules hold no state that a test could change, so the compiled data need not be loaded anew for every file.
    isolate: false,
  },
})
