import { type Consultation, takesAnswers } from '../../domain/consultation.ts'
import { type Block, type Button, type Message, say, text } from '../../domain/message.ts'
import type { Notice } from '../../domain/outbox.ts'
import { shownText } from '../../domain/personal-data.ts'
import type { QuestionId } from '../../domain/question.ts'
import { reactionsTo, takesReactions } from '../../domain/reactions/question.ts'
import { reasonTexts } from '../../domain/reactions/reason-texts.ts'
import { nameOfVote, voteOn } from '../../domain/reactions/vote.ts'
import type { Instant } from '../../domain/time.ts'
import type { Facts } from '../state.ts'
import { voteButtons } from './buttons.ts'

/**
 * What a person who read a statement said of it, to its author: their own words, and what becomes of them. Nothing where the verdict was
 * changed since or the words do not stand any more.
 */
export function judgedMessage(
  { running, statements, judged, involvement }: Facts,
  { statement: number, at }: Extract<Notice, { readonly kind: 'judged' }>,
  now: Instant,
): Message | undefined {
  const own = statements.find((each) => each.number === number)
  if (!running || !own || own.text === '' || judged?.said.at !== at) return undefined
  const { consultation } = running
  const { said, other } = judged
  const title = { local: consultation.title }
  const host = consultation.host.name
  const quote: Block = { style: 'quote', words: { own: own.text } }
  switch (said.verdict) {
    case 'yes':
      return {
        blocks: [
          say('judged-yes', { title }),
          quote,
          ...(shownText(own.text) === own.text ? [] : [say('judged-masked')]),
          say('judged-yes-then'),
        ],
      }
    case 'merged': {
      if (other === undefined) return undefined
      const asked = takesAnswers(running, now)
        ? askedAbout(running.consultation, judged.question, said.into, involvement)
        : undefined
      return {
        blocks: [
          say('judged-merged', { title }),
          quote,
          say('judged-merged-into'),
          { style: 'quote', words: { own: shownText(other) } },
          ...(asked?.blocks ?? []),
          say('judged-merged-then'),
        ],
        ...(asked && { buttons: asked.buttons }),
      }
    }
    case 'no': {
      const again = takesAnswers(running, now) ? againButton(running.consultation) : undefined
      return {
        blocks: [
          say('judged-no', { title }),
          quote,
          say('judged-no-why', { reason: text(reasonTexts[said.reason]), host }),
          ...(again ? [say('judged-no-again')] : []),
        ],
        ...(again && { buttons: [again] }),
      }
    }
    default:
      return said satisfies never
  }
}

/** Whether they agree with the words that are shown in place of theirs, which only they can say; what they said already is ticked. */
function askedAbout(
  consultation: Consultation,
  id: QuestionId,
  into: number,
  involvement: Facts['involvement'],
): Required<Pick<Message, 'blocks' | 'buttons'>> | undefined {
  const index = consultation.questions.findIndex((each) => each.id === id)
  const question = consultation.questions[index]
  if (!question || !takesReactions(question)) return undefined
  const key = String(into)
  const reactions = reactionsTo(question, involvement?.answers ?? [])
  const vote = voteOn(reactions, key)
  return {
    blocks: [vote === undefined ? say('judged-merged-agree') : say('react-said', { vote: nameOfVote(vote) })],
    buttons: voteButtons(consultation, index, key, reactions, key),
  }
}

/** To write it in another way. */
function againButton({ code, questions }: NonNullable<Facts['running']>['consultation']): Button | undefined {
  const question = questions.findIndex((each) => each.kind === 'open' && takesReactions(each))
  if (question < 0) return undefined
  const action = { do: 'react', consultation: code, question, verb: 'own', item: '' } as const
  return { label: text('button-react-again'), action }
}
