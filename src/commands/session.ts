import { readConfig, readEnvironment } from '../config.ts'
import { allChannels, type Running, startEkko } from '../main.ts'
import { type Office, officeOn } from '../office/office.ts'

/** Something a person asked for that cannot be done: the sentence is shown and the command ends with 1. */
export class Refusal extends Error {
  constructor(sentences: string | readonly string[]) {
    super(typeof sentences === 'string' ? sentences : sentences.join('\n'))
    this.name = 'Refusal'
  }
}

/**
 * Runs a command against the city's store: acts are decided here and now, messages leave from the process that `npm start`
 * runs, so that a command never sends anything by itself.
 */
export async function withOffice<T>(work: (office: Office, running: Running) => Promise<T>): Promise<T> {
  const channels = await allChannels()
  const read = readConfig(readEnvironment(), channels)
  if (!read.ok) throw new Refusal(read.problems)
  const running = await startEkko({ ...read.config, logLevel: 'error', roles: new Set(['process']) })
  try {
    return await work(officeOn(running), running)
  } finally {
    await running.stop()
  }
}

/** Writes to the terminal; commands print nothing else. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}
