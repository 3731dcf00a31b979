import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnswerValue } from '../../src/domain/answer.ts'
import type { Tally } from '../../src/domain/tally.ts'
import { hourMs } from '../../src/domain/time.ts'
import type { Change } from '../../src/engine/decision.ts'
import type { Store } from '../../src/store/store.ts'
import type { Rig } from './rig.ts'
import type { Bench } from './suite.ts'
import { changeCity, changes, consultationOf, drain, evening, happens, launch, meeting, ruleAt, wrote } from './town.ts'

const values: fc.Arbitrary<readonly [string, AnswerValue]> = fc.oneof(
  fc.constantFrom('yes', 'no').map((choice) => ['bench', { kind: 'choice', choice }] as const),
  fc.subarray(['shade', 'sun', 'water']).map((choices) => ['where', { kind: 'choices', choices }] as const),
  fc.shuffledSubarray(['swings', 'sand']).map((order) => ['order', { kind: 'ranking', order }] as const),
  fc.integer({ min: 1, max: 5 }).map((value) => ['mark', { kind: 'scale', value }] as const),
  fc
    .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 })
    .map((statements) => ['wish', { kind: 'open', statements }] as const),
  fc
    .constantFrom('bench', 'where', 'mark', 'wish', 'order')
    .map((question) => [question, { kind: 'skipped' }] as const),
)

type Step =
  | { readonly do: 'answer'; readonly who: number; readonly answer: readonly [string, AnswerValue] }
  | { readonly do: 'decline' | 'finish' | 'forget'; readonly who: number }
  | { readonly do: 'tell'; readonly who: number; readonly felt: 'yes' | 'partly' | 'no' }
  | { readonly do: 'invite' | 'send' }

const who = fc.integer({ min: 0, max: 3 })
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('answer' as const), who, answer: values }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('decline' as const, 'finish' as const, 'forget' as const), who }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('tell' as const),
      who,
      felt: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('invite' as const, 'send' as const) }) },
)

/** Counts of rows that "forget me" deletes, kept by the test so that a recount can be complete. */
interface Lost {
  invited: number
  delivered: number
  declined: number
  readonly skipped: Record<string, number>
  readonly said: Record<string, number>
}

async function recount(store: Store, rig: Rig, id: string, lost: Lost): Promise<Tally> {
  const rows = await rig.query(`select * from invitations where consultation = '${id}'`)
  // What is in words is closed in the rows.
  const answers = await store.answersOf(id)
  const unsaid = rows.flatMap(({ unsaid }) =>
    Object.entries(JSON.parse(String(unsaid ?? '{}')) as Record<string, { value: AnswerValue }>),
  )
  const given: readonly (readonly [string, AnswerValue])[] = [
    ...answers.map(({ question, value }) => [question, value] as const),
    ...unsaid.map(([question, { value }]) => [question, value] as const),
  ]
  const to = (question: string) => given.filter(([asked]) => asked === question).map(([, value]) => value)
  const live = await rig.query(`select question from statements where consultation = '${id}' and withdrawn = 0`)
  const heard = await rig.query(`select felt from heard where consultation = '${id}'`)
  const respondents = await rig.query(`select number from respondents where consultation = '${id}'`)
  const felt = (word: string) => heard.filter((row) => row.felt === word).length
  const questionTally = (question: string, items: readonly string[]) => ({
    answered: to(question).filter((value) => !isSilent(value)).length + (lost.said[question] ?? 0),
    skipped: to(question).filter(({ kind }) => kind === 'skipped').length + (lost.skipped[question] ?? 0),
    choices: Object.fromEntries(items.map((each) => [each, to(question).filter((value) => names(value, each)).length])),
    statements: live.filter((row) => row.question === question).length,
  })
  return {
    invited: rows.length + lost.invited,
    delivered: rows.filter(({ delivered_at }) => delivered_at !== null).length + lost.delivered,
    answered: respondents.length,
    declined: rows.filter(({ progress }) => progress === 'declined').length + lost.declined,
    capped: 0,
    questions: {
      bench: questionTally('bench', ['yes', 'no']),
      where: questionTally('where', ['shade', 'sun', 'water']),
      mark: questionTally('mark', ['1', '2', '3', '4', '5']),
      wish: questionTally('wish', []),
      order: questionTally('order', ['swings', 'swings/2', 'sand', 'sand/2']),
    },
    themes: {},
    heard: { yes: felt('yes'), partly: felt('partly'), no: felt('no') },
  }
}

function isSilent(value: AnswerValue): boolean {
  if (value.kind === 'choices') return value.choices.length === 0
  if (value.kind === 'open') return value.statements.length === 0
  if (value.kind === 'ranking') return value.order.length === 0
  return value.kind === 'skipped'
}

function names(value: AnswerValue, each: string): boolean {
  if (value.kind === 'choice') return value.choice === each
  if (value.kind === 'choices') return value.choices.includes(each)
  if (value.kind === 'ranking') return value.order.some((id, at) => (at === 0 ? id : `${id}/${at + 1}`) === each)
  return value.kind === 'scale' && String(value.value) === each
}

async function losing(rig: Rig, id: string, person: number, lost: Lost): Promise<void> {
  const [row] = await rig.query(`select * from invitations where consultation = '${id}' and person = ${person}`)
  if (!row) return
  lost.invited += 1
  if (row.delivered_at !== null) lost.delivered += 1
  if (row.progress === 'declined') lost.declined += 1
  const unsaid = JSON.parse(String(row.unsaid ?? '{}')) as Record<string, { value: AnswerValue }>
  for (const [question, { value }] of Object.entries(unsaid)) {
    if (value.kind === 'skipped') lost.skipped[question] = (lost.skipped[question] ?? 0) + 1
  }
}

/** Counts that are kept up as things happen. */
export function talliesKept(here: () => Bench): void {
  test('after any history the counts equal a full recount', async () => {
    const { store, rig } = here()
    let round = 0
    const property = fc.asyncProperty(fc.array(steps, { minLength: 5, maxLength: 25 }), async (history) => {
      round += 1
      const id = `round-${round}`
      const at = evening + round * hourMs
      const about = { consultation: id, at } as const
      const lost: Lost = { invited: 0, delivered: 0, declined: 0, skipped: {}, said: {} }
      await launch(store, consultationOf(id))
      const [first] = await rig.query('select coalesce(max(id), 0) as id from persons')
      for (const step of history) {
        if (!('who' in step)) {
          if (step.do === 'send') {
            await drain(store, { as: 'sent' }, at + hourMs)
            continue
          }
          const chunk = { after: Number(first?.id), upTo: 1_000_000 }
          await changeCity(
            store,
            id,
            changes({ kind: 'invitations.planned', consultation: id, rule: ruleAt(at), ...chunk }),
          )
          continue
        }
        const contact = `sandbox:${round}-${step.who}` as const
        const person = await store.personOf(contact)
        if (step.do === 'forget') {
          if (person === undefined) continue
          await losing(rig, id, person, lost)
          await happens(store, wrote(contact), changes({ kind: 'person.forgotten', at }))
          continue
        }
        const met = person === undefined ? meeting() : []
        const joined: Change = { kind: 'invitation.joined', ...about }
        const own: readonly Change[] =
          step.do === 'answer'
            ? [joined, { kind: 'answer.given', ...about, question: step.answer[0], value: step.answer[1] }]
            : step.do === 'tell'
              ? [{ kind: 'heard.told', ...about, echo: 'e', felt: step.felt }]
              : [joined, { kind: step.do === 'decline' ? 'invitation.declined' : 'answering.finished', ...about }]
        await happens(store, wrote(contact), changes(...met, ...own))
      }
      const counted = await recount(store, rig, id, lost)
      expect(await store.tally(id)).toEqual(counted)
      const turnout = (await store.turnouts()).find(({ consultation }) => consultation === id)
      expect({ invited: 0, answered: 0, ...turnout }).toMatchObject({
        invited: counted.invited,
        answered: counted.answered,
      })
    })
    await fc.assert(property, { numRuns: 12 })
  }, 60_000)
}
