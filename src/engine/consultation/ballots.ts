import { ballotFile, fingerprintOf } from '../../domain/ballots/ballot-file.ts'
import { mayList, toldOf, voteIn } from '../../domain/ballots/told.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { release } from '../../domain/release/release.ts'
import type { Instant } from '../../domain/time.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import type { CountingState } from '../state.ts'
import { startMailing } from './mailing.ts'

/** All who answered hear that it is closed: at once, or where there was a vote as soon as it is counted. */
export function tellClosing(consultation: Consultation, now: Instant): Decision {
  const { id } = consultation
  if (!voteIn(consultation)) return startMailing({ kind: 'closing', consultation: id, ref: 'closing' }, now)
  return changing({
    kind: 'timer.set',
    key: `ballots:${id}`,
    dueAt: now,
    timer: { timer: 'ballots', consultation: id },
  })
}

/** Keeps what a vote came to, once; then voters hear of it, and those whose ideas were put to it. */
export function countNow({ running, tally, counted }: CountingState, at: Instant): Decision {
  const question = running && voteIn(running.consultation)
  if (!running || !question || !tally || !counted || !['closed', 'answered'].includes(running.stage.at)) return nothing
  const { id } = running.consultation
  const { election, count } = counted
  const released = release(running, tally)
  const lists = 'budget' in election.money && mayList(count, released, question.id)
  const file = lists ? ballotFile(election, count) : undefined
  const listed = file === undefined ? undefined : { voters: count.voters, hash: fingerprintOf(file) }
  const ideas = question.proposals.flatMap((each) => each.ideas ?? [])
  return together(
    changing(
      {
        ...{ kind: 'ballots.counted', consultation: id, told: toldOf(question, count, released, listed), at },
        ...(file !== undefined && { file }),
      },
      ...ideas.map((idea) => ({ kind: 'idea.voted', consultation: id, idea, at }) as const),
    ),
    startMailing({ kind: 'closing', consultation: id, ref: 'closing' }, at),
  )
}
