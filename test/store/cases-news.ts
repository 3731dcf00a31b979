import { expect, test } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import { minuteMs } from '../../src/domain/time.ts'
import type { Bench } from './suite.ts'
import {
  changeCity,
  changes,
  consultationOf,
  drain,
  evening,
  happens,
  knownOf,
  launch,
  meet,
  statesByKey,
  wrote,
} from './town.ts'

const anna: ContactId = 'sandbox:anna'
const bo: ContactId = 'sandbox:bo'
const benches = 'benches'
const news = { consultation: benches, words: { en: 'Moved to 12 May.' } }

/** News on the way, who wants none, and what a stop makes of consents. */
export function newsKept(here: () => Bench): void {
  test('the same news is kept once', async () => {
    const { store } = here()
    await launch(store, consultationOf(benches))
    await changeCity(store, benches, changes({ kind: 'news.recorded', news, at: evening }))
    await changeCity(store, benches, changes({ kind: 'news.recorded', news, at: evening + minuteMs }))
    expect(await store.newsOf(benches)).toEqual([{ ...news, at: evening }])
  })

  test('news go to all who answered but those who muted them, and an echo goes to these too', async () => {
    const { store } = here()
    await launch(store, consultationOf(benches))
    const persons = [await answering(here(), anna), await answering(here(), bo)]
    const muted = { kind: 'news.muted', consultation: benches, muted: true, at: evening } as const
    await happens(store, wrote(bo), changes(muted))
    expect((await knownOf(store, bo))?.involvements[0]?.invitation.newsMuted).toBe(true)
    for (const kind of ['news', 'echo'] as const)
      await changeCity(
        store,
        benches,
        changes({
          kind: 'mailing.planned',
          mailing: { kind, consultation: benches, ref: 'r' },
          after: 0,
          upTo: Math.max(...persons),
          at: evening,
        }),
      )
    expect((await drain(store)).map(({ key }) => key).toSorted()).toEqual([
      `echo:benches:r:${persons[0]}`,
      `echo:benches:r:${persons[1]}`,
      `news:benches:r:${persons[0]}`,
    ])
    await happens(store, wrote(bo), changes({ ...muted, muted: false }))
    expect((await knownOf(store, bo))?.involvements[0]?.invitation.newsMuted).toBeUndefined()
  })

  test('a stop makes every consent void: after a new start there is none, and no mailing goes out', async () => {
    const { store } = here()
    await launch(store, consultationOf(benches))
    const person = await answering(here(), anna)
    await happens(store, wrote(anna), changes({ kind: 'person.stopped', at: evening }))
    await happens(store, wrote(anna), changes({ kind: 'person.restarted', at: evening }))
    expect((await knownOf(store, anna))?.consents).toEqual({})
    const mailing = { kind: 'echo', consultation: benches, ref: 'outcome' } as const
    const planned = { kind: 'mailing.planned', mailing, after: 0, upTo: person, at: evening } as const
    await changeCity(store, benches, changes(planned))
    expect(await statesByKey(store)).toEqual({})
  })

  test('an outcome that is put right stands beside what was published before', async () => {
    const { store } = here()
    await launch(store, consultationOf(benches))
    const outcome = outcomeWith('Ten.')
    await changeCity(store, benches, changes({ kind: 'outcome.recorded', outcome, at: evening }))
    await changeCity(
      store,
      benches,
      changes(
        { kind: 'outcome.replaced', outcome, at: evening + minuteMs },
        { kind: 'outcome.recorded', outcome: outcomeWith('Eight.'), at: evening + minuteMs },
      ),
    )
    expect(await store.replacedOutcomes(benches)).toEqual([{ outcome, until: evening + minuteMs }])
    expect((await store.outcome(benches))?.parts[0].decision).toEqual({ en: 'Eight.' })
  })
}

async function answering({ store }: Bench, contact: ContactId): Promise<number> {
  const person = await meet(store, contact)
  await happens(
    store,
    wrote(contact),
    changes(
      { kind: 'invitation.joined', consultation: benches, at: evening },
      {
        kind: 'answer.given',
        consultation: benches,
        question: 'bench',
        value: { kind: 'choice', choice: 'yes' },
        at: evening,
      },
    ),
  )
  return person
}

function outcomeWith(decision: string) {
  return {
    ...{ consultation: benches, decidedBy: { name: 'Lone', title: { en: 'chair' } }, decidedOn: '2026-03-01' },
    ...{ themes: [], milestones: [] },
    parts: [
      { concerns: { kind: 'everyone' }, verdict: 'adopted', decision: { en: decision }, why: { en: 'Money.' } },
    ] as const,
  }
}
