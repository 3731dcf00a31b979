#!/usr/bin/env node
// Node 20 does not read TypeScript by itself.
import { register } from 'tsx/esm/api'

register()
const { runCli } = await import('./cli.ts')
await runCli(process.argv)
