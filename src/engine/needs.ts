import type { Action } from '../domain/action.ts'
import type { KeptDraft } from '../domain/draft.ts'
import type { Duty } from '../domain/duty.ts'
import type { GuideKey } from '../domain/guide.ts'
import type { ChannelEvent, CityEvent, ContactEvent, TimerEvent } from '../domain/inbox.ts'
import { ideaToAnswer } from '../domain/inquiry.ts'
import { actionOf } from '../domain/token.ts'
import type { Understood } from '../domain/understood/understood.ts'
import { draftForm } from './cityside/buttons.ts'
import { aboutOf } from './cityside/drafts/about.ts'
import { choosesGuide } from './guides/choosing.ts'
import { askedIn, inquirableTapped } from './inquirable-needs.ts'
import { type LookupNeed, lookupOf, wordsRead } from './lookup-needs.ts'
import type { CityNeeds, SubjectNeed } from './need-types.ts'
import type { KnownPerson } from './state.ts'

export type { LookupNeed } from './lookup-needs.ts'
export type { CityNeeds, ConsultationRef, InquirableNeed, SubjectNeed } from './need-types.ts'

/** What is known of the person behind an event before it is known what else its decision looks at. */
export interface Core {
  readonly duties: readonly Duty[]
  readonly known: KnownPerson | undefined
  /** What they have begun to write for the city. */
  readonly draft: KeptDraft | undefined
  /** The guide that they are. */
  readonly guide: GuideKey | undefined
}

/** What the decision on one event of a person looks at, beside who they are and what is open. */
export interface PersonNeeds {
  /** The code of the consultation that a button, form or link is about. */
  readonly named: string | undefined
  readonly lookup: LookupNeed
  readonly subject: SubjectNeed
  /** All guides, where one of them is chosen. */
  readonly guides?: true
}

/** What happened to Ekko without a person behind it. */
export type WithoutPerson = CityEvent | TimerEvent | ChannelEvent

/** The needs of every event, for a store that fulfils them without knowing tokens or words. */
export interface NeedsOf {
  person(event: ContactEvent, core: Core, understood: Understood): PersonNeeds
  city(event: WithoutPerson): CityNeeds
}

/** What a decision looks at, told by the event alone and by what its person does for the city. Pure. */
export const needsOf: NeedsOf = { person: needsOfPerson, city: needsOfCity }

const nothing = { of: 'nothing' } as const

function needsOfPerson(event: ContactEvent, core: Core, understood: Understood): PersonNeeds {
  const action = actionIn(event)
  const named = action && codeIn(action)
  const serving = core.duties.length > 0
  return {
    named,
    ...(serving &&
      choosesGuide(core.draft, action, wordsRead(event, action, core.known, understood), understood) && {
        guides: true as const,
      }),
    lookup: lookupOf(event, action, core.known, understood),
    subject: serving ? subjectOf(event, action, named, core, understood) : nothing,
  }
}

function subjectOf(
  event: ContactEvent,
  action: Action | undefined,
  named: string | undefined,
  { draft, known }: Core,
  understood: Understood,
): SubjectNeed {
  if (action?.do === 'idea' && action.verb === 'guide')
    return { of: 'inquirable', by: { subject: { of: 'idea', idea: action.idea } } }
  if (action?.do === 'idea' && action.idea !== '') return { of: 'idea', idea: action.idea }
  if (action?.do === 'inquiry') return inquirableTapped(action.verb, action.subject)
  if (named !== undefined) return { of: 'matter', consultation: { code: named } }
  const words = wordsRead(event, action, known, understood)
  const answered = words === undefined ? undefined : ideaToAnswer(words, understood)
  if (answered !== undefined) return { of: 'idea', idea: { number: answered } }
  const asked = words === undefined ? undefined : askedIn(words, draft, understood)
  if (asked) return { of: 'inquirable', by: { asked } }
  return draft ? aboutOf(draft) : nothing
}

/** What a button, form or link means. */
function actionIn(event: ContactEvent): Action | undefined {
  switch (event.kind) {
    case 'button.pressed':
    case 'form.submitted':
      return actionOf(event.token)
    case 'conversation.started':
      return event.ref === undefined ? undefined : actionOf(event.ref)
    case 'message.received':
    case 'message.edited':
    case 'message.deleted':
    case 'reaction.added':
    case 'contact.stopped':
    case 'contact.returned':
    case 'attachment.read':
    case 'attachment.failed':
    case 'attachment.delayed':
      return undefined
    default:
      return event satisfies never
  }
}

function codeIn(action: Action): string | undefined {
  if (action.do === 'form') return action.form === draftForm ? undefined : action.subject
  return 'consultation' in action && action.consultation !== '' ? action.consultation : undefined
}

function needsOfCity(event: WithoutPerson): CityNeeds {
  switch (event.kind) {
    case 'city.acted':
      return needsOfAct(event)
    case 'timer.due':
      return needsOfTimer(event.timer)
    case 'community.joined':
    case 'community.left':
    case 'delivery.reported':
      return { about: 'nothing' }
    default:
      return event satisfies never
  }
}

function needsOfAct({ act, by }: CityEvent): CityNeeds {
  switch (act.act) {
    case 'consultation.submitted':
      return { about: 'launch', consultation: act.consultation }
    case 'consultation.approved':
    case 'consultation.returned':
      return { about: 'approval', consultation: act.consultation }
    case 'themes.labelled':
    case 'themes.changed':
    case 'themes.asked':
    case 'themes.proposed':
      return { about: 'themes', consultation: act.consultation, by }
    case 'quote.signed':
      return { about: 'quote', consultation: act.consultation, number: act.number }
    case 'group.named':
      return { about: 'groups', consultation: act.consultation, question: act.question }
    case 'consultation.closed':
    case 'consultation.withdrawn':
    case 'consultation.extended':
    case 'consultation.reminded':
      return { about: 'consultation', consultation: { id: act.consultation } }
    case 'decider.gathered':
    case 'decider.undone':
    case 'decider.tested':
    case 'decider.answered':
      return { about: 'decider', consultation: act.consultation }
    case 'statement.judged':
      return {
        about: 'reading',
        consultation: act.consultation,
        numbers: [act.statement, ...(act.verdict === 'merged' ? [act.into] : [])],
      }
    case 'consultation.corrected':
      return { about: 'correcting', consultation: act.consultation }
    case 'news.sent':
      return { about: 'news', consultation: act.news.consultation }
    case 'outcome.published':
      return { about: 'themes', consultation: act.outcome.consultation, by }
    case 'milestone.reported':
      return { about: 'consultation', consultation: { id: act.report.consultation } }
    case 'delay.explained':
      return { about: 'consultation', consultation: { commitment: act.commitment } }
    case 'idea.answered':
    case 'idea.delayed':
    case 'idea.passed':
      return { about: 'idea', idea: act.idea }
    case 'inquiry.asked':
      return {
        about: 'inquiry',
        by: { subject: act.subject, ...(act.statement !== undefined && { statement: act.statement }) },
      }
    case 'inquiry.replied':
    case 'inquiry.ended':
      return { about: 'inquiry', by: { inquiry: act.inquiry } }
    case 'guide.given':
      return { about: 'guide', thread: act.subject }
    case 'guide.named':
      return { about: 'guide', contact: act.contact }
    case 'guide.agreed':
    case 'guide.away':
    case 'guide.ended':
      return { about: 'guide' }
    case 'duty.claimed':
    case 'duty.withdrawn':
      return { about: 'duty-offer', hash: act.hash, ...('contact' in act && { contact: act.contact }) }
    case 'duty.revoked':
      return { about: 'duties', contact: act.contact }
    case 'duty.offered':
    case 'duty.granted':
    case 'contact.forgotten':
    case 'photo.judged':
    case 'words.opened':
    case 'consultation.tested':
    case 'digests.scheduled':
    case 'retention.scheduled':
    case 'digest.requested':
    case 'desk.offered':
    case 'desk.entered':
    case 'desk.left':
      return { about: 'nothing' }
    default:
      return act satisfies never
  }
}

function needsOfTimer(timer: TimerEvent['timer']): CityNeeds {
  switch (timer.timer) {
    case 'opening':
      return { about: 'opening', consultation: timer.consultation }
    case 'drawing':
      return { about: 'drawing', consultation: timer.consultation, step: timer.step }
    case 'inviting':
      return { about: 'part', consultation: timer.consultation, people: 'all', after: timer.after }
    case 'round':
    case 'reminding':
      return { about: 'part', consultation: timer.consultation, people: 'invited', after: timer.after }
    case 'mailing':
      return { about: 'part', consultation: timer.mailing.consultation, people: 'answered', after: timer.after }
    case 'closing':
    case 'quoting':
    case 'counting':
    case 'photos':
    case 'archiving':
      return { about: 'consultation', consultation: { id: timer.consultation } }
    case 'ballots':
      return { about: 'ballots', consultation: timer.consultation }
    case 'weighing':
      return { about: 'weighing', consultation: timer.consultation }
    case 'promise':
    case 'lateness':
      return { about: 'consultation', consultation: { commitment: timer.commitment } }
    case 'idea':
    case 'idea-lateness':
      return { about: 'idea', idea: timer.idea }
    case 'inquiry':
    case 'reply':
      return { about: 'inquiry', by: { inquiry: timer.inquiry } }
    case 'retention':
      return { about: 'retention', step: timer }
    case 'unasked':
    case 'digest':
    case 'held':
      return { about: 'nothing' }
    default:
      return timer satisfies never
  }
}
