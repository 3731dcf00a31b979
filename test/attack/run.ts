import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FigureName, figureNames } from '../figures.ts'
import { plays } from './plays.ts'

/**
 * `npm run attack` plays every attack and prints what was tried. `-- --long` plays for hours: a million webhooks, fifty restarts.
 * `-- --write` puts the figures into SECURITY.md, `-- webhooks` plays those of that name alone. `EKKO_SEED` draws others.
 */
const isLong = process.argv.includes('--long')
const writes = process.argv.includes('--write')
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const long = { EKKO_FUZZ: '1000000', EKKO_RESTARTS: '50', EKKO_ROUNDS: '20', EKKO_SECONDS: '600' }
const seed = process.env.EKKO_SEED ?? String(Math.floor(Math.random() * 2 ** 31))

interface Played {
  readonly play: string
  readonly passed: number
  readonly failed: number
  readonly seconds: number
}

const folder = mkdtempSync(join(tmpdir(), 'ekko-attack-'))
const figures = join(folder, 'figures')
writeFileSync(figures, '')
const began = Date.now()
const played: Played[] = []
for (const [play, files] of Object.entries(plays)) {
  const there = files.filter((file) => existsSync(file))
  if (there.length === 0 || (chosen.length > 0 && !chosen.some((part) => play.includes(part)))) continue
  process.stdout.write(`${play} …\n`)
  played.push(await playOut(play, there))
}
const lines = table(played, counted(), Math.round((Date.now() - began) / 1_000))
process.stdout.write(`\n${lines.join('\n')}\n`)
if (writes) write(lines)
rmSync(folder, { recursive: true, force: true })
process.exitCode = played.some(({ failed }) => failed > 0) ? 1 : 0

/** One after the other: what is measured in seconds and memory needs the machine for itself. */
function playOut(play: string, files: readonly string[]): Promise<Played> {
  const report = join(folder, 'report.json')
  const env = { ...(isLong && long), ...process.env, EKKO_SEED: seed, EKKO_FIGURES: figures, EKKO_REWRITE: '' }
  const started = Date.now()
  const outputs = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const child = spawn('node', ['node_modules/vitest/vitest.mjs', 'run', ...files, ...outputs], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = readReport(report)
      const seconds = Math.round((Date.now() - started) / 1_000)
      resolve({ play, passed, failed: code === 0 ? failed : Math.max(failed, 1), seconds })
    })
  })
}

function readReport(file: string): { readonly numPassedTests?: number; readonly numFailedTests?: number } {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

function counted(): ReadonlyMap<FigureName, number> {
  const sums = new Map<FigureName, number>()
  for (const line of readFileSync(figures, 'utf8').split('\n').filter(Boolean)) {
    const { name, count } = JSON.parse(line) as { readonly name: FigureName; readonly count: number }
    sums.set(name, (sums.get(name) ?? 0) + count)
  }
  return sums
}

function table(all: readonly Played[], sums: ReadonlyMap<FigureName, number>, seconds: number): readonly string[] {
  const date = new Date().toISOString().slice(0, 10)
  const failed = all.reduce((sum, each) => sum + each.failed, 0)
  const passed = all.reduce((sum, each) => sum + each.passed, 0)
  return [
    `\`npm run attack${isLong ? ' -- --long' : ''}\` on ${date}, seed ${seed}: ${passed} attacks held, ${failed} did not, in ${seconds} seconds.`,
    '',
    '| attack | held | did not | seconds |',
    '|---|---|---|---|',
    ...all.map((each) => `| ${each.play} | ${each.passed} | ${each.failed} | ${each.seconds} |`),
    '',
    '| tried | how often |',
    '|---|---|',
    ...figureNames.flatMap((name) => {
      const sum = sums.get(name)
      return sum === undefined ? [] : [`| ${name} | ${sum.toLocaleString('en')} |`]
    }),
  ]
}

/** The block at the end of SECURITY.md is the command's own. */
function write(all: readonly string[]): void {
  const file = 'SECURITY.md'
  const from = '<!-- figures: written by npm run attack -- --write -->'
  const to = '<!-- end of figures -->'
  const text = readFileSync(file, 'utf8')
  const start = text.indexOf(from)
  const end = text.indexOf(to)
  const block = `${from}\n${all.join('\n')}\n${to}`
  const whole =
    start < 0 || end < 0
      ? `${text.trimEnd()}\n\n## What was tried\n\n${block}\n`
      : `${text.slice(0, start)}${block}${text.slice(end + to.length)}`
  writeFileSync(file, whole)
}
