import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { flood, webhooks } from './load.ts'
import { median, report } from './report.ts'
import { scattered, type Told, type Work, works } from './sealing-turns.ts'

/** What closing and marking with the city's key takes: the same work with them and without, in turns, by the processor time of each. */
const turnsMax = 15
const messages = 5_000

interface Town {
  readonly port: number
  ask(told: Told): Promise<number>
  end(): void
}

function town(kind: 'sealed' | 'unsealed'): Promise<Town> {
  const unsealed = kind === 'unsealed' ? ['--import', join(import.meta.dirname, 'unsealed', 'register.ts')] : []
  const child: ChildProcess = fork(join(import.meta.dirname, 'sealing-turns.ts'), [String(messages), kind], {
    execArgv: ['--import', 'tsx', ...unsealed],
  })
  const next = () => new Promise<number>((resolve) => child.once('message', (said) => resolve(Number(said))))
  const ask = (told: Told) => {
    const answer = next()
    child.send(told)
    return answer
  }
  return next().then((port) => ({ port, ask, end: () => child.kill('SIGKILL') }))
}

let posted = 0

/** Milliseconds of processor time that one turn took. */
async function turn({ port, ask }: Town, work: Work): Promise<number> {
  if (work !== 'intake') return ask(work)
  const requests = webhooks(posted, messages, '1', scattered)
  posted += messages
  await ask('begin')
  await flood(port, requests)
  return ask('end')
}

const [unsealed, sealed] = await Promise.all([town('unsealed'), town('sealed')])
for (const work of works) {
  for (let warm = 0; warm < 2; warm += 1) for (const each of [unsealed, sealed]) await turn(each, work)
  const ratios: number[] = []
  for (let number = 0; number < turnsMax; number += 1) {
    const [first, second] = number % 2 === 0 ? [unsealed, sealed] : [sealed, unsealed]
    const took = new Map([[first, await turn(first, work)]])
    took.set(second, await turn(second, work))
    ratios.push((took.get(sealed) ?? Number.NaN) / (took.get(unsealed) ?? Number.NaN))
  }
  const value = median(ratios)
  report({
    name: `${work} of ${messages.toLocaleString('en')}, sealed against unsealed, processor time (median of ${turnsMax} turns)`,
    figure: `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`,
    value,
    goal: '≤ 1.15',
    met: value <= 1.15,
  })
}
for (const each of [unsealed, sealed]) each.end()
process.exit(0)
