import { parentPort, workerData } from 'node:worker_threads'
import { StoreError } from '../store/databases/store-error.ts'
import { apart, partsOf } from './apart.ts'
import type { Said, Told } from './wire.ts'
import { type Ground, openWorks } from './works.ts'

if (!parentPort) throw new Error('This is the beginning of a thread.')
const port = parentPort

const say = (said: Said): void => port.postMessage(said)

/** The clocks of the one who asks: a town's may have been moved. */
const ahead = { town: 0, wall: 0 }
const clocks = { town: { now: () => Date.now() + ahead.town }, wall: { now: () => Date.now() + ahead.wall } }
let url: string | undefined

let asked = 0
const answered = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>()
const ask = (name: string, ...args: readonly unknown[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const id = asked++
    answered.set(id, { resolve, reject })
    say({ do: 'ask', id, name, args })
  })

const more = new Map<number, () => void>()
// The program that starts this thread hands over what it is put together from.
const opening = openWorks(workerData as Ground, { ...clocks, url: () => url }, ask)
// A failure is told to those who ask.
opening.catch(() => {})

async function work({ id, work: name, args, standing }: Extract<Told, { readonly do: 'work' }>): Promise<void> {
  Object.assign(ahead, { town: standing.town - Date.now(), wall: standing.wall - Date.now() })
  url = standing.url
  try {
    const { works } = await opening
    const done: (...args: readonly never[]) => Promise<unknown> = works[name]
    const { shell, lists } = apart(await done(...args))
    say({ do: 'shell', id, shell })
    for (const [list, whole] of lists.entries())
      for (const part of partsOf(whole)) {
        const put = new Promise<void>((resolve) => more.set(id, resolve))
        say({ do: 'part', id, list, part })
        await put
      }
    say({ do: 'done', id })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    say({ do: 'failed', id, message, ...(error instanceof StoreError && { reason: error.reason }) })
  } finally {
    more.delete(id)
  }
}

async function end(): Promise<void> {
  await opening.then(
    ({ close }) => close(),
    () => undefined,
  )
  process.exit(0)
}

port.on('message', (told: Told) => {
  switch (told.do) {
    case 'work':
      void work(told)
      break
    case 'more':
      more.get(told.id)?.()
      break
    case 'answer': {
      const waits = answered.get(told.id)
      answered.delete(told.id)
      if (told.failed === undefined) waits?.resolve(told.value)
      else waits?.reject(new Error(told.failed))
      break
    }
    case 'end':
      void end()
      break
    default:
      told satisfies never
  }
})
