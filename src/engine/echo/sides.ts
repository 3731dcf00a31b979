import { type Block, type Button, say, type TextRef, text } from '../../domain/message.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import { nameOfVote, type Vote } from '../../domain/reactions/vote.ts'
import { saidBy } from '../../domain/shared-parts.ts'
import { type Answered, grouped, keyOf } from './answered.ts'
import { verdictText } from './parts.ts'
import { partsFor, sideOf, type TakenUp, type ThingSaid, themesOf, unansweredBecause } from './things.ts'

/** So many paragraphs on what they took a side on fit on a phone beside the rest; two decisions always do. */
const sidesInFullMax = 12
/** So many decisions are told in short; how many more there are is said. */
const decisionsInShortMax = 5

/** Whether it is a side that was taken on words that were not their own. */
export function tookSide(thing: ThingSaid): boolean {
  return thing.kind === 'reaction' || (thing.kind === 'option' && sideOf(thing) !== undefined)
}

/** Whether what became of the sides that were taken is too long for the first telling. */
export function isLong(inFull: readonly Block[]): boolean {
  return inFull.length > sidesInFullMax
}

/**
 * What was decided on what a citizen took a side on, decision by decision: how many statements it is about, from which side they read it,
 * and what it says; those about most statements first. Then how many no decision takes up. Why, and what happens next, is told when they ask.
 */
export function sidesInShort(
  sides: readonly Answered[],
  left: readonly ThingSaid[],
  outcome: Pick<Outcome, 'parts' | 'themes' | 'unanswered'>,
  above: ReadonlySet<string>,
): readonly Block[] {
  const decisions = decisionsIn(sides)
  const more = decisions.length - decisionsInShortMax
  return [
    ...decisions.slice(0, decisionsInShortMax).map((each) => decisionBlock(each, outcome, above)),
    ...(more > 0 ? [say('echo-sides-more', { more })] : []),
    ...leftBlocks(left, outcome),
    say('echo-sides-short'),
  ]
}

/** A tap to read of each thing what the short telling leaves out. */
export function wholeButton(consultation: string, things: readonly ThingSaid[]): Button {
  const said = things.filter(tookSide).length
  return { label: text('button-echo-whole', { said }), action: { do: 'read', consultation } }
}

/** One decision, and all that it takes up from this side. */
interface Decided {
  readonly said: readonly ThingSaid[]
  readonly by: readonly TakenUp[]
}

/** Decision by decision: what two of them take up is counted with both. */
function decisionsIn(sides: readonly Answered[]): readonly Decided[] {
  const each = sides.flatMap(({ said, by }) => by.map((one) => ({ said, one })))
  return grouped(each, ({ one }) => keyOf(one))
    .map((same) => ({ said: same.flatMap(({ said }) => said), by: same.map(({ one }) => one) }))
    .toSorted((one, other) => other.said.length - one.said.length)
}

function decisionBlock(decided: Decided, outcome: Pick<Outcome, 'themes'>, above: ReadonlySet<string>): Block {
  const [first] = decided.by
  return {
    style: 'plain',
    words: { lines: [...saidLines(decided, outcome), ...(first ? [decisionLine(first, above)] : [])] },
  }
}

/** What was said: the words of one statement of the city's, else how many, and as what they were read. */
function saidLines({ said, by }: Decided, { themes }: Pick<Outcome, 'themes'>): readonly TextRef[] {
  const [one] = said
  if (one?.kind === 'option' && said.length === 1) return wordsOf(one)
  const votes = grouped(said, (thing) => String(voteOf(thing))).map((same) =>
    text('echo-side', { vote: nameOfVote(voteOf(same[0])), said: same.length }),
  )
  const concerned = by.flatMap(({ part: { concerns } }) => (concerns.kind === 'theme' ? [concerns.theme] : []))
  const read = [...new Set(said.flatMap((thing) => themesOf(thing, themes)))].filter(({ id }) => concerned.includes(id))
  const sides = { said: { texts: votes } }
  if (read.length === 0) return [text('echo-sides-about', sides)]
  const names = read.map(({ label }) => text('echo-sides-theme', { theme: { local: label } }))
  return [text('echo-sides-read', { ...sides, themes: { texts: names } })]
}

function wordsOf(thing: Extract<ThingSaid, { readonly kind: 'option' }>): readonly TextRef[] {
  const options = kindOf(thing.question).options(thing.question)
  const words = options.find(({ id }) => id === thing.option)?.label ?? {}
  return [
    text('said-reaction', { vote: nameOfVote(voteOf(thing)) }),
    text('echo-sides-theme', { theme: { local: words } }),
  ]
}

/** The vote that a side is. */
function voteOf(thing: ThingSaid | undefined): Vote {
  if (thing?.kind === 'reaction') return thing.vote
  const side = thing?.kind === 'option' ? sideOf(thing) : undefined
  return side === 'for' ? 1 : side === 'against' ? -1 : 0
}

/** What is decided, from the side that was taken; a decision that was told with their own words is not told again. */
function decisionLine({ part, stance }: TakenUp, above: ReadonlySet<string>): TextRef {
  const again = above.has(saidBy(part))
  if (again && stance === 'everyone') return text('echo-same-decision')
  const decision = again ? text('echo-same-decision') : { local: part.decision }
  return text('echo-sides-decided', { verdict: verdictText(part.verdict, stance), decision })
}

/** How much no decision takes up; why, where it is the same for all of it. */
function leftBlocks(
  left: readonly ThingSaid[],
  outcome: Pick<Outcome, 'parts' | 'themes' | 'unanswered'>,
): readonly Block[] {
  const things = left.filter((thing) => partsFor(thing, outcome).length === 0)
  if (things.length === 0) return []
  const whys = things.map((thing) => unansweredBecause(thing, outcome))
  const same = new Set(whys.map((why) => JSON.stringify(why ?? ''))).size === 1
  const why = same ? whys[0] : undefined
  return [say('echo-sides-left', { said: things.length }), ...(why ? [say('echo-why', { why: { local: why } })] : [])]
}
