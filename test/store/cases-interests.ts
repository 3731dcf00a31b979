import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Audience, belongsTo } from '../../src/domain/audience.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import { ideaKeyOf } from '../../src/domain/idea.ts'
import { stemsOf } from '../../src/domain/interest.ts'
import { dayMs } from '../../src/domain/time.ts'
import type { Change } from '../../src/engine/decision.ts'
import type { Store } from '../../src/store/store.ts'
import { everythingIn } from './rig.ts'
import type { Bench } from './suite.ts'
import {
  changeCity,
  changes,
  city,
  consultationOf,
  drain,
  evening,
  happens,
  launch,
  meet,
  personState,
  ruleAt,
  wrote,
} from './town.ts'

const texts = [
  'Cykelstierne er alt for smalle',
  'Flere bænke i Istedgade, tak',
  'En bænk! Og mere lys i Istedgades porte',
  'The bike path floods every autumn',
  'Bikes and buses do not mix',
  'Træerne ved broen skal blive',
] as const
const wanted = [
  'cykelsti',
  'cykel',
  'Istedgade bænk',
  'bike',
  'bus',
  'broer',
  'bridges',
  'og',
  'bikes',
  'square',
] as const

interface Made {
  /** To the question about bikes: what they said first, and what they said instead of it. */
  readonly first: readonly string[]
  readonly instead: readonly string[] | undefined
  readonly ideas: readonly string[]
  readonly choseSquare: boolean
  readonly topics: readonly string[]
  readonly stopped: boolean
}

const some = fc.subarray([...texts], { maxLength: 2 })
const made: fc.Arbitrary<Made> = fc.record({
  first: some,
  instead: fc.option(some, { nil: undefined }),
  ideas: fc.oneof(fc.constant([]), some),
  choseSquare: fc.boolean(),
  topics: fc.subarray(['traffic', 'parks']),
  stopped: fc.constantFrom(false, false, false, true),
})
const audiences: fc.Arbitrary<Audience> = fc.record({
  topics: fc.constantFrom([], ['traffic']),
  places: fc.constant([]),
  roles: fc.constant([]),
  interest: fc.record({
    about: fc.subarray([...wanted], { minLength: 1, maxLength: 3 }),
    languages: fc.constantFrom(['en', 'da'], ['da']),
  }),
})

const says = (statements: readonly string[]): Change => ({
  kind: 'answer.given',
  consultation: 'bikes',
  question: 'wish',
  value: { kind: 'open', statements },
  at: evening,
})

function ideaOf(contact: ContactId, text: string): Change {
  const key = ideaKeyOf(contact, text)
  return { kind: 'idea.sent', idea: { key, text, at: evening, department: 'parks', dueOn: '2026-03-16' } }
}

function historyOf(contact: ContactId, person: Made): readonly Change[] {
  return [
    { kind: 'interests.chosen', of: 'topic', ids: person.topics },
    { kind: 'invitation.joined', consultation: 'bikes', at: evening },
    ...(person.first.length > 0 ? [says(person.first)] : []),
    ...person.ideas.map((text) => ideaOf(contact, text)),
    ...(person.choseSquare
      ? [
          { kind: 'invitation.joined', consultation: 'square', at: evening } as const,
          {
            kind: 'answer.given',
            consultation: 'square',
            question: 'bench',
            value: { kind: 'choice', choice: 'yes' },
            at: evening,
          } as const,
        ]
      : []),
    ...(person.stopped ? [{ kind: 'person.stopped', at: evening } as const] : []),
  ]
}

function isMeant(person: Made, audience: Audience): boolean {
  const said = person.first.length > 0 && person.instead ? person.instead : person.first
  const shown = {
    answered: [...(person.first.length > 0 ? ['bikes'] : []), ...(person.choseSquare ? ['square'] : [])],
    texts: [...said, ...person.ideas].map((text) => stemsOf(text, 'en')),
  }
  return !person.stopped && belongsTo(audience, { topics: person.topics, places: [], roles: [] }, shown)
}

async function invited(store: Store, id: string, audience: Audience): Promise<void> {
  const rule = ruleAt(evening, { audience })
  const planned = { kind: 'invitations.planned', consultation: id, rule, after: 0, upTo: 1_000_000 } as const
  await changeCity(store, id, changes(planned))
  await changeCity(store, id, changes(planned))
}

/** People who answered or wrote about something. */
export function interestFound(here: () => Bench): void {
  test('planning, counting and drawing find whom the rule means, in every form of a word', async () => {
    const { store, rig } = here()
    for (const id of ['bikes', 'square']) await launch(store, consultationOf(id))
    let round = 0
    let found = 0
    const property = fc.asyncProperty(
      fc.array(made, { minLength: 1, maxLength: 8 }),
      audiences,
      async (people, audience) => {
        round += 1
        const id = `round-${round}`
        const ids: number[] = []
        for (const [index, person] of people.entries()) {
          const contact = `sandbox:${round}-${index}` as const
          ids.push(await meet(store, contact, historyOf(contact, person)))
          if (person.instead && person.first.length > 0)
            await happens(store, wrote(contact), changes(says(person.instead)))
        }
        const consultation = consultationOf(id, { audience })
        await launch(store, consultation)
        const meant = ids.filter((_, index) => people[index] !== undefined && isMeant(people[index], audience))
        found += meant.length
        const ours = (all: readonly number[]) => all.filter((each) => ids.includes(each))
        const candidates = await store.candidates(id)
        expect(ours(candidates.map(({ person }) => person))).toEqual(meant)
        expect(await store.audienceSize(consultation)).toBe(candidates.length)
        const counts = await store.audienceCounts(
          consultation,
          { perWeekMax: 100, perYearMax: 100 },
          consultation.opensAt,
        )
        expect(counts.channels.reduce((sum, { people: each }) => sum + each, 0)).toBe(candidates.length)
        await invited(store, id, audience)
        const rows = await rig.query(`select person from invitations where consultation = '${id}' order by person`)
        expect(ours(rows.map(({ person }) => Number(person)))).toEqual(meant)
        // The people of one round are no part of the next.
        await rig.query(`update persons set standing = 'stopped'`)
      },
    )
    await fc.assert(property, { numRuns: 15 })
    expect(found).toBeGreaterThan(0)
  }, 60_000)

  test('everyone is told what they themselves wrote or answered, and nobody what another did', async () => {
    const { store } = here()
    for (const id of ['bikes', 'square']) await launch(store, consultationOf(id))
    const nobody = { instead: undefined, ideas: [], choseSquare: false, topics: [], stopped: false, first: [] }
    const people: Readonly<Record<string, Made>> = {
      anna: { ...nobody, first: ['Cykelstierne er alt for smalle'], ideas: ['The bike path floods every autumn'] },
      bo: { ...nobody, ideas: ['The bike path floods every autumn'] },
      clara: { ...nobody, choseSquare: true },
      dorte: { ...nobody, first: ['Træerne ved broen skal blive'] },
    }
    for (const [name, person] of Object.entries(people)) {
      await meet(store, `sandbox:${name}`, historyOf(`sandbox:${name}`, person))
    }
    const audience: Audience = {
      ...{ topics: [], places: [], roles: [] },
      interest: { about: ['cykelsti', 'bike path', 'square'], languages: ['en', 'da'] },
    }
    await launch(store, consultationOf('paths', { audience }))
    await invited(store, 'paths', audience)
    const items = await store.claimOutbox('sandbox', 10, evening)
    const facts = await store.facts(items, city)
    const shown = Object.fromEntries(items.map(({ to }, at) => [to, facts[at]?.involvement?.invitation.shownBy]))
    expect(shown).toEqual({
      'sandbox:anna': { by: 'statement', about: 'cykelsti', title: { en: 'About bikes' } },
      'sandbox:bo': { by: 'idea', about: 'bike path', number: expect.any(Number) },
      'sandbox:clara': { by: 'answer', title: { en: 'About square' } },
    })
    const asks = wrote('sandbox:anna', 'why me?')
    const { loaded } = await happens(store, asks)
    if (loaded.state.of !== 'person') throw new Error('This is no state of a person.')
    const { lookup } = loaded.state
    expect(lookup.of === 'reasons' && lookup.shownBy.get('paths')).toMatchObject({ by: 'statement', about: 'cykelsti' })
    expect((await personState(store, 'sandbox:anna')).lookup).toEqual({ of: 'nothing' })
  })

  test('what was written before words were kept is found after the update', async () => {
    const { store, rig } = here()
    await launch(store, consultationOf('bikes'))
    const joined: Change = { kind: 'invitation.joined', consultation: 'bikes', at: evening }
    await meet(store, 'sandbox:anna', [joined, says(['Unmistakable kerbs'])])
    await meet(store, 'sandbox:clara', [ideaOf('sandbox:clara', 'An unmistakable bridge')])
    // As an earlier version left it: every word in clear.
    await rig.query(`update statements set text = 'Unmistakable kerbs'`)
    await rig.query(`update ideas set text = 'An unmistakable bridge'`)
    await rig.query('delete from closing')
    for (const table of ['statement_stems', 'idea_stems']) await rig.query(`drop table ${table}`)
    await rig.query(`delete from migrations where id = '010-spoken'`)
    const updated = await rig.open()
    const interest = { about: ['unmistakably'], languages: ['en'] }
    const audience: Audience = { topics: [], places: [], roles: [], interest }
    expect(await updated.audienceSize(consultationOf('next', { audience }))).toBe(2)
  })

  test('what was taken back, and whoever was forgotten, is found no more, and not a word of it is kept', async () => {
    const { store, rig } = here()
    await launch(store, consultationOf('bikes'))
    const about = ['unmistakable']
    const audience: Audience = { topics: [], places: [], roles: [], interest: { about, languages: ['en'] } }
    const size = async () => store.audienceSize(consultationOf('next', { audience, opensAt: evening + dayMs }))
    const joined: Change = { kind: 'invitation.joined', consultation: 'bikes', at: evening }
    await meet(store, 'sandbox:anna', [joined, says(['Unmistakable kerbs'])])
    await meet(store, 'sandbox:bo', [joined, says(['Unmistakable lamps'])])
    await meet(store, 'sandbox:clara', [ideaOf('sandbox:clara', 'An unmistakable bridge')])
    expect(await size()).toBe(3)
    await happens(store, wrote('sandbox:bo'), changes(says(['Other lamps'])))
    expect(await size()).toBe(2)
    await happens(store, wrote('sandbox:anna'), changes({ kind: 'person.forgotten', at: evening }))
    await happens(store, wrote('sandbox:clara'), changes({ kind: 'person.forgotten', at: evening }))
    expect(await size()).toBe(0)
    expect((await rig.query('select * from idea_stems')).length).toBe(0)
    expect((await everythingIn(rig)).toLowerCase()).not.toContain('kerbs')
    await drain(store)
  })
}
