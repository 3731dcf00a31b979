import { beforeEach, expect, test } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import type { Duty } from '../../src/domain/duty.ts'
import { followerOf } from '../../src/domain/guide.ts'
import { ideaKeyOf } from '../../src/domain/idea.ts'
import type { CityAct, InboxEvent } from '../../src/domain/inbox.ts'
import { dayMs } from '../../src/domain/time.ts'
import { decide } from '../../src/engine/decide.ts'
import { everythingIn } from './rig.ts'
import type { Bench } from './suite.ts'
import { acted, evening, happens, meet, wrote } from './town.ts'

const sofie: ContactId = 'sandbox:sofie'
const ali: ContactId = 'sandbox:ali'
const lars: ContactId = 'sandbox:lars'
const anna: ContactId = 'sandbox:anna'

/** Guides: staff who follow what citizens wrote across departments, by name, and leave no one in silence. */
export function guidesKept(here: () => Bench): void {
  let acts = 0
  const takes = async (event: InboxEvent, now = evening) => {
    await happens(here().store, event, ({ state }) => decide(state, event, now), now)
  }
  /** What came of an act: nothing, or the key of the text that says why not. */
  const does = async (act: CityAct, now = evening) => {
    acts += 1
    await takes(acted(act, `guides-${acts}`), now)
    const result = await here().store.resultOf(`guides-${acts}`)
    return typeof result === 'object' && 'refused' in result ? result.refused?.key : undefined
  }
  const appoints = async (contact: ContactId, duty: Duty) => {
    await meet(here().store, contact)
    await does({ act: 'duty.granted', contact, duty })
  }
  const guideAt = async (contact: ContactId) => (await here().store.guideBehind(contact)) ?? ''
  const becomesGuide = async (contact: ContactId, name: string) => {
    await does({ act: 'guide.named', contact, name, title: { en: 'Roads' } })
    const guide = await guideAt(contact)
    expect(await does({ act: 'guide.agreed', guide })).toBeUndefined()
    return guide
  }
  const ideaNow = async () => (await here().store.ideas())[0]
  /** To whom messages wait whose keys begin so. */
  const toldOf = async (beginning: string) => {
    const { rig } = here()
    const rows = await rig.query(`select address from outbox where key like '${beginning}%' order by address`)
    return rows.map(({ address }) => String(address))
  }
  let idea = ''

  beforeEach(async () => {
    await appoints(lars, { kind: 'staff', department: 'parks' })
    await appoints(sofie, { kind: 'moderator' })
    await appoints(ali, { kind: 'moderator' })
    await meet(here().store, anna)
    const event = wrote(anna, '/idea Unmistakable benches by the lake')
    await takes(event)
    idea = ideaKeyOf(anna, event.id)
  })

  test('are staff whom Ekko has met, and are given nothing before they agree themselves', async () => {
    const named = { act: 'guide.named', name: 'Sofie Holm', title: { en: 'Roads' } } as const
    expect(await does({ ...named, contact: 'sandbox:nobody' })).toBe('refused-guide-unmet')
    expect(await does({ ...named, contact: anna })).toBe('refused-guide-no-duty')
    expect(await does({ ...named, contact: sofie, name: ' ' })).toBe('refused-guide-nameless')
    expect(await does({ ...named, contact: sofie, name: 'x'.repeat(61) })).toBe('refused-guide-long')
    expect(await does({ ...named, contact: sofie })).toBeUndefined()
    const guide = await guideAt(sofie)
    const give = { act: 'guide.given', subject: { of: 'idea', idea }, guide } as const
    expect(await does(give)).toBe('refused-guide-not-agreed')
    await does({ act: 'guide.agreed', guide })
    expect(await does(give)).toBeUndefined()
    expect(await does(give)).toBe('refused-guide-already')
    expect(await toldOf(`idea:${idea}:guide`)).toEqual([anna])
    expect(await toldOf(`guide:${guide}:`)).toEqual([sofie, sofie])
    // Another name has to be agreed to anew, and until then no citizen reads it.
    await does({ ...named, contact: sofie, name: 'Sofie Lund' })
    expect(await guideAt(sofie)).toBe(guide)
    expect(followerOf((await ideaNow())?.guides, evening)).toBeUndefined()
  })

  test('hear beside the department when an answer comes near its day, so that a silent one is noticed', async () => {
    const guide = await becomesGuide(sofie, 'Sofie Holm')
    await does({ act: 'guide.given', subject: { of: 'idea', idea }, guide })
    const due = { kind: 'timer.due', id: 'due', at: evening, timer: { timer: 'idea', idea, round: 0 } } as const
    await takes(due)
    expect(await toldOf(`idea:${idea}:due`)).toEqual([lars, sofie])
  })

  test('stand in for one another, and it is theirs again when they are back', async () => {
    const [first, second] = [await becomesGuide(sofie, 'Sofie Holm'), await becomesGuide(ali, 'Ali Demir')]
    await does({ act: 'guide.given', subject: { of: 'idea', idea }, guide: first })
    const away = { fromOn: '2026-03-02', untilOn: '2026-03-12', standIn: second }
    expect(await does({ act: 'guide.away', guide: first, away: { ...away, standIn: first } })).toBe(
      'refused-guide-takes-over',
    )
    expect(await does({ act: 'guide.away', guide: first, away: { ...away, untilOn: '2026-03-01' } })).toBe(
      'refused-guide-days',
    )
    expect(await does({ act: 'guide.away', guide: first, away })).toBeUndefined()
    const back = { fromOn: '2026-03-10', untilOn: '2026-03-14', standIn: first }
    expect(await does({ act: 'guide.away', guide: second, away: back })).toBe('refused-guide-both-away')
    const followed = async (at: number) => followerOf((await ideaNow())?.guides, at)?.name
    expect(await followed(evening)).toBe('Ali Demir')
    expect(await followed(evening + 11 * dayMs)).toBe('Sofie Holm')
    expect(await does({ act: 'guide.away', guide: first })).toBeUndefined()
    expect(await followed(evening)).toBe('Sofie Holm')
    expect(await does({ act: 'guide.away', guide: first })).toBe('refused-guide-here')
  })

  test('who say stop are guides no more, and author and department hear of it', async () => {
    const guide = await becomesGuide(sofie, 'Sofie Holm')
    await does({ act: 'guide.given', subject: { of: 'idea', idea }, guide })
    const later = evening + dayMs
    await takes(wrote(sofie, 'stop'), later)
    expect(await here().store.guides()).toEqual([])
    expect(await toldOf(`idea:${idea}:guide:${later}`)).toEqual([anna, lars])
    expect(await does({ act: 'guide.given', subject: { of: 'idea', idea }, guide })).toBe('refused-guide-unknown')
  })

  test('who are forgotten are named nowhere, and author and department hear who has it now', async () => {
    const { store, rig } = here()
    const guide = await becomesGuide(sofie, 'Unmistakable Guide')
    await becomesGuide(ali, 'Ali Demir')
    await does({ act: 'guide.given', subject: { of: 'idea', idea }, guide })
    await does({
      act: 'guide.away',
      guide: await guideAt(ali),
      away: { fromOn: '2026-03-02', untilOn: '2026-03-12', standIn: guide },
    })
    const later = evening + dayMs
    await takes(wrote(sofie, 'forget me'), later)
    await takes(wrote(sofie, 'yes'), later)
    expect(await everythingIn(rig)).not.toContain('Unmistakable Guide')
    expect((await store.guides()).map(({ name, away }) => ({ name, standIn: away?.standIn }))).toEqual([
      { name: 'Ali Demir', standIn: undefined },
    ])
    expect((await ideaNow())?.guides).toBeUndefined()
    expect(await toldOf(`idea:${idea}:guide:${later}`)).toEqual([anna, lars])
  })

  test('keep an answer’s name only as long as they are there', async () => {
    const guide = await becomesGuide(sofie, 'Sofie Holm')
    await does({ act: 'guide.given', subject: { of: 'idea', idea }, guide })
    await does({ act: 'idea.answered', idea, words: { en: 'In May.' }, guide })
    expect((await ideaNow())?.answer).toMatchObject({ by: 'parks', guide: { name: 'Sofie Holm' } })
    expect(await does({ act: 'guide.given', subject: { of: 'idea', idea }, guide })).toBe('refused-guide-over')
    await does({ act: 'duty.revoked', contact: sofie })
    expect((await ideaNow())?.answer).toEqual({ by: 'parks', words: { en: 'In May.' }, at: evening })
    // It was answered: nothing is left to be told.
    expect((await toldOf(`idea:${idea}:guide`)).filter((address) => address === lars)).toEqual([])
  })

  test('of another duty stay guides when one is taken back', async () => {
    const guide = await becomesGuide(sofie, 'Sofie Holm')
    await does({ act: 'duty.granted', contact: sofie, duty: { kind: 'administrator' } })
    await does({ act: 'duty.revoked', contact: sofie, duty: 'moderator' })
    expect(await guideAt(sofie)).toBe(guide)
    await does({ act: 'duty.revoked', contact: sofie, duty: 'administrator' })
    expect(await guideAt(sofie)).toBe('')
  })
}
