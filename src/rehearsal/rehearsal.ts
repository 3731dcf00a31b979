import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cityside } from '../cityside/cityside.ts'
import { digestPage } from '../cityside/digest-page.ts'
import { dateAt } from '../domain/calendar.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { Outcome } from '../domain/outcome.ts'
import { dayMs } from '../domain/time.ts'
import type { MovableClock } from '../loops/clock.ts'
import { movableClock, stopwatch, systemClock } from '../loops/clock.ts'
import { Townsfolk } from '../web/sandbox/townsfolk.ts'
import { type Conversation, readConversation } from './conversation.ts'
import { type Occasion, occasionOf } from './occasion.ts'
import { outcomeFor } from './outcome.ts'
import { answer, join as joinAll, personOf, type Stage, until } from './play.ts'
import { type RehearsalReport, reportOn } from './report.ts'
import { transcriptOf } from './transcript.ts'

/** How many people's whole conversations are written out. */
const transcriptsMax = 5

/** A running Ekko with its data in one folder, on the given clock, as the rehearsal needs it. */
export interface RehearsalEkko {
  readonly url: string
  readonly cityside: Cityside
  readonly settled: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** What is rehearsed, where the result is written, and how the Ekko that plays it is started. */
export interface RehearsalOptions {
  readonly dir: string
  readonly out: string
  readonly start: (dataDir: string, clock: MovableClock) => Promise<RehearsalEkko>
  readonly progress: Stage['progress']
  /** What a person decided, in place of the outcome that is proposed from the words. */
  readonly decided?: (cityside: Cityside, running: RunningConsultation) => Promise<Outcome>
}

/**
 * Plays a real conversation through the whole of Ekko: every author opts in, is invited, says what they really said when they
 * said it, and hears what came of it. Ids are derived from the data, so a second run goes on where the first one ended.
 */
export async function rehearse({ dir, out, start, progress, decided }: RehearsalOptions): Promise<RehearsalReport> {
  const elapsed = stopwatch()
  const conversation = readConversation(dir)
  mkdirSync(join(out, 'transcripts'), { recursive: true })
  const clock = movableClock((conversation.comments[0]?.at ?? 0) - 4 * dayMs - systemClock.now())
  const ekko = await start(out, clock)
  try {
    const occasion = occasionOf(conversation, ekko.cityside.city)
    const stage: Stage = { folk: new Townsfolk(ekko.url), clock, settled: ekko.settled, progress }
    await play(stage, ekko.cityside, conversation, occasion, decided)
    const chats = await stage.folk.chats()
    const report = await reportOn(conversation, ekko.cityside, chats, elapsed())
    write(out, 'report.json', `${JSON.stringify(report, null, 2)}\n`)
    const { cityside } = ekko
    write(out, 'digest.html', await digestPage(cityside, cityside.city.languages[0]))
    for (const author of talkative(conversation)) {
      const messages = chats.get(`sandbox:${personOf(author)}`) ?? []
      write(out, join('transcripts', `${personOf(author)}.txt`), transcriptOf(messages, cityside.city.timeZone))
    }
    return report
  } finally {
    await ekko.stop()
  }
}

async function play(
  stage: Stage,
  cityside: Cityside,
  conversation: Conversation,
  occasion: Occasion,
  decided: RehearsalOptions['decided'],
): Promise<void> {
  const { consultation } = occasion
  const { id } = consultation
  await until(stage, occasion.joinAt)
  await joinAll(stage, conversation, cityside.city.languages.at(-1) ?? cityside.city.languages[0])
  if ((await cityside.store.consultation(id)) === undefined)
    await cityside.act({ act: 'consultation.submitted', consultation }, 'rehearsal')
  await until(stage, consultation.opensAt)
  await answer(stage, conversation)
  await until(stage, consultation.closesAt)
  stage.progress('closing', 1, 1)
  await until(stage, occasion.summaryAt)
  await until(stage, occasion.publishAt)
  if ((await cityside.store.outcome(id)) === undefined) {
    const on = dateAt(occasion.publishAt, cityside.city.timeZone)
    const running = await cityside.store.consultation(id)
    const outcome =
      decided && running
        ? await decided(cityside, running)
        : outcomeFor(conversation, await cityside.store.statementsOf(id), cityside.city, on)
    const result = await cityside.act({ act: 'outcome.published', outcome }, 'rehearsal')
    if (!result.ok) throw new Error('The outcome was not published, as its consultation is not closed.')
  }
  stage.progress('echoes', 0, 1)
  await stage.settled()
  await until(stage, occasion.echoedAt)
  stage.progress('echoes', 1, 1)
}

/** The person who said most, and a few who said one thing. */
function talkative(conversation: Conversation): readonly string[] {
  const counts = new Map<string, number>()
  for (const { author } of conversation.comments) counts.set(author, (counts.get(author) ?? 0) + 1)
  const ordered = [...counts].sort(([, one], [, other]) => other - one).map(([author]) => author)
  return [...ordered.slice(0, 2), ...ordered.slice(2 - transcriptsMax)].slice(0, transcriptsMax)
}

function write(out: string, name: string, content: string): void {
  writeFileSync(join(out, name), content)
}
