import type { KeptOpinions, Opinions, Quadrant, Said } from '../opinions/opinions.ts'
import type { QuestionId } from '../question.ts'
import type { StatementKey } from '../reactions/vote.ts'
import { smallCellMin } from '../tally.ts'
import { inFives, isFew, partsTold, sum } from './suppress.ts'

/** How many of a group agree with a statement: most (three of five or more), few (two of five or fewer), or neither. */
export type Level = 'most' | 'divided' | 'few'

/** A statement with what is said to it, and by which groups. */
export interface ReleasedStatement {
  readonly statement: StatementKey
  /** For each group, in their order, how many of it agree. */
  readonly agree: readonly Level[]
}

/** What may leave of the opinions in one question, once no more votes come in. */
export interface ReleasedOpinions {
  readonly question: QuestionId
  /** In the order of their size. `people` is rounded down to fives; `name` is there where a moderator has signed one off. */
  readonly groups: readonly {
    readonly people: number
    readonly name?: string
    readonly typical: readonly { readonly statement: StatementKey; readonly says: 'agree' | 'disagree' }[]
  }[]
  /** What most in all groups say alike; where there are no groups, what most of all say. */
  readonly shared: readonly { readonly statement: StatementKey; readonly says: 'agree' | 'disagree' }[]
  /** What the groups are split over. */
  readonly divided: readonly ReleasedStatement[]
  /** What most say, agree or disagree, and at least one group does not, where the groups are not listed as split over it. */
  readonly against: readonly (ReleasedStatement & { readonly says: 'agree' | 'disagree' })[]
  /** What nearly a third or more of those who saw it were unsure about. */
  readonly unsure: readonly StatementKey[]
  /** How often halves of the people come to the same groups; absent where there are none. */
  readonly steady?: 'firm' | 'fair'
}

/** From this index on, halves of the people come to the same groups but for a few people. */
const firmFrom = 0.85
const mostFrom = 0.6
const fewUpTo = 0.4
/** Lists that a reader gets through in two minutes. */
const listedMax = 5

/**
 * What may leave of what was found in the votes of a question. Of groups their size is told in fives, and how many of each agree in three
 * words, never in numbers; and that only of statements where a reader who knows all that is told, and how many of each group said anything,
 * is still left with five numbers for each one to four who said something. A group below five is never shown; nothing is told while
 * votes come in.
 */
export function releaseOpinions(kept: KeptOpinions): ReleasedOpinions | undefined {
  return kept.final ? toldOf(kept) : undefined
}

/** A statement in its quadrant. */
export interface PlacedStatement extends ReleasedStatement {
  readonly says: 'agree' | 'disagree'
}

/** The same for moderators at their desk, as votes come in: they read every answer, and small numbers are hidden from them as after the end. */
export interface OpinionsInside extends ReleasedOpinions {
  /** How many people said something, to how many statements, and how often. */
  readonly people: number
  readonly statements: number
  readonly votes: number
  /** Every statement of which anything may be told, where most and the groups leave it, with what more people say to it. */
  readonly quadrants: Readonly<Record<Quadrant, readonly PlacedStatement[]>>
  /** From 0 to 1; absent where there are no groups. */
  readonly stability?: number
  readonly seed: number
}

/** What moderators see of what was found in the votes of a question; undefined below five people. */
export function opinionsInside(kept: KeptOpinions): OpinionsInside | undefined {
  const told = toldOf(kept)
  if (!told) return undefined
  const { found } = kept
  const { people, statements, votes, stability, seed } = found
  const said = new Map(found.said.flatMap((each) => (mayBeTold(each) ? [[each.statement, each] as const] : [])))
  const placed = (quadrant: Quadrant): readonly PlacedStatement[] =>
    found.quadrants.flatMap(({ statement, quadrant: at }) => {
      const each = said.get(statement)
      return at === quadrant && each ? [{ statement, agree: each.groups.map(levelOf), says: saysMost(each.all) }] : []
    })
  return {
    ...told,
    ...{ people, statements, votes, seed },
    quadrants: {
      agreed: placed('agreed'),
      'agreed-against-a-group': placed('agreed-against-a-group'),
      open: placed('open'),
      contested: placed('contested'),
    },
    ...(told.groups.length > 0 && stability !== undefined && { stability }),
  }
}

function toldOf({ question, found, names }: KeptOpinions): ReleasedOpinions | undefined {
  if (found.people < smallCellMin) return undefined
  const told = new Map(found.said.flatMap((each) => (mayBeTold(each) ? [[each.statement, each] as const] : [])))
  const named = (each: { readonly statement: StatementKey }) => told.has(each.statement)
  const sizes = sizesTold(found)
  const levels = ({ statement }: { readonly statement: StatementKey }): ReleasedStatement => ({
    statement,
    agree: (told.get(statement)?.groups ?? []).map(levelOf),
  })
  const placed = (quadrant: Quadrant) => found.quadrants.filter((each) => each.quadrant === quadrant && named(each))
  const { stability } = found
  const divided = found.divisive.filter(named).slice(0, listedMax).map(levels)
  const listed = new Set(divided.map(({ statement }) => statement))
  return {
    question,
    groups: found.groups.map(({ typical }, group) => ({
      people: sizes[group] ?? smallCellMin,
      ...(names[group] && { name: names[group].name }),
      typical: typical.filter(named).map(({ statement, says }) => ({ statement, says })),
    })),
    shared: found.consensus
      .filter(named)
      .slice(0, listedMax)
      .map(({ statement, says }) => ({ statement, says })),
    divided,
    against: placed('agreed-against-a-group')
      .filter(({ statement }) => !listed.has(statement))
      .slice(0, listedMax)
      .map((each) => ({ ...levels(each), says: saysMost(told.get(each.statement)?.all) })),
    unsure: found.unsure
      .filter(named)
      .slice(0, listedMax)
      .map(({ statement }) => statement),
    ...(found.groups.length > 0 && stability !== undefined && { steady: stability >= firmFrom ? 'firm' : 'fair' }),
  }
}

/** What more people say to a statement that most say the same to. */
function saysMost({ agree, disagree }: Said = { agree: 0, disagree: 0, unsure: 0 }): 'agree' | 'disagree' {
  return agree >= disagree ? 'agree' : 'disagree'
}

/** How many of those who said something to it agree. */
function levelOf(said: Said): Level {
  const all = saidBy(said)
  return said.agree >= mostFrom * all ? 'most' : said.agree <= fewUpTo * all ? 'few' : 'divided'
}

/** Sizes in fives; the largest once more by five where those in no group are a few, and would be told by the rest. */
function sizesTold({ people, groups }: Pick<Opinions, 'people' | 'groups'>): readonly number[] {
  const told = groups.map(({ size }) => inFives(size) ?? smallCellMin)
  const rest = people - sum(groups.map(({ size }) => size))
  const kept = sum(groups.map(({ size }, at) => size - (told[at] ?? 0)))
  if (!isFew(rest) || kept >= smallCellMin - 1) return told
  return told.map((size, at) => (at === 0 ? Math.max(smallCellMin, size - smallCellMin) : size))
}

/** Numbers from `least` to `most`. */
interface Range {
  readonly least: number
  readonly most: number
}

const sides = ['agree', 'disagree', 'unsure'] as const

/**
 * Whether no word on a statement gives one to four people away. Each such number has to be one of five at least: over all worlds in which
 * what was told in full stays as it is, each group keeps its word, and as many of each group said something.
 */
function mayBeTold({ all, groups, seen }: Opinions['said'][number]): boolean {
  if (saidBy(all) < smallCellMin || groups.some((said) => saidBy(said) < smallCellMin)) return false
  const left = (side: (typeof sides)[number]) => all[side] - sum(groups.map((group) => group[side]))
  const rest = { agree: left('agree'), disagree: left('disagree'), unsure: left('unsure') }
  const silent = Math.max(0, seen - saidBy(all))
  const told = partsTold([all.agree, all.disagree, all.unsure, silent])
  const hidden = sides.filter((_, at) => told[at] === undefined)
  const rows = [...groups.map((said) => ({ said, agree: agreeIn(said) })), { said: rest, agree: anyOf(rest) }]
  return rows.every((row, at) =>
    sides.every((side) => {
      if (!isFew(row.said[side])) return true
      const others = rows.filter((_, other) => other !== at)
      const range = together(inTotals(row, others, all, side), ...within(row, hidden, side))
      return range.most - range.least >= smallCellMin - 1
    }),
  )
}

interface Row {
  readonly said: Said
  /** How many may agree where the group keeps its word. */
  readonly agree: Range
}

/** What a number may be where all totals are known: others make up for it, as far as their words allow. */
function inTotals({ said, agree }: Row, others: readonly Row[], all: Said, side: (typeof sides)[number]): Range {
  const least = Math.max(agree.least, all.agree - sum(others.map((other) => other.agree.most)))
  const most = Math.min(agree.most, all.agree - sum(others.map((other) => other.agree.least)))
  if (side === 'agree') return { least, most }
  const other = side === 'disagree' ? all.unsure : all.disagree
  const row = saidBy(said)
  return { least: Math.max(0, row - most - other), most: Math.min(all[side], row - least) }
}

/** What it may be where its total and another are not told: as many of the same group may have said the other. */
function within(
  { said, agree }: Row,
  hidden: readonly (typeof sides)[number][],
  side: (typeof sides)[number],
): readonly Range[] {
  if (!hidden.includes(side)) return []
  return hidden
    .filter((other) => other !== side)
    .map((other) => {
      const both = said[side] + said[other]
      if (side === 'agree') return { least: Math.max(0, agree.least), most: Math.min(both, agree.most) }
      if (other !== 'agree') return { least: 0, most: both }
      return { least: Math.max(0, both - agree.most), most: Math.min(both, both - agree.least) }
    })
}

function together(...ranges: readonly Range[]): Range {
  return {
    least: Math.min(...ranges.map(({ least }) => least)),
    most: Math.max(...ranges.map(({ most }) => most)),
  }
}

function agreeIn(said: Said): Range {
  const all = saidBy(said)
  const level = levelOf(said)
  if (level === 'most') return { least: Math.ceil(mostFrom * all), most: all }
  if (level === 'few') return { least: 0, most: Math.floor(fewUpTo * all) }
  return { least: Math.floor(fewUpTo * all) + 1, most: Math.ceil(mostFrom * all) - 1 }
}

function anyOf(said: Said): Range {
  return { least: 0, most: saidBy(said) }
}

function saidBy({ agree, disagree, unsure }: Said): number {
  return agree + disagree + unsure
}
