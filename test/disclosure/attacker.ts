import type { Question } from '../../src/domain/question.ts'
import { kindOf } from '../../src/domain/questions/kinds.ts'
import { countedItems } from '../../src/domain/reactions/counts.ts'
import type { Count, Released } from '../../src/domain/release/released.ts'
import type { Tally } from '../../src/domain/tally.ts'
import { boundsAbout, type Known, type Sum } from './solver.ts'

/** A number that nobody may find out: what it is in truth, and the sum of counts that it is. */
export interface Secret {
  readonly name: string
  readonly is: number
  readonly of: Sum
}

/** The statements of a question that others say something to, by their numbers. */
export type Travelling = (question: Question) => readonly string[]

/** How one reading of a consultation hangs together, whatever was told of it; `at` keeps the names of readings apart. */
export function structureOf(
  questions: readonly Question[],
  at: string,
  keysOf: Travelling = travelling,
): readonly Known[] {
  const [asked, answered] = [`${at}asked`, `${at}answered`]
  return [
    ...parts(asked, [`${at}declined`, answered]),
    ...parts(asked, [`${at}delivered`]),
    ...parts(answered, [`${at}behalf`]),
    ...parts(
      answered,
      ['yes', 'partly', 'no'].map((felt) => `${at}heard_${felt}`),
    ),
    ...['t1', 't2'].flatMap((theme) => parts(answered, [`${at}theme_${theme}`])),
    ...questions.flatMap((question) => [
      ...parts(answered, [said(at, question), skipped(at, question)]),
      ...structureWithin(question, at, keysOf),
    ]),
  ]
}

/** What a kind of question lets a reader reckon, by the rules of answering it. */
function structureWithin(question: Question, at: string, keysOf: Travelling): readonly Known[] {
  const people = said(at, question)
  const items = kindOf(question)
    .items(question)
    .map((item) => itemName(at, question, item))
  switch (question.kind) {
    case 'choice':
    case 'scale':
      return [whole(people, items)]
    case 'choices': {
      const most = (question.choicesMax ?? question.choices.length) + (question.other ? 1 : 0)
      return [
        ...items.flatMap((item) => parts(people, [item])),
        { of: { ...sumOf(items), [people]: -1 }, min: 0 },
        { of: { ...sumOf(items), [people]: -most }, max: 0 },
      ]
    }
    case 'ballot':
      return items.flatMap((item) => parts(people, [item]))
    case 'ranking': {
      const ids = question.choices.map(({ id }) => id)
      const rows = ids.map((id) =>
        ids.map((_, place) => itemName(at, question, place === 0 ? id : `${id}/${place + 1}`)),
      )
      const columns = ids.map((_, place) => rows.map((row) => row[place] ?? ''))
      return [whole(people, columns[0] ?? []), ...[...rows, ...columns].flatMap((line) => parts(people, line))]
    }
    case 'place':
      return [
        whole(people, items),
        ...(question.area?.districts ?? []).flatMap(({ id }) =>
          parts(
            itemName(at, question, id),
            [0, 1, 2, 3].map((cell) => itemName(at, question, `${id} ${cell}:0`)),
          ),
        ),
      ]
    case 'agree':
      return question.statements.flatMap(({ id }) => {
        const [seen = '', ...votes] = ['seen', 'agree', 'disagree', 'unsure'].map((part) =>
          itemName(at, question, `${id}/${part}`),
        )
        return [...parts(seen, votes), ...parts(people, votes)]
      })
    default:
      return [
        ...['t1', 't2'].flatMap((theme) => parts(people, [`${at}theme_${theme}`])),
        ...keysOf(question).flatMap((key) => {
          const [seen = '', ...votes] = countedItems(key).map((item) => itemName(at, question, item))
          // Whoever said something to it has answered, in words or not.
          return [...parts(seen, votes), ...parts(`${at}answered`, votes)]
        }),
      ]
  }
}

/** What a reader knows of a reading from what was told of it, and from knowing the rules by which numbers are told. */
export function toldOf(questions: readonly Question[], released: Released, at: string): readonly Known[] {
  const { rounded } = released
  const inFives = (name: string, people: number | undefined): Known =>
    people === undefined ? { of: { [name]: 1 }, max: 4 } : { of: { [name]: 1 }, min: people, max: people + 4 }
  const count = (name: string, told: Count | undefined): Known => {
    if (told && !told.atLeast) return { of: { [name]: 1 }, min: told.people, max: told.people }
    return told ? { of: { [name]: 1 }, min: told.people } : { of: { [name]: 1 }, max: 4 }
  }
  const whole = (name: string, told: number | undefined): readonly Known[] =>
    told === undefined ? [] : [{ of: { [name]: 1 }, min: told, max: told }]
  const each = (name: string, told: number | undefined) => (rounded ? [inFives(name, told)] : whole(name, told))
  if (released.few) return [{ of: { [`${at}answered`]: 1 }, max: 4 }, count(`${at}asked`, released.invited)]
  return [
    count(`${at}asked`, released.invited),
    rounded ? inFives(`${at}answered`, released.answered?.people) : count(`${at}answered`, released.answered),
    ...whole(`${at}delivered`, rounded ? undefined : released.delivered),
    ...whole(`${at}declined`, rounded ? undefined : released.declined),
    ...whole(`${at}behalf`, rounded ? undefined : released.onBehalf),
    ...Object.entries(released.heard).map(([felt, people]) => ({ of: { [`${at}heard_${felt}`]: 1 }, min: people })),
    ...Object.entries(released.themes).flatMap(([id, people]) => each(`${at}theme_${id}`, people)),
    ...questions.flatMap((question) => {
      const told = released.questions[question.id]
      if (!told) return []
      const people = told.people || !rounded ? [count(said(at, question), told.people)] : []
      const items = kindOf(question).items(question)
      const known = [...new Set([...items, ...Object.keys(told.counts)])]
      return [
        ...people,
        ...whole(skipped(at, question), told.skipped),
        ...known.flatMap((item) => each(itemName(at, question, item), told.counts[item])),
        ...travelling(question)
          .flatMap(countedItems)
          .flatMap((item) => each(itemName(at, question, item), released.reactions?.[question.id]?.[item])),
      ]
    }),
  ]
}

/** Every number about people in one reading that could be about one to four of them, with what it is in truth. */
export function secretsOf(questions: readonly Question[], tally: Tally, at: string): readonly Secret[] {
  const one = (name: string, is: number, of: Sum = { [name]: 1 }): Secret => ({ name, is, of })
  const rest = (name: string, all: string, allIs: number, own: string, ownIs: number) =>
    one(name, allIs - ownIs, { [all]: 1, [own]: -1 })
  const answered = `${at}answered`
  const secrets = [
    one(answered, tally.answered),
    rest(`${at}unanswering`, `${at}asked`, tally.invited, answered, tally.answered),
    one(`${at}declined`, tally.declined),
    one(`${at}behalf`, tally.onBehalf ?? 0),
    ...(['yes', 'partly', 'no'] as const).map((felt) => one(`${at}heard_${felt}`, tally.heard[felt])),
    ...Object.entries(tally.themes).flatMap(([id, people]) => [
      one(`${at}theme_${id}`, people),
      rest(`${at}theme_${id}-not`, answered, tally.answered, `${at}theme_${id}`, people),
    ]),
    ...questions.flatMap((question) => {
      const counts = tally.questions[question.id]
      if (!counts) return []
      const people = said(at, question)
      return [
        one(people, counts.answered),
        rest(`${people}-not`, answered, tally.answered, people, counts.answered),
        ...Object.entries(counts.choices).flatMap(([item, count]) => {
          const name = itemName(at, question, item)
          // Those who were shown a statement need not have answered.
          if (item.endsWith('/seen')) return [one(name, count)]
          return [
            one(name, count),
            rest(`${name}-not`, people, counts.answered, name, count),
            rest(`${name}-none`, answered, tally.answered, name, count),
          ]
        }),
        ...Object.entries(tally.reactions?.[question.id] ?? {}).flatMap(([item, count]) => {
          const name = itemName(at, question, item)
          const alone = [one(name, count)]
          return item.endsWith('/seen')
            ? alone
            : [...alone, rest(`${name}-none`, answered, tally.answered, name, count)]
        }),
      ]
    }),
  ]
  return secrets.filter(({ is }) => is > 0 && is < 5)
}

/** The secrets that are not kept: known exactly, or to fewer than five numbers. */
export function found(secrets: readonly Secret[], known: readonly Known[]): readonly string[] {
  return secrets.flatMap(({ name, is, of }) => {
    const [least, most] = boundsAbout(is, of, known)
    return most - least < 4 - 1e-6 ? [`${name} is ${is}: ${least.toFixed(1)} to ${most.toFixed(1)}`] : []
  })
}

/** What changed by one to four people from one reading to the next, and is known to fewer than five numbers. */
export function changesFound(before: Reading, after: Reading): readonly string[] {
  return before.counts.flatMap(([name, was]) => {
    const is = after.counts.find(([other]) => other === name)?.[1] ?? 0
    const change = Math.abs(is - was)
    if (change === 0 || change > 4) return []
    const width = [
      { ...before, count: was },
      { ...after, count: is },
    ].map(({ at, known, count }) => {
      const [least, most] = boundsAbout(count, { [`${at}${name}`]: 1 }, known)
      return most - least
    })
    const room = (width[0] ?? 0) + (width[1] ?? 0)
    return room < 4 - 1e-6 ? [`${name} changed from ${was} to ${is}: room for ${room.toFixed(1)}`] : []
  })
}

/** One reading of a consultation: the numbers in truth, by name, and what is known of them. */
export interface Reading {
  readonly at: string
  readonly counts: readonly (readonly [string, number])[]
  readonly known: readonly Known[]
}

/** The numbers of a tally by their names. */
export function countsOf(questions: readonly Question[], tally: Tally): Reading['counts'] {
  return [
    ['asked', tally.invited],
    ['answered', tally.answered],
    ...questions.flatMap((question) => {
      const counts = tally.questions[question.id]
      const items = Object.entries(counts?.choices ?? {})
      return [
        [said('', question), counts?.answered ?? 0] as const,
        ...[...items, ...Object.entries(tally.reactions?.[question.id] ?? {})].map(
          ([item, count]) => [itemName('', question, item), count] as const,
        ),
      ]
    }),
  ]
}

/** The statements of a question that others say something to. */
function travelling(question: Question): readonly string[] {
  return question.kind === 'open' && question.react ? ['1', '2', '3'] : []
}

/** Names that a linear program can be written with. */
export function itemName(at: string, question: Question, item: string): string {
  return `${at}${idOf(question)}_${item.replace(/[^a-z0-9]/g, '_').replace('*', 'else')}`
}

export function said(at: string, question: Question): string {
  return `${at}said_${idOf(question)}`
}

export function skipped(at: string, question: Question): string {
  return `${at}skipped_${idOf(question)}`
}

function idOf({ id }: Question): string {
  return id.replaceAll('-', '_')
}

function sumOf(names: readonly string[]): Sum {
  return Object.fromEntries(names.map((name) => [name, 1]))
}

/** Some numbers are parts of another, and together no more than it. */
function parts(all: string, own: readonly string[]): readonly Known[] {
  return [{ of: { [all]: 1, ...Object.fromEntries(own.map((name) => [name, -1])) }, min: 0 }]
}

/** Some numbers together are another. */
function whole(all: string, own: readonly string[]): Known {
  return { of: { [all]: -1, ...sumOf(own) }, min: 0, max: 0 }
}
