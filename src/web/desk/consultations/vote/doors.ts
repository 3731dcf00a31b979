import { ideasForVote } from '../../../../cityside/vote-ideas.ts'
import { serves } from '../../../../domain/duty.ts'
import type { Idea } from '../../../../domain/idea.ts'
import { type Answer, deed, look } from '../../door.ts'
import { isModerator } from '../../rooms.ts'
import type { Visit } from '../../visit.ts'
import { keep } from '../draft.ts'
import { languagesOf } from '../form/tree.ts'
import { draftIn } from '../found.ts'
import { votingFaults } from './faults.ts'
import { type Gathering, gatheringIn, gatheringPut, gatheringRead, voteAt } from './gathering.ts'
import { votePage } from './page.ts'

/** Gathering ideas for a vote. */
export const voteDoors = [look('drafts/:key/vote', isModerator, shown), deed('drafts/:key/vote', isModerator, written)]

async function shown(visit: Visit): Promise<Answer> {
  const draft = await draftIn(visit)
  const index = draft && voteAt(draft.tree)
  if (!draft || index === undefined) return { missing: true }
  const vote = gatheringIn(draft.tree, index, visit.voice.city.languages)
  return votePage(visit, { draft, vote, ideas: await ideasIn(visit, vote), checked: visit.query.has('check') })
}

/** What was filled in is kept, whatever is wrong with it; on to the rest of the form goes what can be put to the vote. */
async function written(visit: Visit): Promise<Answer> {
  const { form, voice } = visit
  const draft = await draftIn(visit)
  const index = draft && voteAt(draft.tree)
  if (!draft || index === undefined) return { missing: true }
  const languages = languagesOf(draft.tree, voice.city.languages)
  const vote = gatheringRead(gatheringIn(draft.tree, index, languages), form, languages)
  const tree = gatheringPut(draft.tree, index, vote)
  const kept = await keep(visit, draft, tree)
  const ideas = await ideasIn(visit, vote)
  if ('theirs' in kept) {
    const at = voteAt(kept.theirs.tree)
    if (at === undefined) return { missing: true }
    const theirs = gatheringIn(kept.theirs.tree, at, languages)
    return votePage(visit, { draft: kept.theirs, vote: theirs, ideas, checked: false, conflict: true })
  }
  const here = `/desk/drafts/${draft.key}`
  if (form.get('do') !== 'on') return { to: `${here}/vote`, done: voice.plain('desklaunch-kept') }
  const [first = voice.language] = languages
  if (votingFaults(vote, first).length === 0) return { to: here }
  return votePage(visit, { draft: { ...draft, tree, revision: kept.revision }, vote, ideas, checked: true })
}

/** The ideas that are in the vote, and those that wait and could come into it, as far as they are this visitor's to read. */
async function ideasIn({ cityside: { store }, visitor }: Visit, vote: Gathering): Promise<ReadonlyMap<number, Idea>> {
  const inside = new Set([...vote.proposals.flatMap(({ ideas }) => ideas), ...vote.leftOut.map(({ idea }) => idea)])
  const waiting = (await ideasForVote(store)).filter(({ department }) => serves(visitor.duties, department))
  const placed = (await store.ideas()).filter(({ number }) => inside.has(number))
  return new Map([...placed, ...waiting].map((idea) => [idea.number, idea]))
}
