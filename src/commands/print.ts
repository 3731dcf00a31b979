/** Something a person asked for that cannot be done: the sentence is shown and the command ends with 1. */
export class Refusal extends Error {
  constructor(sentences: string | readonly string[]) {
    super(typeof sentences === 'string' ? sentences : sentences.join('\n'))
    this.name = 'Refusal'
  }
}

/** Writes to the terminal; commands print nothing else. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}
