import type { Consultation } from './consultation.ts'

/** What city hall is shown in a chat, put into words when it is sent, so that its numbers are true then. */
export type HallNotice =
  /** One message as people will see it. */
  | { readonly show: 'sample'; readonly consultation: Consultation; readonly sample: number }
  /** How many would be asked, what to think about, and the tap that launches it. */
  | { readonly show: 'launch'; readonly consultation: Consultation; readonly scheduled: boolean }
  | { readonly show: 'file'; readonly consultation: Consultation; readonly scheduled: boolean }

/** A consultation that is not launched yet, held against the city as it is at this moment. */
export interface LaunchCheck {
  /** How many would be asked. */
  readonly asked: number
  /** Sentences: these stop the launch. */
  readonly problems: readonly string[]
  /** Sentences: these are to be thought about. */
  readonly remarks: readonly string[]
  /** The same consultation as a file. */
  readonly file: string
}
