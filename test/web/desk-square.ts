import { expect } from 'vitest'
import { citysideOn } from '../../src/cityside/cityside.ts'
import { type Consultation, codeOf } from '../../src/domain/consultation.ts'
import { dayMs } from '../../src/domain/time.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { Townsfolk } from '../../src/web/sandbox/townsfolk.ts'
import { consultationOf } from '../store/town.ts'
import { type DeskTown, deskTown } from './desk-town.ts'

/** A question whose answers others are shown. */
export const square: Consultation = {
  ...consultationOf('square'),
  departments: ['streets-parks'],
  questions: [{ id: 'square', kind: 'open', react: true, text: { en: 'What is missing?' }, statementsMax: 5 }],
  opensAt: Date.now(),
  closesAt: Date.now() + 14 * dayMs,
  answerBy: '2090-01-01',
  code: codeOf('square'),
  frame: { ...consultationOf('square').frame, decisionOn: '2089-12-01' },
}

/** A desk where it is open, and where these people have written this. With `keeps` who is asked whether what leads to them may stay says yes. */
export async function squareTown(written: Readonly<Record<string, string>>, keeps = false): Promise<DeskTown> {
  const town = await deskTown({ empty: true })
  const done = await citysideOn(town.running).act({ act: 'consultation.submitted', consultation: square }, 'test')
  expect(done).toEqual({ ok: true })
  await town.running.settled()
  const people = new Townsfolk(town.url)
  for (const [who, words] of Object.entries(written)) {
    await people.types(who, `square-${who}-1`, 'hej')
    await town.running.settled()
    await people.taps(who, `square-${who}-2`, tokenOf({ do: 'begin', consultation: square.code }))
    await town.running.settled()
    await people.types(who, `square-${who}-3`, words)
    await town.running.settled()
    if (!keeps) continue
    const chat = (await people.chats()).get(`sandbox:${who}`) ?? []
    const keep = chat
      .at(-1)
      ?.bubbles.flatMap(({ buttons }) => buttons)
      .find((button) => 'token' in button && button.token.startsWith('held_keep'))
    if (keep && 'token' in keep) await people.taps(who, `square-${who}-4`, keep.token)
    await town.running.settled()
  }
  return town
}
