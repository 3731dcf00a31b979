import { type Log, placeOf } from './log.ts'
import type { Metrics } from './metrics.ts'

/** How an error was not heeded: a promise failed that nothing awaits, or it was thrown out of a callback. */
export type Unheeded = 'rejection' | 'exception'

/** Tells the operator of such an error. Where it was thrown is logged, never its message: that could repeat what a citizen wrote. */
export function telling(log: Pick<Log, 'error'>, metrics: Pick<Metrics, 'mistaken'>) {
  return (how: Unheeded, error: unknown): void => {
    metrics.mistaken(how)
    log.error(sentences[how], { error: placeOf(error) })
  }
}

const sentences: Readonly<Record<Unheeded, string>> = {
  rejection: 'A promise failed and nothing awaits it: a mistake in Ekko or in a library. Ekko goes on.',
  exception:
    'An error was thrown where nothing catches it: a mistake in Ekko or in a library. Ekko ends, to be started again.',
}

/** What is done with an error that nothing heeds. */
export interface Heeding {
  tell(how: Unheeded, error: unknown): void
  /** Lets what is under way arrive, and ends the process. */
  end(): void
}

/**
 * The one place for errors that nothing heeds, in this process and the libraries in it; the result ends that.
 *
 * A promise that failed unseen changes nothing: all that counts is awaited, and is in the database or is not. An error thrown out of a
 * callback may have left something half done in memory, so the process ends; what counts is in the database, and the next one goes on.
 */
export function heedMistakes({ tell, end }: Heeding, on: Pick<NodeJS.Process, 'on' | 'off'> = process): () => void {
  const rejected = (reason: unknown) => tell('rejection', reason)
  const thrown = (error: unknown) => {
    tell('exception', error)
    end()
  }
  on.on('unhandledRejection', rejected)
  on.on('uncaughtException', thrown)
  return () => {
    on.off('unhandledRejection', rejected)
    on.off('uncaughtException', thrown)
  }
}
