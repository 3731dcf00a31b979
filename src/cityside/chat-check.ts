import type { LaunchCheck } from '../domain/cityside.ts'
import type { Consultation } from '../domain/consultation.ts'
import { type CheckGround, checkLaunch, remarksOf } from './launch-check.ts'

/** The checks of a consultation written in a chat: it has one language, which need not be named in what is said of it. */
export async function checkInChat(ground: CheckGround, consultation: Consultation): Promise<Omit<LaunchCheck, 'file'>> {
  const [language = ground.city.languages[0]] = Object.keys(consultation.title)
  const spoken = { ...ground, city: { ...ground.city, languages: [language] as const } }
  const found = await checkLaunch(spoken, consultation, 'chat')
  return { plan: found.plan, problems: found.problems, settledBy: found.settledBy, remarks: remarksOf(found) }
}
