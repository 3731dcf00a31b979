import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where the built Ekko is put: all that runs, and what it says. */
const built = 'dist'
/** What the compiler writes, or what only those read who work on the sources. */
const left = /(?:\.ts|README\.md|tsconfig\.json)$/

/**
 * Builds Ekko for production: plain JavaScript that Node runs as it is, with maps to the sources and with types, beside it the pages'
 * files, and the prompts. Ends with 1 where the sources do not compile.
 */
rmSync(built, { recursive: true, force: true })
const compiler = join('node_modules', 'typescript', 'bin', 'tsc')
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
for (const room of ['src', 'adapters'])
  cpSync(room, join(built, room), { recursive: true, filter: (path) => !left.test(path) })
// Its version, and that its files are modules, wherever the folder is put.
cpSync('package.json', join(built, 'package.json'))
cpSync('prompts', join(built, 'prompts'), { recursive: true })
