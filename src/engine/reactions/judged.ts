import { takesAnswers } from '../../domain/consultation.ts'
import { type Block, type Button, type Message, say, text } from '../../domain/message.ts'
import type { Notice } from '../../domain/outbox.ts'
import { shownText } from '../../domain/personal-data.ts'
import { takesReactions } from '../../domain/reactions/question.ts'
import { reasonTexts } from '../../domain/reactions/reason-texts.ts'
import type { Instant } from '../../domain/time.ts'
import type { Facts } from '../state.ts'

/**
 * What a person who read a statement said of it, to its author: their own words, and what becomes of them. Nothing where the verdict was
 * changed since or the words do not stand any more.
 */
export function judgedMessage(
  { running, statements, judged }: Facts,
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
    case 'merged':
      return other === undefined
        ? undefined
        : {
            blocks: [
              say('judged-merged', { title }),
              quote,
              say('judged-merged-into'),
              { style: 'quote', words: { own: shownText(other) } },
              say('judged-merged-then'),
            ],
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

/** To write it in another way. */
function againButton({ code, questions }: NonNullable<Facts['running']>['consultation']): Button | undefined {
  const question = questions.findIndex((each) => each.kind === 'open' && takesReactions(each))
  if (question < 0) return undefined
  const action = { do: 'react', consultation: code, question, verb: 'own', item: '' } as const
  return { label: text('button-react-again'), action }
}
