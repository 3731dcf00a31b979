import { problemText } from '../files/problem.ts'
import { checkLaunch } from '../office/checking.ts'
import { consultationIn } from '../office/files.ts'
import { cannotOpen, checkNotes } from './check.ts'
import { Refusal, withOffice } from './session.ts'

/** `ekko open FILE`: launches a consultation; it opens by itself when its time has come. */
export async function open(file: string): Promise<string> {
  return withOffice(async (office, running) => {
    const read = await consultationIn(office, file)
    if (!read.ok) throw new Refusal([...read.problems, ...read.warnings].map(problemText).map(office.say))
    const consultation = read.value
    const checked = await checkLaunch(office, consultation)
    if (checked.problems.length > 0) throw new Refusal(cannotOpen(office, file, checked.problems))
    const result = await office.act({ act: 'consultation.submitted', consultation }, 'cli')
    if (!result.ok) throw new Refusal(office.say(result.why))
    await running.settled()
    const now = await office.store.consultation(consultation.id)
    const tally = await office.store.tally(consultation.id)
    const when =
      now?.stage.at === 'open'
        ? `"${consultation.id}" is open, and ${tally.invited} people are being asked.`
        : `"${consultation.id}" is on the calendar and opens by itself.`
    return [
      ...checkNotes(office, read.warnings, checked),
      when,
      `"status ${consultation.id}" shows how it goes. The answer is promised by ${consultation.answerBy}.`,
    ].join('\n')
  })
}
