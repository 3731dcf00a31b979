import type { Consultation } from '../../domain/consultation.ts'
import { type Block, type Button, type Message, say, type TextRef, text, type Words } from '../../domain/message.ts'
import type { Notice } from '../../domain/outbox.ts'
import { shownText } from '../../domain/personal-data.ts'
import type { Question } from '../../domain/question.ts'
import { type BallotQuestion, moneyText } from '../../domain/questions/ballot.ts'
import { comesInRounds, itemNamed, reactIndex, reactionsTo } from '../../domain/reactions/question.ts'
import { nameOfVote, voteOn } from '../../domain/reactions/vote.ts'
import type { Facts } from '../state.ts'
import { furtherButton, moreButton, voteButtons } from './buttons.ts'

type StatementNotice = Extract<Notice, { readonly kind: 'statement' }>

/**
 * One statement: who wrote it, its words as they stand, and what can be said to it. Nothing where it does not travel any more, because
 * its author took it back or is forgotten.
 */
export function statementMessage(facts: Facts, notice: StatementNotice): Message | undefined {
  const { running, involvement } = facts
  const { question: id, statement } = notice
  const { consultation } = running ?? {}
  const question = consultation?.questions.find((each) => each.id === id)
  if (!consultation || !question || !comesInRounds(question)) return undefined
  const blocks =
    question.kind === 'ballot'
      ? proposalBlocks(question, notice)
      : statementBlocks(consultation, question, notice, facts)
  if (!blocks) return undefined
  const reactions = reactionsTo(question, involvement?.answers ?? [])
  const vote = voteOn(reactions, statement)
  const said = question.kind === 'ballot' ? 'ballot-said' : 'react-said'
  return {
    blocks: [...blocks, ...(vote === undefined ? [] : [say(said, { vote: nameOfVote(vote) })])],
    buttons: voteButtons(
      consultation,
      consultation.questions.indexOf(question),
      itemNamed(question, statement),
      reactions,
      statement,
    ),
  }
}

/** Who wrote it, and its words; above them what this person wrote, where it was read as the same. */
function statementBlocks(
  { host: asks }: Consultation,
  question: Question,
  { statement, place }: StatementNotice,
  { reacting, statements }: Pick<Facts, 'reacting' | 'statements'>,
): readonly Block[] | undefined {
  const host = question.kind === 'agree' ? question.statements.find((each) => each.id === statement) : undefined
  const words: Words | undefined = host ? { city: host.text } : own(reacting?.words)
  if (!words) return undefined
  const alike = statements.filter(({ number, text }) => text !== '' && reacting?.alike?.includes(number))
  if (alike.length > 0)
    return [
      { style: 'note', words: place ? text('react-alike-of', { ...place }) : text('react-alike') },
      ...alike.map((each): Block => ({ style: 'quote', words: { own: each.text } })),
      say('react-alike-other'),
      { style: 'quote', words },
    ]
  return [
    { style: 'note', words: by(host ? asks.name : undefined, place) },
    { style: 'quote', words },
  ]
}

/** One proposal: which of how many, what it is and costs, and of how many ideas it was made. */
function proposalBlocks(question: BallotQuestion, { statement, place }: StatementNotice): readonly Block[] | undefined {
  const proposal = question.proposals.find(({ id }) => id === statement)
  if (!proposal) return undefined
  const { cost, ideas = [] } = proposal
  return [
    ...(place ? [{ style: 'note', words: text('ballot-place', { ...place }) } as const] : []),
    { style: 'quote', words: { city: proposal.text } },
    ...(cost === undefined ? [] : [say('ballot-cost', { cost: moneyText(cost, question) })]),
    ...(ideas.length > 0 ? [{ style: 'note', words: text('ballot-ideas', { ideas: ideas.length }) } as const] : []),
  ]
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
  if (left === 0 || !running || index === undefined || !question || !comesInRounds(question)) return undefined
  const { consultation } = running
  if (question.kind === 'ballot')
    return { button: furtherButton(consultation, index, left), blocks: [say('receipt-ballot-more')] }
  return reactionsTo(question, involvement?.answers ?? []).shown.length > 0 || question.kind === 'agree'
    ? { button: furtherButton(consultation, index, left), blocks: [say('receipt-react-more')] }
    : { button: moreButton(consultation, index, 'button-react-others'), blocks: [say('receipt-react')] }
}

/** Without what leads to a person: they are shown to others than those whom their author wrote to. */
function own(words: string | undefined): Words | undefined {
  return words === undefined ? undefined : { own: shownText(words) }
}
