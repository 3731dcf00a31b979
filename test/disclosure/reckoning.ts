import { inRound, roundNames } from '../../src/domain/tryout.ts'
import { type Apart, apart } from './apart.ts'
import {
  changesFound,
  countsOf,
  found,
  itemName,
  type Reading,
  type Secret,
  said,
  secretsOf,
  skipped,
  structureOf,
  type Travelling,
} from './attacker.ts'
import type { Life } from './life.ts'
import { departmentReadings, publicReadings } from './reader.ts'
import { groupName } from './reading.ts'
import type { Rendered } from './rendering.ts'
import { boundsAbout, type Known, type Sum } from './solver.ts'

/**
 * What was told of one life by everything that was rendered of it, and what one who reads all of it finds out. What is told once it is
 * closed stays, so that all later moments are of the same numbers; only who is still there of a place or role, and what several wrote
 * about, has a number for each moment.
 */
export function attacked({ questions, moments }: Life) {
  const closed = moments.find(({ at }) => at === 'c')
  if (!closed) throw new Error('Nothing was rendered when it was closed.')
  const readings = moments.map((moment) => {
    const at = moment.open ? moment.at : 'c'
    const reader = { questions, at, now: moment.at, open: moment.open }
    return { moment, at, known: [...publicReadings(reader, moment), ...departmentReadings(reader, moment)] }
  })
  const later = moments.filter(({ open }) => !open)
  const told = ['a', 'b', 'c'].map((at) => {
    const own = readings.filter((each) => each.at === at)
    const moment = at === 'c' ? closed : own[0]?.moment
    if (!moment) throw new Error(`Nothing was rendered at ${at}.`)
    const known = [
      ...structureOf(questions, at, keysIn(moment)),
      ...own.flatMap((each) => partsOf(each.moment, at)),
      ...(at === 'c' ? leaving(later) : []),
      ...staying(once(own.flatMap((each) => each.known))),
    ]
    const { core, about } = apart(at, known)
    return {
      at,
      moment,
      drawn: drawn(moment, at),
      counts: countsOf(questions, moment.tally),
      known: core,
      all: known,
      about,
    }
  })
  const last = later.at(-1) ?? closed
  const untrue = told.flatMap((each) => untrueOf(questions, each, later))
  if (untrue.length > 0) throw new Error(`It was told that ${untrue.join('; and that ')}`)
  const secrets = told.map(({ moment, at }) => [
    ...secretsOf(questions, moment.tally, at),
    ...(at === 'c' ? later.flatMap((each) => themesOf(each, closed)) : []),
  ])
  const groups = told.map(({ moment, at }) => [
    ...groupsOf(moment, at),
    ...(at === 'c' ? groupsOf(last, at).filter(({ name }) => !name.endsWith('-not')) : []),
  ])
  const out = told.flatMap((now, index) => {
    const before = told[index - 1]
    const changed = before ? changesFound(before, now) : []
    const moved =
      now.at === 'c'
        ? [...movedFound(closed, last, now), ...renamedFound(later, now), ...roundsFound(questions, now)]
        : []
    const sample = found(sampleOf(now.moment, now.at), [...now.known, ...now.drawn])
    const inGroups = (groups[index] ?? []).flatMap((each) => found([each], now.about(each.of)))
    return [...found(secrets[index] ?? [], now.known), ...inGroups, ...sample, ...changed, ...moved]
  })
  return {
    out,
    numbers: readings.reduce((sum, { known }) => sum + known.length, 0),
    kept: [...secrets, ...groups].flat().length,
  }
}

/** What is told and is not so: a reader here has read it wrong, or what was rendered is wrong. */
function untrueOf(
  questions: Life['questions'],
  { at, moment, counts, all }: Told,
  later: readonly Rendered[],
): readonly string[] {
  const truth = new Map(counts.map(([name, count]) => [`${at}${name}`, count]))
  const { onBehalf = 0, delivered, declined, drawn = 0 } = moment.tally
  for (const [name, count] of Object.entries({ delivered, declined, behalf: onBehalf, drawn }))
    truth.set(`${at}${name}`, count)
  truth.set(`${at}eligible`, moment.eligible ?? 0)
  for (const question of questions) truth.set(skipped(at, question), moment.tally.questions[question.id]?.skipped ?? 0)
  // Whether they felt heard comes in to the end, and some take it back with all they said.
  for (const felt of ['yes', 'partly', 'no'] as const)
    truth.set(
      `${at}heard_${felt}`,
      Math.max(...[moment, ...(moment.open ? [] : later)].map(({ tally }) => tally.heard[felt])),
    )
  for (const each of moment.open ? [moment] : later) {
    for (const { by, name, invited, answered } of each.reach) {
      truth.set(`${groupName(each.at, by, name)}_asked`, invited)
      truth.set(`${groupName(each.at, by, name)}_answered`, answered)
    }
    for (const [theme, count] of Object.entries(each.tally.themes)) truth.set(`${each.at}theme_${theme}`, count)
  }
  return all.flatMap(({ of, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }) => {
    const terms = Object.entries(of).map(([name, factor]) => factor * (truth.get(name) ?? Number.NaN))
    const is = terms.reduce((sum, term) => sum + term, 0)
    return is < min || is > max ? [`${JSON.stringify(of)} is ${min} to ${max}, and it is ${is}`] : []
  })
}

interface Told extends Reading {
  readonly moment: Rendered
  readonly drawn: readonly Known[]
  readonly all: readonly Known[]
  readonly about: Apart['about']
}

/** The same number stands on many surfaces: the program needs it once. */
function once(known: readonly Known[]): readonly Known[] {
  return [...new Map(known.map((each) => [JSON.stringify(each), each])).values()]
}

/**
 * Who knows the rules knows that the number of a theme stays as it was told first until five people lie between; so that the same number
 * again says no more than that.
 */
function staying(known: readonly Known[]): readonly Known[] {
  const before = new Map<string, Set<number>>()
  return known.map((each) => {
    const [, id] = /^[a-h]theme_(t\d)$/.exec(Object.keys(each.of).join()) ?? []
    const { min } = each
    if (id === undefined || min === undefined) return each
    const told = before.get(id) ?? new Set()
    before.set(id, new Set([...told, min]))
    return told.has(min) ? { of: each.of, min: min - 4, max: min + 4 } : each
  })
}

function within(all: string, part: string): Known {
  return { of: { [all]: 1, [part]: -1 }, min: 0 }
}

/**
 * Those who are asked of a sample were drawn, and those who were drawn could be. That a few of a sample did not answer, or not all of it,
 * can be reckoned from its size and is not protected: so nothing else is held against it.
 */
function drawn({ tally }: Rendered, at: string): readonly Known[] {
  if (tally.drawn === undefined) return []
  return [within(`${at}drawn`, `${at}asked`), within(`${at}eligible`, `${at}drawn`)]
}

/** Those of a place or role are a part of all, and those of them who answered a part of these; so are those who wrote about something. */
function partsOf({ reach, outcome, at: now }: Rendered, at: string): readonly Known[] {
  return [
    ...reach.flatMap(({ by, name }) => {
      const group = groupName(now, by, name)
      return [
        within(`${at}asked`, `${group}_asked`),
        within(`${at}answered`, `${group}_answered`),
        within(`${group}_asked`, `${group}_answered`),
      ]
    }),
    ...(outcome?.themes ?? []).map(({ id }) => within(`${at}answered`, `${now}theme_${id}`)),
  ]
}

/** Once it is closed no more come in, and some go. */
function leaving(later: readonly Rendered[]): readonly Known[] {
  return later.flatMap((now, index) => {
    const before = later[index - 1]
    if (!before) return []
    return now.reach.flatMap(({ by, name }) =>
      ['asked', 'answered'].map((part) =>
        within(`${groupName(before.at, by, name)}_${part}`, `${groupName(now.at, by, name)}_${part}`),
      ),
    )
  })
}

function secret(name: string, is: number, of: Sum = { [name]: 1 }): readonly Secret[] {
  return is > 0 && is < 5 ? [{ name, is, of }] : []
}

/** One to four who were drawn and not asked, and one to four who could be drawn and were not. */
function sampleOf({ tally, eligible = 0 }: Rendered, at: string): readonly Secret[] {
  if (tally.drawn === undefined) return []
  return [
    ...secret(`${at}drawn-not`, tally.drawn - tally.invited, { [`${at}drawn`]: 1, [`${at}asked`]: -1 }),
    ...secret(`${at}eligible-not`, eligible - tally.drawn, { [`${at}eligible`]: 1, [`${at}drawn`]: -1 }),
  ]
}

/** One to four of a place or role, and one to four who are not of it. */
function groupsOf({ reach, tally, at: now }: Rendered, at: string): readonly Secret[] {
  return reach.flatMap(({ by, name, invited, answered }) => {
    const group = groupName(now, by, name)
    const rest = { [`${at}answered`]: 1, [`${group}_answered`]: -1 }
    return [
      ...secret(`${group}_asked`, invited),
      ...secret(`${group}_answered`, answered),
      ...secret(`${group}-not`, tally.answered - answered, rest),
    ]
  })
}

/** One to four who wrote about the same, and one to four of all who answered who did not. */
function themesOf({ tally, at, outcome }: Rendered, closed: Rendered): readonly Secret[] {
  return (outcome?.themes ?? []).flatMap(({ id }) => {
    const [name, people] = [`${at}theme_${id}`, tally.themes[id] ?? 0]
    return [
      ...secret(name, people),
      ...secret(`${name}-not`, closed.tally.answered - people, { canswered: 1, [name]: -1 }),
    ]
  })
}

/** Whether it is known to fewer than five numbers how two numbers differ, which differ by one to four people. */
function changed(one: string, was: number, other: string, is: number, known: readonly Known[]): readonly string[] {
  if (was === is || Math.abs(was - is) > 4) return []
  const [least, most] = boundsAbout(was - is, { [one]: 1, [other]: -1 }, known)
  return most - least < 4 - 1e-6 ? [`${one} is ${was} and ${other} is ${is}: ${least} to ${most}`] : []
}

/** One to four of a place or role who are gone since it was closed. */
function movedFound(closed: Rendered, last: Rendered, { about }: Pick<Apart, 'about'>): readonly string[] {
  return closed.reach.flatMap(({ by, name, answered }) => {
    const now = last.reach.find((each) => each.by === by && each.name === name)
    const at = (moment: string) => `${groupName(moment, by, name)}_answered`
    return now ? changed(at('c'), answered, at(last.at), now.answered, about({ [at('c')]: 1 })) : []
  })
}

/** One to four people who wrote about something once, and do not any more; whatever it is called by then. */
function renamedFound(later: readonly Rendered[], { known }: Reading): readonly string[] {
  const all = later.flatMap(({ at, outcome, tally }) =>
    (outcome?.themes ?? []).map(({ id }) => ({ at, of: id === 't3' ? 't1' : id, id, people: tally.themes[id] ?? 0 })),
  )
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => other.of === one.of && other.at !== one.at)
      .flatMap((other) =>
        changed(`${one.at}theme_${one.id}`, one.people, `${other.at}theme_${other.id}`, other.people, known),
      ),
  )
}

/** One to four people who said something in one round and not in another. */
function roundsFound(questions: Life['questions'], { at, counts, known }: Reading): readonly string[] {
  const countOf = new Map(counts)
  return questions.flatMap((question) => {
    const id = question.id.replace(/-before$/, '')
    if (id === question.id) return []
    const rounds = roundNames.flatMap((name) => questions.find((each) => each.id === inRound({ id }, name).id) ?? [])
    const prefix = itemName('', question, '')
    const items = counts.flatMap(([name]) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []))
    return rounds.flatMap((one, index) =>
      rounds.slice(index + 1).flatMap((other) => {
        const pairs = [
          [said('', one), said('', other)],
          ...items.map((item) => [itemName('', one, '') + item, itemName('', other, '') + item]),
        ]
        return pairs.flatMap(([left = '', right = '']) =>
          changed(`${at}${left}`, countOf.get(left) ?? 0, `${at}${right}`, countOf.get(right) ?? 0, known),
        )
      }),
    )
  })
}

/** The statements of a question that others say something to. */
function keysIn({ tally }: Rendered): Travelling {
  return ({ id }) => [
    ...new Set(Object.keys(tally.reactions?.[id] ?? {}).flatMap((item) => /^(\d+)\//.exec(item)?.[1] ?? [])),
  ]
}
