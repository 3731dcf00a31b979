import type { Message } from '../../domain/message.ts'
import { say } from '../../domain/message.ts'
import type { Facts } from '../state.ts'

/** Tells a citizen who answered that the consultation was taken back, and why. */
export function withdrawal({ running, involvement }: Facts): Message | undefined {
  if (running?.stage.at !== 'withdrawn' || involvement?.respondent === undefined) return undefined
  const { consultation, stage } = running
  return {
    blocks: [
      say('withdrawn', { title: { local: consultation.title } }),
      say('echo-why', { why: { local: stage.reason } }),
      say('withdrawn-end', { host: consultation.host.name }),
    ],
    newsAbout: consultation.title,
  }
}
