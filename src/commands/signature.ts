import { Refusal } from './print.ts'

/** As long as a line of the record can be read. */
const nameCharactersMax = 80
const reasonCharactersMax = 300

/** Who acts at the terminal and why, as the record is to say it; without a name it says that it was the terminal. */
export interface Signature {
  readonly as?: string
  readonly because?: string
}

let signature: Signature = {}

/** Takes down who runs this process and why, before its command begins. */
export function sign({ as, because }: Signature): void {
  signature = {
    ...(as !== undefined && { as: lineOf('--as', as, nameCharactersMax) }),
    ...(because !== undefined && { because: lineOf('--because', because, reasonCharactersMax) }),
  }
}

/** The actor of an act at the terminal, with the reason where one was given. */
export function signed(by: string): { readonly by: string; readonly reason?: string } {
  const { as, because } = signature
  return {
    by: as === undefined || by !== 'cli' ? by : `cli:${as}`,
    ...(because !== undefined && { reason: because }),
  }
}

function lineOf(option: string, said: string, charactersMax: number): string {
  const line = said.replace(/[\p{C}\s]+/gu, ' ').trim()
  if (line === '') throw new Refusal(`${option} says nothing.`)
  return line.slice(0, charactersMax).trimEnd()
}
