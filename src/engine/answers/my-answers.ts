import { saysSomething } from '../../domain/answer.ts'
import { type Consultation, type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import { type Block, type Button, say, text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { reply } from '../conversation/reply.ts'
import { type KnownState, runningById, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { ideaBlocks } from '../ideas/messages.ts'
import { stageBlocks } from '../lateness/standing.ts'
import type { Involvement } from '../state.ts'
import { saidTo } from './ask.ts'
import { ownWords } from './own-words.ts'

/** "My answers": everything the citizen said, newest consultation first, with a button to change what is still open. */
export function listAnswers({ state, event, now }: Turn): Decision {
  const spoken = state.known.involvements
    .filter(({ answers }) => answers.some((answer) => saysSomething(answer.value)))
    .toSorted((one, other) => lastSaid(other) - lastSaid(one))
  const shown = spoken.flatMap((involvement) => {
    const running = runningById(state, involvement.invitation.consultation)
    return running ? [{ involvement, running }] : []
  })
  const ideas =
    state.lookup.of === 'promises' ? state.lookup.ideas.flatMap((idea) => ideaBlocks(idea, state.city, now)) : []
  if (shown.length === 0) return reply(event, { blocks: ideas.length > 0 ? ideas : [say('answers-none')] })
  const changeable = shown.filter(({ running }) => takesAnswers(running, now))
  const buttons: readonly Button[] = changeable.map(({ running }) => ({
    label:
      changeable.length === 1
        ? text('button-change')
        : text('button-change-named', { title: { local: running.consultation.title } }),
    action: { do: 'change', consultation: running.consultation.code },
  }))
  const blocks = shown.flatMap(({ involvement, running }) => [
    { style: 'title', words: { city: running.consultation.title } } as const,
    ...answerBlocks(running.consultation, involvement),
    ...promisedBlocks(state, running, now),
  ])
  return reply(event, { blocks: [say('answers-intro'), ...blocks, ...ideas], buttons })
}

/** Where it is, and what was promised about it, as it stands now. */
function promisedBlocks({ lookup, city }: KnownState, running: RunningConsultation, now: Instant): readonly Block[] {
  const { commitments = [], outcome } =
    (lookup.of === 'promises' ? lookup.promises.get(running.consultation.id) : undefined) ?? {}
  return stageBlocks(running, commitments, outcome, city, now)
}

/** Each question that was answered, and the answer below it. */
function answerBlocks(consultation: Consultation, involvement: Involvement): readonly Block[] {
  return consultation.questions.flatMap((question) => {
    const value = saidTo(involvement.answers, question.id)
    if (!value || !saysSomething(value)) return []
    return [{ style: 'note', words: { city: question.text } } as const, ...ownWords(question, value)]
  })
}

function lastSaid({ answers }: Involvement): Instant {
  return Math.max(0, ...answers.map((answer) => answer.at))
}
