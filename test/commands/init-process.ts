import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Environment } from '../../src/config.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a command said, and how it ended. */
export interface Ended {
  readonly said: string
  readonly code: number | null
}

/** A folder as an operator has it, and the settings of that machine. */
export interface Machine {
  readonly folder: string
  readonly env: Environment
}

/** `ekko …` in a process of its own, with these lines piped into it. `whenSaid` may end it as Ctrl-C does. */
export async function ekko(
  { folder, env }: Machine,
  args: readonly string[],
  lines: readonly string[] = [],
  whenSaid?: string,
): Promise<Ended> {
  const child = begin({ folder, env }, args)
  let said = ''
  const hear = (words: Buffer) => {
    said += words.toString()
    if (whenSaid !== undefined && said.includes(whenSaid)) child.kill('SIGINT')
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  child.stdin.on('error', () => undefined)
  child.stdin.write(lines.map((line) => `${line}\n`).join(''))
  if (whenSaid === undefined) child.stdin.end()
  await once(child, 'close')
  return { said, code: child.exitCode }
}

/** A process that goes on; neither a file .env nor settings of another machine reach it. */
export function begin({ folder, env }: Machine, args: readonly string[]) {
  mkdirSync(folder, { recursive: true })
  const { PATH, HOME } = process.env
  return spawn(process.execPath, [`${root}src/ekko.js`, ...args], {
    cwd: folder,
    env: { PATH, HOME, LANG: 'da_DK.UTF-8', EKKO_PROMPTS: `${root}prompts`, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}
