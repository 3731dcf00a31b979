import { text } from '../../domain/message.ts'
import { couldIdentify, mayBeVouched } from '../../domain/personal/identifiable.ts'
import { shownText } from '../../domain/personal-data.ts'
import { takesReactions } from '../../domain/reactions/question.ts'
import { type ReadingVerdict, type StatementJudged, travellingMax } from '../../domain/reactions/reading.ts'
import type { Instant } from '../../domain/time.ts'
import { hasWord } from '../../domain/understood/sign.ts'
import { refuseAct, refuseUnknown } from '../cityside/refuse.ts'
import { changing, type Decision, nothing } from '../decision.ts'
import type { ReadingState } from '../state.ts'

/**
 * A moderator has read a statement: from now on others see it, or they do not, or another one is shown in its place. Its author is told
 * which, and why. What still looks as if it named a person is shown where the moderator says why it does not.
 */
export function judgeStatement(
  state: ReadingState,
  act: StatementJudged,
  reason: string | undefined,
  now: Instant,
): Decision {
  const { running, statements, travelling } = state
  if (!running) return refuseUnknown(act.consultation)
  const { consultation, stage } = running
  if (stage.at !== 'open') return refuseAct(text('refused-reading-closed', { title: { local: consultation.title } }))
  const found = statements.find(({ number }) => number === act.statement)
  const question = consultation.questions.find(({ id }) => id === found?.question)
  if (!found || !question || !takesReactions(question))
    return refuseAct(text('refused-reading-gone', { number: act.statement }))
  const said = verdictOf(act)
  if (isSame(found.said, said)) return nothing
  if (said.verdict === 'yes') {
    const shown = shownText(found.text)
    const isVouched = act.verdict === 'yes' && act.vouched && reason !== undefined && mayBeVouched(shown)
    if (!hasWord(shown) || (couldIdentify(shown) && !isVouched))
      return refuseAct(
        text(mayBeVouched(shown) ? 'refused-reading-alarm' : 'refused-reading-names', { number: found.number }),
      )
    if (travelling >= travellingMax) return refuseAct(text('refused-reading-many', { max: travellingMax }))
  }
  if (said.verdict === 'merged') {
    const into = statements.find(({ number }) => number === said.into)
    if (
      into === undefined ||
      into.number === found.number ||
      into.question !== found.question ||
      into.said?.verdict !== 'yes'
    )
      return refuseAct(text('refused-reading-into', { number: said.into }))
  }
  const { id } = consultation
  return changing({ kind: 'statement.judged', consultation: id, statement: found.number, said: { ...said, at: now } })
}

function verdictOf(act: StatementJudged): ReadingVerdict {
  switch (act.verdict) {
    case 'yes':
      return { verdict: 'yes' }
    case 'no':
      return { verdict: 'no', reason: act.reason }
    case 'merged':
      return { verdict: 'merged', into: act.into }
    default:
      return act satisfies never
  }
}

function isSame(one: ReadingVerdict | undefined, other: ReadingVerdict): boolean {
  if (one?.verdict !== other.verdict) return false
  if (one.verdict === 'no') return other.verdict === 'no' && one.reason === other.reason
  return one.verdict === 'yes' || (other.verdict === 'merged' && one.into === other.into)
}
