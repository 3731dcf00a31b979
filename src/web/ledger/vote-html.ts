import { escapeHtml as h } from '../../digests/escape.ts'
import { isChosen } from '../../domain/ballots/election.ts'
import { fateText } from '../../domain/ballots/fate-text.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import { type BallotQuestion, moneyText } from '../../domain/questions/ballot.ts'
import type { Voice } from './voice.ts'
import type { VoteAccount } from './vote-account.ts'

/** How a vote was counted, by what rule, what became of each idea and why, and where readers can count again. */
export function voteHtml(id: ConsultationId, vote: VoteAccount | undefined, voice: Voice): string {
  if (!vote) return ''
  const { say, words, href } = voice
  const { question, told } = vote
  const { budget, choose = 1 } = question
  const rule =
    budget === undefined
      ? say('ledger-vote-approvals', { choose })
      : say('ledger-vote-shares', { budget: moneyText(budget, question) })
  const parts = told.fates.flatMap((fate) => {
    const proposal = question.proposals.find((each) => each.id === fate.id)
    if (!proposal) return []
    const { key, with: values } = fateText(question, fate)
    const cost =
      proposal.cost === undefined ? '' : ` <span class="soft">${moneyIn(proposal.cost, question, voice)}</span>`
    const part = isChosen(fate) ? 'adopted' : 'not-adopted'
    return [
      `<div class="part ${part}"><h3>${words(proposal.text)}${cost}</h3><p class="fate">${say(key, values)}</p></div>`,
    ]
  })
  const spent =
    budget === undefined || told.spent === undefined
      ? ''
      : `<p>${say('vote-spent', { spent: moneyText(told.spent, question), budget: moneyText(budget, question) })}</p>`
  const file = told.listed
    ? `<p><a href="${h(href({ at: 'ballots', id }))}">${say('ledger-vote-file', { voters: told.listed.voters })}</a></p><p class="hash">${say('ledger-vote-hash', { hash: told.listed.hash })}</p>`
    : `<p>${say(budget === undefined ? 'ledger-vote-totals' : 'ledger-vote-unlisted')}</p>`
  return `<section aria-labelledby="vote"><h2 id="vote">${say('ledger-vote')}</h2><p>${rule}</p>
${parts.join('')}${spent}${file}</section>`
}

function moneyIn(amount: number, question: BallotQuestion, { say }: Voice): string {
  const { key, with: values } = moneyText(amount, question)
  return say(key, values)
}
