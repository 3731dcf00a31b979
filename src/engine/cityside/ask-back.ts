import type { InquiryVerb } from '../../domain/action.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { InquiryDraft } from '../../domain/draft.ts'
import type { Inquirable } from '../../domain/inquiry.ts'
import { say } from '../../domain/message.ts'
import { reply, replyWithNotice } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { nothing, together } from '../decision.ts'
import { isTheirs } from '../guides/theirs.ts'
import { hindranceKeys } from '../inquiries/ask.ts'
import { begin } from './drafts/write.ts'
import { draftAbout, hindranceFor, showStatementsToAsk } from './flows/inquiry.ts'
import { beginGiving } from './guides.ts'
import { inquirableOf } from './subject.ts'
import { submitAct } from './submit-act.ts'

/** Begins to ask back in one consultation: shows what citizens wrote, and asks which of it is meant. */
export function askIn(turn: Turn, consultation: ConsultationId): Decision {
  const draft: InquiryDraft = { consultation, after: 0 }
  return together(showStatementsToAsk(draft, turn), begin(turn, { on: 'inquiry', draft }))
}

/** Begins to ask about what was tapped or named: shows the words once more, and asks for the question. */
export function askAbout(turn: Turn, inquirable: Inquirable | undefined): Decision {
  const { event } = turn
  if (!inquirable) return reply(event, { blocks: [say('inquiry-nothing-there')] })
  const hindrance = hindranceFor(turn, inquirable)
  if (hindrance) return reply(event, { blocks: [say(hindranceKeys[hindrance])] })
  const draft = draftAbout(inquirable, { after: 0 })
  return together(quoted(turn, draft), begin(turn, { on: 'inquiry', draft }))
}

/** What a moderator or a member of staff can tap about a question back. */
export type AskerVerb = Extract<InquiryVerb, 'idea' | 'offer' | 'again' | 'close' | 'guide'>

/** A tap about an idea, an offer, or an exchange that there is. */
export function tapAsker(turn: Turn, verb: AskerVerb): Decision {
  const inquirable = inquirableOf(turn.state)
  switch (verb) {
    case 'idea':
    case 'offer':
    case 'again':
      return askAbout(turn, inquirable)
    case 'guide':
      return beginGiving(turn, inquirable)
    case 'close': {
      if (!inquirable?.inquiry || inquirable.inquiry.ended)
        return reply(turn.event, { blocks: [say('inquiry-is-over')] })
      if (!isTheirs(turn.state, inquirable.inquiry, turn.now))
        return reply(turn.event, { blocks: [say(hindranceKeys.elsewhere)] })
      return submitAct(turn, { act: 'inquiry.ended', inquiry: inquirable.inquiry.key })
    }
    default:
      return verb satisfies never
  }
}

/** The words that are asked about, put in at the moment of sending. */
function quoted({ event }: Turn, { subject, statement }: InquiryDraft): Decision {
  if (!subject) return nothing
  return replyWithNotice(event, {
    kind: 'inquiry',
    about: { show: 'quote', subject, ...(statement !== undefined && { statement }) },
  })
}
