import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('the suite fails on a promise that nothing awaits, even where every claim holds', { timeout: 120_000 }, () => {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/unheeded/vitest.config.ts']
  const { status, stdout, stderr } = spawnSync(process.execPath, vitest, {
    encoding: 'utf8',
    env: { ...process.env, CI: '1' },
  })
  expect(stdout).toContain('1 passed')
  expect(stderr).toContain('Unhandled Rejection')
  expect(status).toBe(1)
})
