import { digestNow } from '../../src/cityside/digest.ts'
import { digestJson } from '../../src/digests/json.ts'
import { digestText } from '../../src/digests/write.ts'
import { type Consultation, codeOf } from '../../src/domain/consultation.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import { namedOptions } from '../../src/domain/questions/kinds.ts'
import type { Tally } from '../../src/domain/tally.ts'
import { dayMs } from '../../src/domain/time.ts'
import { postClosing } from '../../src/engine/consultation/post-message.ts'
import type { Change } from '../../src/engine/decision.ts'
import { compose } from '../../src/engine/outbox/compose.ts'
import type { ReachRow } from '../../src/store/records/turnouts.ts'
import { render } from '../../src/texts/render.ts'
import { servedHref } from '../../src/web/ledger/addresses.ts'
import { documentAt } from '../../src/web/ledger/documents.ts'
import type { Random } from '../simulation/random.ts'
import { consultationOf, happens, meeting, wrote } from '../store/town.ts'
import { emptyTown, type LedgerTown } from '../web/ledger-town.ts'
import { type SmallTown, smallTown, type Townsman } from './small-town.ts'

/** All that was rendered of a consultation at one moment, and what was true then. */
export interface Rendered {
  readonly at: string
  readonly open: boolean
  readonly tally: Tally
  /** How many of each place and role, by the name it is told by. */
  readonly reach: readonly (Pick<ReachRow, 'invited' | 'answered'> & { readonly by: string; readonly name: string })[]
  readonly page: string
  readonly front: string
  readonly data: string
  readonly feed: string
  readonly digest: string
  readonly digestData: string
  readonly posts: readonly string[]
  /** What was sent to people, each with what its reader had said. */
  readonly messages: readonly { readonly kind: string; readonly text: string; readonly said: Townsman['said'] }[]
}

/** A consultation's life, with what was rendered at each moment of it. */
export interface Life {
  readonly questions: Consultation['questions']
  readonly moments: readonly Rendered[]
}

const id = 'square'

/**
 * A small town through the whole life of one consultation, in a real store and by the real engine: people answer, change their
 * minds, decline, are forgotten; it is closed, decided, echoed, and heard. After each step all that it renders is collected.
 */
export async function lifeOf(random: Random): Promise<Life> {
  const small = smallTown(random)
  const town = await emptyTown()
  try {
    return await played(small, town, random)
  } finally {
    await town.close()
  }
}

async function played({ questions: plain, people }: SmallTown, town: LedgerTown, random: Random): Promise<Life> {
  const questions = plain.map(named) as unknown as Consultation['questions']
  const now = () => town.clock.now()
  const [places, roles] = [town.city.places.map((each) => each.id), town.city.roles.map((each) => each.id)]
  const began = now()
  await town.act({
    act: 'consultation.submitted',
    consultation: {
      ...consultationOf(id, { questions, departments: [town.city.departments[0]?.id ?? ''] }),
      ...{ code: codeOf(id), opensAt: began, closesAt: began + 20 * dayMs, answerBy: '2025-06-02', communities: [] },
    },
  })
  const does = (person: number, ...changes: readonly Change[]) =>
    happens(town.store, wrote(`sandbox:p${person}`, 'x', { at: now() }), { changes, outbox: [] }, now())
  const about = () => ({ consultation: id, at: now() }) as const

  async function comes(person: number): Promise<void> {
    const one = people[person]
    if (!one) return
    const chosen = (of: 'place' | 'role', all: readonly string[]): Change => ({
      ...{ kind: 'interests.chosen', of },
      ids: all.filter(() => random.chance(0.4)),
    })
    const given = Object.entries(one.said).map(
      ([question, value]): Change => ({
        kind: 'answer.given',
        ...about(),
        question,
        value: value ?? { kind: 'skipped' },
      }),
    )
    await does(
      person,
      ...[...meeting(now()), chosen('place', places), chosen('role', roles)],
      { kind: 'invitation.joined', ...about() },
      ...(one.does === 'declines' ? [{ kind: 'invitation.declined', ...about() } as const] : []),
      ...(one.does === 'answers' ? [...given, { kind: 'answering.finished', ...about() } as const] : []),
    )
    const second = { kind: 'behalf.said', what: { of: 'answer', consultation: id }, given: true } as const
    if (one.does === 'answers' && one.onBehalf) await does(person, second)
  }

  /** Some who have answered take an answer back, and some are forgotten with all they said. */
  async function leave(upTo: number): Promise<void> {
    for (let person = 0; person < upTo; person += 1) {
      const question = Object.keys(people[person]?.said ?? {})[0]
      if (!question || people[person]?.does !== 'answers' || gone.has(person)) continue
      const fate = random.next()
      if (fate < 0.04) {
        await does(person, { kind: 'answer.given', ...about(), question, value: { kind: 'skipped' } })
      } else if (fate < 0.08) {
        gone.add(person)
        await does(person, { kind: 'person.forgotten', at: now() } as Change)
      }
    }
  }

  const gone = new Set<number>()
  const moments: Rendered[] = []
  const [early, later] = [random.below(people.length + 1), random.below(people.length + 1)].toSorted((a, b) => a - b)
  const looked = async (at: string, open: boolean) => moments.push(await rendered(town, at, open, people))
  for (let person = 0; person < (early ?? 0); person += 1) await comes(person)
  await looked('a', true)
  for (let person = early ?? 0; person < (later ?? 0); person += 1) await comes(person)
  await leave(later ?? 0)
  await looked('b', true)
  for (let person = later ?? 0; person < people.length; person += 1) await comes(person)
  await town.act({ act: 'consultation.closed', consultation: id })
  await town.passes(1)
  await looked('c', false)
  await leave(people.length)
  await looked('d', false)
  await town.act({ act: 'outcome.published', outcome: outcomeOf(questions) })
  await town.passes(1)
  await looked('e', false)
  for (const [person, { felt, does: what }] of people.entries()) {
    if (!felt || what !== 'answers' || gone.has(person)) continue
    await does(person, { kind: 'heard.told', ...about(), echo: 'outcome', felt })
  }
  await looked('f', false)
  return { questions, moments }
}

/** The question with a name of its own for every option, so that a number is known by the name it stands with. */
function named(question: Consultation['questions'][number]): Consultation['questions'][number] {
  const label = (of: { readonly id: string }) => ({ ...of, label: { en: `Pick ${question.id}-${of.id}.` } })
  const asked = { ...question, text: { en: `Ask ${question.id}.` } }
  switch (asked.kind) {
    case 'choice':
    case 'choices':
    case 'ranking':
      return { ...asked, choices: asked.choices.map(label) } as typeof asked
    case 'agree':
      return {
        ...asked,
        statements: asked.statements.map((each) => ({ ...each, text: { en: `Pick ${question.id}-${each.id}.` } })),
      } as typeof asked
    case 'place':
      return (
        asked.area ? { ...asked, area: { ...asked.area, districts: asked.area.districts.map(label) } } : asked
      ) as typeof asked
    default:
      return asked
  }
}

function outcomeOf(questions: Consultation['questions']): Outcome {
  const part = { verdict: 'adopted', decision: { en: 'We do it.' }, why: { en: 'You asked for it.' } } as const
  const concerned = questions.flatMap((question) =>
    namedOptions(question)
      .slice(0, 1)
      .map(({ id: choice }) => ({ ...part, concerns: { kind: 'choice', question: question.id, choice } as const })),
  )
  return {
    ...{ consultation: id, decidedBy: { name: 'Karen', title: { en: 'Mayor' } }, decidedOn: '2025-03-05' },
    themes: [],
    parts: [{ ...part, concerns: { kind: 'everyone' } }, ...concerned],
    milestones: [],
  }
}

async function rendered(town: LedgerTown, at: string, open: boolean, people: readonly Townsman[]): Promise<Rendered> {
  const { store, city, texts, clock } = town
  const language = 'en'
  const document = async (place: Parameters<typeof documentAt>[0]) =>
    (await documentAt(place, town, servedHref(city)))?.body ?? ''
  const digest = await digestNow({ store, city, now: () => clock.now() })
  const [running, tally] = [await store.consultation(id), await store.tally(id)]
  if (!running) throw new Error('There is no consultation.')
  const messages = []
  for (;;) {
    const items = await store.claimOutbox('sandbox', 100, clock.now() + dayMs)
    if (items.length === 0) break
    const facts = await store.facts(items, city)
    for (const [index, item] of items.entries()) {
      const fact = facts[index]
      const message = fact && compose(item.notice, fact, clock.now())
      const person = Number(item.contact?.split(':p')[1])
      if (message)
        messages.push({
          kind: item.notice.kind === 'mailing' ? item.notice.mailing.kind : item.notice.kind,
          text: textOf(render(message, language, texts)),
          said: Number.isNaN(person) ? {} : (people[person]?.said ?? {}),
        })
    }
    await store.settle(
      items.map((item) => ({ item, settlement: { as: 'sent', externalId: 'm' } as const })),
      clock.now(),
    )
  }
  const facts = { running, tally, city } as unknown as Parameters<typeof postClosing>[0]
  const posts = open ? [] : [postClosing(facts)]
  return {
    ...{ at, open, tally, messages },
    reach: (await store.reachOf(id)).flatMap(({ by, value, invited, answered }) => {
      const known = by === 'place' ? city.places : by === 'role' ? city.roles : []
      const name = known.find((each) => each.id === value)?.name.en
      return name === undefined ? [] : [{ by, name, invited, answered }]
    }),
    page: await document({ at: 'consultation', language, id }),
    front: await document({ at: 'front', language }),
    data: await document({ at: 'data' }),
    feed: await document({ at: 'feed', language }),
    digest: digestText(digest, language, texts),
    digestData: digestJson(digest),
    posts: posts.flatMap((each) => (each ? [textOf(render(each, language, texts))] : [])),
  }
}

function textOf({ blocks }: ReturnType<typeof render>): string {
  return blocks.map((block) => JSON.stringify(block)).join('\n')
}
