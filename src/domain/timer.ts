import type { DepartmentId } from './city.ts'
import type { ConsultationId } from './consultation.ts'
import type { DrawStep } from './draw-in-parts.ts'
import type { IdeaKey } from './idea.ts'
import type { InquiryKey } from './inquiry.ts'
import type { Mailing } from './mailing.ts'
import type { RetentionStep } from './retention.ts'
import type { Instant } from './time.ts'
import type { RoundName } from './tryout.ts'

/** What falls due. */
export type Timer =
  | { readonly timer: 'opening'; readonly consultation: ConsultationId }
  | { readonly timer: 'closing'; readonly consultation: ConsultationId }
  /** What was answered is weighed to the population, once it is closed. */
  | { readonly timer: 'weighing'; readonly consultation: ConsultationId }
  /** A vote is counted, once it is closed. */
  | { readonly timer: 'ballots'; readonly consultation: ConsultationId }
  /** Draws the sample, part by part, before any of it is invited. */
  | { readonly timer: 'drawing'; readonly consultation: ConsultationId; readonly step: DrawStep }
  /** Invites the next part of the audience, persons after this id. */
  | { readonly timer: 'inviting'; readonly consultation: ConsultationId; readonly after: number }
  /** Queues a mailing to the next part of those who answered. */
  | { readonly timer: 'mailing'; readonly mailing: Mailing; readonly after: number }
  /** One reminder to those who were asked and have not answered. */
  | { readonly timer: 'reminding'; readonly consultation: ConsultationId; readonly after: number }
  /** A later round of a tryout begins, for persons after this id. */
  | {
      readonly timer: 'round'
      readonly consultation: ConsultationId
      readonly round: RoundName
      readonly after: number
    }
  /** A promise comes near (`round` 0), is broken (1), and every week after that (2, 3 …). */
  | { readonly timer: 'promise'; readonly commitment: string; readonly round: number }
  /** A department's digest, by the schedule that set it. */
  | { readonly timer: 'digest'; readonly department: DepartmentId; readonly schedule: string }
  /** Those who wait for a promise are told on a working morning that it takes longer. */
  | { readonly timer: 'lateness'; readonly commitment: string }
  | { readonly timer: 'idea-lateness'; readonly idea: IdeaKey }
  /** The answer to an idea comes near its day (`round` 0), is late (1), and every week after that. */
  | { readonly timer: 'idea'; readonly idea: IdeaKey; readonly round: number }
  /** Neither side of an exchange has written for a while. */
  | { readonly timer: 'inquiry'; readonly inquiry: InquiryKey }
  /** The reply to what a citizen wrote to a host comes near its day (`round` 0), is late (1), and every week after that. */
  | { readonly timer: 'reply'; readonly inquiry: InquiryKey; readonly round: number }
  /** Words written unasked, before this moment, that nothing was chosen for are deleted. */
  | { readonly timer: 'unasked'; readonly before: Instant }
  /** What people were asked about their words and did not tap is let go. */
  | { readonly timer: 'held'; readonly before: Instant }
  /** The days are over for which the city keeps pictures. */
  | { readonly timer: 'photos'; readonly consultation: ConsultationId }
  /** What has been kept for its time is told of, and deleted, part by part. */
  | ({ readonly timer: 'retention' } & RetentionStep)
  /** Nothing more is to come of it. */
  | { readonly timer: 'archiving'; readonly consultation: ConsultationId }
  /** The closing comes near: the moderators are told once where nothing was read that it could quote. */
  | { readonly timer: 'quoting'; readonly consultation: ConsultationId }
  /** Brings the numbers on the posts in communities up to date. */
  | { readonly timer: 'counting'; readonly consultation: ConsultationId }
