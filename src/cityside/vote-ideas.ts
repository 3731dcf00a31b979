import { voteIn } from '../domain/ballots/told.ts'
import { ideasConcerned } from '../domain/from-ideas.ts'
import { type Idea, isOpen } from '../domain/idea.ts'
import type { Store } from '../store/store.ts'

/** So many are gathered at a time, those first that have waited longest; the others come with the next vote. */
export const gatheredMax = 200

/** The ideas that a vote can be made of: they wait for an answer, and are in no vote that is planned or open or waits for its decision. */
export async function ideasForVote(store: Pick<Store, 'ideas' | 'consultations'>): Promise<readonly Idea[]> {
  const [open, all] = await Promise.all([store.ideas('open'), store.consultations()])
  const taken = new Set(
    all.flatMap(({ consultation, stage }) =>
      stage.at !== 'withdrawn' && voteIn(consultation) ? ideasConcerned(consultation) : [],
    ),
  )
  return open.filter((idea) => isOpen(idea) && !taken.has(idea.number)).slice(0, gatheredMax)
}
