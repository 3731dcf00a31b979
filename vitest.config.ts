import { defineConfig } from 'vitest/config'
import { cityKey } from './test/key.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', '**/node_modules/**'],
    setupFiles: ['test/loopback-only.ts', 'test/seeded.ts', 'test/personal-words.ts'],
    env: cityKey,
    // Real servers, real client libraries and a real browser on a small machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
