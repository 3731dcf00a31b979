import { citysideOn } from '../../src/cityside/cityside.ts'
import { dateAt } from '../../src/domain/calendar.ts'
import { type Consultation, codeOf } from '../../src/domain/consultation.ts'
import { dayMs } from '../../src/domain/time.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { neighbours } from '../../src/web/sandbox/neighbours.ts'
import { Townsfolk } from '../../src/web/sandbox/townsfolk.ts'
import type { DeskTown } from './desk-town.ts'

/** The consultation in which people ask the chair who decides. */
export const path = 'path-to-the-beach'

/** What people ask, by those who ask it: five want lights, two want to know who pays, one wants neither. */
const questions: readonly (readonly [from: number, words: string])[] = [
  [0, 'When does the path get lights?'],
  [1, 'Hvornår kommer der lys på stien?'],
  [2, 'Will there be lamps before winter?'],
  [3, 'Why is the path so dark?'],
  [4, 'Lamps, when?'],
  [5, 'Who pays for all this?'],
  [6, 'What does it cost?'],
  [7, 'You are all clowns <b>really</b>'],
]

/** Opens it in a town, and has people ask their questions; the numbers are in the order of the list. */
export async function askInTown(town: DeskTown): Promise<Consultation> {
  const { running } = town
  const cityside = citysideOn(running)
  const [first] = await running.store.consultations()
  if (!first) throw new Error('Nothing was asked.')
  const day = (ahead: number) => {
    const on = new Date(cityside.now() + ahead * dayMs)
    while ([0, 6].includes(on.getUTCDay())) on.setUTCDate(on.getUTCDate() + 1)
    return dateAt(on.getTime(), cityside.city.timeZone)
  }
  const consultation: Consultation = {
    ...first.consultation,
    id: path,
    code: codeOf(path),
    title: { da: 'Stien til stranden', en: 'The path to the beach' },
    answerBy: day(40),
    deciderQuestions: {
      name: 'Hanne Lund',
      title: { da: 'formand for Udvalget for Vej og Park', en: 'chair of the Streets and Parks Committee' },
      answerBy: day(25),
      answersMin: 1,
    },
  }
  const opened = await cityside.act({ act: 'consultation.submitted', consultation }, 'test')
  if (!opened.ok) throw new Error(JSON.stringify(opened.why))
  await running.settled()
  const folk = new Townsfolk(town.url)
  const ask = tokenOf({ do: 'decider', verb: 'ask', consultation: codeOf(path), question: '' })
  for (const [from, words] of questions) {
    const { id = '' } = neighbours[from] ?? {}
    await folk.taps(id, `questions-${from}`, ask)
    await running.settled()
    await folk.types(id, `questions-${from}-words`, words)
    await running.settled()
  }
  return consultation
}
