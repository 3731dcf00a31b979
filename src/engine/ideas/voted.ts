import { voteIn } from '../../domain/ballots/told.ts'
import { type Idea, isOpen } from '../../domain/idea.ts'
import { type Block, type Message, say } from '../../domain/message.ts'
import { reasonTexts } from '../../domain/reactions/reason-texts.ts'
import { ledgerButton } from '../consultation/ledger.ts'
import { fateLine } from '../echo/vote.ts'
import type { Facts } from '../state.ts'

/** To the author of an idea, before a vote begins: that it is put to it, in what words and with whose, or why it is not. Undefined where the consultation is no vote about it. */
export function ideaPut(idea: Idea, facts: Facts): Message | undefined {
  const consultation = facts.running?.consultation
  const question = consultation && voteIn(consultation)
  if (!question) return undefined
  const { number } = idea
  const values = { number, title: { local: consultation.title } }
  const out = question.leftOut?.find((each) => each.idea === number)
  if (out)
    return {
      blocks: [
        say('idea-left-out', values),
        say(reasonTexts[out.reason]),
        quote(idea),
        ...(isOpen(idea) ? [say('idea-left-out-answer', { dueOn: { on: idea.dueOn } })] : []),
      ],
      newsAbout: consultation.title,
    }
  const proposal = question.proposals.find(({ ideas = [] }) => ideas.includes(number))
  if (!proposal) return undefined
  const many = proposal.ideas?.length ?? 1
  return {
    blocks: [
      say('idea-put', values),
      quote(idea),
      many > 1 ? say('idea-put-merged', { others: many - 1 }) : say('idea-put-as'),
      { style: 'quote', words: { city: proposal.text } },
      say('idea-put-when', { opens: { at: consultation.opensAt }, closes: { at: consultation.closesAt } }),
      ...(isOpen(idea)
        ? [say(idea.followsVote ? 'idea-put-follows' : 'idea-put-answer', { dueOn: { on: idea.dueOn } })]
        : []),
    ],
    buttons: ledgerButton(facts),
    newsAbout: consultation.title,
  }
}

/** To the same person, once it is counted: how their idea did and why. */
export function ideaVoted({ number }: Idea, facts: Facts): Message | undefined {
  const { running, vote } = facts
  const consultation = running?.consultation
  const question = consultation && voteIn(consultation)
  const proposal = question?.proposals.find(({ ideas = [] }) => ideas.includes(number))
  const fate = vote?.fates.find(({ id }) => id === proposal?.id)
  if (!question || !proposal || !fate) return undefined
  const how = fateLine(question, fate)
  return {
    blocks: [say('idea-voted', { number, title: { local: consultation.title } }), { style: 'plain', words: how }],
    buttons: ledgerButton(facts),
    newsAbout: consultation.title,
  }
}

/** To the same person, where the vote is taken back or goes on without their idea: why, and by when they are answered instead. */
export function ideaOutOfVote(idea: Idea, { running }: Facts): Message | undefined {
  if (!running || !isOpen(idea)) return undefined
  const { consultation, stage } = running
  const { number, dueOn } = idea
  const values = { number, title: { local: consultation.title } }
  return {
    blocks: [
      ...(stage.at === 'withdrawn'
        ? [say('idea-vote-withdrawn', values), say('echo-why', { why: { local: stage.reason } })]
        : [say('idea-vote-without', values)]),
      quote(idea),
      say('idea-vote-instead', { dueOn: { on: dueOn } }),
    ],
    newsAbout: consultation.title,
  }
}

function quote({ text: own }: Idea): Block {
  return { style: 'quote', words: { own } }
}
