import { consultationIn } from '../cityside/files.ts'
import { checkLaunch } from '../cityside/launch-check.ts'
import { publishableOne } from '../domain/publishable.ts'
import { problemText } from '../files/problem.ts'
import { cannotOpen, checkNotes } from './check.ts'
import { Refusal, withCityside } from './session.ts'

/**
 * `ekko open FILE`: launches a consultation; it opens by itself when its time has come. Where no citizen would be asked, that is said
 * first, and `yes` opens it all the same: people may come by a poster.
 */
export async function open(file: string, { yes = false }: { readonly yes?: boolean } = {}): Promise<string> {
  return withCityside(async (cityside, running) => {
    const read = await consultationIn(cityside, file)
    if (!read.ok) throw new Refusal([...read.problems, ...read.warnings].map(problemText).map(cityside.say))
    const consultation = read.value
    const checked = await checkLaunch(cityside, consultation)
    if (checked.problems.length > 0) throw new Refusal(cannotOpen(cityside, file, checked.problems))
    if (checked.sending.asked === 0 && consultation.communities.length === 0 && !yes)
      throw new Refusal([
        ...checkNotes(cityside, read.warnings, checked),
        `Nothing was opened, because nobody would be asked right now. If people come to it in another way, by a poster or a link, run it again with --yes.`,
      ])
    const result = await cityside.act({ act: 'consultation.submitted', consultation }, 'cli')
    if (!result.ok) throw new Refusal(cityside.say(result.why))
    await running.settled()
    const now = await cityside.store.consultation(consultation.id)
    const tally = await cityside.store.tally(consultation.id)
    const when =
      now?.stage.at === 'open'
        ? `"${consultation.id}" is open, and ${publishableOne(tally.invited) ?? 'fewer than five'} people are being asked.`
        : now?.stage.at === 'draft'
          ? `"${consultation.id}" waits for a second pair of eyes: another moderator says yes in a chat or at the desk.`
          : `"${consultation.id}" is on the calendar and opens by itself.`
    return [
      ...checkNotes(cityside, read.warnings, checked),
      when,
      `"status ${consultation.id}" shows how it goes. The answer is promised by ${consultation.answerBy}.`,
    ].join('\n')
  })
}
