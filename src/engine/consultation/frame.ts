import type { Consultation, RunningConsultation } from '../../domain/consultation.ts'
import { type Block, say, text } from '../../domain/message.ts'
import { goalOf, goalText } from '../../domain/success.ts'
import type { Instant } from '../../domain/time.ts'
import { roundAfter } from '../../domain/tryout.ts'
import { askDeciderBlocks } from '../decider/buttons.ts'
import { beginningBlocks } from './beginnings.ts'

/**
 * The frame, line by line: why the city asks, what is open, what is settled, who decides, who is the host. Without its days
 * where they are not true any more.
 */
export function frameBlocks(consultation: Consultation, offCourse = false): readonly Block[] {
  const { frame, host } = consultation
  return [
    { style: 'title', words: { city: consultation.title } },
    ...beginningBlocks(consultation),
    say('frame-why', { why: { local: frame.why } }),
    say('frame-open', { open: { local: frame.open } }),
    ...successToCome(consultation),
    say('frame-settled', { settled: { local: frame.settled } }),
    say(offCourse ? 'frame-decider-undated' : 'frame-decider', {
      decider: { local: frame.decider },
      on: { on: frame.decisionOn },
    }),
    say(offCourse ? 'frame-host-undated' : 'frame-host', {
      name: host.name,
      title: { local: host.title },
      answerBy: { on: consultation.answerBy },
    }),
    ...askDeciderBlocks(consultation, 'frame-questions'),
    ...correctionBlocks(consultation),
  ]
}

/** What will count as a success, below what can be changed. */
function successToCome(consultation: Consultation): readonly Block[] {
  const { success } = consultation
  const goal = goalOf(consultation)
  if (!success) return []
  return [
    say('frame-success', { what: { local: success.what } }),
    ...(goal ? [{ style: 'note', words: goalText(goal) } as const] : []),
  ]
}

/** Each misspelt word that was put right since the launch, and when. */
export function correctionBlocks({ corrections = [] }: Consultation): readonly Block[] {
  return corrections.map(({ on, was, is }) => ({ style: 'note', words: text('corrected', { on: { on }, was, is }) }))
}

/** Between two rounds of a tryout: when the same is asked again. */
export function betweenRounds({ consultation, stage }: RunningConsultation, now: Instant): Block | undefined {
  const { tryout, closesAt, title } = consultation
  const next = tryout && stage.at === 'open' && now >= closesAt ? roundAfter(tryout, now) : undefined
  return next && say('tryout-between', { title: { local: title }, from: { at: next.from } })
}

/** Where in the process a consultation is: scheduled, open, closed, answered, archived or withdrawn. */
export function stageBlock({ consultation, stage }: RunningConsultation): Block {
  return {
    style: 'note',
    words: text(`stage-${stage.at}`, {
      closes: { at: consultation.closesAt },
      decision: { on: consultation.frame.decisionOn },
      answerBy: { on: consultation.answerBy },
    }),
  }
}
