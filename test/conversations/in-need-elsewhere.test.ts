import { describe, expect, test } from 'vitest'
import { instantOf } from '../../src/domain/calendar.ts'
import { dayMs } from '../../src/domain/time.ts'
import { decide } from '../../src/engine/decide.ts'
import { subject as slack } from '../adapters/slack/subject.ts'
import { city } from '../engine/cityside/clerk.ts'
import { understood } from '../understood.ts'
import { openStage } from './stage.ts'
import { clockAt } from './town.ts'

const evening = () => clockAt(instantOf('2026-03-02', '18:00', 'Europe/Copenhagen'))
const where =
  'Er der et sted i gaden, vi skal tænke særligt på? Skriv hvor og hvorfor. Et sted er nok, flere er også fint.'
const most = 'Hvad vil du helst have mere af i Nørregade?'

describe('in a form', () => {
  test('danger in one field gets the numbers, the other answers count, and the words wait for a tap', async () => {
    const stage = await openStage(slack, evening())
    try {
      await stage.does({ who: 'town', what: 'opens noerregade-space' })
      await stage.does({ who: 'anna', what: '/start noerregade-space' })
      const said = await stage.does({
        who: 'anna',
        what: { [most]: 'Træer', [where]: 'Der ligger en mand og reagerer ikke' },
      })
      expect(said.join('\n')).toMatch(/112[\s\S]*Det var mit svar/)
      const statements = () => stage.cityside.store.statementsOf('noerregade-space')
      const answers = () => stage.cityside.store.answersOf('noerregade-space')
      expect((await answers()).map(({ question }) => question)).toEqual(['most'])
      expect(await statements()).toEqual([])
      await stage.does({ who: 'anna', what: '[Det var mit svar]' })
      expect((await statements()).map(({ text }) => text)).toEqual(['Der ligger en mand og reagerer ikke'])
    } finally {
      await stage.close()
    }
  }, 60_000)

  test('a number is left out until a tap says that it may stay', async () => {
    const stage = await openStage(slack, evening())
    try {
      await stage.does({ who: 'town', what: 'opens noerregade-space' })
      await stage.does({ who: 'anna', what: '/start noerregade-space' })
      await stage.does({ who: 'anna', what: { [most]: 'Træer', [where]: 'Ring på 20 30 40 50 om varmen' } })
      const texts = async () => (await stage.cityside.store.statementsOf('noerregade-space')).map(({ text }) => text)
      expect(await texts()).toEqual(['Ring på … om varmen'])
      const said = await stage.does({ who: 'anna', what: '[Behold det]' })
      expect(await texts()).toEqual(['Ring på 20 30 40 50 om varmen'])
      expect(said.join('\n')).toMatch(/Tak! Dit er svar nummer 1/)
    } finally {
      await stage.close()
    }
  }, 60_000)
})

test('a stranger’s comment in public gets the numbers in private, and nothing of it is kept', () => {
  const at = instantOf('2026-03-02', '18:00', 'Europe/Copenhagen')
  const state = {
    of: 'person',
    ...{ city, understood, known: undefined, duties: [], consultations: [], wordings: [] },
    contact: { id: 'messenger:comment/122_900', reach: { kind: 'open' } },
    surface: { forms: false, formFieldsMax: 0, formTextCharactersMax: 0, buttonsMax: 13, edits: false },
    subject: { of: 'nothing' },
    lookup: { of: 'post', consultation: undefined },
  } as const
  const comment = (words: string) =>
    ({
      kind: 'conversation.started',
      id: '122_900',
      contact: 'messenger:comment/122_900',
      at,
      via: { message: '900_122', community: 'messenger:page/900' },
      reach: { kind: 'window', until: at + 7 * dayMs },
      words,
    }) as const
  const decided = decide(state, comment('Der ligger en mand på bænken og reagerer ikke'), at)
  expect(decided.changes).toEqual([])
  expect(decided.outbox.map(({ to }) => to)).toEqual(['messenger:comment/122_900'])
  expect(JSON.stringify(decided.outbox)).toContain('"112"')
  expect(JSON.stringify(decided)).not.toContain('bænken')
  expect(decide(state, comment('Flere bænke, tak'), at).outbox).toEqual([])
})
