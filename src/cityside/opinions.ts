import type { ConsultationId, RunningConsultation } from '../domain/consultation.ts'
import type { KeptOpinions } from '../domain/opinions/opinions.ts'
import { takesReactions } from '../domain/reactions/question.ts'
import type { Instant } from '../domain/time.ts'
import { findOpinions } from '../insight/groups/find.ts'
import { type Log, placeOf } from '../log.ts'
import type { MessageFacts } from '../store/load/states.ts'
import type { Consultations } from '../store/records/consultations.ts'
import type { Opinions } from '../store/records/opinions.ts'

/** What there is to tell of the votes of a consultation, question by question; none where no question takes votes. */
export async function opinionsNow(
  { store, now }: { readonly store: Pick<Opinions, 'opinionsOf'>; now(): Instant },
  running: RunningConsultation,
): Promise<readonly KeptOpinions[]> {
  return running.consultation.questions.some(takesReactions) ? store.opinionsOf(running, findOpinions, now()) : []
}

/**
 * The same facts; before those who answered are told of a closing or of what came of it, the groups of its votes are found. Where that
 * goes wrong they are told without.
 */
export function opinedFacts(
  store: Pick<Opinions, 'opinionsOf'> & Pick<Consultations, 'consultation'>,
  now: () => Instant,
  log: Pick<Log, 'error'>,
  facts: MessageFacts['facts'],
): MessageFacts['facts'] {
  const settled = new Set<ConsultationId>()
  return async (items, city, moment) => {
    const told = items.flatMap(({ notice }) => (notice.kind === 'mailing' ? [notice.mailing.consultation] : []))
    for (const id of new Set(told)) {
      if (settled.has(id)) continue
      const running = await store.consultation(id)
      try {
        const found = running ? await opinionsNow({ store, now }, running) : []
        if (found.every(({ final }) => final)) settled.add(id)
      } catch (error) {
        log.error('The groups of votes were not found; people are told without them.', { error: placeOf(error) })
      }
    }
    return facts(items, city, moment)
  }
}
