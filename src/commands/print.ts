import { harmless } from '../domain/direction.ts'

/** Something a person asked for that cannot be done: the sentence is shown and the command ends with 1. */
export class Refusal extends Error {
  constructor(sentences: string | readonly string[]) {
    super(typeof sentences === 'string' ? sentences : sentences.join('\n'))
    this.name = 'Refusal'
  }
}

/** What steers a terminal: moves its cursor, changes colours and title, writes to its clipboard. Line ends and tabs stay. */
const steering = /(?![\n\t])\p{Cc}/gu

/** Words as a terminal may have them: they neither steer it nor direct what stands around them. */
export function still(text: string): string {
  return harmless(text).replace(steering, '')
}

/** Writes to the terminal; commands print nothing else. */
export function print(text: string): void {
  const shown = still(text)
  process.stdout.write(shown.endsWith('\n') ? shown : `${shown}\n`)
}
