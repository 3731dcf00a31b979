import { afterEach } from 'vitest'
import type { RigOptions } from '../subject.ts'
import { startRig, type TelegramRig } from './subject.ts'

const open: { stop(): Promise<void> }[] = []

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.stop()
})

/** A rig that is stopped after the test. */
export async function rigOf(by: 'polling' | 'webhook', options: RigOptions = {}, paced = false): Promise<TelegramRig> {
  return stoppedAfter(await startRig(by, options, paced))
}

/** Anything that is stopped after the test, the newest first. */
export function stoppedAfter<Stoppable extends { stop(): Promise<void> }>(one: Stoppable): Stoppable {
  open.push(one)
  return one
}

/** Waits for a condition, at most five seconds. */
export async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 5_000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('It did not happen in time.')
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

/** What a promise rejects with. */
export async function failure(work: Promise<unknown>): Promise<unknown> {
  return await work.then(
    () => undefined,
    (error: unknown) => error,
  )
}
