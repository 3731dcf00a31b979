import { type Block, type Button, say, type TextRef, text } from '../../domain/message.ts'
import type { Outcome, OutcomePart } from '../../domain/outcome.ts'
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
 * what it says and why; those about most statements first. What stands below their `own` words is not told again. Then how many no
 * decision takes up.
 */
export function sidesInShort(
  sides: readonly Answered[],
  left: readonly ThingSaid[],
  outcome: Pick<Outcome, 'parts' | 'themes' | 'unanswered'>,
  own: readonly Answered[],
): readonly Block[] {
  const decisions = decisionsIn(sides)
  const above = new Set(own.flatMap(({ by }) => by.map(({ part }) => wordsOf(part))))
  const more = decisions.length - decisionsInShortMax
  return [
    ...decisions.slice(0, decisionsInShortMax).flatMap((each) => decisionBlock(each, outcome, above)),
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

/** What one part of the decision takes up, from one side. */
interface Side extends TakenUp {
  readonly said: readonly ThingSaid[]
}

/** Decision by decision, each with its sides: what two of them take up is counted with both. */
function decisionsIn(sides: readonly Answered[]): readonly (readonly Side[])[] {
  const each = sides.flatMap(({ said, by }) => by.map((one) => ({ said, one })))
  const told = grouped(each, ({ one }) => keyOf(one)).flatMap((same): readonly Side[] => {
    const [first] = same
    const said = same.flatMap((each) => each.said)
    return first ? [{ ...first.one, said }] : []
  })
  const size = (decision: readonly Side[]) => decision.reduce((sum, { said }) => sum + said.length, 0)
  return grouped(told, ({ part }) => wordsOf(part)).toSorted((one, other) => size(other) - size(one))
}

/** By what a decision is known again that is a yes to some and a no to others. */
function wordsOf({ decision }: OutcomePart): string {
  return JSON.stringify(decision)
}

function decisionBlock(
  decision: readonly Side[],
  outcome: Pick<Outcome, 'parts' | 'themes'>,
  above: ReadonlySet<string>,
): readonly Block[] {
  const [first] = decision
  if (!first) return []
  const lines = decision.map((side) =>
    text('echo-sides-verdict', { said: saidText(side, outcome), verdict: verdictText(side.part.verdict, side.stance) }),
  )
  if (above.has(wordsOf(first.part)))
    return [{ style: 'plain', words: { lines: [...lines, text('echo-same-decision')] } }]
  const whys = new Map(decision.map(({ part: { why } }) => [JSON.stringify(why), why]))
  const decided = [
    text('echo-sides-decision', { decision: { local: first.part.decision } }),
    ...[...whys.values()].map((why) => text('echo-why', { why: { local: why } })),
  ]
  return [{ style: 'plain', words: { lines: [...lines, ...decided] } }]
}

/** What was said: the words of one statement of the city's, else how many, and as what they were read. */
function saidText(side: Side, outcome: Pick<Outcome, 'parts' | 'themes'>): TextRef {
  const { said } = side
  const [one] = said
  if (one?.kind === 'option' && said.length === 1) {
    const words = kindOf(one.question)
      .options(one.question)
      .find(({ id }) => id === one.option)?.label
    const vote = text('said-reaction', { vote: nameOfVote(voteOf(one)) })
    return text('echo-sides-one', { said: vote, words: { local: words ?? {} } })
  }
  const votes = grouped(said, (thing) => String(voteOf(thing))).map((same) =>
    text('echo-side', { vote: nameOfVote(voteOf(same[0])), said: same.length }),
  )
  // One answer may stand in several parts, each about a theme of its own: what was said is called by every one that it has.
  const concerned = said
    .flatMap((thing) => partsFor(thing, outcome))
    .filter(({ part }) => saidBy(part) === saidBy(side.part))
    .flatMap(({ part: { concerns } }) => (concerns.kind === 'theme' ? [concerns.theme] : []))
  const all = new Set(said.flatMap((thing) => themesOf(thing, outcome.themes)))
  const read = [...all].filter(({ id }) => concerned.includes(id))
  const sides = { said: { texts: votes } }
  if (read.length === 0) return text('echo-sides-about', sides)
  const names = read.map(({ label }) => text('echo-sides-theme', { theme: { local: label } }))
  return text('echo-sides-read', { ...sides, themes: { texts: names } })
}

/** The vote that a side is. */
function voteOf(thing: ThingSaid | undefined): Vote {
  if (thing?.kind === 'reaction') return thing.vote
  const side = thing?.kind === 'option' ? sideOf(thing) : undefined
  return side === 'for' ? 1 : side === 'against' ? -1 : 0
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
