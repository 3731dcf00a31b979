import { type Block, type Button, type Message, say, type TextRef, text, type Words } from '../../domain/message.ts'
import type { Notice } from '../../domain/outbox.ts'
import { shownText } from '../../domain/personal-data.ts'
import { itemNamed, reactIndex, reactionsTo, takesReactions } from '../../domain/reactions/question.ts'
import { nameOfVote, voteOn } from '../../domain/reactions/vote.ts'
import type { Facts } from '../state.ts'
import { furtherButton, moreButton, voteButtons } from './buttons.ts'

type StatementNotice = Extract<Notice, { readonly kind: 'statement' }>

/**
 * One statement: who wrote it, its words as they stand, and what can be said to it. Nothing where it does not travel any more, because
 * its author took it back or is forgotten.
 */
export function statementMessage(
  { running, involvement, reacting }: Facts,
  { question: id, statement, place }: StatementNotice,
): Message | undefined {
  const { consultation } = running ?? {}
  const question = consultation?.questions.find((each) => each.id === id)
  if (!consultation || !question || !takesReactions(question)) return undefined
  const host = question.kind === 'agree' ? question.statements.find((each) => each.id === statement) : undefined
  const words: Words | undefined = host ? { city: host.text } : own(reacting?.words)
  if (!words) return undefined
  const reactions = reactionsTo(question, involvement?.answers ?? [])
  const vote = voteOn(reactions, statement)
  return {
    blocks: [
      { style: 'note', words: by(host ? consultation.host.name : undefined, place) },
      { style: 'quote', words },
      ...(vote === undefined ? [] : [say('react-said', { vote: nameOfVote(vote) })]),
    ],
    buttons: voteButtons(
      consultation,
      consultation.questions.indexOf(question),
      itemNamed(question, statement),
      reactions,
      statement,
    ),
  }
}

/** Who says it: the host by name, and of all others only that they live here. */
function by(host: string | undefined, place: StatementNotice['place']): TextRef {
  if (host === undefined) return place ? text('react-by-neighbour-of', { ...place }) : text('react-by-neighbour')
  return place ? text('react-by-host-of', { host, ...place }) : text('react-by-host', { host })
}

/** The way to more statements, below the receipt; nothing where this person has said something to all of them. */
export function othersOffer({
  running,
  involvement,
  reacting,
}: Facts): { readonly button: Button; readonly blocks: readonly Block[] } | undefined {
  const index = running && reactIndex(running.consultation)
  const question = index === undefined ? undefined : running?.consultation.questions[index]
  const left = reacting?.left ?? 0
  if (left === 0 || !running || index === undefined || !question || !takesReactions(question)) return undefined
  const { consultation } = running
  return reactionsTo(question, involvement?.answers ?? []).shown.length > 0 || question.kind === 'agree'
    ? { button: furtherButton(consultation, index, left), blocks: [say('receipt-react-more')] }
    : { button: moreButton(consultation, index, 'button-react-others'), blocks: [say('receipt-react')] }
}

/** Without what leads to a person: they are shown to others than those whom their author wrote to. */
function own(words: string | undefined): Words | undefined {
  return words === undefined ? undefined : { own: shownText(words) }
}
