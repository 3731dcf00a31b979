#!/usr/bin/env node
import { existsSync } from 'node:fs'

// What was built is plain JavaScript; in a clone Node 20 does not read TypeScript by itself.
const built = existsSync(new URL('./cli.js', import.meta.url))
if (!built) (await import('tsx/esm/api')).register()
const { runCli } = await import(built ? './cli.js' : './cli.ts')
await runCli(process.argv)
