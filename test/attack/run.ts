import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plays } from './plays.ts'
import { countedIn, type Played, placedIn, type Run, sentenceOf, tableOf } from './report.ts'

/**
 * `npm run attack` plays every attack and prints what was tried. `-- --long` plays for hours: a million webhooks, fifty restarts.
 * `-- --write` puts the figures into SECURITY.md and the README, `-- webhooks` plays those of that name alone. `EKKO_SEED` draws others.
 */
const isLong = process.argv.includes('--long')
const writes = process.argv.includes('--write')
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const long = { EKKO_FUZZ: '1000000', EKKO_RESTARTS: '50', EKKO_ROUNDS: '20', EKKO_SECONDS: '600' }
const seed = process.env.EKKO_SEED ?? String(Math.floor(Math.random() * 2 ** 31))
const wanted = Object.entries(plays).filter(
  ([play]) => chosen.length === 0 || chosen.some((part) => play.includes(part)),
)
if (writes && chosen.length > 0) end('The figures are written of all plays together: leave the names out, or --write.')
if (wanted.length === 0) end(`No play is called that. There are:\n${Object.keys(plays).join('\n')}`)

const folder = mkdtempSync(join(tmpdir(), 'ekko-attack-'))
const figures = join(folder, 'figures')
writeFileSync(figures, '')
const played: Played[] = []
for (const [play, files] of wanted) {
  process.stdout.write(`${play} … `)
  const { slips, ...result } = await playOut(play, files)
  played.push(result)
  process.stdout.write(`${result.passed} held, ${result.failed} did not, ${result.seconds} seconds\n`)
  for (const slip of slips) process.stdout.write(`  did not hold: ${slip}\n`)
}
const run: Run = {
  command: `npm run attack${isLong ? ' -- --long' : ''}`,
  on: new Date().toISOString().slice(0, 10),
  seed,
  played,
  figures: countedIn(readFileSync(figures, 'utf8')),
}
process.stdout.write(`\n${tableOf(run).join('\n')}\n`)
if (writes) {
  writeFileSync('SECURITY.md', placedIn(readFileSync('SECURITY.md', 'utf8'), tableOf(run)))
  writeFileSync('README.md', placedIn(readFileSync('README.md', 'utf8'), sentenceOf(run)))
}
rmSync(folder, { recursive: true, force: true })
process.exitCode = played.some(({ failed }) => failed > 0) ? 1 : 0

/** One after the other: what is measured in seconds and memory needs the machine for itself. */
function playOut(play: string, files: readonly string[]): Promise<Played & { readonly slips: readonly string[] }> {
  const report = join(folder, 'report.json')
  rmSync(report, { force: true })
  const env = { ...(isLong && long), ...process.env, EKKO_SEED: seed, EKKO_FIGURES: figures, EKKO_REWRITE: '' }
  const started = Date.now()
  const outputs = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const child = spawn('node', ['node_modules/vitest/vitest.mjs', 'run', ...files, ...outputs], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      const { numPassedTests: passed = 0, numFailedTests: failed = 0, testResults = [] } = readReport(report)
      const slips = testResults.flatMap(({ name, message, assertionResults }) => [
        ...(assertionResults.length === 0 ? [`${name} ${message ?? ''}`] : []),
        ...assertionResults.flatMap(({ status, fullName }) => (status === 'failed' ? [fullName] : [])),
      ])
      const seconds = Math.round((Date.now() - started) / 1_000)
      // A file that could not even be read has no test that failed.
      resolve({ play, passed, failed: code === 0 ? failed : Math.max(failed, 1), seconds, slips })
    })
  })
}

interface Report {
  readonly numPassedTests?: number
  readonly numFailedTests?: number
  readonly testResults?: readonly {
    readonly name: string
    readonly message?: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

function readReport(file: string): Report {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

function end(why: string): never {
  process.stderr.write(`${why}\n`)
  process.exit(1)
}
