import type { Consultation } from '../../domain/consultation.ts'
import { type Button, text } from '../../domain/message.ts'
import type { RoundValue } from '../../domain/reactions/question.ts'
import { nameOfVote, type StatementKey, type Vote, voteOn, votes } from '../../domain/reactions/vote.ts'

/** One tap to see the next statements. */
export function moreButton({ code }: Consultation, question: number, label: string): Button {
  return {
    label: text(label),
    action: { do: 'react', consultation: code, question, verb: 'more', item: '' },
    style: 'primary',
  }
}

/** As many more as there are, three at most. */
export function furtherButton(consultation: Consultation, question: number, left: number): Button {
  const isBallot = consultation.questions[question]?.kind === 'ballot'
  const one = isBallot ? 'button-ballot-one' : 'button-react-one'
  const two = isBallot ? 'button-ballot-two' : 'button-react-two'
  return moreButton(consultation, question, left === 1 ? one : left === 2 ? two : 'button-react-more')
}

/** "That is enough", and where they can write in their own words, that. */
export function wayOnButtons({ code, questions }: Consultation, question: number): readonly Button[] {
  const about = { do: 'react', consultation: code, item: '' } as const
  const open = questions[question]?.kind === 'open' ? question : questions.findIndex(({ kind }) => kind === 'open')
  const own: readonly Button[] =
    open < 0 ? [] : [{ label: text('button-react-own'), action: { ...about, question: open, verb: 'own' } }]
  return [...own, { label: text('button-react-enough'), action: { ...about, question, verb: 'enough' } }]
}

/** A proposal is approved of or passed over. */
const ballotVotes = [1, 0] as const satisfies readonly Vote[]

/** What can be said to a statement, or to a proposal; what was said is ticked. */
export function voteButtons(
  { code }: Consultation,
  question: number,
  item: string,
  reactions: RoundValue,
  key: StatementKey,
): readonly Button[] {
  const said = voteOn(reactions, key)
  const isBallot = reactions.kind === 'ballot'
  return (isBallot ? ballotVotes : votes).map((vote) => {
    const label = text(
      isBallot ? (vote === 1 ? 'button-ballot-yes' : 'button-ballot-pass') : `button-react-${nameOfVote(vote)}`,
    )
    return {
      label: vote === said ? text('ticked', { label }) : label,
      action: { do: 'react', consultation: code, question, verb: nameOfVote(vote), item },
    }
  })
}
