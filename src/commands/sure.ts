import { createInterface } from 'node:readline/promises'
import { Refusal } from './session.ts'

/** Asks in the terminal for a yes to what was just shown, and ends the command without one. `nothing` is what is said then. */
export async function sureOf(question: string, nothing: string): Promise<void> {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new Refusal(`${nothing}: there is no terminal to ask in. Read the above, and run it again with --yes.`)
  const asking = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await asking.question(`${question} [y/N] `).finally(() => asking.close())
  if (!/^\s*(?:y|yes|j|ja)\s*$/i.test(answer)) throw new Refusal(`${nothing}.`)
}
