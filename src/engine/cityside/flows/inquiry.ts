import type { Action } from '../../../domain/action.ts'
import type { DepartmentId } from '../../../domain/city.ts'
import { serves } from '../../../domain/duty.ts'
import {
  hindranceOf,
  type Inquirable,
  type InquiryHindrance,
  inquiryQuestionCharactersMax,
} from '../../../domain/inquiry.ts'
import { type Block, say, text } from '../../../domain/message.ts'
import type { InquiryDraft, Work } from '../../../domain/work.ts'
import { reply, replyWithNotice } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import { together } from '../../decision.ts'
import { hindranceKeys } from '../../inquiries/ask.ts'
import { subjectLine } from '../../inquiries/subject-line.ts'
import { citysideAction } from '../buttons.ts'
import { submitAct, submitLastAct } from '../submit-act.ts'
import { keep, setDown } from './aside.ts'
import { begin } from './proceed.ts'
import { type Flow, slip, taken, written } from './step.ts'
import { statementsShownMax } from './themes.ts'

/** A question back: the number of what was said, unless it was tapped, and the question. */
export const inquiryFlow: Flow<InquiryDraft> = {
  steps: {
    number: {
      ask: () => [say('inquiry-which')],
      read: (draft, _, turn) => {
        const { inquirable } = turn.state
        if (!inquirable) return slip(say('inquiry-nothing-there'))
        const hindrance = hindranceFor(turn, inquirable)
        return hindrance ? slip(say(hindranceKeys[hindrance])) : taken(draftAbout(inquirable, draft))
      },
    },
    question: written('inquiry-question', 'inquiry-question-example', inquiryQuestionCharactersMax, (draft, words) => ({
      ...draft,
      words,
    })),
  },
  next: ({ subject, words }) => (subject === undefined ? 'number' : words === undefined ? 'question' : undefined),
  sheets: [],
  field: (step) => ({ id: step, label: text(step), required: false, kind: 'text', long: true }),
}

/** Begins to ask back in one consultation: shows what people wrote, and asks which of it is meant. */
export function askIn(turn: Turn, consultation: string): Decision {
  const draft: InquiryDraft = { consultation, after: 0 }
  return together(showSaid(turn, draft), begin(turn, { on: 'inquiry', draft }, []))
}

/** The next few statements to choose from. */
function showSaid({ event }: Turn, { consultation = '', after }: InquiryDraft): Decision {
  return replyWithNotice(event, { kind: 'cityside', about: { show: 'statements', consultation, after, asking: true } })
}

/** On to the next statements. */
export function moreToAsk(turn: Turn, draft: InquiryDraft): Decision {
  const next: InquiryDraft = { ...draft, after: draft.after + statementsShownMax }
  return together(keep(turn, { on: 'inquiry', draft: next }), showSaid(turn, next))
}

/** Begins to ask about what was tapped or named: shows the words once more, and asks for the question. */
export function askAbout(turn: Turn, inquirable: Inquirable | undefined): Decision {
  const { event } = turn
  if (!inquirable) return reply(event, { blocks: [say('inquiry-nothing-there')] })
  const hindrance = hindranceFor(turn, inquirable)
  if (hindrance) return reply(event, { blocks: [say(hindranceKeys[hindrance])] })
  const draft = draftAbout(inquirable, { after: 0 })
  return together(quoted(turn, draft), begin(turn, { on: 'inquiry', draft }, []))
}

/** The words that are asked about, put in at the moment of sending. */
function quoted({ event }: Turn, { subject, statement }: InquiryDraft): Decision {
  if (!subject) return { changes: [], outbox: [] }
  return replyWithNotice(event, {
    kind: 'inquiry',
    about: { show: 'quote', subject, ...(statement !== undefined && { statement }) },
  })
}

/** Shows what goes to the citizen, and asks for one tap. */
export function finishInquiry(turn: Turn, draft: InquiryDraft, lead: readonly Block[]): Decision {
  const { inquirable } = turn.state
  return reply(turn.event, {
    blocks: [
      ...lead,
      ...(inquirable ? [{ style: 'note', words: subjectLine(inquirable.named) } as const] : []),
      say('inquiry-sure'),
      { style: 'plain', words: { own: draft.words ?? '' } },
    ],
    buttons: [
      { label: text('button-publish'), action: citysideAction('confirm', '', ''), style: 'primary' },
      { label: text('button-write-again'), action: citysideAction('again', '', '') },
      { label: text('button-drop'), action: citysideAction('drop', '', 'inquiry') },
    ],
  })
}

/** Sends the question, as an act of the department. */
export function confirmInquiry(turn: Turn, { draft }: Extract<Work, { on: 'inquiry' }>): Decision {
  const { inquirable } = turn.state
  const { subject, statement, words } = draft
  if (!inquirable || !subject || words === undefined) return reply(turn.event, { blocks: [say('draft-gone')] })
  const department = askingFor(turn, inquirable)
  const hindrance = hindranceFor(turn, inquirable)
  if (hindrance || department === undefined)
    return reply(turn.event, { blocks: [say(hindranceKeys[hindrance ?? 'elsewhere'])] })
  return together(
    submitLastAct(turn, {
      act: 'inquiry.asked',
      ...{ subject, department, words, asker: turn.event.contact },
      ...(statement !== undefined && { statement }),
    }),
    setDown(turn),
  )
}

/** A tap of staff: about an idea, an offer, or an exchange that there is. */
export function tapAsker(turn: Turn, verb: AskerVerb): Decision {
  const { inquirable } = turn.state
  switch (verb) {
    case 'idea':
    case 'offer':
    case 'again':
      return askAbout(turn, inquirable)
    case 'close': {
      if (!inquirable?.inquiry || inquirable.inquiry.ended)
        return reply(turn.event, { blocks: [say('inquiry-is-over')] })
      if (!serves(turn.state.duties, inquirable.inquiry.department))
        return reply(turn.event, { blocks: [say(hindranceKeys.elsewhere)] })
      return submitAct(turn, { act: 'inquiry.ended', inquiry: inquirable.inquiry.key })
    }
    default:
      return verb satisfies never
  }
}

/** What the asker can tap. */
export type AskerVerb = Extract<Extract<Action, { do: 'inquiry' }>['verb'], 'idea' | 'offer' | 'again' | 'close'>

/** In whose name staff ask: the department that asks already, or the first of those it concerns that they serve. */
function askingFor({ state }: Turn, { departments, inquiry }: Inquirable): DepartmentId | undefined {
  const mine = departments.filter((department) => serves(state.duties, department))
  return mine.find((department) => department === inquiry?.department) ?? mine[0]
}

function hindranceFor(turn: Turn, inquirable: Inquirable): InquiryHindrance | undefined {
  const department = askingFor(turn, inquirable)
  return department === undefined ? 'elsewhere' : hindranceOf(inquirable, department)
}

function draftAbout({ subject, named }: Inquirable, draft: InquiryDraft): InquiryDraft {
  return { ...draft, subject, ...(named.of === 'statement' && { statement: named.number }) }
}
