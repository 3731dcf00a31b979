import { personalDataIn } from '../domain/personal-data.ts'
import type { Instant } from '../domain/time.ts'
import type { MovableClock } from '../loops/clock.ts'
import { buttonIn, type SeenMessage, type Townsfolk } from '../web/sandbox/townsfolk.ts'
import type { Comment, Conversation } from './conversation.ts'

/** What a rehearsal is played with: a running Ekko, its people, its clock, and somewhere to say how far it is. */
export interface Stage {
  readonly folk: Townsfolk
  readonly clock: MovableClock
  readonly settled: () => Promise<void>
  readonly progress: (what: string, done: number, of: number) => void
}

/** How many people act before all phones are looked at again. */
const atOnce = 50

/** The person that stands for an author. */
export function personOf(author: string): string {
  return `author-${author.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
}

/** Moves the clock to a moment; one that has passed already is left alone. */
export async function until(stage: Stage, at: Instant): Promise<void> {
  const ms = at - stage.clock.now()
  if (ms > 0) stage.clock.advance(ms)
  await stage.settled()
}

/** All opt in: hello, yes, and no special wishes. */
export async function join(stage: Stage, conversation: Conversation, locale: string): Promise<void> {
  const authors = [...new Set(conversation.comments.map((comment) => comment.author))]
  for (const [index, author] of authors.entries()) {
    await stage.folk.starts(personOf(author), `start-${conversation.id.slice(0, 20)}-${author}`, locale)
    stage.progress('people say hello', index + 1, authors.length)
  }
  for (const tokenStart of ['con_asked_y_', 'done_topic', 'done_place', 'done_role']) {
    await stage.settled()
    await tapAll(stage, authors.map(personOf), tokenStart)
  }
  await stage.settled()
}

/** Each author says what they said, when they said it, and taps yes when asked whether they want to hear of it. */
export async function answer(stage: Stage, conversation: Conversation): Promise<void> {
  const { comments } = conversation
  for (let from = 0; from < comments.length; from += atOnce) {
    const part = comments.slice(from, from + atOnce)
    for (const comment of part) await saysIt(stage, conversation, comment)
    await tapAll(stage, [...new Set(part.map((comment) => personOf(comment.author)))], 'con_told_y_')
    stage.progress('answers', Math.min(from + atOnce, comments.length), comments.length)
  }
  await stage.settled()
}

async function saysIt(stage: Stage, conversation: Conversation, comment: Comment): Promise<void> {
  await until(stage, comment.at)
  await stage.folk.types(personOf(comment.author), `said-${conversation.id.slice(0, 20)}-${comment.id}`, comment.text)
  await stage.settled()
  // What is rehearsed are their own words, with the numbers in them; the question waits for a day at most.
  if (personalDataIn(comment.text).length > 0) await tapAll(stage, [personOf(comment.author)], 'held_keep_')
}

/** All tap the newest button of this kind that they see and have not tapped. */
async function tapAll(stage: Stage, people: readonly string[], tokenStart: string): Promise<void> {
  const chats = await stage.folk.chats()
  for (const person of people) {
    const messages: readonly SeenMessage[] = chats.get(`sandbox:${person}`) ?? []
    const button = buttonIn(messages, tokenStart)
    if (button)
      await stage.folk.taps(
        person,
        `tap-${button.message}-${tokenStart.replace(/_/g, '-')}`.slice(0, 60),
        button.token,
        button.message,
      )
  }
  await stage.settled()
}
