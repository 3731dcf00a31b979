import type { Cityside } from '../cityside/cityside.ts'
import { thingsAnswered, unansweredSentences } from '../cityside/things-answered.ts'
import type { SeenMessage } from '../web/sandbox/townsfolk.ts'
import type { Conversation } from './conversation.ts'
import { countsByAuthor } from './occasion.ts'
import { themesOfPlace } from './place-words.ts'
import { personOf } from './play.ts'
import { wordsUnderVerdict } from './under-verdict.ts'

/** What a rehearsal shows: counts of what reached people, held against what they really said. */
export interface RehearsalReport {
  readonly conversation: string
  readonly persons: number
  readonly invited: number
  readonly answered: number
  readonly statements: number
  readonly receipts: number
  readonly closingSummaries: number
  readonly echoes: number
  readonly echoesQuotingOwnWords: number
  /** Messages that reached a person more often than once, statements recorded twice. */
  readonly duplicates: number
  /** Statements said and not recorded word for word; people who answered and got no echo. */
  readonly lost: number
  readonly themes: number
  /** Each choice, ranking and statement of each person; how many the decision takes up, and how many were told that it does not. */
  readonly saidThings: number
  readonly answeredThings: number
  readonly unansweredThings: number
  /** Words that no decision takes up and that stand under a verdict, read from the echoes as they arrived. */
  readonly unansweredUnderVerdict: number
  /** Themes that are called by the place's own name. */
  readonly mentionsOfCityNameAsTheme: number
  /** Messages that still wait, are held, or of which Ekko does not know whether they arrived. */
  readonly unsent: number
  readonly wallMs: number
}

/** Counts from both ends: what the store has, and what stands in people's chats. Every comparison is word for word. */
export async function reportOn(
  conversation: Conversation,
  cityside: Cityside,
  chats: ReadonlyMap<string, readonly SeenMessage[]>,
  wallMs: number,
): Promise<RehearsalReport> {
  const { store } = cityside
  const { id } = conversation
  const [tally, statements, outcome, counts] = await Promise.all([
    store.tally(id),
    store.statementsOf(id),
    store.outcome(id),
    store.outboxCounts(),
  ])
  const running = await store.consultation(id)
  const things = running && outcome ? await thingsAnswered(cityside, running.consultation, outcome) : []
  const sentences = running ? unansweredSentences(cityside, running.consultation) : []
  const unanswered = new Set(things.flatMap(({ words, answered }) => (words !== undefined && !answered ? [words] : [])))
  const answered = things.filter((thing) => thing.answered).length
  const recorded = countTexts(statements.map((statement) => statement.text))
  const said = countTexts(conversation.comments.map((comment) => comment.text))
  const authors = [...countsByAuthor(conversation).keys()]
  const shown = authors.map((author) => ({
    own: conversation.comments.filter((comment) => comment.author === author).map((comment) => comment.text),
    echoes: messagesWith(chats, author, 'echo:'),
    summaries: messagesWith(chats, author, 'closing:'),
    receipts: messagesWith(chats, author, 'reply:').filter((message) => message.key?.includes(':receipt:')),
  }))
  const extra = (messages: readonly SeenMessage[]): number => Math.max(0, messages.length - 1)
  const sum = (count: (each: (typeof shown)[number]) => number): number =>
    shown.reduce((total, each) => total + count(each), 0)
  return {
    conversation: id,
    persons: authors.length,
    invited: tally.invited,
    answered: tally.answered,
    statements: statements.length,
    receipts: sum(({ receipts }) => receipts.length),
    closingSummaries: sum(({ summaries }) => summaries.length),
    echoes: sum(({ echoes }) => echoes.length),
    echoesQuotingOwnWords: sum(({ own, echoes }) => echoes.filter((echo) => quotes(echo, own)).length),
    duplicates: surplus(recorded, said) + sum(({ echoes, summaries }) => extra(echoes) + extra(summaries)),
    lost: surplus(said, recorded) + sum(({ echoes }) => (echoes.length === 0 ? 1 : 0)),
    themes: outcome?.themes.length ?? 0,
    saidThings: things.length,
    answeredThings: answered,
    unansweredThings: things.length - answered,
    unansweredUnderVerdict: sum(({ own, echoes }) =>
      echoes.reduce((words, { bubbles }) => {
        const blocks = bubbles.flatMap((bubble) => bubble.blocks)
        const left = own.filter((each) => unanswered.has(each))
        return words + wordsUnderVerdict(blocks, left, (text) => sentences.some((each) => text.startsWith(each)))
      }, 0),
    ),
    mentionsOfCityNameAsTheme: themesOfPlace(outcome?.themes ?? [], conversation, cityside.city),
    unsent: counts
      .filter(({ state }) => !['sent', 'dropped', 'expired'].includes(state))
      .reduce((total, { count }) => total + count, 0),
    wallMs: Math.round(wallMs),
  }
}

/** Whether a message quotes every one of these, whole, as a quotation. A long message stands in several bubbles. */
export function quotes(message: SeenMessage, own: readonly string[]): boolean {
  const quoted = message.bubbles
    .flatMap((bubble) => bubble.blocks)
    .filter((block) => block.style === 'quote')
    .map((block) => block.text)
  const whole = quoted.join('')
  return own.every((text) => quoted.includes(text) || whole.includes(text))
}

function messagesWith(
  chats: ReadonlyMap<string, readonly SeenMessage[]>,
  author: string,
  keyStart: string,
): readonly SeenMessage[] {
  return (chats.get(`sandbox:${personOf(author)}`) ?? []).filter((message) => message.key?.startsWith(keyStart))
}

function countTexts(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** How many of one are not in the other, each as often as it was said. */
function surplus(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  return [...one].reduce((total, [text, count]) => total + Math.max(0, count - (other.get(text) ?? 0)), 0)
}
