import { join } from 'node:path'
import { tokenOf } from '../../domain/action.ts'
import { addDays, clockAt, dateAt, instantOf } from '../../domain/calendar.ts'
import { type Consultation, codeOf } from '../../domain/consultation.ts'
import { consultationIn } from '../../office/files.ts'
import type { Office } from '../../office/office.ts'
import type { TownTime } from './town-desk.ts'
import { buttonIn, Townsfolk } from './townsfolk.ts'

/** Someone who lives in the sandbox's town from the start. */
interface Neighbour {
  readonly id: string
  readonly name: string
  readonly language: 'da' | 'en'
  readonly place: number
  /** What they answer to the first question, and what they write; the visitor plays those who have not answered. */
  readonly choice?: number
  readonly words?: string
}

const neighbours: readonly Neighbour[] = [
  { id: 'anna', name: 'Anna', language: 'da', place: 0 },
  { id: 'bo', name: 'Bo', language: 'da', place: 1 },
  { id: 'maya', name: 'Maya', language: 'en', place: 0 },
  {
    id: 'fatima',
    name: 'Fatima',
    language: 'da',
    place: 2,
    choice: 0,
    words: 'Ved bageren. Der står altid nogen i kø med barnevogn, og der er ingen steder at sidde.',
  },
  {
    id: 'gunnar',
    name: 'Gunnar',
    language: 'da',
    place: 0,
    choice: 0,
    words: 'Jeg går med rollator. En bænk for hver halvtreds meter, så kan jeg nå hele vejen.',
  },
  {
    id: 'ida',
    name: 'Ida',
    language: 'da',
    place: 3,
    choice: 1,
    words: 'Der er for varmt om sommeren. Sæt træer ved pladsen foran nummer 30.',
  },
  {
    id: 'jens',
    name: 'Jens',
    language: 'da',
    place: 0,
    choice: 3,
    words: 'Jeg har butik i nummer 14. Varerne skal kunne komme ind om morgenen.',
  },
  {
    id: 'karen',
    name: 'Karen',
    language: 'da',
    place: 1,
    choice: 0,
    words: 'Et sted at sidde uden at skulle købe noget.',
  },
  {
    id: 'liam',
    name: 'Liam',
    language: 'en',
    place: 0,
    choice: 2,
    words: 'Bikes are locked to the drainpipes outside the library corner. Please, a few racks.',
  },
  {
    id: 'noor',
    name: 'Noor',
    language: 'en',
    place: 4,
    choice: 1,
    words: 'Some shade by the baker’s, where the prams queue.',
  },
]

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
  for (const { id, name, language } of neighbours) await folk.starts(id, `first-${id}-start`, language, name)
  await time.settled()
  await tapAll(folk, time, 'con_asked_y_')
  for (const { id, place } of neighbours)
    await folk.taps(id, `first-${id}-place`, tokenOf({ do: 'choose', of: 'place', item: place }))
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
  for (const { id: from, choice, words } of neighbours) {
    if (choice === undefined || words === undefined) continue
    await folk.taps(from, `first-${from}-choice`, tokenOf({ do: 'answer', consultation: code, question: 0, choice }))
    await folk.types(from, `first-${from}-words`, words)
  }
  await time.settled()
  await tapAll(folk, time, 'con_told_y_')
}

async function tapAll(folk: Townsfolk, time: TownTime, tokenStart: string): Promise<void> {
  const chats = await folk.chats()
  for (const { id } of neighbours) {
    const button = buttonIn(chats.get(`sandbox:${id}`) ?? [], tokenStart)
    if (button) await folk.taps(id, `first-${id}-${tokenStart.replace(/_/g, '-')}`, button.token, button.message)
  }
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
