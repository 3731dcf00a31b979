import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hourMs, minuteMs, secondMs } from '../../src/domain/time.ts'
import { readScript, type Script } from '../conversations/script.ts'
import { play } from '../conversations/stage.ts'
import type { Town } from '../conversations/town.ts'
import { figure } from '../figures.ts'
import { seeded } from '../simulation/random.ts'
import { calmOn, roughChannels, roughOn } from './rough.ts'

const seed = Number(process.env.EKKO_SEED ?? Math.floor(Math.random() * 1e9))

function transcript(name: string): Script {
  return readScript(readFileSync(join('test/conversations', `${name}.txt`), 'utf8'))
}

const ownData = readScript(`town      2026-03-02 18:00
anna      /start
anna      [Ja, spørg mig]
anna      [Det hele]
anna      [Spring over]
anna      [Spring over]
anna      /idea ${'Der mangler en bænk ved hvert stoppested, for det er langt at stå op. '.repeat(16).trim()}
anna      /idea ${'Træerne på Havnegade skal blive stående, og der skal plantes flere. '.repeat(16).trim()}
town      opens noerregade-space
anna      mine data
anna      [Bænke]
`)

const plays: readonly (readonly [string, Script])[] = [
  ['statements that travel, a moderator’s verdicts on them, and their echo', transcript('travels-echo')],
  ['rounds of the host’s statements', transcript('agree')],
  ['quotes that a moderator signs in the chat', transcript('quotes')],
  ['what is stored of a person, in words', ownData],
]

/** What waits only because its platform put it off comes within this. */
const outlastedMs = 2 * hourMs
/** What it put off into a night waits for the morning, and that is not counted: it would be so with the best of platforms. */
const quiet = 'quiet'

/** A channel that is out of reach is tried again after this at the latest. */
const restMsMax = 5 * minuteMs

/** Why a first message to a person waits, on a good day as well. */
const trickles = 'pace'

/** Has everything told again, and moves the time on until nothing waits that a platform refused or that its rest keeps from leaving. */
async function outlast({ running, clock }: Town, again: () => Promise<void>): Promise<void> {
  await again()
  await running.settled()
  let putOffMs = 0
  for (let stepMs = 10 * secondMs; putOffMs < outlastedMs; stepMs = Math.min(stepMs * 2, restMsMax)) {
    const waiting = await running.store.outboxListed(['waiting', 'claimed', 'sending'], 100)
    if (!waiting.some(({ code }) => code === quiet)) putOffMs += stepMs
    const due = await running.store.nextDueAt(running.channels)
    if (
      !waiting.some(({ code }) => code !== undefined && code !== trickles) &&
      (due === undefined || due > clock.now())
    )
      return
    await running.advance?.(stepMs)
  }
  const waiting = await running.store.outboxListed(['waiting', 'claimed', 'sending'], 5)
  const why = waiting.map(
    ({ key, state, code, attempts }) => `${key}: ${state}, ${code ?? 'due'}, tried ${attempts} times`,
  )
  throw new Error(`Something waited for longer than ${outlastedMs} ms. ${why.join('; ') || 'A timer is due.'}`)
}

/** Of a message in doubt Ekko neither says that it came nor counts it, until the person answers to it. */
const withoutDoubt = (text: string) =>
  text
    .replace(/Du har fået \d+ beskeder/, 'Du har fået så mange beskeder')
    .replace(/\n *Det nåede frem den [^\n]+\n/, '\n')
    // What may have arrived or not is offered again.
    .replace(/\n *Jeg er ikke sikker på, at du har hørt det her fra mig\.\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')

describe.each(roughChannels)(
  `%s, failing at every third send and telling everything three times (EKKO_SEED=${seed})`,
  (channel) => {
    test.each(plays)(
      '%s: nothing lost, nothing twice, nothing else than on a good day',
      { timeout: 240_000 },
      async (_, script) => {
        const calm = await play(script, calmOn(channel))
        const rough = roughOn(channel, seeded(seed))
        const here = await play(script, rough.subject, { outlasts: (town) => outlast(town, rough.again) })
        expect(withoutDoubt(here.text)).toBe(withoutDoubt(calm.text))
        expect(here.state).toEqual(calm.state)
        expect(rough.faults).toBeGreaterThan(0)
        expect(rough.repeated).toBeGreaterThan(10)
        figure('sends that a platform failed at', rough.faults)
        figure('events that a platform told again', rough.repeated)
      },
    )
  },
)
