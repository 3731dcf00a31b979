import { defineConfig } from 'vitest/config'
import suite from '../../vitest.config.ts'

/** The suite's own settings, over a case that is no part of it. */
export default defineConfig({ test: { ...suite.test, include: ['test/unheeded/*.case.ts'] } })
