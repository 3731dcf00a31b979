import { type Consultation, takesAnswers } from '../../domain/consultation.ts'
import type { Localized } from '../../domain/language.ts'
import type { Block, Button, Message, TextRef } from '../../domain/message.ts'
import { say, text } from '../../domain/message.ts'
import { type Outcome, reportRef } from '../../domain/outcome.ts'
import type { Question } from '../../domain/question.ts'
import { kindOf } from '../../domain/questions/kinds.ts'
import { release } from '../../domain/release/release.ts'
import type { Count } from '../../domain/release/released.ts'
import { type SharedPart, sharedParts } from '../../domain/shared-parts.ts'
import type { Instant } from '../../domain/time.ts'
import { closingNext, countBlocks } from '../echo/counts.ts'
import { presentBlocks } from '../echo/present.ts'
import { successBlocks } from '../echo/success.ts'
import type { Facts } from '../state.ts'
import { beginningBlocks } from './beginnings.ts'
import { correctionBlocks } from './frame.ts'
import { ledgerButton } from './ledger.ts'

/** The post in a community: what and why, how many have answered so far, and one tap to a private answer. */
export function post(facts: Facts, now: Instant): Message | undefined {
  const { running, tally } = facts
  if (!running) return undefined
  const { consultation } = running
  const open = takesAnswers(running, now)
  const buttons: readonly Button[] = open
    ? [
        {
          label: text('button-answer-private'),
          action: { do: 'begin', consultation: consultation.code },
          style: 'primary',
        },
        { label: text('button-why'), action: { do: 'why', consultation: consultation.code } },
      ]
    : []
  return {
    blocks: [
      { style: 'title', words: { city: consultation.title } },
      ...beginningBlocks(consultation),
      { style: 'plain', words: { city: consultation.frame.why } },
      ...correctionBlocks(consultation),
      say('post-how', {
        host: consultation.host.name,
        title: { local: consultation.host.title },
        questions: consultation.questions.length,
        closes: { at: consultation.closesAt },
        answerBy: { on: consultation.answerBy },
      }),
      ...(open ? [{ style: 'note', words: text('post-replies') } as const] : []),
      {
        style: 'note',
        words: answeredText(tally && release(running, tally).answered, open),
      },
    ],
    buttons: [...buttons, ...ledgerButton(facts)],
  }
}

function answeredText(answered: Count | undefined, open: boolean): TextRef {
  if (!answered) return text(open ? 'post-count-few' : 'post-closed-few')
  const key = open ? 'post-count' : answered.atLeast ? 'post-closed-least' : 'post-closed'
  return text(key, { answered: answered.people })
}

/** What is said under a post at closing: how many answered what, and what happens next. */
export function postClosing({ running, tally }: Facts): Message | undefined {
  if (!running || !tally) return undefined
  const { consultation } = running
  const told = release(running, tally)
  const title = { local: consultation.title }
  return {
    blocks: [
      told.answered
        ? say(told.answered.atLeast ? 'post-closing-least' : 'post-closing', { answered: told.answered.people, title })
        : say('post-closing-few', { title }),
      ...(told.few ? [] : countBlocks(consultation, told)),
      closingNext(consultation),
    ],
  }
}

/** What is said under a post when the outcome is published: every part of it, and who decided. */
export function postOutcome(facts: Facts): Message | undefined {
  const { running, outcome } = facts
  if (!running || !outcome) return undefined
  return {
    blocks: [
      say(outcome.correction ? 'post-correction' : 'post-outcome', { title: { local: running.consultation.title } }),
      ...(outcome.correction ? [say('correction-why', { why: { local: outcome.correction } })] : []),
      ...sharedParts(outcome.parts).flatMap((part) => [
        ...decidedFor(part, running.consultation, outcome),
        { style: 'plain', words: { city: part.decision } } as const,
        say('echo-why', { why: { local: part.why } }),
      ]),
      ...successBlocks(facts, outcome),
      say('echo-decided-by', {
        name: outcome.decidedBy.name,
        title: { local: outcome.decidedBy.title },
        on: { on: outcome.decidedOn },
      }),
      ...presentBlocks(outcome, facts.reports, facts.commitments),
    ],
    buttons: ledgerButton(facts),
  }
}

/** What a part decides, and for whom: a verdict on a wish without the wish beside it would say nothing in public. */
function decidedFor(
  { concerns, verdict }: SharedPart,
  { questions }: Consultation,
  { themes }: Outcome,
): readonly Block[] {
  if (concerns.some(({ kind }) => kind === 'everyone'))
    return [{ style: 'title', words: text(`verdict-everyone-${verdict}`) }]
  const lines = concerns.flatMap((concern): readonly TextRef[] => {
    if (concern.kind === 'choice') {
      const question = questions.find(({ id }) => id === concern.question)
      const name = question && optionNamed(question, concern.choice)
      const key = question && kindOf(question).side ? 'ledger-for-side' : 'ledger-for-choice'
      return name ? [text(key, { label: { local: name } })] : []
    }
    const theme = concern.kind === 'theme' ? themes.find(({ id }) => id === concern.theme) : undefined
    return theme ? [text('ledger-for-theme', { label: { local: theme.label } })] : []
  })
  return [
    { style: 'title', words: text(`verdict-${verdict}`) },
    { style: 'note', words: { lines } },
  ]
}

function optionNamed(question: Question, choice: string): Localized | undefined {
  return kindOf(question)
    .options(question)
    .find(({ id }) => id === choice)?.name
}

/** What is said under a post when its consultation is withdrawn: that it is, and why. */
export function postWithdrawal({ running }: Facts): Message | undefined {
  if (running?.stage.at !== 'withdrawn') return undefined
  return {
    blocks: [
      say('withdrawn', { title: { local: running.consultation.title } }),
      say('echo-why', { why: { local: running.stage.reason } }),
    ],
  }
}

/** What is said under a post when a later step is reported: done, delayed or dropped. */
export function postMilestone(facts: Facts): Message | undefined {
  const { running, report, reports = [] } = facts
  if (!running || !report) return undefined
  const last = reports.findLast(({ milestone }) => milestone === report.milestone)
  // What was reported since has a message of its own.
  if (last && reportRef(last) !== reportRef(report)) return undefined
  return {
    blocks: [
      say('post-milestone', { title: { local: running.consultation.title } }),
      { style: 'title', words: text(`milestone-${report.state}`) },
      { style: 'plain', words: { city: report.what } },
      ...(report.why ? [say('echo-why', { why: { local: report.why } })] : []),
      ...(report.dueOn ? [say('milestone-new-date', { dueOn: { on: report.dueOn } })] : []),
    ],
    buttons: ledgerButton(facts),
  }
}
