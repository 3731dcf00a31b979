import { EventEmitter } from 'node:events'
import { describe, expect, test } from 'vitest'
import { createLog } from '../src/log.ts'
import { createMetrics } from '../src/metrics.ts'
import { heedMistakes, telling } from '../src/mistakes.ts'

/** Something thrown with a citizen's words in it. */
function thrown(): Error {
  return new TypeError('Cannot read "my neighbour is ill"')
}

function heeded() {
  const process = new EventEmitter() as EventEmitter & Pick<NodeJS.Process, 'on' | 'off'>
  const logged: string[] = []
  const metrics = createMetrics()
  let ends = 0
  const unheed = heedMistakes(
    {
      tell: telling(createLog({ level: 'info', target: { write: (line) => logged.push(line) } }), metrics),
      end: () => {
        ends += 1
      },
    },
    process,
  )
  return { process, logged, metrics, ends: () => ends, unheed }
}

describe('an error that nothing heeds', () => {
  test('a failed promise is told and counted, without a word of what was written, and Ekko goes on', async () => {
    const { process, logged, metrics, ends } = heeded()
    process.emit('unhandledRejection', thrown())
    expect(logged).toHaveLength(1)
    expect(logged[0]).toContain('TypeError at test/mistakes.test.ts')
    expect(logged[0]).not.toContain('neighbour')
    expect((await metrics.page()).text).toContain('ekko_process_mistakes_total{how="rejection"} 1')
    expect(ends()).toBe(0)
  })

  test('an error out of a callback is told and counted, and ends the process', async () => {
    const { process, logged, metrics, ends } = heeded()
    process.emit('uncaughtException', thrown())
    expect(logged.join()).not.toContain('neighbour')
    expect((await metrics.page()).text).toContain('ekko_process_mistakes_total{how="exception"} 1')
    expect(ends()).toBe(1)
  })

  test('what is no error has no words either', () => {
    const { process, logged } = heeded()
    process.emit('unhandledRejection', 'my neighbour is ill')
    process.emit('unhandledRejection', undefined)
    expect(logged.join()).not.toContain('neighbour')
  })

  test('the process is left as it was found', () => {
    const { process, unheed } = heeded()
    unheed()
    expect(process.eventNames()).toEqual([])
  })
})
