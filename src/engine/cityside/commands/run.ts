import type { ConsultationVerb } from '../../../domain/cityside.ts'
import { actsForOthers, mayRun, mayTheme, serves } from '../../../domain/duty.ts'
import { say } from '../../../domain/message.ts'
import { reply } from '../../conversation/reply.ts'
import { runningByCode, type Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import { matterOf } from '../subject.ts'
import { commands, showStatus } from './commands.ts'

/** A command with the code of the consultation it is for; without one, asks which is meant. */
export function runCommand(turn: Turn, verb: ConsultationVerb, code: string): Decision {
  const { state, event, now } = turn
  if (code === '') return showStatus(turn, verb)
  const { staffToo, concernedToo, fits, run } = commands[verb]
  const running = runningByCode(state, code)
  const may =
    running &&
    (staffToo
      ? running.consultation.departments.some((department) => serves(state.duties, department))
      : (concernedToo ? mayTheme : mayRun)(state.duties, running.consultation))
  const matter = matterOf(state)
  if (may && running && !staffToo && !concernedToo && actsForOthers(state.duties, running.consultation))
    return reply(event, { blocks: [say('reason-at-desk')] })
  if (!may || !matter) return reply(event, { blocks: [say('button-unknown')] })
  if (!fits(matter, state.city.timeZone, now)) return reply(event, { blocks: [say('desk-too-late')] })
  return run(turn, running.consultation, matter)
}
