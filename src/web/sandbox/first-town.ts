import { join } from 'node:path'
import { tokenOf } from '../../domain/action.ts'
import { addDays, clockAt, dateAt, instantOf } from '../../domain/calendar.ts'
import { type Consultation, codeOf } from '../../domain/consultation.ts'
import { consultationIn } from '../../office/files.ts'
import type { Office } from '../../office/office.ts'
import { neighbours } from './neighbours.ts'
import type { TownTime } from './town-desk.ts'
import { buttonIn, Townsfolk } from './townsfolk.ts'

const firstFile = 'noerregade-space.yaml'
/** The first visit begins in the afternoon: at night nobody would be asked anything. */
const afternoon = '15:00'
const earliest = '09:00'
const latest = '19:00'

/** On a first visit: people who said yes, a consultation that is open, and most of them have answered already. */
export async function settleFirstTown(url: string, office: Office, time: TownTime): Promise<void> {
  if ((await office.store.consultations()).length > 0) return
  await time.advance?.(untilAfternoon(office))
  const folk = new Townsfolk(url)
  // One after the other, so that they stand in the list in this order.
  for (const { id, name, language } of neighbours) await folk.starts(id, `first-${id}-start`, language, name)
  await time.settled()
  await tapAll(folk, time, 'con_asked_y_')
  await Promise.all(
    neighbours.map(({ id, place }) =>
      folk.taps(id, `first-${id}-place`, tokenOf({ do: 'choose', of: 'place', item: place })),
    ),
  )
  await time.settled()
  const read = await consultationIn(office, join(office.promptsDir, 'consultations', firstFile))
  if (!read.ok) return
  await office.act({ act: 'consultation.submitted', consultation: read.value }, 'sandbox:first-visit')
  await time.settled()
  await answers(folk, time, read.value)
  await time.settled()
}

async function answers(folk: Townsfolk, time: TownTime, { id }: Consultation): Promise<void> {
  const code = codeOf(id)
  const answered = neighbours.flatMap(({ id: from, answer }) => (answer ? [{ from, ...answer }] : []))
  await Promise.all(
    answered.map(({ from, choice }) =>
      folk.taps(from, `first-${from}-choice`, tokenOf({ do: 'answer', consultation: code, question: 0, choice })),
    ),
  )
  await time.settled()
  await Promise.all(answered.map(({ from, words }) => folk.types(from, `first-${from}-words`, words)))
  await time.settled()
  await tapAll(folk, time, 'con_told_y_')
}

async function tapAll(folk: Townsfolk, time: TownTime, tokenStart: string): Promise<void> {
  const chats = await folk.chats()
  await Promise.all(
    neighbours.map(async ({ id }) => {
      const button = buttonIn(chats.get(`sandbox:${id}`) ?? [], tokenStart)
      if (button) await folk.taps(id, `first-${id}-${tokenStart.replace(/_/g, '-')}`, button.token, button.message)
    }),
  )
  await time.settled()
}

/** Milliseconds to the next afternoon when it is early or late in the town; none in the middle of the day. */
function untilAfternoon({ city, now }: Office): number {
  const clock = clockAt(now(), city.timeZone)
  if (clock >= earliest && clock < latest) return 0
  const today = dateAt(now(), city.timeZone)
  const day = clock < earliest ? today : addDays(today, 1)
  return instantOf(day, afternoon, city.timeZone) - now()
}
