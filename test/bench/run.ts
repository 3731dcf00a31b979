import { spawn } from 'node:child_process'
import { cpus } from 'node:os'
import { type Row, rowIn } from './report.ts'

/** Each is a process of its own, so that none pays for the memory of another. */
const all = [
  'plan',
  'drain',
  'queues',
  'limit',
  'intake',
  'processes',
  'flood',
  'sealing',
  'pieces',
  'groups',
  'beside',
  'votes',
] as const

/** `npm run bench` runs all, `npm run bench -- plan drain` some. EKKO_PEOPLE makes the town smaller. */
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !all.some((known) => known === name))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. These there are: ${all.join(', ')}.`)
  process.exit(1)
}

function run(name: string): Promise<readonly Row[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `test/bench/${name}.ts`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.once('exit', (code) => {
      const rows = said
        .split('\n')
        .map(rowIn)
        .filter((row) => row !== undefined)
      const failed: Row = { name: `${name} ended with ${code}`, figure: '', value: Number.NaN, goal: '', met: false }
      resolve(code === 0 ? rows : [...rows, failed])
    })
  })
}

const rows: Row[] = []
for (const name of asked.length > 0 ? asked : all) {
  console.error(`${name} …`)
  rows.push(...(await run(name)))
}
console.log(`\n${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}\n`)
console.log('| what | figures | ratio | goal | met |\n|---|---|---|---|---|')
for (const { name, figure, value, goal, met } of rows) {
  console.log(`| ${name} | ${figure} | ${value.toFixed(2)} | ${goal} | ${met ? 'yes' : 'no'} |`)
}
process.exit(rows.every(({ met }) => met) ? 0 : 1)
