import type { DepartmentId } from './city.ts'
import type { CityText } from './city-text.ts'
import type { Consultation, ConsultationId } from './consultation.ts'
import type { DeciderAnswer } from './decider.ts'
import type { GuideKey } from './guide.ts'
import type { TextRef } from './message.ts'
import type { News } from './news.ts'
import type { MilestoneReport, Outcome } from './outcome.ts'
import type { QuoteSigned } from './quotes.ts'

/** What can be done with a consultation that is there. */
export const consultationVerbs = [
  'status',
  'close',
  'withdraw',
  'remind',
  'extend',
  'correct',
  'read',
  'theme',
  'outcome',
  'amend',
  'milestone',
  'news',
  'decider',
  'explain',
  'follow',
  'ask',
  'quotes',
] as const
/** One thing that can be done with a consultation. */
export type ConsultationVerb = (typeof consultationVerbs)[number]

/** What moderators and staff are shown in a chat, put into words when it is sent, so that its numbers are true then. */
export type CitysideNotice =
  /** One message as citizens will see it. */
  | { readonly show: 'sample'; readonly consultation: Consultation; readonly sample: number }
  /** How many would be asked, what to think about, and the tap that launches it. */
  | { readonly show: 'launch'; readonly consultation: Consultation; readonly scheduled: boolean }
  /** A question that waits for a second pair of eyes: that there is one, or the taps that decide. */
  | { readonly show: 'proposal'; readonly consultation: Consultation; readonly looked?: true }
  | { readonly show: 'file'; readonly consultation: Consultation; readonly scheduled: boolean }
  /** An outcome, or what became of a promise, as a file to be kept or worked on. */
  | { readonly show: 'written'; readonly consultation: ConsultationId; readonly outcome: Outcome }
  | { readonly show: 'written'; readonly consultation: ConsultationId; readonly report: MilestoneReport }
  /** How everything stands, or which consultation a verb is meant for; without departments all of them. */
  | { readonly show: 'status'; readonly verb: ConsultationVerb; readonly departments?: readonly DepartmentId[] }
  /** What citizens wrote, a few at a time, by number. */
  | {
      readonly show: 'statements'
      readonly consultation: ConsultationId
      readonly after: number
      /** For asking back, and not for naming themes. */
      readonly asking?: true
      /** Only those that no theme has yet. */
      readonly rest?: true
    }
  /** The statement that has waited longest to be read before others see it, and how many wait. */
  | { readonly show: 'reading'; readonly consultation: ConsultationId }
  /** The next statement to read before it may be quoted, with what was said of the one before; `offered` says first that there are some. */
  | {
      readonly show: 'quotes'
      readonly consultation: ConsultationId
      readonly done?: Pick<QuoteSigned, 'number' | 'sign'>
      readonly offered?: true
    }
  /** The themes so far: how many statements each has, and which; and how many have none. */
  | { readonly show: 'themes'; readonly consultation: ConsultationId }
  /** How much of what was said an outcome answers. */
  | { readonly show: 'coverage'; readonly consultation: ConsultationId; readonly outcome: Outcome }
  /** An outcome as one of the people who answered will get it. */
  | { readonly show: 'echo'; readonly consultation: ConsultationId; readonly outcome: Outcome; readonly sample: number }
  | { readonly show: 'news'; readonly consultation: ConsultationId; readonly report: MilestoneReport }
  /** News on the way, or a corrected outcome, as one of those who answered will get it. */
  | { readonly show: 'along'; readonly consultation: ConsultationId; readonly news: News }
  | { readonly show: 'correction'; readonly consultation: ConsultationId; readonly outcome: Outcome }
  /** The questions to the politician: what is not gathered yet, a few at a time, and what is, with its support. */
  | { readonly show: 'questions'; readonly consultation: ConsultationId; readonly after: number }
  /** The politician's answers, as one of the kinds of people who took part will get them; which one is `sample`. */
  | {
      readonly show: 'answers'
      readonly consultation: ConsultationId
      readonly answers: readonly DeciderAnswer[]
      readonly sample: number
    }
  /** To a member of staff: whether citizens may read their name; to a guide: whose threads they follow meanwhile. */
  | { readonly show: 'guide' | 'takes-over'; readonly guide: GuideKey }
  /** The way to the desk, made as it is sent. */
  | { readonly show: 'desk' }
  /** What would make words that are about to go out easier to read; nothing where they are easy. */
  | { readonly show: 'wording'; readonly texts: readonly CityText[] }
  /** How many will hear, and the tap that tells them. */
  | {
      readonly show: 'publish'
      readonly consultation: ConsultationId
      readonly what: 'outcome' | 'milestone' | 'news' | 'amend' | 'decider'
      /** It is written in all of the city's languages. */
      readonly translated?: true
      readonly outcome?: Outcome
    }

/** A consultation that is not launched yet, held against the city as it is at this moment. */
export interface LaunchCheck {
  /** How many would be asked, and when they get it. */
  readonly plan: readonly TextRef[]
  /** These stop the launch. */
  readonly problems: readonly TextRef[]
  /** What the moderator can write so that some of them do not: why it is hard to read, why it is right all the same. */
  readonly settledBy: readonly ('reason' | 'override')[]
  /** These are to be thought about. */
  readonly remarks: readonly TextRef[]
  /** The same consultation as a file. */
  readonly file: string
}
