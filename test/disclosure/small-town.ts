import type { Consultation } from '../../src/domain/consultation.ts'
import type { Question } from '../../src/domain/question.ts'
import { type Given, kindOf } from '../../src/domain/questions/kinds.ts'
import { countedAs, countedIn, countedItems } from '../../src/domain/reactions/counts.ts'
import type { Reactions } from '../../src/domain/reactions/vote.ts'
import type { QuestionTally, Tally } from '../../src/domain/tally.ts'
import type { Random } from '../simulation/random.ts'

/** A town in which a few people are asked one to three questions. */
export interface SmallTown {
  readonly questions: Consultation['questions']
  readonly people: readonly Townsman[]
}

/** What one person did: gave answers, or passed over a question, or never came so far. */
export interface Townsman {
  readonly does: 'answers' | 'declines' | 'nothing'
  readonly delivered: boolean
  readonly onBehalf: boolean
  /** By question: an answer, or null where it was passed over. */
  readonly said: Readonly<Record<string, Given | null>>
  readonly themes: readonly string[]
  /** What they were shown of what others wrote and said to it, and the number of what they wrote themselves. */
  readonly reacted: Reactions & { readonly own?: string }
  readonly felt?: 'yes' | 'partly' | 'no'
}

const kindsMade = ['choice', 'choices', 'scale', 'ranking', 'place', 'open', 'agree', 'travelling'] as const

/** Citizens' statements that others say something to, by their numbers. */
const travelling = ['1', '2', '3'] as const

/** One of many towns of up to eighty people; most answers are the same ones, so that there are many small numbers. */
export function smallTown(random: Random): SmallTown {
  const more = Array.from({ length: random.below(3) }, (_, at) => questionOf(`q${at + 1}`, random))
  const questions = [questionOf('q0', random), ...more] as const
  const size = random.below(80)
  // In some towns all answer everything, in others few do: each leaves other numbers small.
  const [answering, skipping, leaving] = [0.3 + 0.7 * random.next(), 0.15 * random.next(), 0.1 * random.next()]
  const tastes = new Map(questions.map((question) => [question.id, tasteFor(question, random)]))
  const liking = [random.next(), random.next(), random.next()]
  const people = Array.from({ length: size }, (_, at): Townsman => {
    const said: Record<string, Given | null> = {}
    const does = random.chance(answering) ? 'answers' : random.chance(0.3) ? 'declines' : 'nothing'
    if (does === 'answers')
      for (const { id } of questions) {
        if (random.chance(leaving)) break
        said[id] = random.chance(skipping) ? null : (tastes.get(id)?.() ?? null)
      }
    const answers = Object.values(said).some((value) => value !== null)
    const wrote = answers && questions.every(({ kind, id }) => kind !== 'open' || said[id])
    return {
      does: does === 'answers' && !answers ? 'nothing' : does,
      delivered: answers || random.chance(0.95),
      onBehalf: random.chance(0.1),
      said,
      reacted: reactionsFrom(random, liking, travelling[at]),
      themes: wrote ? ['t1', 't2'].filter(() => random.chance(random.next())) : [],
      ...(answers && random.chance(0.6) && { felt: random.chance(0.7) ? 'yes' : random.pick(['partly', 'no']) }),
    }
  })
  return { questions, people }
}

/** What a person says to what others wrote, but for their own. */
function reactionsFrom(random: Random, liking: readonly number[], own: string | undefined): Townsman['reacted'] {
  const shown = travelling.filter((key) => key !== own && random.chance(0.7))
  const votes = shown.flatMap((key, at) =>
    random.chance(0.9) ? [[key, random.chance(liking[at] ?? 0) ? 1 : random.pick([-1, -1, 0] as const)] as const] : [],
  )
  return { shown, votes: Object.fromEntries(votes), ...(own !== undefined && { own }) }
}

/** The counts of some of its people, as the store keeps them. */
export function tallyOf({ questions }: Pick<SmallTown, 'questions'>, people: readonly Townsman[]): Tally {
  const count = (is: (person: Townsman) => boolean) => people.filter(is).length
  const answered = people.filter(({ does }) => does === 'answers')
  return {
    invited: people.length,
    delivered: count(({ delivered }) => delivered),
    answered: answered.length,
    declined: count(({ does }) => does === 'declines'),
    onBehalf: answered.filter(({ onBehalf }) => onBehalf).length,
    capped: 0,
    questions: Object.fromEntries(questions.map((question) => [question.id, questionTally(question, answered)])),
    ...reactionsOf(questions, answered),
    themes: Object.fromEntries(
      ['t1', 't2'].map((theme) => [theme, answered.filter(({ themes }) => themes.includes(theme)).length]),
    ),
    heard: feltBy(answered),
  }
}

/** What was said to each other's statements; the author of each is one who answered, and counts as one who saw it and agrees. */
function reactionsOf(questions: SmallTown['questions'], people: readonly Townsman[]): Pick<Tally, 'reactions'> {
  const asking = questions.filter((question) => question.kind === 'open' && question.react)
  if (asking.length === 0) return {}
  const counted = asking.map(({ id }) => {
    const items = Object.fromEntries(travelling.flatMap((key) => countedItems(key)).map((item) => [item, 0]))
    const add = (item: string) => {
      items[item] = (items[item] ?? 0) + 1
    }
    for (const { said, reacted } of people) {
      if (said[id]) for (const item of countedIn(reacted)) add(item)
      if (said[id] && reacted.own) for (const part of ['seen', 'agree'] as const) add(countedAs(reacted.own, part))
    }
    return [id, items] as const
  })
  return { reactions: Object.fromEntries(counted) }
}

function feltBy(people: readonly Townsman[]): Tally['heard'] {
  const count = (of: string) => people.filter(({ felt }) => felt === of).length
  return { yes: count('yes'), partly: count('partly'), no: count('no') }
}

function questionTally(question: Question, people: readonly Townsman[]): QuestionTally {
  const given = people.flatMap(({ said }) => said[question.id] ?? [])
  const choices: Record<string, number> = Object.fromEntries(
    kindOf(question)
      .items(question)
      .map((item) => [item, 0]),
  )
  for (const value of given) for (const item of kindOf(value).itemsIn(value)) choices[item] = (choices[item] ?? 0) + 1
  const skipped = people.filter(({ said }) => said[question.id] === null).length
  return { answered: given.length, skipped, choices, statements: 0 }
}

function questionOf(id: string, random: Random): Question {
  const kind = random.pick(kindsMade)
  const text = { en: 'What?' }
  const choices = Array.from({ length: 2 + random.below(4) }, (_, at) => ({ id: `c${at}`, label: { en: `C${at}` } }))
  const other = random.chance(0.3) ? { other: { en: 'Else' } } : {}
  switch (kind) {
    case 'choice':
      return { kind, id, text, choices, ...other }
    case 'choices':
      return { kind, id, text, choices, ...other, ...(random.chance(0.5) && { choicesMax: 2 }) }
    case 'scale':
      return { kind, id, text, from: 1, to: 5, low: { en: 'Bad' }, high: { en: 'Good' } }
    case 'ranking':
      return { kind, id, text, choices: choices.slice(0, 3) }
    case 'place':
      return { kind, id, text, area: { gridMetres: 200, districts: choices } }
    case 'open':
      return { kind, id, text, statementsMax: 1 }
    case 'travelling':
      return { kind: 'open', id, text, statementsMax: 1, react: true }
    case 'agree':
      return { kind, id, text, statements: ['s1', 's2', 's3'].map((each) => ({ id: each, text: { en: each } })) }
    default:
      return kind satisfies never
  }
}

/** What the people of a town mostly say to a question. */
function tasteFor(question: Question, random: Random): () => Given {
  const sharpness = 1 + 4 * random.next()
  const favoured = (count: number) => Math.min(count - 1, Math.floor(count * random.next() ** sharpness))
  switch (question.kind) {
    case 'choice':
      return () => {
        const at = favoured(question.choices.length + (question.other ? 1 : 0))
        const choice = question.choices[at]?.id
        return choice === undefined ? { kind: 'choice', statements: ['Else.'] } : { kind: 'choice', choice }
      }
    case 'choices':
      return () => {
        const wanted = Array.from({ length: 1 + random.below(question.choicesMax ?? 3) }, () =>
          favoured(question.choices.length),
        )
        const choices = question.choices.flatMap(({ id }, at) => (wanted.includes(at) ? [id] : []))
        return { kind: 'choices', choices, ...(question.other && random.chance(0.1) && { statements: ['Else.'] }) }
      }
    case 'scale':
      return () => ({ kind: 'scale', value: question.to - favoured(5) })
    case 'ranking':
      return () => {
        const left = question.choices.map(({ id }) => id)
        const order = Array.from({ length: 1 + random.below(left.length) }, () => left.splice(favoured(left.length), 1))
        return { kind: 'ranking', order: order.flat() }
      }
    case 'place':
      return () => {
        const district = question.area?.districts[favoured(question.area.districts.length)]?.id ?? ''
        return { kind: 'place', district, ...(random.chance(0.8) && { cell: `${favoured(4)}:0` }) }
      }
    case 'agree':
      return () => {
        const shown = question.statements.map(({ id }) => id).slice(0, 1 + random.below(3))
        const [first = 's1', ...rest] = shown
        const vote = () => ([1, -1, 0] as const)[favoured(3)] ?? 1
        const votes = Object.fromEntries([first, ...rest.filter(() => random.chance(0.9))].map((id) => [id, vote()]))
        return { kind: 'agree', shown, votes }
      }
    default:
      return () => ({ kind: 'open', statements: ['Words.'] })
  }
}
