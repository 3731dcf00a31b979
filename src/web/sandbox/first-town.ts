import { join } from 'node:path'
import type { Cityside } from '../../cityside/cityside.ts'
import { consultationIn } from '../../cityside/files.ts'
import { addDays, clockAt, dateAt, instantOf } from '../../domain/calendar.ts'
import { type Consultation, codeOf } from '../../domain/consultation.ts'
import { tokenOf } from '../../domain/token.ts'
import { type Neighbour, neighbours } from './neighbours.ts'
import type { TownTime } from './town-desk.ts'
import { buttonIn, type Townsfolk } from './townsfolk.ts'

const firstFile = 'noerregade-space.yaml'
/** The first visit begins in the afternoon: at night no citizen would be asked anything. */
const afternoon = '15:00'
const earliest = '09:00'
const latest = '19:00'

/** On a first visit: people who said yes, a consultation that is open, and most of them have answered already. */
export async function settleFirstTown(folk: Townsfolk, cityside: Cityside, time: TownTime): Promise<void> {
  if ((await cityside.store.consultations()).length > 0) return
  await time.advance?.(untilAfternoon(cityside))
  const starts = ({ id, name, language }: Neighbour) => folk.starts(id, `first-${id}-start`, language, name)
  // Those who wait for the visitor come one after the other, so that they stand first in the list, in this order.
  for (const neighbour of neighbours.filter(({ answer }) => !answer)) await starts(neighbour)
  await Promise.all(neighbours.filter(({ answer }) => answer).map(starts))
  await time.settled()
  await tapAll(folk, time, 'con_asked_y_')
  await Promise.all(
    neighbours.map(({ id, place }) =>
      folk.taps(id, `first-${id}-place`, tokenOf({ do: 'choose', of: 'place', item: place })),
    ),
  )
  await time.settled()
  const read = await consultationIn(cityside, join(cityside.cityDir, 'consultations', firstFile))
  if (!read.ok) return
  await cityside.act({ act: 'consultation.submitted', consultation: read.value }, 'sandbox:first-visit')
  await time.settled()
  await answers(folk, time, read.value)
  await time.settled()
}

async function answers(folk: Townsfolk, time: TownTime, { id }: Consultation): Promise<void> {
  const code = codeOf(id)
  const answered = neighbours.flatMap(({ id: from, answer }) => (answer ? [{ from, ...answer }] : []))
  const chosen = answered.map(({ from, choice }) => ({
    id: from,
    token: tokenOf({ do: 'answer', consultation: code, question: 0, choice }),
  }))
  await tapTheir(folk, 'choice', chosen)
  await time.settled()
  await Promise.all(answered.map(({ from, words }) => folk.types(from, `first-${from}-words`, words)))
  await time.settled()
  await tapAll(folk, time, 'con_told_y_')
}

async function tapAll(folk: Townsfolk, time: TownTime, tokenStart: string): Promise<void> {
  const wanted = neighbours.map(({ id }) => ({ id, token: tokenStart }))
  await tapTheir(folk, tokenStart.replace(/_/g, '-'), wanted)
  await time.settled()
}

/** Each taps the newest button of their own whose token begins like this, where they have one. */
async function tapTheir(
  folk: Townsfolk,
  what: string,
  wanted: readonly { readonly id: string; readonly token: string }[],
): Promise<void> {
  const chats = await folk.chats()
  await Promise.all(
    wanted.map(async ({ id, token }) => {
      const button = buttonIn(chats.get(`sandbox:${id}`) ?? [], token)
      if (button) await folk.taps(id, `first-${id}-${what}`, button.token, button.message)
    }),
  )
}

/** Milliseconds to the next afternoon when it is early or late in the town; none in the middle of the day. */
function untilAfternoon({ city, now }: Cityside): number {
  const clock = clockAt(now(), city.timeZone)
  if (clock >= earliest && clock < latest) return 0
  const today = dateAt(now(), city.timeZone)
  const day = clock < earliest ? today : addDays(today, 1)
  return instantOf(day, afternoon, city.timeZone) - now()
}
