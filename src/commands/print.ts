import { harmless } from '../domain/direction.ts'

/** Something a person asked for that cannot be done: the sentence is shown and the command ends with 1. */
export class Refusal extends Error {
  constructor(sentences: string | readonly string[]) {
    super(typeof sentences === 'string' ? sentences : sentences.join('\n'))
    this.name = 'Refusal'
  }
}

/** Writes to the terminal; commands print nothing else. Words that a citizen or the city wrote direct nothing around them. */
export function print(text: string): void {
  const shown = harmless(text)
  process.stdout.write(shown.endsWith('\n') ? shown : `${shown}\n`)
}
