import type { ConsultationId } from '../../domain/consultation.ts'
import { type DeciderBoard, noGathering } from '../../domain/decider.ts'
import type { Mailing } from '../../domain/mailing.ts'
import type { ClaimedItem, Notice } from '../../domain/outbox.ts'
import type { Facts } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readBoard, readDeciderQuestionsOf, readGatherings } from '../records/decider.ts'

/** The questions to the politician, for the messages that are about them: what was made of them, and the reader's own. */
export async function deciderFacts(
  base: Base,
  items: readonly ClaimedItem[],
  takesQuestions: (consultation: ConsultationId) => boolean,
): Promise<readonly Pick<Facts, 'decider'>[]> {
  const about = items.map(({ notice }) => {
    const found = aboutIn(notice)
    return found && takesQuestions(found.consultation) ? found : undefined
  })
  if (about.every((each) => each === undefined)) return items.map(() => ({}))
  const ids = [...new Set(about.flatMap((each) => (each ? [each.consultation] : [])))]
  const gatherings = await readGatherings(base, ids)
  const persons = items.flatMap(({ person }, at) => (about[at] && person !== undefined ? [person] : []))
  const own = await readDeciderQuestionsOf(base, [...new Set(persons)])
  const boards = new Map<ConsultationId, DeciderBoard>()
  for (const each of about)
    if (each?.whole && !boards.has(each.consultation))
      boards.set(each.consultation, await readBoard(base, each.consultation))
  return items.map(({ person }, at): Pick<Facts, 'decider'> => {
    const each = about[at]
    if (!each) return {}
    const { consultation } = each
    const board = each.whole ? boards.get(consultation) : undefined
    return {
      decider: {
        gathering: gatherings.get(consultation) ?? noGathering,
        own: (own.get(person ?? 0) ?? []).filter((question) => question.consultation === consultation),
        ...(board && { board }),
      },
    }
  })
}

/** The answers themselves, a decision that stands beside them, and the end of all of it. */
const tellsOfQuestions: readonly Mailing['kind'][] = ['decider', 'echo', 'withdrawal']

/** Whether a message is about them, and whether it is for a moderator, who sees all. */
function aboutIn(notice: Notice): { readonly consultation: ConsultationId; readonly whole: boolean } | undefined {
  switch (notice.kind) {
    case 'decider':
      return { consultation: notice.about.consultation, whole: false }
    case 'mailing':
      return tellsOfQuestions.includes(notice.mailing.kind)
        ? { consultation: notice.mailing.consultation, whole: false }
        : undefined
    case 'told-again':
    case 'post-answers':
      return { consultation: notice.consultation, whole: false }
    case 'cityside':
      return notice.about.show === 'questions' || notice.about.show === 'answers'
        ? { consultation: notice.about.consultation, whole: true }
        : undefined
    default:
      return undefined
  }
}
