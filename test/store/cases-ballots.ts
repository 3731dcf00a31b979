import { expect, test } from 'vitest'
import type { VoteTold } from '../../src/domain/ballots/told.ts'
import { stateAbout } from '../../src/engine/state.ts'
import { ballotsAtOnce } from '../../src/store/records/ballots.ts'
import type { Bench } from './suite.ts'
import { changeCity, changes, cityStateOf, consultationOf, evening, happens, launch, meeting, wrote } from './town.ts'

const told: VoteTold = {
  question: 'ideas',
  fates: [
    { id: 'benches', as: 'approvals', approvals: 7 },
    { id: 'lights', as: 'few' },
  ],
}

/** What a vote came to is kept once, with what is published of its ballots. */
export function ballotsKept(here: () => Bench): void {
  const about = { consultation: 'square', at: evening } as const

  test('what a vote came to stays, and so does what was published of it', async () => {
    const { store } = here()
    await launch(store, consultationOf('square'))
    expect(await store.voteOf('square')).toBeUndefined()
    const kept = { kind: 'ballots.counted', ...about, told, file: 'as it was' } as const
    await changeCity(store, 'square', changes(kept))
    await changeCity(store, 'square', changes({ ...kept, told: { ...told, fates: [] }, file: 'another' }))
    expect(await store.voteOf('square')).toEqual(told)
    expect(await store.ballotFileOf('square')).toBe('as it was')
  })

  test('however many ballots there are, each is counted once', async () => {
    const { store, rig } = here()
    const proposals = ['benches', 'lights'].map((id) => ({ id, text: { en: id } }))
    const question = { kind: 'ballot', id: 'ideas', text: { en: 'Which?' }, choose: 1, proposals } as const
    await launch(store, consultationOf('square', { questions: [question] }))
    const many = 2 * ballotsAtOnce + 1
    // Every third is about the lights, and every respondent answered something else as well.
    const value = (id: string) => JSON.stringify({ kind: 'ballot', shown: ['benches', 'lights'], votes: { [id]: 1 } })
    for (const [asked, each] of [
      ['ideas', `case when i % 3 = 0 then '${value('lights')}' else '${value('benches')}' end`],
      ['other', `'{"kind":"choice","choice":"yes"}'`],
    ])
      await rig.query(
        `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${many})
         insert into answers (consultation, respondent, question, value, at) select 'square', i, '${asked}', ${each}, 1 from n`,
      )
    const event = {
      kind: 'timer.due',
      id: 't',
      at: evening,
      timer: { timer: 'ballots', consultation: 'square' },
    } as const
    const { counted } = stateAbout(cityStateOf(await happens(store, event)), 'ballots')
    const lights = Math.floor(many / 3)
    expect(counted?.count.fates.map(({ id, approvals }) => [id, approvals])).toEqual([
      ['benches', many - lights],
      ['lights', lights],
    ])
  })

  test('each person has one ballot, the last they gave, and it is counted by the proposals alone', async () => {
    const { store } = here()
    const asked = consultationOf('square', {
      questions: [
        {
          ...{ kind: 'ballot', id: 'ideas', text: { en: 'Which?' }, choose: 1 },
          proposals: ['benches', 'lights'].map((id) => ({ id, text: { en: id } })),
        },
      ],
    })
    await launch(store, asked)
    const ballot = (approved: readonly string[]) =>
      ({
        kind: 'answer.given',
        ...about,
        question: 'ideas',
        value: {
          kind: 'ballot',
          shown: ['benches', 'lights'],
          votes: { benches: approved.includes('benches') ? 1 : 0, lights: approved.includes('lights') ? 1 : 0 },
        },
      }) as const
    const joins = { kind: 'invitation.joined', ...about } as const
    for (let at = 0; at < 6; at += 1)
      await happens(store, wrote(`sandbox:voter-${at}`), changes(...meeting(), joins, ballot(['lights'])))
    await happens(store, wrote('sandbox:voter-0'), changes(ballot(['benches'])))
    const tally = await store.tally('square')
    expect(tally.questions.ideas?.choices).toEqual({ benches: 1, lights: 5 })
    const running = await store.consultation('square')
    expect(running?.consultation.questions[0]?.kind).toBe('ballot')
  })
}
