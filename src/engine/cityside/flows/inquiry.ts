import type { DepartmentId } from '../../../domain/city.ts'
import type { InquiryDraft } from '../../../domain/draft.ts'
import { serves } from '../../../domain/duty.ts'
import type { CityAct } from '../../../domain/inbox.ts'
import {
  hindranceOf,
  type Inquirable,
  type InquiryHindrance,
  inquiryAnswerCharactersMax,
  inquiryQuestionCharactersMax,
  owesReply,
} from '../../../domain/inquiry.ts'
import { type Block, say, text } from '../../../domain/message.ts'
import { subjectLine } from '../../../domain/subject-line.ts'
import { reply, replyWithNotice } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import { writesAsGuide } from '../../guides/theirs.ts'
import { hindranceKeys } from '../../inquiries/ask.ts'
import { statementsShownMax } from '../statements.ts'
import { inquirableOf } from '../subject.ts'
import { wordsNow } from './parts.ts'
import { sendButtons } from './send.ts'
import { asked, slip, taken, written } from './step.ts'
import { stepByStep } from './step-by-step.ts'

const withWords = (draft: InquiryDraft, words: string): InquiryDraft => ({ ...draft, words })
const question = written(
  'inquiry-question',
  'inquiry-question-example',
  inquiryQuestionCharactersMax,
  withWords,
  'citizen',
)
const answer = written('letter-reply-write', 'letter-reply-example', inquiryAnswerCharactersMax, withWords, 'citizen')

/** A question back: the number of what was said, unless it was tapped, and the question. */
export const inquiryFlow = stepByStep<'inquiry'>({
  on: 'inquiry',
  about: ({ consultation, subject, statement }) => {
    if (subject) return { of: 'inquirable', by: { subject, ...(statement !== undefined && { statement }) } }
    return consultation === undefined ? { of: 'nothing' } : { of: 'matter', consultation: { id: consultation } }
  },
  // Until one of them is chosen, a bare number is one of the statements that are shown.
  numbersIn: ({ consultation, subject }) => (subject === undefined ? consultation : undefined),
  holdsWords: ({ words }) => words !== undefined,
  steps: {
    number: {
      ask: () => [say('inquiry-which')],
      read: (draft, _, turn) => {
        const inquirable = inquirableOf(turn.state)
        if (!inquirable) return slip(say('inquiry-nothing-there'))
        const hindrance = hindranceFor(turn, inquirable)
        return hindrance ? slip(say(hindranceKeys[hindrance])) : taken(draftAbout(inquirable, draft))
      },
    },
    question: {
      ...question,
      ask: (_, turn) => {
        const named = isNamed(turn)
        return repliesIn(turn)
          ? asked(named ? 'guide-reply-write' : 'letter-reply-write', 'letter-reply-example')
          : asked(named ? 'guide-question' : 'inquiry-question', 'inquiry-question-example')
      },
      read: (draft, words, turn) => (repliesIn(turn) ? answer : question).read(draft, words, turn),
    },
  },
  next: ({ subject, words }) => (subject === undefined ? 'number' : words === undefined ? 'question' : undefined),
  preview: ({ words = '' }, turn, lead) => {
    const inquirable = inquirableOf(turn.state)
    return reply(turn.event, {
      blocks: [
        ...lead,
        ...(inquirable ? [{ style: 'note', words: subjectLine(inquirable.named) } as const] : []),
        say((isNamed(turn) ? guideSure : sure)[repliesIn(turn) ? 'reply' : 'question']),
        { style: 'plain', words: { own: words } },
      ],
      buttons: sendButtons('inquiry'),
    })
  },
  confirm: questionTo,
  // Whom it goes to is a step back; a question is only worded anew.
  parts: ({ words, ...draft }) => [
    { name: 'words', label: text('draft-name-wording'), ...wordsNow(words), again: draft },
  ],
  verbs: {
    more: (draft, turn) => {
      const next: InquiryDraft = { ...draft, after: draft.after + statementsShownMax }
      return { as: 'kept', draft: next, answer: showStatementsToAsk(next, turn) }
    },
  },
})

/** The next few statements, to choose whom to ask more. */
export function showStatementsToAsk({ consultation = '', after }: InquiryDraft, { event }: Turn): Decision {
  return replyWithNotice(event, { kind: 'cityside', about: { show: 'statements', consultation, after, asking: true } })
}

/** The draft with what is asked about. */
export function draftAbout({ subject, named }: Inquirable, draft: InquiryDraft): InquiryDraft {
  return { ...draft, subject, ...(named.of === 'statement' && { statement: named.number }) }
}

/** Why no question can be asked about it; undefined when one can. */
export function hindranceFor(turn: Turn, inquirable: Inquirable): InquiryHindrance | undefined {
  const department = askingFor(turn, inquirable)
  return department === undefined ? 'elsewhere' : hindranceOf(inquirable, department)
}

const sure = { reply: 'letter-reply-sure', question: 'inquiry-sure' } as const
const guideSure = { reply: 'guide-reply-sure', question: 'guide-question-sure' } as const

/** Whether the citizen reads the name of who writes here: a guide's. */
function isNamed({ state, now }: Turn): boolean {
  return writesAsGuide(state, inquirableOf(state) ?? {}, now)
}

/** Whether a citizen wrote by themselves and waits: then what is written here is the host's reply. */
function repliesIn({ state }: Turn): boolean {
  const inquiry = inquirableOf(state)?.inquiry
  return inquiry !== undefined && owesReply(inquiry)
}

/** The question as an act of the department. */
function questionTo({ subject, statement, words }: InquiryDraft, turn: Turn): CityAct | Block {
  const inquirable = inquirableOf(turn.state)
  if (!inquirable || !subject || words === undefined) return say('draft-gone')
  const department = askingFor(turn, inquirable)
  const hindrance = hindranceFor(turn, inquirable)
  if (hindrance || department === undefined) return say(hindranceKeys[hindrance ?? 'elsewhere'])
  const asker = turn.event.contact
  const { guide } = turn.state
  const named = isNamed(turn) && guide !== undefined ? { guide } : {}
  if (inquirable.inquiry && repliesIn(turn))
    return { act: 'inquiry.replied', inquiry: inquirable.inquiry.key, words, asker, ...named }
  return {
    act: 'inquiry.asked',
    ...{ subject, department, words, asker, ...named },
    ...(statement !== undefined && { statement }),
  }
}

/**
 * In whose name a question is asked: the department that asks already, or the first it concerns that the asker serves; for a guide
 * the one that has it.
 */
function askingFor({ state, now }: Turn, { departments, inquiry, guides }: Inquirable): DepartmentId | undefined {
  if (writesAsGuide(state, { guides }, now)) return inquiry?.department ?? departments[0]
  const mine = departments.filter((department) => serves(state.duties, department))
  return mine.find((department) => department === inquiry?.department) ?? mine[0]
}
